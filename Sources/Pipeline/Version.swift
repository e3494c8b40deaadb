/// Which unclench this is.
public enum Version {
  /// The number of this version.
  public static let number = "0.1.0"
  /// The name with the number, as tracks carry it.
  public static let name = "unclench \(number)"
}
