"""Which letters languages write, to tell code pages apart by what they make of the same bytes."""

from typing import Final

LATIN: Final = {
    "cp1252": (
        "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíóúñü", "áâãàçéêíóôõúü", "àèéìíîòóùú", "äëïéèöüáóêâ", "æøåéöäôü",
        "åäöéü", "áðéíóúýþæö", "àçèéíïòóúü", "äõöüšž",
    ),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ"),
    "cp1254": ("çğıöşüâîû",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž"),
}  # fmt: skip
"""Code page -> of each of its languages, the letters beyond a to z."""

OTHER: Final = {
    "cp1251": ("оеаинтсрвлкдяі", "\u0400-\u045f\u0490\u0491"),
    "cp1253": ("αοιετσνηυρπκς", "\u0386-\u03ce"),
    "cp1255": ("יוהלארתבמשנ", "\u05d0-\u05ea"),
    "cp1256": ("الينموترهبدع", "\u0621-\u064a\u067e\u0686\u0698\u06af"),
    "cp874": ("านรอกเงมยลว่ดสต", "\u0e01-\u0e4e"),
}
"""Code page -> its commonest letters, and a range of all of them."""

CHOICES: Final = (
    ("Unicode (UTF-8)", "utf-8"),
    ("Unicode (UTF-16)", "utf-16-le"),
    ("Western European", "cp1252"),
    ("Central European", "cp1250"),
    ("Baltic", "cp1257"),
    ("Turkish", "cp1254"),
    ("Greek", "cp1253"),
    ("Cyrillic", "cp1251"),
    ("Cyrillic (KOI8)", "koi8-u"),
    ("Hebrew", "cp1255"),
    ("Arabic", "cp1256"),
    ("Thai", "cp874"),
    ("Vietnamese", "cp1258"),
    ("Japanese (Shift-JIS)", "cp932"),
    ("Japanese (EUC)", "euc-jp"),
    ("Korean", "cp949"),
    ("Chinese, simplified", "gb18030"),
    ("Chinese, traditional", "cp950"),
    ("Mac, Western European", "mac-roman"),
)
"""What a teacher may choose from: (name, code page)."""
