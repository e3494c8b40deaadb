#include "VorbisComments.h"

#include <cstdio>

using namespace TagLib;

namespace {

void add(Ogg::XiphComment *comments, const char *name, const char *value) {
  if (value != nullptr) comments->addField(name, text(value));
}

std::string read(Ogg::XiphComment *comments, const char *name) {
  const Ogg::FieldListMap &fields = comments->fieldListMap();
  return fields.contains(name) && !fields[name].isEmpty() ? utf8(fields[name].front()) : std::string();
}

std::string chapterName(size_t number, const char *suffix) {
  char name[32];
  std::snprintf(name, sizeof name, "CHAPTER%03zu%s", number, suffix);
  return name;
}

std::string clock(uint32_t milliseconds) {
  char time[32];
  std::snprintf(time, sizeof time, "%02u:%02u:%02u.%03u", milliseconds / 3600000, milliseconds / 60000 % 60,
                milliseconds / 1000 % 60, milliseconds % 1000);
  return time;
}

}  // namespace

void writeComments(Ogg::XiphComment *comments, const ctagging_tags &tags) {
  comments->removeAllFields();
  add(comments, "TITLE", tags.title);
  add(comments, "ARTIST", tags.artist);
  add(comments, "ALBUM", tags.album);
  add(comments, "LANGUAGE", tags.language);
  add(comments, "DATE", tags.date);
  add(comments, "LICENSE", tags.licence);
  add(comments, "COMMENT", tags.comment);
  add(comments, "ENCODER", tags.software);
  for (size_t index = 0; index < tags.chapter_count; index += 1) {
    add(comments, chapterName(index + 1, "").c_str(), clock(tags.chapters[index].start).c_str());
    add(comments, chapterName(index + 1, "NAME").c_str(), tags.chapters[index].title);
  }
}

void readComments(Ogg::XiphComment *comments, TagTexts &tags) {
  tags.titleText = read(comments, "TITLE");
  tags.artistText = read(comments, "ARTIST");
  tags.albumText = read(comments, "ALBUM");
  tags.languageText = read(comments, "LANGUAGE");
  tags.dateText = read(comments, "DATE");
  tags.licenceText = read(comments, "LICENSE");
  tags.commentText = read(comments, "COMMENT");
  tags.softwareText = read(comments, "ENCODER");
  for (size_t number = 1;; number += 1) {
    unsigned hours, minutes, seconds, milliseconds;
    const std::string time = read(comments, chapterName(number, "").c_str());
    if (std::sscanf(time.c_str(), "%u:%u:%u.%u", &hours, &minutes, &seconds, &milliseconds) != 4) return;
    const uint32_t start = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
    if (!tags.found.empty()) tags.found.back().first.end = start;
    tags.found.push_back({ctagging_chapter{start, start, nullptr}, read(comments, chapterName(number, "NAME").c_str())});
  }
}

FLAC::Picture *coverBlock(const ctagging_tags &tags) {
  auto *picture = new FLAC::Picture();
  picture->setType(FLAC::Picture::FrontCover);
  picture->setMimeType(text(tags.cover_type));
  picture->setWidth(tags.cover_width);
  picture->setHeight(tags.cover_height);
  picture->setColorDepth(24);
  picture->setData(ByteVector(reinterpret_cast<const char *>(tags.cover), static_cast<unsigned int>(tags.cover_size)));
  return picture;
}

void readCover(const List<FLAC::Picture *> &pictures, TagTexts &tags) {
  if (pictures.isEmpty()) return;
  const FLAC::Picture *picture = pictures.front();
  tags.coverBytes = picture->data();
  tags.coverTypeText = utf8(picture->mimeType());
  tags.cover_width = picture->width();
  tags.cover_height = picture->height();
}
