#ifndef VORBIS_COMMENTS_H
#define VORBIS_COMMENTS_H

#include <flacpicture.h>
#include <xiphcomment.h>

#include "TagTexts.h"
#include "include/CTagging.h"

/* Tags as Vorbis comments, in FLAC, Ogg Vorbis and Opus: https://www.xiph.org/vorbis/doc/v-comment.html, and for chapters
   https://wiki.xiph.org/Chapter_Extension */
void writeComments(TagLib::Ogg::XiphComment *comments, const ctagging_tags &tags);
void readComments(TagLib::Ogg::XiphComment *comments, TagTexts &tags);

/* The cover as the block that FLAC defines; the caller owns it. */
TagLib::FLAC::Picture *coverBlock(const ctagging_tags &tags);
void readCover(const TagLib::List<TagLib::FLAC::Picture *> &pictures, TagTexts &tags);

#endif
