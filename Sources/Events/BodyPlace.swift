/// A place of the body, as a figure or a light can show it. Muscles bear any name that a script gives them; this is the
/// small vocabulary that does not change.
public enum BodyPlace: String, Codable, Hashable, Sendable, CaseIterable {
  case head, forehead, eyes, face, jaw, neck, shoulders, chest, back, belly
  case upperArms = "upper-arms"
  case forearms, hands, hips, buttocks
  case pelvicFloor = "pelvic-floor"
  case thighs, knees
  case lowerLegs = "lower-legs"
  case feet

  /// The places that a muscle's name speaks of, each once; none for a name that says nothing of them.
  ///
  /// A name may hold several, such as `face-and-neck`, and words that are no places, such as `stronger-hand`.
  public static func places(of muscle: String) -> [BodyPlace] {
    let words = muscle.lowercased().split { !$0.isLetter }
    var places: [BodyPlace] = []
    var index = 0
    while index < words.count {
      // Longer names first: an upper arm is no whole arm.
      let run = stride(from: min(longestName, words.count - index), to: 0, by: -1).first {
        names[words[index..<index + $0].joined(separator: "-")] != nil
      }
      let found = run.flatMap { names[words[index..<index + $0].joined(separator: "-")] } ?? []
      for place in found where !places.contains(place) { places.append(place) }
      index += run ?? 1
    }
    return places
  }

  /// How many words a name has at most.
  private static let longestName = 2

  /// What scripts call muscles and positions, singular and plural.
  private static let names: [String: [BodyPlace]] = {
    let rows: [(words: String, places: [BodyPlace])] = [
      ("head scalp", [.head]), ("forehead brow brows", [.forehead]), ("eye eyes eyelids", [.eyes]),
      ("face cheek cheeks nose mouth lips tongue", [.face]), ("jaw jaws", [.jaw]), ("neck throat", [.neck]),
      ("shoulder shoulders", [.shoulders]), ("chest breastbone ribs", [.chest]),
      ("back spine lower-back upper-back", [.back]), ("belly abdomen stomach tummy", [.belly]),
      ("trunk torso", [.chest, .belly, .back]), ("upper-arm upper-arms biceps", [.upperArms]),
      ("forearm forearms", [.forearms]), ("arm arms elbow elbows", [.upperArms, .forearms]),
      ("hand hands finger fingers fist fists wrist wrists palm palms thumb thumbs", [.hands]),
      ("hip hips groin figure-four", [.hips]), ("buttock buttocks seat bottom glutes", [.buttocks]),
      ("pelvic-floor pelvis", [.pelvicFloor]), ("thigh thighs butterfly", [.thighs]), ("knee knees", [.knees]),
      ("lower-leg lower-legs calf calves shin shins", [.lowerLegs]), ("leg legs", [.thighs, .knees, .lowerLegs]),
      ("foot feet toe toes ankle ankles heel heels sole soles", [.feet]),
      ("child-pose childs-pose", [.back, .hips]), ("happy-baby", [.hips, .buttocks]),
    ]
    var names: [String: [BodyPlace]] = [:]
    for row in rows {
      for word in row.words.split(separator: " ") { names[String(word)] = row.places }
    }
    return names
  }()
}
