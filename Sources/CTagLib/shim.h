/* TagLib speaks C++: what is used of it stands in Sources/CTagging. */
