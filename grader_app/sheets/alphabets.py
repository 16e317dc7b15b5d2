"""Which letters languages write, to tell code pages apart by what they make of the same bytes."""

from typing import Final

from grader_app.sentences import Sentence

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
    (Sentence("Unicode (UTF-8)"), "utf-8"),
    (Sentence("Unicode (UTF-16)"), "utf-16-le"),
    (Sentence("Western European"), "cp1252"),
    (Sentence("Central European"), "cp1250"),
    (Sentence("Baltic"), "cp1257"),
    (Sentence("Turkish"), "cp1254"),
    (Sentence("Greek"), "cp1253"),
    (Sentence("Cyrillic"), "cp1251"),
    (Sentence("Cyrillic (KOI8)"), "koi8-u"),
    (Sentence("Hebrew"), "cp1255"),
    (Sentence("Arabic"), "cp1256"),
    (Sentence("Thai"), "cp874"),
    (Sentence("Vietnamese"), "cp1258"),
    (Sentence("Japanese (Shift-JIS)"), "cp932"),
    (Sentence("Japanese (EUC)"), "euc-jp"),
    (Sentence("Korean"), "cp949"),
    (Sentence("Chinese, simplified"), "gb18030"),
    (Sentence("Chinese, traditional"), "cp950"),
    (Sentence("Mac, Western European"), "mac-roman"),
)
"""What a teacher may choose from: (name, code page)."""
