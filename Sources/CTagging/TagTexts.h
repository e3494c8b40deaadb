#ifndef TAG_TEXTS_H
#define TAG_TEXTS_H

#include <string>
#include <utility>
#include <vector>

#include <tbytevector.h>
#include <tstring.h>

#include "include/CTagging.h"

/* Tags that were read, with the memory that they lie in. What callers in C see is the base, which points into it. */
struct TagTexts : ctagging_tags {
  TagTexts() : ctagging_tags() {}

  std::string titleText, artistText, albumText, languageText, dateText, licenceText, commentText, softwareText;
  std::vector<std::pair<ctagging_chapter, std::string>> found;
  std::vector<ctagging_chapter> listed;
  TagLib::ByteVector coverBytes;
  std::string coverTypeText;

  /* Lets the base point to what was read. */
  void finish();
};

inline std::string utf8(const TagLib::String &text) { return text.to8Bit(true); }
inline TagLib::String text(const char *utf8) { return TagLib::String(utf8, TagLib::String::UTF8); }

#endif
