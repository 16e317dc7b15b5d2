"""The small words of large school languages, which any few sentences hold: data, a language is a few lines.

Only words that are common in the language count; what other languages write alike may stand here too, for a
word tells of a language only where no other one in question has it.
"""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """the a an of and to in is it that this are was were be been for with as on not by
            from or which at have has had they there their its he she his her you we what when where
            because so if then than will would can could do does did no but more some into through
            between each other about out up one only also very just goes go get gets make makes
            there's it's don't doesn't isn't i me my your yours us our am done being over under
            after before off again both same all any most much many how why who while until too""",
        "de": """der die das und ist in den von zu mit sich des auf für nicht ein eine einer eines
            einem einen im dem als auch es an werden wird aus er sie hat haben dass daß kann können
            bei nach um am sind wenn nur war durch so oder aber vor zur zum bis mehr man ich wir
            sein seine ihre ihr keine kein wie was weil damit dann diese dieser dieses muss soll
            sollte über unter zwischen also schon noch sehr""",
        "fr": """le la les de des du un une et est en que qui dans pour pas sur au aux ce cette ces
            il elle ils elles on ne se sa son ses par plus avec sont être fait faire ou mais si nous
            vous je tu leur leurs y à été avoir ont parce car donc lorsque quand comme entre sans
            sous alors tout tous peut très aussi c'est n'est d'un d'une qu'il l'on a""",
        "es": """el la los las de del un una unos unas y es en que por para con no se su sus al lo
            como más pero le les ya o este esta esto estos estas son ser está están porque cuando
            muy sin sobre también me hasta hay donde quien desde todo todos nos entre si ni yo tiene
            tienen puede pueden hace él ella fue ha a""",
        "it": """il lo la i gli le di del della dei delle dello degli un una uno e è in che per con
            non si da dal dalla nel nella nei nelle al alla ai alle sul sulla come più ma anche se
            ci sono essere questo questa questi queste perché quando dove chi cui su tra fra quindi
            ha hanno può viene molto suo sua loro a c'è""",
        "pt": """o os as de do da dos das um uma uns umas e é em no na nos nas que por para com não
            se seu sua ao aos à às mais mas como ou foi são está estão ser ter tem têm porque quando
            muito também já isso este esta esse essa pelo pela até entre sem sobre ele ela eles elas
            pode podem há então a""",
        "nl": """de het een en van in is dat die niet op te zijn met voor er aan om door als maar
            bij ook dan naar of uit deze dit wordt worden kan kunnen heeft hebben was want omdat
            wanneer waar wat hun ze zij hij je we wij geen meer nog over tot zich al moet zo onder
            tussen dus veel daar heel""",
        "pl": """i w z na do nie że się jest to o jak ale po od za przez dla co ten ta te tego tej
            tym tych są być był była było będzie który która które ponieważ bo gdy kiedy więc oraz
            lub albo może można tylko także jego jej ich przy bez pod nad między już bardzo czy ze
            we aby żeby dlatego""",
        "tr": """ve bir bu da de için ile çok olarak daha gibi olan ne ki değil mi mı ama kadar
            sonra en her o şu çünkü ya veya hem ise var yok olur oldu ancak göre bütün kendi böyle
            nasıl neden zaman eğer diye üzerinde içinde arasında olduğu nedeniyle sadece biz onun
            onu""",
        "sv": """och att det som en ett på är av för med den till inte har de om var sig så från vid
            men eller när man kan ska skulle blir bli hade också mer efter under där detta dessa
            eftersom genom mellan här bara hur vad mycket alla sin sitt sina ut upp då än finns""",
        "da": """og i at det er en et til på af for med som den der de ikke har om kan fra var ved
            så vil blev bliver være også men eller når man hvis fordi efter under hvor dette disse
            gennem mellem kun hvad meget alle sig sin sit sine ud op end skal havde""",
        "nb": """og i at det er en et til på av for med som den de ikke har om kan fra var ved så
            vil ble blir være også men eller når man hvis fordi etter under hvor dette disse gjennom
            mellom bare hva mye alle seg sin sitt sine ut opp enn skal hadde""",
        "cs": """a se v na je že s z do o k i to za ale jako by po od pro si tak už být jsou byl
            byla bylo nebo když protože který která které tento tato toto jeho její jejich ve ze
            přes mezi bez při může také jen jak co proto velmi není má mají""",
        "ro": """și de la în a o un pe nu cu că din este sunt se pentru care mai ce sau ca să au fi
            fost dar prin când deci dacă după până între fără foarte acest această aceste lui ei lor
            al ale cum unde poate doar deoarece""",
        "hu": """a az és hogy nem is egy ez ezt meg csak de mert ha van volt vagy mint már így azt
            ami aki amikor ezért akkor között nélkül után alatt még nagyon lehet kell által el fel
            ki be majd amely minden ott itt mivel""",
        "fi": """ja on ei se että oli mutta joka kun niin hän ovat myös sen siitä tai jos kuin koska
            sitä tämä tämän ne olla voi vain sekä ole siinä jotta mukaan kanssa välillä ilman hyvin
            mitä missä siksi niitä tulee jossa joita eivät""",
        "ca": """el la els les de del dels un una uns unes i és en que per amb no es se seu seva al
            als com més però aquest aquesta això són ser està perquè quan molt sense sobre també hi
            ha on qui des tot tots entre si té tenen pot poden fa ell ella va""",
        "ru": """и в не на что он с как это по но из к у за от до о же так бы для его она они мы я
            вы все если когда или потому поэтому который которая которые был была было были есть
            быть может при через между без очень только уже нет чтобы где тоже также их её этот эта
            эти""",
        "uk": """і й в у не на що він з як це по але із до за від о ж так би для його вона вони ми я
            ви все якщо коли або тому який яка які був була було були є бути може при через між без
            дуже тільки вже немає щоб де теж також їх її цей ця ці та""",
        "bg": """и в не на че той с как това по но от към за до се да са е си го тя те ние аз вие
            всички ако когато или защото който която които беше бяха има може при през между без
            много само вече няма къде също техния тази този тези""",
        "ar": """في من على إلى أن لا ما هو هي هذا هذه التي الذي عن مع كان كانت قد أو ثم لأن إذا كل
            بين بعد قبل عند لم لن إن ذلك تلك حتى غير أي و يكون تكون هناك""",
        "fa": """و در به از که این را است با برای آن می ها تا بر یا هم اما اگر چون هر یک نیست شود
            شده های بود دارد کند باشد بین وقتی""",
    }.items()
}
"""Language -> its words, of those that share a script with another one here."""

SCRIPT_LANGUAGES = {"Greek": "el", "Hebrew": "he", "Devanagari": "hi", "Hangul": "ko", "Thai": "th"}
"""Scripts that tell of one language, as far as schools go."""
