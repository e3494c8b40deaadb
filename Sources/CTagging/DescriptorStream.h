#ifndef DESCRIPTOR_STREAM_H
#define DESCRIPTOR_STREAM_H

#include <tiostream.h>

/* A file by its descriptor, as TagLib sees it. Unlike TagLib's own stream it keeps the system's reason when a write fails,
   so that a full disk can be told, and writes nothing after that. */
class DescriptorStream : public TagLib::IOStream {
 public:
  DescriptorStream(int descriptor, bool isReadOnly);

  /* The reason of the first failure; 0 for none. */
  int failure() const { return failure_; }

  TagLib::FileName name() const override { return ""; }
  TagLib::ByteVector readBlock(unsigned long length) override;
  void writeBlock(const TagLib::ByteVector &data) override;
  void insert(const TagLib::ByteVector &data, unsigned long start, unsigned long replace) override;
  void removeBlock(unsigned long start, unsigned long length) override;
  bool readOnly() const override { return isReadOnly_; }
  bool isOpen() const override { return true; }
  void seek(long offset, Position position) override;
  long tell() const override { return place_; }
  long length() override;
  void truncate(long length) override;

 private:
  void write(const char *bytes, size_t count, long place);
  size_t read(char *bytes, size_t count, long place);
  /* Moves everything from a place on, further back or forward. */
  void move(long from, long to);

  const int descriptor_;
  const bool isReadOnly_;
  long place_ = 0;
  int failure_ = 0;
};

#endif
