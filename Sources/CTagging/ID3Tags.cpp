#include "ID3Tags.h"

#include <cstring>

#include <attachedpictureframe.h>
#include <chapterframe.h>
#include <commentsframe.h>
#include <tableofcontentsframe.h>
#include <textidentificationframe.h>
#include <urllinkframe.h>

using namespace TagLib;

namespace {

void add(ID3v2::Tag *tag, const char *name, const char *value) {
  if (value == nullptr) return;
  auto *frame = new ID3v2::TextIdentificationFrame(name, String::UTF8);
  frame->setText(text(value));
  tag->addFrame(frame);
}

bool isAddress(const char *value) { return std::strncmp(value, "https://", 8) == 0 || std::strncmp(value, "http://", 7) == 0; }

void addLicence(ID3v2::Tag *tag, const char *licence) {
  if (licence == nullptr) return;
  if (!isAddress(licence)) return add(tag, "TCOP", licence);
  auto *frame = new ID3v2::UrlLinkFrame("WCOP");
  frame->setUrl(text(licence));
  tag->addFrame(frame);
}

ByteVector elementName(size_t number) {
  const std::string name = "chapter-" + std::to_string(number);
  /* With the NUL that ends it. */
  return ByteVector(name.c_str(), static_cast<unsigned int>(name.size()) + 1);
}

void addChapters(ID3v2::Tag *tag, const ctagging_tags &tags) {
  if (tags.chapter_count == 0) return;
  ByteVectorList names;
  for (size_t index = 0; index < tags.chapter_count; index += 1) {
    const ctagging_chapter &chapter = tags.chapters[index];
    auto *title = new ID3v2::TextIdentificationFrame("TIT2", String::UTF16);
    title->setText(text(chapter.title));
    ID3v2::FrameList titles;
    titles.append(title);
    const ByteVector name = elementName(index + 1);
    /* All ones: the times count, not places in the file. */
    tag->addFrame(new ID3v2::ChapterFrame(name, chapter.start, chapter.end, 0xFFFFFFFF, 0xFFFFFFFF, titles));
    names.append(name);
  }
  auto *contents = new ID3v2::TableOfContentsFrame(ByteVector("toc\0", 4), names);
  contents->setIsTopLevel(true);
  contents->setIsOrdered(true);
  tag->addFrame(contents);
}

template <class Frame>
const Frame *first(const ID3v2::Tag *tag, const char *name) {
  const ID3v2::FrameList &frames = tag->frameList(name);
  return frames.isEmpty() ? nullptr : dynamic_cast<const Frame *>(frames.front());
}

std::string read(const ID3v2::Tag *tag, const char *name) {
  const ID3v2::FrameList &frames = tag->frameList(name);
  return frames.isEmpty() ? std::string() : utf8(frames.front()->toString());
}

}  // namespace

void writeID3(ID3v2::Tag *tag, const ctagging_tags &tags) {
  while (!tag->frameList().isEmpty()) tag->removeFrame(tag->frameList().front());
  add(tag, "TIT2", tags.title);
  add(tag, "TPE1", tags.artist);
  add(tag, "TALB", tags.album);
  add(tag, "TLAN", tags.language_code);
  add(tag, "TDRC", tags.date);
  addLicence(tag, tags.licence);
  add(tag, "TSSE", tags.software);
  if (tags.comment != nullptr) {
    auto *comment = new ID3v2::CommentsFrame(String::UTF8);
    /* No part of what is heard: "und" is ISO 639-2 for a language that is not determined. */
    comment->setLanguage("und");
    comment->setText(text(tags.comment));
    tag->addFrame(comment);
  }
  addChapters(tag, tags);
  if (tags.cover != nullptr) {
    auto *picture = new ID3v2::AttachedPictureFrame();
    picture->setType(ID3v2::AttachedPictureFrame::FrontCover);
    picture->setMimeType(text(tags.cover_type));
    picture->setPicture(ByteVector(reinterpret_cast<const char *>(tags.cover), static_cast<unsigned int>(tags.cover_size)));
    tag->addFrame(picture);
  }
}

void readID3(const ID3v2::Tag *tag, TagTexts &tags) {
  tags.titleText = read(tag, "TIT2");
  tags.artistText = read(tag, "TPE1");
  tags.albumText = read(tag, "TALB");
  tags.languageText = read(tag, "TLAN");
  tags.dateText = read(tag, "TDRC");
  tags.softwareText = read(tag, "TSSE");
  tags.licenceText = read(tag, "TCOP");
  if (const auto *link = first<ID3v2::UrlLinkFrame>(tag, "WCOP")) tags.licenceText = utf8(link->url());
  if (const auto *comment = first<ID3v2::CommentsFrame>(tag, "COMM")) tags.commentText = utf8(comment->text());
  const ID3v2::FrameList &chapters = tag->frameList("CHAP");
  for (auto frame = chapters.begin(); frame != chapters.end(); ++frame) {
    const auto *chapter = dynamic_cast<const ID3v2::ChapterFrame *>(*frame);
    if (chapter == nullptr) continue;
    const ID3v2::FrameList &titles = chapter->embeddedFrameList("TIT2");
    const std::string title = titles.isEmpty() ? std::string() : utf8(titles.front()->toString());
    tags.found.push_back({ctagging_chapter{chapter->startTime(), chapter->endTime(), nullptr}, title});
  }
  if (const auto *picture = first<ID3v2::AttachedPictureFrame>(tag, "APIC")) {
    tags.coverBytes = picture->picture();
    tags.coverTypeText = utf8(picture->mimeType());
  }
}
