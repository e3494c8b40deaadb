/// Words for parts of the body that routines may use as names of muscles.
public enum BodyWords {
  /// Whether a name, in small letters with hyphens, is a usual word for a part of the body.
  public static func has(_ name: String) -> Bool { all.contains(name) }

  /// The word that a name is a slip of the fingers away from; nil where none is near.
  public static func suggestion(for name: String) -> String? { NearMiss.suggestion(for: name, among: all.sorted()) }

  private static let all: Set<String> = [
    "abdomen", "ankle", "ankles", "anus", "arm", "arms", "back", "belly", "breast", "breasts", "brow", "brows",
    "buttock",
    "buttocks", "calf", "calves", "cheek", "cheeks", "chest", "chin", "diaphragm", "ear", "ears", "elbow", "elbows",
    "eye", "eyebrows", "eyelids", "eyes", "face", "feet", "finger", "fingers", "fist", "fists", "foot", "forearm",
    "forearms", "forehead", "genitals", "glutes", "groin", "hamstrings", "hand", "hands", "head", "heart", "heel",
    "heels", "hip", "hips", "inner-thighs", "jaw", "jaws", "knee", "knees", "leg", "legs", "lip", "lips", "lower-arm",
    "lower-arms", "lower-back", "lower-leg", "lower-legs", "mouth", "neck", "nose", "palms", "pelvic-floor", "pelvis",
    "perineum", "ribs", "scalp", "shin", "shins", "shoulder", "shoulder-blades", "shoulders", "soles", "spine",
    "stomach", "temples", "thigh", "thighs", "throat", "thumb", "thumbs", "toe", "toes", "tongue", "torso", "trunk",
    "tummy", "upper-arm", "upper-arms", "upper-back", "vagina", "vulva", "waist", "wrist", "wrists",
  ]
}
