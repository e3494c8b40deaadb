#include "include/CTagging.h"

#include <cerrno>
#include <memory>
#include <new>

#include <flacfile.h>
#include <id3v2framefactory.h>
#include <mpegfile.h>
#include <opusfile.h>
#include <vorbisfile.h>
#include <wavfile.h>

#include "DescriptorStream.h"
#include "ID3Tags.h"
#include "VorbisComments.h"

using namespace TagLib;

namespace {

/* What older players read, with the text that they read. */
const ID3v2::Version version = ID3v2::v3;

template <class File>
bool writeOgg(DescriptorStream &stream, const ctagging_tags &tags) {
  File file(&stream, false);
  if (!file.isValid() || file.tag() == nullptr) return false;
  writeComments(file.tag(), tags);
  file.tag()->removeAllPictures();
  if (tags.cover != nullptr) file.tag()->addPicture(coverBlock(tags));
  return file.save();
}

bool write(DescriptorStream &stream, ctagging_kind kind, const ctagging_tags &tags) {
  switch (kind) {
    case ctagging_wav: {
      /* Any bytes are valid to it. */
      if (!RIFF::WAV::File::isSupported(&stream)) return false;
      RIFF::WAV::File file(&stream, false);
      if (!file.isValid()) return false;
      writeID3(file.ID3v2Tag(), tags);
      return file.save(RIFF::WAV::File::ID3v2, File::StripNone, version);
    }
    case ctagging_mp3: {
      MPEG::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (!file.isValid()) return false;
      writeID3(file.ID3v2Tag(true), tags);
      return file.save(MPEG::File::ID3v2, File::StripOthers, version, File::DoNotDuplicate);
    }
    case ctagging_flac: {
      FLAC::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (!file.isValid()) return false;
      writeComments(file.xiphComment(true), tags);
      file.removePictures();
      if (tags.cover != nullptr) file.addPicture(coverBlock(tags));
      return file.save();
    }
    case ctagging_vorbis: return writeOgg<Ogg::Vorbis::File>(stream, tags);
    case ctagging_opus: return writeOgg<Ogg::Opus::File>(stream, tags);
  }
  return false;
}

template <class File>
bool readOgg(DescriptorStream &stream, TagTexts &tags) {
  File file(&stream, false);
  if (!file.isValid() || file.tag() == nullptr) return false;
  readComments(file.tag(), tags);
  readCover(file.tag()->pictureList(), tags);
  return true;
}

bool read(DescriptorStream &stream, ctagging_kind kind, TagTexts &tags) {
  switch (kind) {
    case ctagging_wav: {
      if (!RIFF::WAV::File::isSupported(&stream)) return false;
      RIFF::WAV::File file(&stream, false);
      if (file.isValid()) readID3(file.ID3v2Tag(), tags);
      return file.isValid();
    }
    case ctagging_mp3: {
      MPEG::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (file.isValid() && file.hasID3v2Tag()) readID3(file.ID3v2Tag(), tags);
      return file.isValid();
    }
    case ctagging_flac: {
      FLAC::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (!file.isValid()) return false;
      if (file.hasXiphComment()) readComments(file.xiphComment(), tags);
      readCover(file.pictureList(), tags);
      return true;
    }
    case ctagging_vorbis: return readOgg<Ogg::Vorbis::File>(stream, tags);
    case ctagging_opus: return readOgg<Ogg::Opus::File>(stream, tags);
  }
  return false;
}

}  // namespace

int ctagging_write(int descriptor, ctagging_kind kind, const ctagging_tags *tags) {
  DescriptorStream stream(descriptor, false);
  try {
    const bool isWritten = write(stream, kind, *tags);
    if (stream.failure() != 0) return stream.failure();
    return isWritten ? 0 : -1;
  } catch (const std::bad_alloc &) {
    return ENOMEM;
  } catch (...) {
    return -1;
  }
}

ctagging_tags *ctagging_read(int descriptor, ctagging_kind kind) {
  DescriptorStream stream(descriptor, true);
  try {
    auto tags = std::make_unique<TagTexts>();
    if (!read(stream, kind, *tags)) return nullptr;
    tags->finish();
    return tags.release();
  } catch (...) {
    return nullptr;
  }
}

void ctagging_free(ctagging_tags *tags) { delete static_cast<TagTexts *>(tags); }
