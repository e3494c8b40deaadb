import Quantities

/// Where a voice stands in the room, as the ear tells it: how much of the room is heard, how full and how clear it is.
public struct RoomPlace: Hashable, Sendable {
  /// The energy of the room's answer on each side beside that of the voice itself, below the brightest part.
  public var wet: Decibels
  /// The level of the voice itself, before the air takes its part.
  public var level: Decibels
  /// What the nearness of a mouth adds below 180 Hz.
  public var body: Decibels
  /// What the air takes away above 2.5 kHz.
  public var air: Decibels
  /// How loud speech is with the room beside the clip alone: the K-weighted power of both sides.
  ///
  /// Measured with five voices of espeak-ng and ten phrases each; they differ from it by 0.6 dB at most.
  public var loudness: Decibels

  /// A few steps away, as one sits with someone: the room is felt rather than heard.
  public static let normal = RoomPlace(wet: -20, level: 0, body: 0, air: 0, loudness: 0.1)
  /// Close to the ear: fuller, and hardly any room.
  public static let near = RoomPlace(wet: -27.4, level: -0.4, body: 3, air: 0, loudness: 0.1)
  /// Across the room: softer, duller, and with more of the room.
  public static let far = RoomPlace(wet: -16, level: -4, body: 0, air: -4, loudness: -4)
}
