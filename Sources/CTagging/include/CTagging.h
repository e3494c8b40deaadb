/* The tags of a sound file through TagLib, for callers that speak C. */
#ifndef CTAGGING_H
#define CTAGGING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a file carries tags. */
enum ctagging_kind { ctagging_wav, ctagging_flac, ctagging_vorbis, ctagging_opus, ctagging_mp3 };

/* A stretch of the file with a title; times in milliseconds. */
struct ctagging_chapter {
  uint32_t start;
  uint32_t end;
  const char *title;
};

/* What a file says of itself. All texts are UTF-8, and NULL where there is nothing to say. */
struct ctagging_tags {
  const char *title;
  const char *artist;
  const char *album;
  /* As in `de`, for formats without a rule. */
  const char *language;
  /* As in `deu` (ISO 639-2), which ID3 asks for. */
  const char *language_code;
  /* `YYYY-MM-DD`. */
  const char *date;
  const char *licence;
  const char *comment;
  const char *software;
  const struct ctagging_chapter *chapters;
  size_t chapter_count;
  /* A picture as it lies in its file, its media type, and its size in pixels. */
  const uint8_t *cover;
  size_t cover_size;
  const char *cover_type;
  int cover_width;
  int cover_height;
};

/* Writes the tags into a finished file, in place of those it has. The descriptor is open for reading and writing, and
   stays open. Gives 0, the system's error number, or -1 where the file is not of that kind. */
int ctagging_write(int descriptor, enum ctagging_kind kind, const struct ctagging_tags *tags);

/* Reads the tags of a file, to be freed with ctagging_free; NULL where it is not of that kind. */
struct ctagging_tags *ctagging_read(int descriptor, enum ctagging_kind kind);
void ctagging_free(struct ctagging_tags *tags);

#ifdef __cplusplus
}
#endif

#endif
