"""Words that turn an answer round, by language: data, so that a language is a few lines more.

Answers that differ in one of these are never gathered unasked, however alike they look. A word too many costs
the teacher one more look; a word too few may give an answer the score of its opposite. So a word stands here
although it turns an answer round in some of its meanings only.
"""

NOT = frozenset(
    {
        *("not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "cannot"),
        *("cant", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont"),
        *(
            "doesent",
            "dosent",
            "dosnt",
            "isint",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "hasnt",
            "havent",
            "hadnt",
            "aint",
            "nowhere",
            "unable",
        ),
        *("nicht", "nichts", "nie", "niemals", "niemand", "ohne", "weder", "nirgends", "nein"),
        *("kein", "keine", "keinen", "keinem", "keiner", "keines"),
        *("pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "non"),
        *("nunca", "nada", "nadie", "ningún", "ningun", "ninguno", "ninguna", "sin", "tampoco", "jamás"),
    }
)
"""They say the same: ``is not``, ``isn't`` and ``isnt`` are one. French ``ne`` says nothing alone."""

OPPOSITES = frozenset(
    {
        # English
        *("more", "less", "fewer", "most", "least", "than", "greater", "smaller", "larger", "bigger"),
        *("higher", "lower", "longer", "shorter", "faster", "slower", "hotter", "colder", "warmer", "cooler"),
        *("stronger", "weaker", "heavier", "lighter", "thicker", "thinner", "wider", "narrower", "deeper"),
        *("older", "younger", "closer", "farther", "further", "nearer", "brighter", "dimmer", "harder"),
        *("softer", "denser", "better", "worse", "max", "min", "maximum", "minimum"),
        *("high", "low", "big", "small", "large", "long", "short", "fast", "slow", "hot", "cold", "warm"),
        *("cool", "strong", "weak", "heavy", "light", "hard", "soft", "up", "down", "above", "below", "over"),
        *("under", "before", "after", "in", "out", "into", "from", "to", "on", "off", "inside", "outside"),
        *("left", "right", "north", "south", "east", "west", "top", "bottom", "first", "last", "second"),
        *("same", "different", "equal", "unequal", "both", "either", "only", "all", "some", "any", "every"),
        *("always", "sometimes", "often", "rarely", "hardly", "barely", "or", "unless", "until", "except"),
        *("with", "toward", "towards", "away", "together", "apart", "true", "false", "yes"),
        *("stop", "stops", "start", "starts", "gain", "gains", "lose", "loses", "lost", "loss"),
        *("win", "wins", "rise", "rises", "fall", "falls", "sink", "sinks", "float", "floats", "grow"),
        *("shrink", "full", "empty", "wet", "dry", "alive", "dead", "male", "female", "acid", "base"),
        *("open", "opens", "opened", "close", "closes", "closed", "shut", "broken", "complete", "incomplete"),
        *("old", "new", "many", "few", "much", "little", "one", "half", "double", "twice"),
        # German
        *("mehr", "weniger", "größer", "kleiner", "höher", "niedriger", "länger", "kürzer", "schneller"),
        *("langsamer", "wärmer", "kälter", "heißer", "stärker", "schwächer", "schwerer", "leichter"),
        *("meist", "meisten", "wenigsten", "groß", "klein", "hoch", "niedrig", "tief", "lang", "kurz"),
        *("schnell", "langsam", "warm", "kalt", "heiß", "stark", "schwach", "schwer", "leicht", "oben"),
        *("unten", "über", "unter", "vor", "nach", "im", "aus", "an", "auf", "zu", "von", "mit", "rechts"),
        *(
            "links",
            "gleich",
            "verschieden",
            "ungleich",
            "beide",
            "nur",
            "alle",
            "einige",
            "immer",
            "manchmal",
        ),
        *("kaum", "oder", "außer", "weg", "hin", "wahr", "falsch", "ja", "steigt"),
        *("sinkt", "fällt", "offen", "geschlossen", "voll", "leer", "alt", "neu", "viel", "viele", "wenig"),
        *("wenige", "halb", "doppelt", "zunehmend", "abnehmend", "zu", "ab"),
        *("nimmt", "innen", "außen", "besser", "schlechter", "dichter", "dünner", "dicker"),
        # French
        *("plus", "moins", "supérieur", "inférieur", "meilleur", "pire", "autant", "même", "différent"),
        *("égal", "grand", "grande", "petit", "petite", "haut", "bas", "haute", "basse", "long", "court"),
        *(
            "rapide",
            "lent",
            "chaud",
            "froid",
            "chaude",
            "froide",
            "fort",
            "faible",
            "lourd",
            "léger",
            "monte",
        ),
        *("descend", "sur", "sous", "avant", "après", "dans", "hors", "avec", "vers", "depuis", "droite"),
        *("gauche", "tous", "toutes", "toujours", "parfois", "seulement", "guère", "ou", "sauf"),
        *("vrai", "faux", "oui", "ouvert", "fermé", "ouverte", "fermée", "plein", "vide", "vieux"),
        *("nouveau", "beaucoup", "peu", "double", "moitié", "deux"),
        # Spanish
        *("más", "mas", "menos", "mayor", "menor", "mejor", "peor", "igual", "distinto", "diferente", "alto"),
        *("bajo", "alta", "baja", "largo", "corto", "rápido", "lento", "caliente", "frío", "fuerte", "débil"),
        *("pesado", "ligero", "sube", "baja", "sobre", "bajo", "antes", "después", "dentro", "fuera", "con"),
        *("hacia", "desde", "derecha", "izquierda", "todos", "todas", "siempre", "solo", "sólo", "o"),
        *("sí", "salvo", "verdadero", "falso", "abierto", "cerrado", "abierta"),
        *("cerrada", "lleno", "vacío", "viejo", "nuevo", "mucho", "poco", "doble", "mitad"),
        # Numbers as words
        *("zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred"),
        *("null", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "hundert"),
        *("zéro", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "cent"),
        *("cero", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "cien"),
    }
)
"""Each is itself: answers must have the same of them, in the same order."""

ENDINGS = ("es", "en", "em", "er", "e", "s")
"""What a language puts after an opposite without making it another: ``supérieure``, ``größeren``."""

OPPOSITE_STEMS = (
    *("increas", "decreas", "reduc", "positiv", "negativ", "parallel", "series", "connect", "disconnect"),
    *("attach", "detach", "attract", "repel", "absorb", "releas", "expand", "contract", "evaporat"),
    *("condens", "freez", "melt", "oxid", "separat", "combin", "insulat", "conduct", "similar", "unlik"),
    *("improv", "worsen", "accelerat", "deceler", "exotherm", "endotherm", "higher", "strength", "weaken"),
    *("erhöh", "verring", "zunehm", "abnehm", "verbund", "getrennt", "vergröß", "verklein", "verbess"),
    *("augment", "diminu", "connect", "déconnect", "accroît", "rédui", "attir", "repouss", "absorb"),
    *("aument", "disminu", "reduc", "conect", "desconect", "atra", "repel"),
)
"""Beginnings of words that are opposites of each other, whatever their ending."""

NEGATING_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "de", "anti", "des", "dé", "ent")
"""What turns a word round when it stands before it: ``charged``, ``uncharged``."""

UNITS = {
    **dict.fromkeys(("v", "volt", "volts", "voltios", "voltio"), "v"),
    **dict.fromkeys(("mv", "millivolt", "millivolts"), "mv"),
    **dict.fromkeys(("kv", "kilovolt", "kilovolts"), "kv"),
    **dict.fromkeys(("amp", "amps", "ampere", "amperes"), "amp"),
    **dict.fromkeys(("ma", "milliamp", "milliamps"), "ma"),
    **dict.fromkeys(("w", "watt", "watts"), "w"),
    **dict.fromkeys(("kw", "kilowatt", "kilowatts"), "kw"),
    **dict.fromkeys(("ohm", "ohms", "ω"), "ohm"),
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres", "metro", "metros", "mètre", "mètres"), "m"),
    **dict.fromkeys(("cm", "centimeter", "centimeters", "centimetre", "centimetres", "zentimeter"), "cm"),
    **dict.fromkeys(("mm", "millimeter", "millimeters", "millimetre", "millimetres"), "mm"),
    **dict.fromkeys(("km", "kilometer", "kilometers", "kilometre", "kilometres"), "km"),
    **dict.fromkeys(("g", "gram", "grams", "gramm", "gramme", "grammes", "gramo", "gramos"), "g"),
    **dict.fromkeys(("kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramm"), "kg"),
    **dict.fromkeys(("mg", "milligram", "milligrams"), "mg"),
    **dict.fromkeys(("s", "sec", "secs", "seconds", "sekunden", "secondes", "segundos"), "s"),
    **dict.fromkeys(("min", "mins", "minute", "minutes", "minuten", "minutos", "minuto"), "min"),
    **dict.fromkeys(
        ("h", "hr", "hrs", "hour", "hours", "stunde", "stunden", "heure", "heures", "horas"), "h"
    ),
    **dict.fromkeys(("l", "liter", "liters", "litre", "litres", "litro", "litros"), "l"),
    **dict.fromkeys(("ml", "milliliter", "milliliters", "millilitre", "millilitres"), "ml"),
    **dict.fromkeys(("n", "newton", "newtons"), "n"),
    **dict.fromkeys(("j", "joule", "joules"), "j"),
    **dict.fromkeys(("c", "celsius"), "c"),
    **dict.fromkeys(("f", "fahrenheit"), "f"),
    **dict.fromkeys(("k", "kelvin"), "k"),
    **dict.fromkeys(("%", "percent", "prozent"), "%"),
    **dict.fromkeys(("day", "days", "tag", "tage", "jour", "jours", "día", "días"), "day"),
    **dict.fromkeys(("year", "years", "jahr", "jahre", "an", "ans", "año", "años"), "year"),
}
"""Counted after a number only; their spellings are one."""
