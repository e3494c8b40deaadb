import CPng

/// Pictures of whole pixels as PNG, by libpng.
public enum PNGImage {
  /// Why there is no picture.
  public struct Trouble: Error, CustomStringConvertible {
    /// What libpng says.
    public var description: String
  }

  /// A picture as PNG: rows from top to bottom, three bytes a pixel, red, green and blue in sRGB. The same pixels give
  /// the same bytes. Throws where libpng can't make one.
  public static func bytes(rgb: [UInt8], width: Int, height: Int) throws(Trouble) -> [UInt8] {
    precondition(rgb.count == 3 * width * height, "a picture has all its pixels")
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(width)
    image.height = png_uint_32(height)
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
    defer { png_image_free(&image) }
    var size = png_alloc_size_t(0)
    // Once to learn how much room it takes, once to write.
    guard png_image_write_to_memory(&image, nil, &size, 0, rgb, 0, nil) != 0 else { throw trouble(image) }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    guard png_image_write_to_memory(&image, &bytes, &size, 0, rgb, 0, nil) != 0 else { throw trouble(image) }
    return Array(bytes.prefix(Int(size)))
  }

  private static func trouble(_ image: png_image) -> Trouble {
    withUnsafeBytes(of: image.message) { Trouble(description: String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)) }
  }
}
