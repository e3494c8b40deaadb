/// The looks of a picture. Shapes and places carry the meaning, colours only help; text keeps a contrast of at least
/// 4.5 to its ground (WCAG 2.2, 1.4.3), by day and by night. Paper is always white.
package enum PictureStyle {
  /// The sheet of styles.
  package static func sheet(letter: Double) -> String {
    """
    <style>
    text{font-family:system-ui,sans-serif;font-size:\(Markup.number(letter))px;fill:#1b2932}
    .h{font-size:\(Markup.number(letter * 1.9))px;font-weight:600}
    .n{font-size:\(Markup.number(letter * 0.9))px}
    .b{font-weight:600}
    .l{fill:#54636e}
    .s{fill:#54636e;font-style:italic}
    .ground{fill:#fff}
    .air{fill:#d5e4ef}
    .breath{fill:none;stroke:#2f6690;stroke-width:1.4;stroke-linejoin:round}
    .silent{fill:none;stroke:#2f6690;stroke-width:1.2;stroke-dasharray:4 2.5}
    .clench{fill:#d9733f;fill-opacity:.78;stroke:#8c3d13;stroke-width:.9}
    .stretch{fill:url(#unclench-stretch);stroke:#8c3d13;stroke-width:.9}
    .imagine{fill:none;stroke:#8c3d13;stroke-width:1.2;stroke-dasharray:2 2}
    .stripe{stroke:#8c3d13;stroke-width:1.1;fill:none}
    .rest{fill:#a9cfc4;stroke:#3d7a6b;stroke-width:.5}
    .say{fill:#1b2932}
    .soft{fill:#fff;stroke:#54636e;stroke-width:.9}
    .pause{fill:none;stroke:#8494a0;stroke-width:.9;stroke-dasharray:1 2.5}
    .chime{fill:#7a5c00}
    .bed{fill:#ebe4d8;stroke:#b3a68e;stroke-width:.4}
    .axis{fill:none;stroke:#6f7f8a;stroke-width:.8}
    .base{fill:none;stroke:#c4ced5;stroke-width:.6}
    .chapter{fill:#1b2932}
    @media screen and (prefers-color-scheme:dark){
    text{fill:#ece7da}
    .l,.s{fill:#a9b6c0}
    .ground{fill:#14202b}
    .air{fill:#24405a}
    .breath,.silent{stroke:#8fb8de}
    .clench{stroke:#f0b48f}
    .stretch,.imagine,.stripe{stroke:#f0b48f}
    .rest{fill:#2f5f55;stroke:#7fb8aa}
    .say,.chapter{fill:#ece7da}
    .soft{fill:#14202b;stroke:#a9b6c0}
    .chime{fill:#e0c060}
    .bed{fill:#35332d;stroke:#6d6757}
    .axis{stroke:#8c9aa5}
    .base{stroke:#3a4957}
    }
    @page{size:A4;margin:0}
    </style>
    <defs><pattern id="unclench-stretch" width="5" height="5" patternUnits="userSpaceOnUse">\
    <path class="stripe" d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4"/></pattern></defs>
    """
  }
}
