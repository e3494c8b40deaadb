#include "DescriptorStream.h"

#include <algorithm>
#include <cerrno>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using TagLib::ByteVector;

namespace {
/* Large, because what stands before the sound may push all of it. */
const long pieceSize = 1 << 20;
}  // namespace

DescriptorStream::DescriptorStream(int descriptor, bool isReadOnly)
    : descriptor_(descriptor), isReadOnly_(isReadOnly) {}

ByteVector DescriptorStream::readBlock(unsigned long length) {
  const long rest = std::max(0L, this->length() - place_);
  ByteVector bytes(static_cast<unsigned int>(std::min<unsigned long>(length, rest)), 0);
  if (bytes.isEmpty()) return bytes;
  bytes.resize(static_cast<unsigned int>(read(bytes.data(), bytes.size(), place_)));
  place_ += bytes.size();
  return bytes;
}

void DescriptorStream::writeBlock(const ByteVector &data) {
  write(data.data(), data.size(), place_);
  place_ += data.size();
}

void DescriptorStream::insert(const ByteVector &data, unsigned long start, unsigned long replace) {
  const long from = std::min<long>(start + replace, length());
  move(from, start + data.size());
  write(data.data(), data.size(), start);
  place_ = start + data.size();
}

void DescriptorStream::removeBlock(unsigned long start, unsigned long length) {
  move(std::min<long>(start + length, this->length()), start);
}

void DescriptorStream::seek(long offset, Position position) {
  const long base = position == Beginning ? 0 : position == Current ? place_ : length();
  place_ = std::max(0L, base + offset);
}

long DescriptorStream::length() {
  struct stat status;
  return fstat(descriptor_, &status) == 0 ? static_cast<long>(status.st_size) : 0;
}

void DescriptorStream::truncate(long length) {
  if (isReadOnly_ || failure_ != 0) return;
  if (ftruncate(descriptor_, length) != 0) failure_ = errno;
}

void DescriptorStream::move(long from, long to) {
  if (from == to) return;
  const long end = length();
  std::vector<char> piece(std::min(pieceSize, std::max(1L, end - from)));
  const long size = static_cast<long>(piece.size());
  if (to > from) {
    /* From the end, so that nothing is written over before it was read. */
    for (long place = end; place > from && failure_ == 0;) {
      const long count = std::min(size, place - from);
      place -= count;
      if (read(piece.data(), count, place) != static_cast<size_t>(count)) return;
      write(piece.data(), count, place + (to - from));
    }
  } else {
    for (long place = from; place < end && failure_ == 0;) {
      const long count = std::min(size, end - place);
      if (read(piece.data(), count, place) != static_cast<size_t>(count)) return;
      write(piece.data(), count, place - (from - to));
      place += count;
    }
    truncate(end - (from - to));
  }
}

void DescriptorStream::write(const char *bytes, size_t count, long place) {
  if (isReadOnly_) return;
  while (count > 0 && failure_ == 0) {
    const ssize_t written = pwrite(descriptor_, bytes, count, place);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      failure_ = written < 0 ? errno : EIO;
      return;
    }
    bytes += written;
    place += written;
    count -= written;
  }
}

size_t DescriptorStream::read(char *bytes, size_t count, long place) {
  size_t done = 0;
  while (done < count) {
    const ssize_t got = pread(descriptor_, bytes + done, count - done, place + done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && failure_ == 0) failure_ = errno;
    if (got <= 0) break;
    done += got;
  }
  return done;
}
