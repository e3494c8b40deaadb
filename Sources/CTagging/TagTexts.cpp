#include "TagTexts.h"

#include <algorithm>

void TagTexts::finish() {
  const auto pointer = [](const std::string &text) { return text.empty() ? nullptr : text.c_str(); };
  title = pointer(titleText);
  artist = pointer(artistText);
  album = pointer(albumText);
  language = pointer(languageText);
  date = pointer(dateText);
  licence = pointer(licenceText);
  comment = pointer(commentText);
  software = pointer(softwareText);
  std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first.start < b.first.start; });
  for (const auto &chapter : found) {
    listed.push_back(chapter.first);
    listed.back().title = chapter.second.c_str();
  }
  chapters = listed.data();
  chapter_count = listed.size();
  if (coverBytes.isEmpty()) return;
  cover = reinterpret_cast<const uint8_t *>(coverBytes.data());
  cover_size = coverBytes.size();
  cover_type = coverTypeText.c_str();
}
