#ifndef ID3_TAGS_H
#define ID3_TAGS_H

#include <id3v2tag.h>

#include "TagTexts.h"
#include "include/CTagging.h"

/* Tags as ID3v2 frames, in MP3 and in the `ID3 ` chunk of WAV: https://id3.org/id3v2.3.0, and for chapters
   https://id3.org/id3v2-chapters-1.0 */
void writeID3(TagLib::ID3v2::Tag *tag, const ctagging_tags &tags);
void readID3(const TagLib::ID3v2::Tag *tag, TagTexts &tags);

#endif
