<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its part {name} is not the one it was made with</source>
            <translation>sein Teil {name} ist nicht der, mit dem er erstellt wurde</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its examples cannot be read</source>
            <translation>seine Beispiele lassen sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its examples do not fit its rubric</source>
            <translation>seine Beispiele passen nicht zu seinem Bewertungsschema</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{title}” has no question “{item}”.</source>
            <translation>Der Fragensatz „{title}“ hat keine Frage „{item}“.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Choose another question for this column, or install a question set that has it.</source>
            <translation>Wählen Sie für diese Spalte eine andere Frage, oder installieren Sie einen Fragensatz, der diese Frage enthält.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model does not run</source>
            <translation>sein Modell läuft nicht</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model cannot be loaded</source>
            <translation>sein Modell lässt sich nicht laden</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model has other inputs or outputs than a student</source>
            <translation>sein Modell hat andere Ein- oder Ausgänge als vorgesehen</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is larger than any question set</source>
            <translation>er ist größer als jeder Fragensatz</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{name}” is not there any more.</source>
            <translation>Der Fragensatz „{name}“ ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Put the file back, or install it again.</source>
            <translation>Legen Sie die Datei zurück, oder installieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{name}” cannot be read.</source>
            <translation>Der Fragensatz „{name}“ lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Check that the drive is connected and that you may open the file.</source>
            <translation>Prüfen Sie, ob das Laufwerk verbunden ist und ob Sie die Datei öffnen dürfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is not made of the five parts a question set has</source>
            <translation>er besteht nicht aus den fünf Teilen eines Fragensatzes</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its part {name} is too large</source>
            <translation>sein Teil {name} ist zu groß</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is not a question set, or only a piece of one</source>
            <translation>es ist kein Fragensatz oder nur ein Stück davon</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it cannot be unpacked</source>
            <translation>er lässt sich nicht entpacken</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its card cannot be read</source>
            <translation>sein Beiblatt lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/encoding.py" />
            <source>its tokenizer cannot be loaded</source>
            <translation>seine Worttabelle lässt sich nicht laden</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/encoding.py" />
            <source>its tokenizer is not one this program accepts</source>
            <translation>seine Worttabelle ist keine, die dieses Programm annimmt</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>its description cannot be read</source>
            <translation>seine Beschreibung lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>This question set is damaged: {what}.</source>
            <translation>Dieser Fragensatz ist beschädigt: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>Get a fresh copy of the file and install it again. Your marking is not affected.</source>
            <translation>Besorgen Sie sich die Datei noch einmal, und installieren Sie sie neu. Ihre Korrektur ist nicht betroffen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>This question set was made for a newer Offline Grader (its format is {format}, this program reads up to {known}).</source>
            <translation>Dieser Fragensatz wurde für einen neueren Offline Grader erstellt (sein Format ist {format}, dieses Programm liest bis {known}).</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>Update Offline Grader, or ask for an older version of the question set.</source>
            <translation>Aktualisieren Sie Offline Grader, oder bitten Sie um eine ältere Fassung des Fragensatzes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model cannot be read</source>
            <translation>sein Modell lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model uses a newer file format than this program knows</source>
            <translation>sein Modell hat ein neueres Dateiformat, als dieses Programm kennt</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model carries code of its own</source>
            <translation>sein Modell bringt eigenen Programmcode mit</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model is empty</source>
            <translation>sein Modell ist leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model needs operators from elsewhere</source>
            <translation>sein Modell braucht fremde Rechenschritte</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model needs newer operators than this program knows</source>
            <translation>sein Modell braucht neuere Rechenschritte, als dieses Programm kennt</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model carries sparse weights</source>
            <translation>sein Modell enthält dünn besetzte Gewichte</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model has no steps, or too many</source>
            <translation>sein Modell hat keine Rechenschritte oder zu viele</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model uses the operator {operator}, which is not allowed</source>
            <translation>sein Modell benutzt den Rechenschritt {operator}, der nicht erlaubt ist</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model branches or loops</source>
            <translation>sein Modell verzweigt oder wiederholt sich</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model keeps weights outside the bundle</source>
            <translation>sein Modell hat Gewichte außerhalb des Fragensatzes</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model is larger than this program accepts</source>
            <translation>sein Modell ist größer, als dieses Programm annimmt</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>More than one student may have this name, and nothing else tells them apart.</source>
            <translation>Mehrere Personen können so heißen, und nichts sonst unterscheidet sie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>The same id stands beside different names.</source>
            <translation>Dieselbe Kennung steht neben verschiedenen Namen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>Several answers of this student count for the same question.</source>
            <translation>Von dieser Person zählen mehrere Antworten zur selben Frage.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/merging.py" />
            <source>The answer of this student is scored where it stands in “{file}”.</source>
            <translation>Die Antwort dieser Person wird dort bepunktet, wo sie in „{file}“ steht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/merging.py" />
            <source>A later answer of this student counts. It stands in “{file}”.</source>
            <translation>Eine spätere Antwort dieser Person zählt. Sie steht in „{file}“.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/pairing.py" />
            <source>Which student of the class this is, is not sure.</source>
            <translation>Es ist nicht sicher, wer aus der Klasse das ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/roster.py" />
            <source>row {row}</source>
            <translation>Zeile {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/roster.py" />
            <source>{place}, row {row}</source>
            <translation>{place}, Zeile {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This marking file was saved by a newer Offline Grader.</source>
            <translation>Diese Korrekturdatei wurde von einem neueren Offline Grader gespeichert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Update Offline Grader to read it. Nothing was changed.</source>
            <translation>Aktualisieren Sie Offline Grader, um sie zu lesen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This is not a marking file, or only a piece of one.</source>
            <translation>Das ist keine Korrekturdatei oder nur ein Stück davon.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Ask for the file again. Nothing was changed.</source>
            <translation>Lassen Sie sich die Datei noch einmal geben. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>The answers in this marking file are not those it was made with.</source>
            <translation>Die Antworten in dieser Korrekturdatei sind nicht die, mit denen sie erstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Ask the second marker for the file as it was saved. Nothing was changed.</source>
            <translation>Bitten Sie die zweite Lehrkraft um die Datei, so wie sie gespeichert wurde. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This marking file belongs to other answers.</source>
            <translation>Diese Korrekturdatei gehört zu anderen Antworten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Open the marking it was made from, then merge it there. Nothing was changed.</source>
            <translation>Öffnen Sie die Korrektur, aus der sie erstellt wurde, und führen Sie sie dort zusammen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{title} {version}” is not one that your school allows here.</source>
            <translation>Der Fragensatz „{title} {version}“ gehört nicht zu denen, die Ihre Schule hier erlaubt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Ask whoever looks after this computer, or use one of those in the list.</source>
            <translation>Fragen Sie, wer diesen Computer betreut, oder nehmen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>There is no question set in the folder “{folder}”.</source>
            <translation>Im Ordner „{folder}“ ist kein Fragensatz.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The names of question sets end in {ending}; folders inside this one are not searched.</source>
            <translation>Die Namen von Fragensätzen enden auf {ending}; Ordner in diesem werden nicht durchsucht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Another question set called “{title} {version}” is installed, and this one differs from it.</source>
            <translation>Ein anderer Fragensatz namens „{title} {version}“ ist installiert, und dieser hier weicht davon ab.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>A published set never changes. Ask its maker for a copy with a new version number.</source>
            <translation>Ein veröffentlichter Fragensatz ändert sich nie. Bitten Sie, wer ihn erstellt hat, um eine Fassung mit neuer Versionsnummer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set could not be copied into your data folder.</source>
            <translation>Der Fragensatz konnte nicht in Ihren Datenordner kopiert werden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Check that there is free space on the disk. Nothing was changed.</source>
            <translation>Prüfen Sie, ob auf der Festplatte noch Platz ist. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>There is no question set “{name} {version}” on this computer.</source>
            <translation>Auf diesem Computer gibt es keinen Fragensatz „{name} {version}“.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>See the names and versions with: grader bundle list</source>
            <translation>Namen und Versionen zeigt: grader bundle list</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” could not be deleted.</source>
            <translation>Der Fragensatz „{name} {version}“ konnte nicht gelöscht werden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Close Offline Grader, if it is open, and try again.</source>
            <translation>Schließen Sie Offline Grader, falls er offen ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” comes with the program, and stays.</source>
            <translation>Der Fragensatz „{name} {version}“ gehört zum Programm und bleibt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” belongs to the school, and stays.</source>
            <translation>Der Fragensatz „{name} {version}“ gehört der Schule und bleibt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Only question sets that you installed yourself can be removed.</source>
            <translation>Nur Fragensätze, die Sie selbst installiert haben, lassen sich entfernen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Your school has switched off installing and removing question sets.</source>
            <translation>Ihre Schule hat das Installieren und Entfernen von Fragensätzen abgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <location filename="../../grader_app/paths.py" />
            <source>Ask whoever looks after this computer.</source>
            <translation>Fragen Sie, wer diesen Computer betreut.</translation>
        </message>
        <message>
            <location filename="../../grader_app/paths.py" />
            <source>The folder {folder}, which the school chose for your marking, cannot be made.</source>
            <translation>Der Ordner {folder}, den die Schule für Ihre Korrekturen gewählt hat, lässt sich nicht anlegen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it cannot be opened</source>
            <translation>sie lassen sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is larger than any policy</source>
            <translation>die Datei ist zu groß dafür</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is not a text in UTF-8</source>
            <translation>die Datei ist kein Text in UTF-8</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is not written as TOML ({error})</source>
            <translation>die Datei ist nicht in TOML geschrieben ({error})</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>“{key}” is not one of {keys}</source>
            <translation>„{key}“ ist keines von {keys}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>“{key}” must be {what}</source>
            <translation>„{key}“ verlangt {what}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>the full name of a folder; it may begin with ~ or hold variables</source>
            <translation>den vollständigen Namen eines Ordners; er darf mit ~ beginnen oder Variablen enthalten</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a list of names such as "circuits" or "circuits 1.1.0"</source>
            <translation>eine Liste von Namen wie "circuits" oder "circuits 1.1.0"</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a number of days from 1 to {most}</source>
            <translation>eine Zahl von Tagen von 1 bis {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a language such as "en" or "de"</source>
            <translation>eine Sprache wie "en" oder "de"</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a list of what is switched off, of: {names}</source>
            <translation>eine Liste dessen, was abgeschaltet ist, aus: {names}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>The school's settings in {file} cannot be used: {why}.</source>
            <translation>Die Einstellungen der Schule in {file} sind nicht zu gebrauchen: {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>Ask whoever looks after this computer to correct the file. Your marking is not affected.</source>
            <translation>Bitten Sie, wer diesen Computer betreut, die Datei zu berichtigen. Ihre Korrektur ist nicht betroffen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/retention.py" />
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>“{title}” cannot be deleted.</source>
            <translation>„{title}“ lässt sich nicht löschen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/retention.py" />
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>It may be open in another window. Close that one and try again.</source>
            <translation>Sie ist vielleicht in einem anderen Fenster offen. Schließen Sie jenes, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Western European</source>
            <translation>Westeuropäisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Central European</source>
            <translation>Mitteleuropäisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Baltic</source>
            <translation>Baltisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Cyrillic (KOI8)</source>
            <translation>Kyrillisch (KOI8)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Japanese (Shift-JIS)</source>
            <translation>Japanisch (Shift-JIS)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Japanese (EUC)</source>
            <translation>Japanisch (EUC)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Chinese, simplified</source>
            <translation>Chinesisch, vereinfacht</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Chinese, traditional</source>
            <translation>Chinesisch, traditionell</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Mac, Western European</source>
            <translation>Mac, Westeuropäisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is open in another program.</source>
            <translation>„{file}“ ist in einem anderen Programm geöffnet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Close it there and export again, or choose another name. Nothing was written; what was there before is as it was.</source>
            <translation>Schließen Sie die Datei dort, und exportieren Sie noch einmal, oder wählen Sie einen anderen Namen. Es wurde nichts geschrieben; was vorher da war, ist geblieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>There is no room left for “{file}”.</source>
            <translation>Für „{file}“ ist kein Platz mehr.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Free some space, or export to another disk. Nothing was written; what was there before is as it was.</source>
            <translation>Schaffen Sie Platz, oder exportieren Sie auf ein anderes Laufwerk. Es wurde nichts geschrieben; was vorher da war, ist geblieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <location filename="../../grader_app/sheets/feedback.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The folder {folder} is not there.</source>
            <translation>Den Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Choose another folder. Nothing was written; what was there before is as it was.</source>
            <translation>Wählen Sie einen anderen Ordner. Es wurde nichts geschrieben; was vorher da war, ist geblieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Nothing can be written to the folder {folder}.</source>
            <translation>In den Ordner {folder} lässt sich nichts schreiben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Choose another folder, such as your Documents. Nothing was written; what was there before is as it was.</source>
            <translation>Wählen Sie einen anderen Ordner, etwa Ihre Dokumente. Es wurde nichts geschrieben; was vorher da war, ist geblieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>An earlier attempt of the same student; the latest counts.</source>
            <translation>Ein früherer Versuch derselben Person; der letzte zählt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>Another attempt of the same student has a better mark; the best counts.</source>
            <translation>Ein anderer Versuch derselben Person ist besser bewertet; der beste zählt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>An earlier attempt of the same student; the latest counts, for there are no marks to compare.</source>
            <translation>Ein früherer Versuch derselben Person; der letzte zählt, denn es gibt keine Bewertungen zum Vergleichen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>The student has not handed in this attempt.</source>
            <translation>Dieser Versuch wurde nicht abgegeben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>reading it takes more than {most} seconds</source>
            <translation>das Lesen dauert länger als {most} Sekunden</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>reading it takes more than {most} MB of memory</source>
            <translation>das Lesen braucht mehr als {most} MB Speicher</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>there is too much text in it</source>
            <translation>es steht zu viel Text darin</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>No column is marked as the answers to a question.</source>
            <translation>Keine Spalte ist als die Antworten auf eine Frage gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Column {column} holds answers, but to which question is not said.</source>
            <translation>Spalte {column} enthält Antworten, aber es ist nicht gesagt, auf welche Frage.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>None of the questions in column {column} is one of the question set's.</source>
            <translation>Keine der Fragen in Spalte {column} gehört zum Fragensatz.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>More than one column is marked as saying which question a row answers.</source>
            <translation>Mehr als eine Spalte soll sagen, welche Frage eine Zeile beantwortet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Where each row says which question it answers, only one column can hold answers.</source>
            <translation>Wo jede Zeile sagt, welche Frage sie beantwortet, kann nur eine Spalte Antworten enthalten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Two columns are marked as the answers to the same question.</source>
            <translation>Zwei Spalten sind als Antworten auf dieselbe Frage gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Two columns are marked as the marks of the same question.</source>
            <translation>Zwei Spalten sind als Bewertungen derselben Frage gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>More than one column is marked as the student's id.</source>
            <translation>Mehr als eine Spalte ist als Kennung gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Column {column} holds formulas, so it cannot hold answers.</source>
            <translation>Spalte {column} enthält Formeln, also kann sie keine Antworten enthalten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>There is no answer below the header row.</source>
            <translation>Unter der Kopfzeile steht keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/contents.py" />
            <source>There is no text in this file.</source>
            <translation>In dieser Datei steht kein Text.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/contents.py" />
            <source>%n cells lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n Zelle liegt weit vom Rest entfernt und wird nicht gelesen.</numerusform>
                <numerusform>%n Zellen liegen weit vom Rest entfernt und werden nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/delimited.py" />
            <source>it has more than {most} rows</source>
            <translation>sie hat mehr als {most} Zeilen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/extended_table.py" />
            <source>a table in it does not say what its columns are</source>
            <translation>eine Tabelle darin sagt nicht, was ihre Spalten sind</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This workbook is damaged: {what}.</source>
            <translation>Diese Arbeitsmappe ist beschädigt: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program, save it under a new name, and drop that in. Nothing was changed.</source>
            <translation>Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie unter einem neuen Namen, und legen Sie diese hier ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is too large: {what}.</source>
            <translation>Diese Datei ist zu groß: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Copy the answers into a new workbook and drop that in. Nothing was changed.</source>
            <translation>Kopieren Sie die Antworten in eine neue Arbeitsmappe, und legen Sie diese hier ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is built in a way that could harm the program: {what}.</source>
            <translation>Diese Datei ist so gebaut, dass sie dem Programm schaden könnte: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>If you trust it, open it in a spreadsheet program and save it again. Nothing was changed.</source>
            <translation>Wenn Sie ihr vertrauen, öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie noch einmal. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in your spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.</source>
            <translation>Öffnen Sie die Datei in Ihrem Tabellenprogramm, speichern Sie sie als .xlsx, und legen Sie diese hier ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is not a spreadsheet.</source>
            <translation>Diese Datei ist keine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Choose a file that ends in .xlsx, .xlsm, .ods or .csv. Nothing was changed.</source>
            <translation>Wählen Sie eine Datei, die auf .xlsx, .xlsm, .ods oder .csv endet. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program to see whether the answers are there. If it lies in a cloud folder, it may not be on this computer yet.</source>
            <translation>Sehen Sie in einem Tabellenprogramm nach, ob die Antworten da sind. Liegt die Datei in einem Cloud-Ordner, ist sie vielleicht noch nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file has a password.</source>
            <translation>Diese Datei hat ein Passwort.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in Excel, save it without one, then drop it here again. Nothing was changed.</source>
            <translation>Öffnen Sie die Datei in Excel, speichern Sie sie ohne Passwort, und legen Sie sie wieder hier ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is only a link to a spreadsheet that lies elsewhere.</source>
            <translation>Diese Datei ist nur ein Verweis auf eine Tabelle, die woanders liegt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it, download it as .xlsx (File › Download), and drop that in. Nothing was changed.</source>
            <translation>Öffnen Sie sie, laden Sie sie als .xlsx herunter (Datei › Herunterladen), und legen Sie diese hier ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file could not be read to its end; it is damaged, or far larger than it looks.</source>
            <translation>Diese Datei ließ sich nicht bis zum Ende lesen; sie ist beschädigt oder viel größer, als sie aussieht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is read in a process of its own, and that could not be started.</source>
            <translation>Diese Datei wird in einem eigenen Prozess gelesen, und der ließ sich nicht starten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Close other programs and try again. Or save the file as .csv. Nothing was changed.</source>
            <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal. Oder speichern Sie die Datei als .csv. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is built in a way that this program does not understand.</source>
            <translation>Diese Datei ist so gebaut, dass dieses Programm sie nicht versteht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.</source>
            <translation>Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie als .xlsx, und legen Sie diese hier ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>Row {row}</source>
            <translation>Zeile {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>“{folder}” is not an empty folder.</source>
            <translation>„{folder}“ ist kein leerer Ordner.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>Choose a new name, so that these sheets are not mixed with others.</source>
            <translation>Wählen Sie einen neuen Namen, damit sich diese Blätter nicht mit anderen mischen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>not marked yet</source>
            <translation>noch nicht korrigiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points so far</source>
            <translation>bisher {points} von {most} Punkten</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points · {grade}</source>
            <translation>{points} von {most} Punkten · {grade}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points</source>
            <translation>{points} von {most} Punkten</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback</source>
            <translation>Rückmeldung</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>The feedback does not hold what it should, so it was thrown away.</source>
            <translation>Die Rückmeldung enthielt nicht, was sie sollte, und wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/sheets/grid.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Export again; if it happens again, choose another folder or disk. Nothing was changed.</source>
            <translation>Exportieren Sie noch einmal; wenn es wieder geschieht, wählen Sie einen anderen Ordner oder ein anderes Laufwerk. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>{points} of {most}</source>
            <translation>{points} von {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points}, counts × {weight}</source>
            <translation>{points}, zählt × {weight}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>Comment: {comment}</source>
            <translation>Kommentar: {comment}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>Student ID</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <source>A fresh file is a CSV file or a workbook.</source>
            <translation>Eine neue Datei ist eine CSV-Datei oder eine Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Choose a name such as “{name}”.</source>
            <translation>Wählen Sie einen Namen wie „{name}“.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <source>The answer was cut or cleaned of characters that a cell cannot hold.</source>
            <translation>Die Antwort wurde gekürzt oder von Zeichen befreit, die eine Zelle nicht aufnehmen kann.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/response_list.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>A list of grades is a CSV file.</source>
            <translation>Eine Notenliste ist eine CSV-Datei.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Last Name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>First Name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Email Address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>Not every answer of this student has a score.</source>
            <translation>Nicht jede Antwort dieser Person hat Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>None of the gradebook's columns has the name of a question.</source>
            <translation>Keine Spalte des Notenbuchs heißt wie eine Frage.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>Give the assignment in the gradebook the question's name, download its file anew, and choose that.</source>
            <translation>Geben Sie der Aufgabe im Notenbuch den Namen der Frage, laden Sie seine Datei neu herunter, und wählen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>It replaces another grade.</source>
            <translation>Sie ersetzt eine andere Note.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>This student answered more than once.</source>
            <translation>Diese Person hat mehr als einmal geantwortet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The score is more than the gradebook takes here.</source>
            <translation>Das sind mehr Punkte, als das Notenbuch hier annimmt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <source>There is no answer; it gets the lowest level.</source>
            <translation>Es gibt keine Antwort; sie bekommt die niedrigste Stufe.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The gradebook does not say how many points can be earned here.</source>
            <translation>Das Notenbuch sagt nicht, wie viele Punkte es hier gibt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The gradebook takes no grade here.</source>
            <translation>Das Notenbuch nimmt hier keine Note an.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>No answer is this student's.</source>
            <translation>Keine Antwort ist von dieser Person.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>This is not a file of the kind “{kind}” that takes grades.</source>
            <translation>Das ist keine Datei der Art „{kind}“, die Noten annimmt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>Download it anew from the gradebook as CSV or tab-separated text, and choose that file.</source>
            <translation>Laden Sie die Datei neu aus dem Notenbuch herunter, als CSV oder mit Tabulatoren getrennten Text, und wählen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>The scores cannot be put into this file without upsetting its lines.</source>
            <translation>Die Punkte lassen sich nicht in diese Datei eintragen, ohne ihre Zeilen durcheinanderzubringen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>Download it anew from the gradebook and try again. Nothing was changed.</source>
            <translation>Laden Sie die Datei neu aus dem Notenbuch herunter, und versuchen Sie es noch einmal. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grid.py" />
            <source>The file does not hold what it should, so it was thrown away.</source>
            <translation>Die Datei enthielt nicht, was sie sollte, und wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/html_table.py" />
            <source>This is a web page, and there is no table in it.</source>
            <translation>Das ist eine Webseite, und es ist keine Tabelle darin.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/html_table.py" />
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/xml.py" />
            <source>one cell holds more text than a book</source>
            <translation>in einer Zelle steht mehr Text als in einem Buch</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>This student is not in the gradebook.</source>
            <translation>Diese Person steht nicht im Notenbuch.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>More than one line of the gradebook could be this student's.</source>
            <translation>Mehr als eine Zeile des Notenbuchs könnte zu dieser Person gehören.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>The id is in the gradebook, but with another name.</source>
            <translation>Die Kennung steht im Notenbuch, aber mit einem anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/layout.py" />
            <source>its sheets are missing</source>
            <translation>ihre Blätter fehlen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/layout.py" />
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/xlsb.py" />
            <source>it has no sheet with cells</source>
            <translation>sie hat kein Blatt mit Zellen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/old_excel.py" />
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xlsx.py" />
            <location filename="../../grader_app/sheets/xml_spreadsheet.py" />
            <source>There is nothing in this workbook.</source>
            <translation>In dieser Arbeitsmappe steht nichts.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/old_excel.py" />
            <location filename="../../grader_app/sheets/table_reader.py" />
            <source>a sheet has more than {most} rows</source>
            <translation>ein Blatt hat mehr als {most} Zeilen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/old_excel.py" />
            <source>its parts do not fit together</source>
            <translation>ihre Teile passen nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it is cut short or not a whole file</source>
            <translation>sie ist abgeschnitten oder keine ganze Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it holds two parts of one name</source>
            <translation>sie enthält zwei Teile gleichen Namens</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it has {count} parts</source>
            <translation>sie hat {count} Teile</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it unpacks to more than 500 MB</source>
            <translation>entpackt sind es mehr als 500 MB</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part's name leads out of it</source>
            <translation>der Name eines Teils führt aus ihr hinaus</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it unpacks to more than 200 MB</source>
            <translation>ein Teil davon hat entpackt mehr als 200 MB</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it unpacks to far more than it holds</source>
            <translation>entpackt ist es weit mehr, als darin steht</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it is missing</source>
            <translation>ein Teil davon fehlt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it is locked</source>
            <translation>ein Teil davon ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it cannot be unpacked</source>
            <translation>ein Teil davon lässt sich nicht entpacken</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Nothing can be added to a file of this kind; scores are exported as a CSV file of its sheet.</source>
            <translation>In eine Datei dieser Art lässt sich nichts eintragen; die Punkte werden als CSV-Datei ihres Blattes exportiert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This is a folder, not a file.</source>
            <translation>Das ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>it has more than 50 MB, perhaps in pictures</source>
            <translation>sie hat mehr als 50 MB, vielleicht durch Bilder</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>There is no file at {path}.</source>
            <translation>Unter {path} gibt es keine Datei.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Look whether it was moved, renamed or deleted, or its drive taken out.</source>
            <translation>Sehen Sie nach, ob sie verschoben, umbenannt oder gelöscht oder ihr Laufwerk abgezogen wurde.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This file is in use by another program, or you may not open it.</source>
            <translation>Diese Datei wird von einem anderen Programm benutzt, oder Sie dürfen sie nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Close it everywhere else, then drop it here again.</source>
            <translation>Schließen Sie sie überall sonst, und legen Sie sie wieder hier ab.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This file cannot be read from where it lies.</source>
            <translation>Diese Datei lässt sich von dort, wo sie liegt, nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Copy it to this computer's own disk and drop the copy here.</source>
            <translation>Kopieren Sie sie auf die Festplatte dieses Computers, und legen Sie die Kopie hier ab.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>“{file}” seems to be open in another program. What is not saved there is not read.</source>
            <translation>„{file}“ scheint in einem anderen Programm geöffnet zu sein. Was dort nicht gespeichert ist, wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/comments_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/history_page.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Score</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>The list is saved as a CSV file or as a workbook.</source>
            <translation>Die Liste wird als CSV-Datei oder als Arbeitsmappe gespeichert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>What became of each row</source>
            <translation>Was aus jeder Zeile wurde</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n rows in sheet “{sheet}” are hidden; they are read like the others.</source>
            <translation>
                <numerusform>%n Zeile im Blatt „{sheet}“ ist ausgeblendet; sie wird gelesen wie die anderen.</numerusform>
                <numerusform>%n Zeilen im Blatt „{sheet}“ sind ausgeblendet; sie werden gelesen wie die anderen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n formulas in sheet “{sheet}” have no stored result: open the file in Excel and save it.</source>
            <translation>
                <numerusform>%n Formel im Blatt „{sheet}“ hat kein gespeichertes Ergebnis: Öffnen Sie die Datei in Excel, und speichern Sie sie.</numerusform>
                <numerusform>%n Formeln im Blatt „{sheet}“ haben kein gespeichertes Ergebnis: Öffnen Sie die Datei in Excel, und speichern Sie sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” refer to text that is not in the file, and are read as empty.</source>
            <translation>
                <numerusform>%n Zelle im Blatt „{sheet}“ verweist auf Text, der nicht in der Datei steht, und wird als leer gelesen.</numerusform>
                <numerusform>%n Zellen im Blatt „{sheet}“ verweisen auf Text, der nicht in der Datei steht, und werden als leer gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n Zelle im Blatt „{sheet}“ liegt weit vom Rest entfernt und wird nicht gelesen.</numerusform>
                <numerusform>%n Zellen im Blatt „{sheet}“ liegen weit vom Rest entfernt und werden nicht gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” are hidden under merged cells and not read.</source>
            <translation>
                <numerusform>%n Zelle im Blatt „{sheet}“ ist von verbundenen Zellen verdeckt und wird nicht gelesen.</numerusform>
                <numerusform>%n Zellen im Blatt „{sheet}“ sind von verbundenen Zellen verdeckt und werden nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>accepted unseen: the model is sure</source>
            <translation>ungesehen angenommen: das Modell ist sicher</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>rule: no answer</source>
            <translation>Regel: keine Antwort</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>teacher</source>
            <translation>Lehrkraft</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>mark in the sheet</source>
            <translation>Bewertung im Blatt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right idea, other words</source>
            <translation>richtige Idee, andere Worte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right words, wrong idea</source>
            <translation>richtige Worte, falsche Idee</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>a part was missed</source>
            <translation>ein Teil fehlt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>spelling hid what was meant</source>
            <translation>die Schreibung verdeckt, was gemeint war</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>the rubric leaves it open</source>
            <translation>das Bewertungsschema lässt es offen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>something else</source>
            <translation>etwas anderes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Offline Grader audit</source>
            <translation>Offline Grader Protokoll</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/history_page.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Student</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Because</source>
            <translation>Weil</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Nobody has scored this answer yet.</source>
            <translation>Diese Antwort hat noch keine Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>The sheet already held a mark; it counts.</source>
            <translation>Im Blatt stand schon eine Bewertung; sie zählt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>The note was cut or cleaned of characters that a cell cannot hold.</source>
            <translation>Die Notiz wurde gekürzt oder von Zeichen befreit, die eine Zelle nicht aufnehmen kann.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>written</source>
            <translation>geschrieben</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>blank</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>not scored</source>
            <translation>ohne Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>ambiguous</source>
            <translation>nicht eindeutig</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>unknown student</source>
            <translation>unbekannte Person</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>out of range</source>
            <translation>zu viele oder zu wenige Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>skipped</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Question set</source>
            <translation>Fragensatz</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>no question set</source>
            <translation>kein Fragensatz</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>SHA-256 of the question set</source>
            <translation>SHA-256 des Fragensatzes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Program version</source>
            <translation>Programmversion</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Spreadsheet</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>SHA-256 of the spreadsheet</source>
            <translation>SHA-256 der Tabelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Decided by {who}</source>
            <translation>Entschieden von: {who}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Not scored</source>
            <translation>Ohne Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Rows skipped</source>
            <translation>Ausgelassene Zeilen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What the teacher decided</source>
            <translation>Was die Lehrkraft entschieden hat</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What the model did not score, and why</source>
            <translation>Was das Modell nicht bewertet hat, und warum</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What counts how much</source>
            <translation>Was wie viel zählt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Points of its levels</source>
            <translation>Punkte der Stufen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>{label}: {points}</source>
            <translation>{label}: {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>{lower}; {more}</source>
            <translation>{lower}; {more}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>from {percent} % of all points</source>
            <translation>ab {percent} % aller Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>accepted unseen</source>
            <translation>ungesehen angenommen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>by the teacher</source>
            <translation>von der Lehrkraft</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Blank</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Scored</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Decided by teacher</source>
            <translation>Von der Lehrkraft</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Proposals looked at</source>
            <translation>Geprüfte Vorschläge</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Agreement</source>
            <translation>Davon gleich</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Answers by score</source>
            <translation>Antworten nach Punkten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers</source>
            <translation>
                <numerusform>%n Antwort</numerusform>
                <numerusform>%n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n decided by a person</source>
            <translation>
                <numerusform>%n von einer Person entschieden</numerusform>
                <numerusform>%n von einer Person entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n accepted unseen</source>
            <translation>
                <numerusform>%n ungesehen angenommen</numerusform>
                <numerusform>%n ungesehen angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n blank</source>
            <translation>
                <numerusform>%n leer</numerusform>
                <numerusform>%n leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n only proposed so far</source>
            <translation>
                <numerusform>%n bisher nur vorgeschlagen</numerusform>
                <numerusform>%n bisher nur vorgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n without a score</source>
            <translation>
                <numerusform>%n ohne Punkte</numerusform>
                <numerusform>%n ohne Punkte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>question set {name} {version}</source>
            <translation>Fragensatz {name} {version}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>By class: mean, as a share of the points</source>
            <translation>Nach Klasse: Mittelwert, als Anteil der Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>(no class)</source>
            <translation>(keine Klasse)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>mark in the file</source>
            <translation>Bewertung in der Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>proposed, look at this</source>
            <translation>vorgeschlagen: ansehen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Decided by</source>
            <translation>Entschieden von</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Rubric</source>
            <translation>Bewertungsschema</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Students</source>
            <translation>Personen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>%n students. Amber: not every answer has a score.</source>
            <translation>
                <numerusform>%n Person. Gelb: Nicht jede Antwort hat Punkte.</numerusform>
                <numerusform>%n Personen. Gelb: Nicht jede Antwort hat Punkte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>{title}
of {most}</source>
            <translation>{title}
von {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Total
of {most}</source>
            <translation>Summe
von {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Counts times</source>
            <translation>Zählt mal</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>What was changed to fit into cells</source>
            <translation>Was geändert wurde, damit es in Zellen passt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>no score yet</source>
            <translation>noch keine Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>What the scores mean</source>
            <translation>Was die Punkte bedeuten</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>other</source>
            <translation>andere</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>A mark in the file that lies between the levels.</source>
            <translation>Eine Bewertung in der Datei, die zwischen den Stufen liegt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>the sheet “{sheet}”</source>
            <translation>Blatt „{sheet}“</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>row {row} of the sheet “{sheet}”</source>
            <translation>Zeile {row} des Blatts „{sheet}“</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>A text of {where} was cut to {most} characters.</source>
            <translation>Ein Text in {where} wurde auf {most} Zeichen gekürzt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>A text of {where} was cleaned of what a cell cannot hold.</source>
            <translation>Ein Text in {where} wurde von dem befreit, was eine Zelle nicht aufnehmen kann.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>A results workbook needs a name that ends in .xlsx.</source>
            <translation>Eine Arbeitsmappe mit Ergebnissen braucht einen Namen, der auf .xlsx endet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>Q{number} {title}</source>
            <translation>F{number} {title}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>Audit</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>The workbook does not hold what it should, so it was thrown away.</source>
            <translation>Die Arbeitsmappe enthielt nicht, was sie sollte, und wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>There is no sheet “{sheet}” in this workbook.</source>
            <translation>In dieser Arbeitsmappe gibt es kein Blatt „{sheet}“.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>Choose one of: {names}.</source>
            <translation>Wählen Sie eines von: {names}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This is the gradebook's test student.</source>
            <translation>Das ist die Testperson des Notenbuchs.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row holds the points possible.</source>
            <translation>Diese Zeile enthält die erreichbaren Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row sums up others.</source>
            <translation>Diese Zeile fasst andere zusammen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row repeats the headers.</source>
            <translation>Diese Zeile wiederholt die Überschriften.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row has neither a student nor an answer.</source>
            <translation>In dieser Zeile steht weder ein Name noch eine Antwort.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row does not say which question it answers.</source>
            <translation>Diese Zeile sagt nicht, welche Frage sie beantwortet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row answers a question that is not in the question set.</source>
            <translation>Diese Zeile beantwortet eine Frage, die nicht im Fragensatz ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scan.py" />
            <source>a sheet of it is not one</source>
            <translation>ein Blatt darin ist keines</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_csv.py" />
            <source>The scores cannot be added to this file without upsetting its lines.</source>
            <translation>Die Punkte lassen sich dieser Datei nicht hinzufügen, ohne ihre Zeilen durcheinanderzubringen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_csv.py" />
            <source>Open it in a spreadsheet program, save it as .xlsx and import that. Nothing was changed.</source>
            <translation>Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie als .xlsx, und importieren Sie diese. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>the sheet of answers is missing</source>
            <translation>das Blatt mit den Antworten fehlt</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>there are no free columns to the right</source>
            <translation>rechts sind keine Spalten mehr frei</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>This workbook is digitally signed, and any change would break the signature.</source>
            <translation>Diese Arbeitsmappe ist digital signiert, und jede Änderung würde die Signatur ungültig machen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>Save a copy without the signature in Excel and import that. Nothing was changed.</source>
            <translation>Speichern Sie in Excel eine Kopie ohne Signatur, und importieren Sie diese. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>The copy does not hold what it should, so it was thrown away.</source>
            <translation>Die Kopie enthielt nicht, was sie sollte, und wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Microsoft Forms quiz</source>
            <translation>Quiz aus Microsoft Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Microsoft Forms survey</source>
            <translation>Umfrage aus Microsoft Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Google Forms quiz</source>
            <translation>Quiz aus Google Formulare</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Google Forms</source>
            <translation>Google Formulare</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Moodle quiz responses</source>
            <translation>Testantworten aus Moodle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Moodle grading worksheet</source>
            <translation>Bewertungstabelle aus Moodle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Canvas student analysis</source>
            <translation>Auswertung aus Canvas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Canvas gradebook</source>
            <translation>Notenbuch aus Canvas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Brightspace quiz attempts</source>
            <translation>Testversuche aus Brightspace</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Brightspace grades</source>
            <translation>Noten aus Brightspace</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Blackboard offline grades</source>
            <translation>Offline-Noten aus Blackboard</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Blackboard Grade Center</source>
            <translation>Blackboard Notencenter</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Gradescope grades</source>
            <translation>Noten aus Gradescope</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Kahoot report</source>
            <translation>Bericht aus Kahoot</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Kahoot final scores</source>
            <translation>Endstand aus Kahoot</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>research table</source>
            <translation>Tabelle aus der Forschung</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a SYLK spreadsheet (.slk).</source>
            <translation>Das ist eine SYLK-Tabelle (.slk).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a DIF spreadsheet (.dif).</source>
            <translation>Das ist eine DIF-Tabelle (.dif).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a web archive that was given a spreadsheet's name.</source>
            <translation>Das ist ein Webarchiv, das den Namen einer Tabelle bekommen hat.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This file is empty ({size} bytes).</source>
            <translation>Diese Datei ist leer ({size} Bytes).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a document or a message, not a spreadsheet.</source>
            <translation>Das ist ein Dokument oder eine Nachricht, keine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a Numbers spreadsheet.</source>
            <translation>Das ist eine Tabelle aus Numbers.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a document or a presentation, not a spreadsheet.</source>
            <translation>Das ist ein Dokument oder eine Präsentation, keine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is some document in XML, not a spreadsheet.</source>
            <translation>Das ist irgendein Dokument in XML, keine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/splice.py" />
            <source>a listing in it is empty</source>
            <translation>ein Verzeichnis darin ist leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/splice.py" />
            <source>a part of it is in an alphabet that it does not name</source>
            <translation>ein Teil davon ist in einer Schrift, die nicht genannt wird</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/table_reader.py" />
            <source>its merged cells lie over one another</source>
            <translation>ihre verbundenen Zellen liegen übereinander</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/taking.py" />
            <source>This row is hidden in your file, and you left it out.</source>
            <translation>Diese Zeile ist in Ihrer Datei ausgeblendet, und Sie haben sie weggelassen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Several sheets of this file were scored, and a CSV file holds but one.</source>
            <translation>Mehrere Blätter dieser Datei wurden bepunktet, und eine CSV-Datei fasst nur eines.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Export a fresh file instead, or save this one as .xlsx and import that.</source>
            <translation>Exportieren Sie stattdessen eine neue Datei, oder speichern Sie diese als .xlsx, und importieren Sie sie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The note was cleaned of control characters.</source>
            <translation>Die Notiz wurde von Steuerzeichen befreit.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>{name} audit</source>
            <translation>{name} Protokoll</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} scored</source>
            <translation>{name} bewertet</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The file you imported is not at {path} any more.</source>
            <translation>Die importierte Datei liegt nicht mehr unter {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Put it back there and export again, or export a fresh file. Your scores are safe.</source>
            <translation>Legen Sie sie dorthin zurück, und exportieren Sie noch einmal, oder exportieren Sie eine neue Datei. Ihre Punkte sind sicher.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” has changed since you imported it.</source>
            <translation>„{file}“ hat sich seit dem Import geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Put the old one back, add this one as a newer version, or export a fresh file. Your scores are safe.</source>
            <translation>Legen Sie die alte zurück, fügen Sie diese als neuere Fassung hinzu, oder exportieren Sie eine neue Datei. Ihre Punkte sind sicher.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>That is the file you imported; it is never written to.</source>
            <translation>Das ist die Datei, die Sie importiert haben; in sie wird nie geschrieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is a folder.</source>
            <translation>„{file}“ ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is set to read-only.</source>
            <translation>„{file}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another name, or allow changes to it.</source>
            <translation>Wählen Sie einen anderen Namen, oder erlauben Sie Änderungen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Close it there and export again, or choose another name.</source>
            <translation>Schließen Sie die Datei dort, und exportieren Sie noch einmal, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>This spreadsheet is exported in its own format, so the name must end in {ending}.</source>
            <translation>Diese Tabelle wird in ihrem eigenen Format exportiert, der Name muss also auf {ending} enden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>This spreadsheet is exported as a CSV file, so the name must end in {ending}.</source>
            <translation>Diese Tabelle wird als CSV-Datei exportiert, der Name muss also auf {ending} enden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xml.py" />
            <source>part of it is not readable</source>
            <translation>ein Teil davon ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xlsx.py" />
            <source>Sheet “{sheet}” is listed but not in the file.</source>
            <translation>Das Blatt „{sheet}“ ist aufgeführt, aber nicht in der Datei.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <source>part of it is cut short</source>
            <translation>ein Teil davon ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xml.py" />
            <source>it declares its own text replacements</source>
            <translation>sie bringt eigene Textersetzungen mit</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session was saved by a newer Offline Grader.</source>
            <translation>Diese Korrektur wurde von einem neueren Offline Grader gespeichert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Update Offline Grader to open it. Nothing in it was changed.</source>
            <translation>Aktualisieren Sie Offline Grader, um sie zu öffnen. Es wurde nichts darin geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session is damaged and cannot be opened.</source>
            <translation>Diese Korrektur ist beschädigt und lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Your spreadsheet is safe; open it again to start anew. The damaged file is kept as “{path}”.</source>
            <translation>Ihre Tabelle ist sicher; öffnen Sie sie wieder, um neu zu beginnen. Die beschädigte Datei bleibt als „{path}“ erhalten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session is open in another window.</source>
            <translation>Diese Korrektur ist in einem anderen Fenster geöffnet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Go on in that window, or close it and try again.</source>
            <translation>Machen Sie in jenem Fenster weiter, oder schließen Sie es, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Your last action could not be saved: the disk may be full or write-protected.</source>
            <translation>Ihr letzter Schritt konnte nicht gespeichert werden: Die Festplatte ist vielleicht voll oder schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Everything before it is saved. Free some space, then try again.</source>
            <translation>Alles davor ist gespeichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>The marking session cannot be written to this computer's disk.</source>
            <translation>Die Korrektur lässt sich nicht auf die Festplatte dieses Computers schreiben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Check that there is free space and that you may write to your own folder.</source>
            <translation>Prüfen Sie, ob Platz frei ist und ob Sie in Ihren eigenen Ordner schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/session_file.py" />
            <source>This marking session is not there any more.</source>
            <translation>Diese Korrektur ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/session_file.py" />
            <source>It may have been deleted. Open the spreadsheet again to start a new one.</source>
            <translation>Sie wurde vielleicht gelöscht. Öffnen Sie die Tabelle wieder, um eine neue zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>How much to accept: the arrows move the handle from stop to stop</source>
            <translation>Wie viel annehmen: Die Pfeile bewegen den Griff von Stufe zu Stufe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>You look: {count}</source>
            <translation>Sie sehen an: {count}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>Accepted: {count}</source>
            <translation>Angenommen: {count}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accept what it is sure of</source>
            <translation>Sichere annehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>What is accepted counts as it was proposed. What you have decided yourself stays as it is.</source>
            <translation>Was angenommen ist, zählt wie vorgeschlagen. Was Sie selbst entschieden haben, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>At most so many would differ</source>
            <translation>Höchstens so viele würden abweichen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Looking at the answers…</source>
            <translation>Die Antworten werden angesehen …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept %n answers</source>
            <translation>
                <numerusform>%n Antwort annehmen</numerusform>
                <numerusform>%n Antworten annehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>One action, which can be undone (Enter)</source>
            <translation>Ein Schritt, der sich rückgängig machen lässt (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/history_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>All questions</source>
            <translation>Alle Fragen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>{some} of {all}</source>
            <translation>{some} von {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n answers are accepted.</source>
            <translation>
                <numerusform>%n Antwort ist angenommen.</numerusform>
                <numerusform>%n Antworten sind angenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n decided</source>
            <translation>
                <numerusform>%n entschieden</numerusform>
                <numerusform>%n entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n accepted</source>
            <translation>
                <numerusform>%n angenommen</numerusform>
                <numerusform>%n angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n with a flag, always yours</source>
            <translation>
                <numerusform>%n mit Hinweis, immer Ihre Sache</numerusform>
                <numerusform>%n mit Hinweis, immer Ihre Sache</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n from the least sure to the surest</source>
            <translation>
                <numerusform>%n von der unsichersten zur sichersten</numerusform>
                <numerusform>%n von der unsichersten zur sichersten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Line: how many differed when it was tested; grey: how many could, 95 % sure.</source>
            <translation>Linie: wie viele im Test abwichen; grau: wie viele es sein könnten, zu 95 % sicher.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Nothing can be promised here</source>
            <translation>Hier lässt sich nichts zusagen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>There is nothing left to accept</source>
            <translation>Es ist nichts mehr anzunehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing more can be accepted</source>
            <translation>Bei {risk} kann nichts weiter angenommen werden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing can be accepted</source>
            <translation>Bei {risk} lässt sich nichts annehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Accept {some} of %n answers</source>
            <translation>
                <numerusform>{some} von %n Antwort annehmen</numerusform>
                <numerusform>{some} von %n Antworten annehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>No question set says how often its proposals for these answers were right. Mark them by groups, or one by one.</source>
            <translation>Kein Fragensatz sagt, wie oft seine Vorschläge zu diesen Antworten stimmten. Korrigieren Sie sie nach Gruppen oder einzeln.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Every answer is decided, accepted, or has a flag.</source>
            <translation>Jede Antwort ist entschieden, angenommen oder markiert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>On answers like those it was tested on at most {risk} would differ from you, 95 % sure.</source>
            <translation>Bei Antworten wie denen, an denen er geprüft wurde, würden höchstens {risk} von Ihnen abweichen, zu 95 % sicher.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>In this class at most %n of them.</source>
            <translation>
                <numerusform>In dieser Klasse höchstens %n davon.</numerusform>
                <numerusform>In dieser Klasse höchstens %n davon.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Each question is promised for by the {tested} answers it was tested on.</source>
            <translation>Für jede Frage stehen die {tested} Antworten ein, an denen sie geprüft wurde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Tested on %n answers to this question.</source>
            <translation>
                <numerusform>Geprüft an %n Antwort auf diese Frage.</numerusform>
                <numerusform>Geprüft an %n Antworten auf diese Frage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</source>
            <translation>
                <numerusform>Geprüft an {tested} Antworten auf %n Frage.</numerusform>
                <numerusform>Zusammen: geprüft an {tested} Antworten auf %n Fragen. Die Zusage gilt für alle zusammen; eine einzelne Frage kann stärker abweichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the other answers is sure enough.</source>
            <translation>Keine der übrigen Antworten ist sicher genug.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the answers is sure enough.</source>
            <translation>Keine der Antworten ist sicher genug.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>The question set was tested on too few answers.</source>
            <translation>Der Fragensatz wurde an zu wenigen Antworten geprüft.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>When the question set was tested, its proposals differed too often.</source>
            <translation>Bei der Prüfung des Fragensatzes wichen seine Vorschläge zu oft ab.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk}: {some} of {all}.</source>
            <translation>Bei {risk}: {some} von {all}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, your score stays</source>
            <translation>geändert, Punkte bleiben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, proposed anew</source>
            <translation>geändert, neuer Vorschlag</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>not in this file</source>
            <translation>nicht in dieser Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not sure whose</source>
            <translation>nicht sicher, von wem</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers that you have decided differ: your score stays, for you to look at.</source>
            <translation>
                <numerusform>%n von Ihnen entschiedene Antwort weicht ab: Ihre Punkte bleiben, sehen Sie sie an.</numerusform>
                <numerusform>%n von Ihnen entschiedene Antworten weichen ab: Ihre Punkte bleiben, sehen Sie sie an.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n other answers differ and are proposed anew.</source>
            <translation>
                <numerusform>%n andere Antwort weicht ab und bekommt einen neuen Vorschlag.</numerusform>
                <numerusform>%n andere Antworten weichen ab und bekommen einen neuen Vorschlag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file and leave the class.</source>
            <translation>
                <numerusform>%n Antwort ist nicht in dieser Datei und verlässt die Klasse.</numerusform>
                <numerusform>%n Antworten sind nicht in dieser Datei und verlassen die Klasse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file, but stay: you have decided on them.</source>
            <translation>
                <numerusform>%n Antwort ist nicht in dieser Datei, bleibt aber: Sie haben über sie entschieden.</numerusform>
                <numerusform>%n Antworten sind nicht in dieser Datei, bleiben aber: Sie haben über sie entschieden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n students of this file could be more than one of yours. Look at the list.</source>
            <translation>
                <numerusform>%n Person dieser Datei könnte mehrere der Ihren sein. Sehen Sie in die Liste.</numerusform>
                <numerusform>%n Personen dieser Datei könnten mehrere der Ihren sein. Sehen Sie in die Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are the same.</source>
            <translation>
                <numerusform>%n Antwort ist gleich.</numerusform>
                <numerusform>%n Antworten sind gleich.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/fate_list.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question is among those that help most.</source>
            <translation>Keine Antwort auf diese Frage gehört zu denen, die am meisten helfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question needs you.</source>
            <translation>Keine Antwort auf diese Frage braucht Sie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>There are no answers to this question.</source>
            <translation>Auf diese Frage gibt es keine Antworten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed.</source>
            <translation>Noch ist nichts entschieden. Drücken Sie die Taste einer Stufe, oder die Eingabetaste, um den Vorschlag anzunehmen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>I have a few minutes</source>
            <translation>Ich habe ein paar Minuten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search answers, names and ids</source>
            <translation>Antworten, Namen und Kennungen suchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scored so far</source>
            <translation>Bisher bepunktet</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because…</source>
            <translation>Weil …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Say why it is not the proposed score</source>
            <translation>Sagen, warum es nicht die vorgeschlagenen Punkte sind</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Go to the next question that needs you</source>
            <translation>Zur nächsten Frage, die Sie braucht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Score the rest</source>
            <translation>Den Rest bepunkten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scoring {done} of {total}</source>
            <translation>{done} von {total} bepunktet</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing here needs you any more.</source>
            <translation>Hier braucht Sie nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Next: {question}</source>
            <translation>Weiter: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing needs you any more. You can export.</source>
            <translation>Nichts braucht Sie mehr. Sie können exportieren.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer holds these words.</source>
            <translation>Keine Antwort enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>The answers are being scored.</source>
            <translation>Die Antworten werden bepunktet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <location filename="../../grader_app/ui/open_class.py" />
            <source>You took back %n actions. Once you decide anew, they cannot be redone.</source>
            <translation>
                <numerusform>Sie haben %n Schritt zurückgenommen. Sobald Sie neu entscheiden, lässt er sich nicht wiederholen.</numerusform>
                <numerusform>Sie haben %n Schritte zurückgenommen. Sobald Sie neu entscheiden, lassen sie sich nicht wiederholen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Redo first</source>
            <translation>Zuerst wiederholen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>Set {points} for %n more answers</source>
            <translation>
                <numerusform>{points} für %n weitere Antwort geben</numerusform>
                <numerusform>{points} für %n weitere Antworten geben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>%n answers got their score because of this one.</source>
            <translation>
                <numerusform>%n Antwort hat ihre Punkte wegen dieser bekommen.</numerusform>
                <numerusform>%n Antworten haben ihre Punkte wegen dieser bekommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Leave them</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Give them {points}, too</source>
            <translation>Ihnen auch {points} geben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>Why not the proposed score?</source>
            <translation>Warum nicht die vorgeschlagenen Punkte?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>no reason</source>
            <translation>kein Grund</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>Marked so far</source>
            <translation>Bisher korrigiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the answer before (Backspace)</source>
            <translation>Zur vorigen Antwort (Rücktaste)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/consistency_page.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the next answer (→)</source>
            <translation>Zur nächsten Antwort (→)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>{place} of {total}</source>
            <translation>{place} von {total}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy as a picture</source>
            <translation>Als Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy the figures</source>
            <translation>Zahlen kopieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as PNG…</source>
            <translation>Als PNG speichern …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as SVG…</source>
            <translation>Als SVG speichern …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save this chart</source>
            <translation>Dieses Diagramm kopieren oder speichern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save: {chart}</source>
            <translation>Kopieren oder speichern: {chart}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>PNG pictures (*.png)</source>
            <translation>PNG-Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>SVG pictures (*.svg)</source>
            <translation>SVG-Bilder (*.svg)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save this chart</source>
            <translation>Dieses Diagramm speichern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>The chart could not be saved there.</source>
            <translation>Das Diagramm konnte dort nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>Choose another folder, or free some space. Nothing was changed.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Open {question}</source>
            <translation>{question} öffnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No scores yet</source>
            <translation>Noch keine Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean {mean} of {most}</source>
            <translation>Mittel {mean} von {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>What is misunderstood</source>
            <translation>Was missverstanden wird</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Said like this</source>
            <translation>So gesagt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Most get</source>
            <translation>Die meisten bekommen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Answers that say the same and earn less than full points: what to take up again in class.</source>
            <translation>Antworten, die dasselbe sagen und nicht alle Punkte bekommen: was im Unterricht wieder aufzugreifen ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No two answers that say the same earn less than full points.</source>
            <translation>Keine zwei Antworten, die dasselbe sagen, bekommen weniger als alle Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Decided as it was proposed</source>
            <translation>Entschieden wie vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Same score</source>
            <translation>Gleiche Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Agreement by question</source>
            <translation>Übereinstimmung nach Frage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>QWK</source>
            <translation>QWK</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You decide the doubtful ones first: while %n answers are not decided by you, the proposals are better than this says.</source>
            <translation>
                <numerusform>Sie entscheiden die zweifelhaften zuerst: Solange %n Antwort nicht von Ihnen entschieden ist, sind die Vorschläge besser, als hier steht.</numerusform>
                <numerusform>Sie entscheiden die zweifelhaften zuerst: Solange %n Antworten nicht von Ihnen entschieden sind, sind die Vorschläge besser, als hier steht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>QWK, quadratic weighted kappa: 0 is as by chance, 1 always the same; two scores off counts four times as much as one.</source>
            <translation>QWK, quadratisch gewichtetes Kappa: 0 ist wie zufällig, 1 immer gleich; um zwei Stufen daneben zählt viermal so viel wie um eine.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean share</source>
            <translation>Mittlerer Anteil</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean and answers</source>
            <translation>Mittel und Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Score by class</source>
            <translation>Punkte nach Klasse</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>{mean} of {most} · {answers}</source>
            <translation>{mean} von {most} · {answers}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No class</source>
            <translation>Keine Klasse</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>The mean of each class as a share of the points there were to get.</source>
            <translation>Das Mittel jeder Klasse als Anteil der erreichbaren Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Share of all points</source>
            <translation>Anteil aller Punkte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with {share} of the points</source>
            <translation>
                <numerusform>%n Person mit {share} der Punkte</numerusform>
                <numerusform>%n Personen mit {share} der Punkte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grades</source>
            <translation>Noten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with the grade {grade}</source>
            <translation>
                <numerusform>%n Person mit der Note {grade}</numerusform>
                <numerusform>%n Personen mit der Note {grade}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with every answer scored.</source>
            <translation>
                <numerusform>%n Person, deren Antworten alle Punkte haben.</numerusform>
                <numerusform>%n Personen, deren Antworten alle Punkte haben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n with an open answer are not in it.</source>
            <translation>
                <numerusform>%n mit offener Antwort ist nicht dabei.</numerusform>
                <numerusform>%n mit offener Antwort sind nicht dabei.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>none decided</source>
            <translation>keine entschieden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>{same} of {of}</source>
            <translation>{same} von {of}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You have not decided any answer with a proposal yet.</source>
            <translation>Sie haben noch keine Antwort mit Vorschlag entschieden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You gave what was proposed to {same} of %n answers ({share}). Agreement: {well}.</source>
            <translation>
                <numerusform>Sie gaben {same} von %n Antwort, was vorgeschlagen war ({share}). Übereinstimmung: {well}.</numerusform>
                <numerusform>Sie gaben {same} von %n Antworten, was vorgeschlagen war ({share}). Übereinstimmung: {well}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>too few answers to say</source>
            <translation>zu wenige Antworten, um das zu sagen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>very good</source>
            <translation>sehr gut</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>moderate</source>
            <translation>mäßig</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>poor</source>
            <translation>schwach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Delete “{title}” and what you decided in it?</source>
            <translation>„{title}“ und Ihre Entscheidungen darin löschen?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Your spreadsheet and the copies you exported stay where they are.</source>
            <translation>Ihre Tabelle und die exportierten Kopien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Marking</source>
            <translation>&amp;Korrektur</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Open…</source>
            <translation>Öff&amp;nen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Open the &amp;sample class</source>
            <translation>&amp;Beispielklasse öffnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Question sets…</source>
            <translation>&amp;Fragensätze …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Install a question set…</source>
            <translation>Fragensatz &amp;installieren …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Add late or corrected answers…</source>
            <translation>&amp;Späte oder berichtigte Antworten hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Second &amp;marker…</source>
            <translation>&amp;Zweitkorrektur …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the s&amp;tart page</source>
            <translation>Zurück zur S&amp;tartseite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Q&amp;uit</source>
            <translation>Been&amp;den</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;History…</source>
            <translation>&amp;Verlauf …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Comment…</source>
            <translation>&amp;Kommentar …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Because…</source>
            <translation>Wei&amp;l …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Accept and go on</source>
            <translation>&amp;Annehmen und weiter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Next answer</source>
            <translation>&amp;Nächste Antwort</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Previous answer</source>
            <translation>&amp;Vorige Antwort</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Back to the answer before</source>
            <translation>&amp;Zurück zur Antwort davor</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>F&amp;orward again</source>
            <translation>Wieder v&amp;orwärts</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Next &amp;question</source>
            <translation>Nächste &amp;Frage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Previous q&amp;uestion</source>
            <translation>Vorige Fra&amp;ge</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;I have a few minutes…</source>
            <translation>Ich habe ein paar &amp;Minuten …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Some answers come back &amp;late</source>
            <translation>Einige Antworten kommen s&amp;päter wieder</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Accept what it is &amp;sure of…</source>
            <translation>&amp;Sichere annehmen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Spot &amp;check…</source>
            <translation>Stichpro&amp;be …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Check consis&amp;tency…</source>
            <translation>&amp;Einheitlichkeit prüfen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Co&amp;mments…</source>
            <translation>&amp;Kommentare …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Points, &amp;weights and grades…</source>
            <translation>P&amp;unkte, Gewichte und Noten …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Those that &amp;need you</source>
            <translation>Was Sie &amp;braucht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;All answers</source>
            <translation>&amp;Alle Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Decided answers</source>
            <translation>&amp;Entschiedene Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Gruppen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Underlin&amp;e what proposals lean on</source>
            <translation>&amp;Unterstreichen, worauf Vorschläge beruhen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Why not a higher score?</source>
            <translation>&amp;Warum nicht mehr Punkte?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Hide names</source>
            <translation>&amp;Namen ausblenden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Overview</source>
            <translation>Überb&amp;lick</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer &amp;larger</source>
            <translation>Antwort größe&amp;r</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer s&amp;maller</source>
            <translation>Antwort &amp;kleiner</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer in &amp;usual size</source>
            <translation>Antwort in übl&amp;icher Größe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Soft &amp;transitions</source>
            <translation>Sanfte Überg&amp;änge</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Tasten …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Names change no score…</source>
            <translation>&amp;Namen ändern keine Punkte …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Take the &amp;tour</source>
            <translation>&amp;Rundgang</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Where your &amp;data is kept</source>
            <translation>Wo Ihre &amp;Daten liegen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;About Offline Grader</source>
            <translation>Ü&amp;ber Offline Grader</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the list of answers</source>
            <translation>Zurück zur Liste der Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Change those that follow, too</source>
            <translation>Auch die folgenden ändern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Score with the key {figure}</source>
            <translation>Punkte mit der Taste {figure}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <location filename="../../grader_app/ui/comments_picker.py" />
            <source>Comment for %n answers</source>
            <translation>
                <numerusform>Kommentar zu %n Antwort</numerusform>
                <numerusform>Kommentar zu %n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <source>Take a comment off %n answers</source>
            <translation>
                <numerusform>Kommentar von %n Antwort nehmen</numerusform>
                <numerusform>Kommentar von %n Antworten nehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_lines.py" />
            <source>Comment: {text}</source>
            <translation>Kommentar: {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n like answers</source>
            <translation>
                <numerusform>bei %n ähnlichen Antwort</numerusform>
                <numerusform>bei %n ähnlichen Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n answers</source>
            <translation>
                <numerusform>bei %n Antwort</numerusform>
                <numerusform>bei %n Antworten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>given</source>
            <translation>vergeben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Students read them in their feedback. Changed here, a comment changes for all.</source>
            <translation>Sie stehen in den Rückmeldungen. Wird ein Kommentar hier geändert, ändert er sich für alle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Look for a comment, or write a new one</source>
            <translation>Kommentar suchen oder neu schreiben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Change the words (F2)</source>
            <translation>Wortlaut ändern (F2)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Put this comment away (Ctrl+Delete)</source>
            <translation>Diesen Kommentar wegräumen (Strg+Entf)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Comments to “{question}”</source>
            <translation>Kommentare zu „{question}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes it under %n answers.</source>
            <translation>
                <numerusform>Die Eingabetaste ändert ihn bei %n Antwort.</numerusform>
                <numerusform>Die Eingabetaste ändert ihn bei %n Antworten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>It stands under %n answers and would be taken off them.</source>
            <translation>
                <numerusform>Er steht bei %n Antwort und würde dort entfernt.</numerusform>
                <numerusform>Er steht bei %n Antworten und würde dort entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>No comments yet. Write one above, then press Enter.</source>
            <translation>Noch keine Kommentare. Schreiben Sie oben einen, und drücken Sie die Eingabetaste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter adds it.</source>
            <translation>Die Eingabetaste fügt ihn hinzu.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes its words.</source>
            <translation>Die Eingabetaste ändert seinen Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter writes this comment and gives it.</source>
            <translation>Die Eingabetaste schreibt diesen Kommentar und vergibt ihn.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter takes it off.</source>
            <translation>Die Eingabetaste nimmt ihn weg.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>A figure or Enter gives it. Type to look for another.</source>
            <translation>Eine Ziffer oder die Eingabetaste vergibt ihn. Tippen Sie, um einen anderen zu suchen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter gives it. Shift+Enter writes a new one.</source>
            <translation>Die Eingabetaste vergibt ihn. Umschalt+Eingabe schreibt einen neuen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_picker.py" />
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/help_dialog.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/list_dialog.py" />
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show on the desk</source>
            <translation>Am Schreibtisch zeigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Check consistency</source>
            <translation>Einheitlichkeit prüfen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Leave as they are</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>They differ in what matters (Space)</source>
            <translation>Sie unterscheiden sich im Wesentlichen (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The pair before (↑)</source>
            <translation>Das vorige Paar (↑)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The next pair (↓)</source>
            <translation>Das nächste Paar (↓)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/merge_page.py" />
            <location filename="../../grader_app/ui/page_frame.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Back to the answers</source>
            <translation>Zurück zu den Antworten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs say nearly the same and have different scores.</source>
            <translation>
                <numerusform>%n Paar sagt fast dasselbe und hat verschiedene Punkte.</numerusform>
                <numerusform>%n Paare sagen fast dasselbe und haben verschiedene Punkte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Looking through all questions…</source>
            <translation>Alle Fragen werden durchgesehen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>What says nearly the same has the same score, as far as you decided.</source>
            <translation>Was fast dasselbe sagt, hat dieselben Punkte, soweit Sie entschieden haben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs stay different because you left them so.</source>
            <translation>
                <numerusform>%n Paar bleibt verschieden, weil Sie es so gelassen haben.</numerusform>
                <numerusform>%n Paare bleiben verschieden, weil Sie sie so gelassen haben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>{place} of {total}: {question}</source>
            <translation>{place} von {total}: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Both {points}</source>
            <translation>Beide {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points}</source>
            <translation>Beiden Antworten {points} geben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points} ({key})</source>
            <translation>Beiden Antworten {points} geben ({key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show the answer in {place} on the desk</source>
            <translation>Die Antwort in {place} am Schreibtisch zeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>%n early answers came back without your first score: {same} got the same again.</source>
            <translation>
                <numerusform>%n frühe Antwort kam ohne Ihre ersten Punkte wieder: {same} bekam dieselben.</numerusform>
                <numerusform>%n frühe Antworten kamen ohne Ihre ersten Punkte wieder: {same} bekamen dieselben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you are as strict now as at the start.</source>
            <translation>Im Mittel sind Sie jetzt so streng wie am Anfang.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level more now than at the start.</source>
            <translation>Im Mittel geben Sie jetzt {amount} Stufen mehr als am Anfang.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level less now than at the start.</source>
            <translation>Im Mittel geben Sie jetzt {amount} Stufen weniger als am Anfang.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/deciding.py" />
            <source>The answer before: {given} instead of {proposed}.</source>
            <translation>Die Antwort davor: {given} statt {proposed}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Back to the start page</source>
            <translation>Zurück zur Startseite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Names hidden</source>
            <translation>Namen ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Show names again</source>
            <translation>Namen wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Undo “{action}”</source>
            <translation>„{action}“ rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to undo</source>
            <translation>Nichts rückgängig zu machen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo “{action}”</source>
            <translation>„{action}“ wiederholen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to redo</source>
            <translation>Nichts zu wiederholen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Every action is on this computer’s disk at once.</source>
            <translation>Jeder Schritt ist sofort auf der Festplatte dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Proposes scores for the answers in a spreadsheet. You decide; a proposal only saves time.</source>
            <translation>Schlägt Punkte für die Antworten in einer Tabelle vor. Sie entscheiden; ein Vorschlag spart nur Zeit.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Works without the internet. Nothing leaves this computer.</source>
            <translation>Arbeitet ohne Internet. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>It never looks for updates. To update, install a newer version over this one: your classes, question sets and settings stay.</source>
            <translation>Es sucht nie nach Aktualisierungen. Um zu aktualisieren, installieren Sie eine neuere Version über diese: Ihre Klassen, Fragensätze und Einstellungen bleiben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Apache License 2.0. Each question set names its own licence and makers in its card.</source>
            <translation>Apache-Lizenz 2.0. Jeder Fragensatz nennt in seinem Beiblatt seine eigene Lizenz und wer ihn erstellt hat.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Everything the program keeps is in this folder of your own user account:</source>
            <translation>Alles, was das Programm aufbewahrt, liegt in diesem Ordner Ihres eigenen Benutzerkontos:</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>It holds the answers you opened, your decisions and notes, your question sets and the window’s settings. To delete one class, use the bin beside it on the start page. To delete everything, close the program and delete the folder. Your spreadsheets are not in it.</source>
            <translation>Er enthält die Antworten, die Sie geöffnet haben, Ihre Entscheidungen und Notizen, Ihre Fragensätze und die Einstellungen des Fensters. Eine einzelne Klasse löschen Sie mit dem Papierkorb neben ihr auf der Startseite. Um alles zu löschen, schließen Sie das Programm und löschen den Ordner. Ihre Tabellen sind nicht darin.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Where your data is kept</source>
            <translation>Wo Ihre Daten liegen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>About this question set</source>
            <translation>Über diesen Fragensatz</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/distribution.py" />
            <source>%n answers with {points}</source>
            <translation>
                <numerusform>%n Antwort mit {points}</numerusform>
                <numerusform>%n Antworten mit {points}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>{answer} Underlined: {words}.</source>
            <translation>{answer} Unterstrichen: {words}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on, the most</source>
            <translation>„{word}“: {percent} dessen, worauf der Vorschlag beruht, am meisten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on</source>
            <translation>„{word}“: {percent} dessen, worauf der Vorschlag beruht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Google Classroom takes no file: write a list to copy from, by last name as there.</source>
            <translation>Google Classroom nimmt keine Datei an: Schreiben Sie eine Liste zum Abschreiben, nach Nachnamen wie dort.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>A new list in the columns of Gradescope’s grades, to copy from or to hand on.</source>
            <translation>Eine neue Liste mit den Spalten der Noten von Gradescope, zum Abschreiben oder Weitergeben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Scored copy of your file</source>
            <translation>Kopie Ihrer Datei mit Punkten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Export scored copy</source>
            <translation>Kopie mit Punkten exportieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the scored copy to</source>
            <translation>Die Kopie mit Punkten schreiben nach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Results workbook</source>
            <translation>Arbeitsmappe mit Ergebnissen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write results workbook</source>
            <translation>Arbeitsmappe mit Ergebnissen schreiben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the workbook to</source>
            <translation>Die Arbeitsmappe schreiben nach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>File to upload</source>
            <translation>Datei zum Hochladen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Google Classroom list</source>
            <translation>Liste für Google Classroom</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradescope list</source>
            <translation>Liste für Gradescope</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradebook file</source>
            <translation>Notenbuch</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Choose file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>A file for your gradebook</source>
            <translation>Eine Datei für Ihr Notenbuch</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write list to copy from</source>
            <translation>Liste zum Abschreiben schreiben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Fill in gradebook file</source>
            <translation>Datei des Notenbuchs ausfüllen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the list to</source>
            <translation>Die Liste schreiben nach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the filled-in file to</source>
            <translation>Die ausgefüllte Datei schreiben nach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>{gradebook}: “{file}”</source>
            <translation>{gradebook}: „{file}“</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>{gradebook}: your own file</source>
            <translation>{gradebook}: Ihre eigene Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Another file…</source>
            <translation>Andere Datei …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradebook files</source>
            <translation>Dateien von Notenbüchern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/main_window.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>The file from your gradebook</source>
            <translation>Die Datei aus Ihrem Notenbuch</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>All in one</source>
            <translation>Alle in einer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>One for each student</source>
            <translation>Eine für jede Person</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Students by</source>
            <translation>Personen nach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Name and id</source>
            <translation>Name und Kennung</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Count proposed scores that you have not decided</source>
            <translation>Auch vorgeschlagene Punkte zählen, die Sie nicht entschieden haben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Feedback sheets</source>
            <translation>Rückmeldeblätter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write feedback sheets</source>
            <translation>Rückmeldeblätter schreiben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the sheets to</source>
            <translation>Die Blätter schreiben nach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>The file you downloaded from Moodle, Canvas, Brightspace or Blackboard. Choose it, or drop it here.</source>
            <translation>Die Datei, die Sie aus Moodle, Canvas, Brightspace oder Blackboard heruntergeladen haben. Wählen Sie sie, oder legen Sie sie hier ab.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>My file</source>
            <translation>Meine Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>A scored copy of your spreadsheet</source>
            <translation>Eine Kopie Ihrer Tabelle mit Punkten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>My gradebook</source>
            <translation>Mein Notenbuch</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>For Moodle, Canvas and others to take back, or a list to copy from</source>
            <translation>Für Moodle, Canvas und andere, oder eine Liste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Overview, charts, students and an audit</source>
            <translation>Überblick, Diagramme, Personen und ein Protokoll</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>A page for each student, to print or to send</source>
            <translation>Eine Seite für jede Person, zum Drucken oder Senden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/file_reading.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Exported so far</source>
            <translation>Bisher exportiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Look at them</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Write to</source>
            <translation>Schreiben nach</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n pairs of near-identical answers have different scores.</source>
            <translation>
                <numerusform>%n Paar fast gleicher Antworten hat verschiedene Punkte.</numerusform>
                <numerusform>%n Paare fast gleicher Antworten haben verschiedene Punkte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>{file} list</source>
            <translation>{file} Liste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Workbook</source>
            <translation>Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>CSV file</source>
            <translation>CSV-Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Save this list</source>
            <translation>Diese Liste speichern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Saved as “{file}”.</source>
            <translation>Gespeichert als „{file}“.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>The export was stopped.</source>
            <translation>Der Export wurde angehalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n answers that need you have only a proposed score so far.</source>
            <translation>
                <numerusform>%n Antwort, die Sie braucht, hat bisher nur vorgeschlagene Punkte.</numerusform>
                <numerusform>%n Antworten, die Sie brauchen, haben bisher nur vorgeschlagene Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n as marked before</source>
            <translation>
                <numerusform>%n wie zuvor bewertet</numerusform>
                <numerusform>%n wie zuvor bewertet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into copies of %n files.</source>
            <translation>
                <numerusform>{scores} werden in eine Kopie von %n Datei geschrieben.</numerusform>
                <numerusform>{scores} werden in Kopien von %n Dateien geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own files are not touched; an audit of every decision is added.</source>
            <translation>Ihre eigenen Dateien werden nicht berührt; ein Protokoll jeder Entscheidung kommt dazu.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into a copy of “{file}”.</source>
            <translation>{scores} werden in eine Kopie von „{file}“ geschrieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own file is not touched; an audit of every decision is added.</source>
            <translation>Ihre eigene Datei wird nicht berührt; ein Protokoll jeder Entscheidung kommt dazu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores written to {files}.</source>
            <translation>
                <numerusform>Punkte für %n Antwort nach {files} geschrieben.</numerusform>
                <numerusform>Punkte für %n Antworten nach {files} geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Each has its audit. Your own files were not touched.</source>
            <translation>Jede hat ihr Protokoll. Ihre eigenen Dateien wurden nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own file was not touched.</source>
            <translation>Ihre eigene Datei wurde nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into a fresh file.</source>
            <translation>{scores} werden in eine neue Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>So the answers and their scores get a file of their own.</source>
            <translation>So bekommen die Antworten und ihre Punkte eine eigene Datei.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} filled in</source>
            <translation>{name} ausgefüllt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Only the cells that your gradebook reads are changed.</source>
            <translation>Nur die Zellen, die Ihr Notenbuch liest, werden geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Upload this file to your gradebook.</source>
            <translation>Laden Sie diese Datei in Ihr Notenbuch hoch.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} for {system}</source>
            <translation>{name} für {system}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n students in a new list, with the points of each question.</source>
            <translation>
                <numerusform>%n Person in einer neuen Liste, mit den Punkten jeder Frage.</numerusform>
                <numerusform>%n Personen in einer neuen Liste, mit den Punkten jeder Frage.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Nothing is uploaded: you copy from the list.</source>
            <translation>Nichts wird hochgeladen: Sie schreiben von der Liste ab.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” lists %n students.</source>
            <translation>
                <numerusform>„{file}“ nennt %n Person.</numerusform>
                <numerusform>„{file}“ nennt %n Personen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Open it beside {system} and copy the points.</source>
            <translation>Öffnen Sie sie neben {system}, und übertragen Sie die Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} results</source>
            <translation>{name} Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} in a new workbook.</source>
            <translation>{scores} in einer neuen Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Overview, a sheet for each question with its chart, students, audit.</source>
            <translation>Überblick, ein Blatt je Frage mit Diagramm, Personen, Protokoll.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” holds the results of %n students.</source>
            <translation>
                <numerusform>„{file}“ enthält die Ergebnisse von %n Person.</numerusform>
                <numerusform>„{file}“ enthält die Ergebnisse von %n Personen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>It has %n sheets.</source>
            <translation>
                <numerusform>Sie hat %n Blatt.</numerusform>
                <numerusform>Sie hat %n Blätter.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} feedback</source>
            <translation>{name} Rückmeldungen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets, a page for each student.</source>
            <translation>
                <numerusform>%n Rückmeldeblatt, eine Seite für jede Person.</numerusform>
                <numerusform>%n Rückmeldeblätter, eine Seite für jede Person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{sheets} feedback sheets written, %n files in the folder “{folder}”.</source>
            <translation>
                <numerusform>Rückmeldeblätter geschrieben: {sheets}, %n Datei im Ordner „{folder}“.</numerusform>
                <numerusform>Rückmeldeblätter geschrieben: {sheets}, %n Dateien im Ordner „{folder}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets written, all in “{file}”.</source>
            <translation>
                <numerusform>%n Rückmeldeblatt in „{file}“ geschrieben.</numerusform>
                <numerusform>%n Rückmeldeblätter geschrieben, alle in „{file}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n texts held characters that cannot be shown.</source>
            <translation>
                <numerusform>%n Text enthielt Zeichen, die sich nicht zeigen lassen.</numerusform>
                <numerusform>%n Texte enthielten Zeichen, die sich nicht zeigen lassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” is not the file of a gradebook known here.</source>
            <translation>„{file}“ ist keine Datei eines Notenbuchs, das hier bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Download it anew from Moodle, Canvas, Brightspace or Blackboard, and leave its headers alone. Nothing was changed.</source>
            <translation>Laden Sie die Datei neu aus Moodle, Canvas, Brightspace oder Blackboard herunter, und lassen Sie ihre Überschriften, wie sie sind. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Nothing can be added to several sheets of “{file}”.</source>
            <translation>In mehrere Blätter von „{file}“ lässt sich nichts eintragen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>The audit is in “{file}”.</source>
            <translation>Das Protokoll ist in „{file}“.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores</source>
            <translation>
                <numerusform>Punkte für %n Antwort</numerusform>
                <numerusform>Punkte für %n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n rows left out</source>
            <translation>
                <numerusform>%n Zeile weggelassen</numerusform>
                <numerusform>%n Zeilen weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Among all: {parts}.</source>
            <translation>Unter allen: {parts}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n lines are not complete.</source>
            <translation>
                <numerusform>%n Zeile ist nicht vollständig.</numerusform>
                <numerusform>%n Zeilen sind nicht vollständig.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Every sheet is complete.</source>
            <translation>Jedes Blatt ist vollständig.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer without a score. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n Blatt hat eine Antwort ohne Punkte. Dort steht „not marked yet“.</numerusform>
                <numerusform>%n Blätter haben eine Antwort ohne Punkte. Dort steht „not marked yet“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer that you have not decided. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n Blatt hat eine Antwort, die Sie nicht entschieden haben. Dort steht „not marked yet“.</numerusform>
                <numerusform>%n Blätter haben eine Antwort, die Sie nicht entschieden haben. Dort steht „not marked yet“.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>What becomes of each answer</source>
            <translation>Was aus jeder Antwort wird</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>Save this list…</source>
            <translation>Diese Liste speichern …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>{name} ({number})</source>
            <translation>{name} ({number})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>will be written</source>
            <translation>wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>no score</source>
            <translation>keine Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not known here</source>
            <translation>hier nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>too many points</source>
            <translation>zu viele Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not finished</source>
            <translation>nicht fertig</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>%n answers not marked yet</source>
            <translation>
                <numerusform>%n Antwort noch nicht korrigiert</numerusform>
                <numerusform>%n Antworten noch nicht korrigiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback as PDF needs a name that ends in .pdf.</source>
            <translation>Rückmeldung als PDF braucht einen Namen, der auf .pdf endet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>{name} · {page} of {pages}</source>
            <translation>{name} · {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>Reading “{file}”…</source>
            <translation>„{file}“ wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>A large file takes a few seconds.</source>
            <translation>Eine große Datei dauert ein paar Sekunden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>That is all. Your own answers go the same way: {key} opens them.</source>
            <translation>Das ist alles. Ihre eigenen Antworten gehen denselben Weg: {key} öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>{step} of {steps}</source>
            <translation>{step} von {steps}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Skip the tour</source>
            <translation>Rundgang überspringen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>This is a class as a form gave it; what its columns are was understood. Enter starts it.</source>
            <translation>Das ist eine Klasse, wie ein Formular sie ausgegeben hat; was ihre Spalten sind, wurde erkannt. Die Eingabetaste startet sie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>On the right stands one answer in large letters. Read it, then press {key} for the next.</source>
            <translation>Rechts steht eine Antwort in großer Schrift. Lesen Sie sie, und drücken Sie {key} für die nächste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>The score with the coloured edge is proposed. Press {key} to accept it and go on.</source>
            <translation>Die Punkte mit dem farbigen Rand sind vorgeschlagen. Drücken Sie {key}, um sie anzunehmen und weiterzugehen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>You see one differently? Press the figure on another score.</source>
            <translation>Sie sehen eine anders? Drücken Sie die Ziffer anderer Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Each decision is saved at once. {key} takes the last one back.</source>
            <translation>Jede Entscheidung wird sofort gespeichert. {key} nimmt die letzte zurück.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Little time? {key} asks how many minutes you have, and says what they are best spent on.</source>
            <translation>Wenig Zeit? {key} fragt, wie viele Minuten Sie haben, und sagt, wofür sie am meisten bringen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>{key} leads to the scores in a copy of your file, in a gradebook, or on sheets to hand out.</source>
            <translation>{key} führt zu den Punkten in einer Kopie Ihrer Datei, in einem Notenbuch oder auf Blättern zum Austeilen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – differ in: {words}</source>
            <translation>
                <numerusform>Auch ähnlich: %n Antwort „{text}“ – Unterschied: {words}</numerusform>
                <numerusform>Auch ähnlich: %n Antworten „{text}“ – Unterschied: {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – other order</source>
            <translation>
                <numerusform>Auch ähnlich: %n Antwort „{text}“ – andere Reihenfolge</numerusform>
                <numerusform>Auch ähnlich: %n Antworten „{text}“ – andere Reihenfolge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>decided</source>
            <translation>entschieden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not marked</source>
            <translation>nicht korrigiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided</source>
            <translation>{decided} von {total} entschieden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>in the group</source>
            <translation>in der Gruppe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>taken out</source>
            <translation>herausgenommen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not</source>
            <translation>nicht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers</source>
            <translation>Gruppen von Antworten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Set {points} for %n answers</source>
            <translation>
                <numerusform>{points} für %n Antwort geben</numerusform>
                <numerusform>{points} für %n Antworten geben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers: {question}</source>
            <translation>Gruppen von Antworten: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Answers that say the same are being gathered.</source>
            <translation>Antworten, die dasselbe sagen, werden gesammelt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>There is no answer with words in it.</source>
            <translation>Es gibt keine Antwort mit Wörtern.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>No two of the %n answers say the same.</source>
            <translation>
                <numerusform>Es gibt nur %n Antwort.</numerusform>
                <numerusform>Keine zwei der %n Antworten sagen dasselbe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n groups</source>
            <translation>
                <numerusform>%n Gruppe</numerusform>
                <numerusform>%n Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words and meaning</source>
            <translation>
                <numerusform>%n Antwort in {groups}, nach Worten und Sinn</numerusform>
                <numerusform>%n Antworten in {groups}, nach Worten und Sinn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words</source>
            <translation>
                <numerusform>%n Antwort in {groups}, nach Worten</numerusform>
                <numerusform>%n Antworten in {groups}, nach Worten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Give {points} {label}</source>
            <translation>{points} geben {label}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>{action} (key {key})</source>
            <translation>{action} (Taste {key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Not in this group. Enter goes to it.</source>
            <translation>Nicht in dieser Gruppe. Die Eingabetaste führt hin.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks {reached} of {total} answers</source>
            <translation>Eine Taste korrigiert {reached} von {total} Antworten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks %n answers</source>
            <translation>
                <numerusform>Eine Taste korrigiert %n Antwort</numerusform>
                <numerusform>Eine Taste korrigiert %n Antworten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks this answer alone. Space takes it out of its group, or puts it back.</source>
            <translation>Eine Taste korrigiert nur diese Antwort. Die Leertaste nimmt sie aus ihrer Gruppe oder legt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept {points}</source>
            <translation>{points} annehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Accept {points} for %n answers</source>
            <translation>
                <numerusform>{points} für %n Antwort annehmen</numerusform>
                <numerusform>{points} für %n Antworten annehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>%n places</source>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>From a spreadsheet to scores</source>
            <translation>Von der Tabelle zu den Punkten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Drop the spreadsheet that your form or learning platform gave you on the first page, or open it. You see it as it is, and above each column what it is for. Change what is wrong; nothing is saved before you press Start.</source>
            <translation>Legen Sie die Tabelle, die Ihr Formular oder Ihre Lernplattform ausgibt, auf der ersten Seite ab, oder öffnen Sie sie. Sie sehen sie, wie sie ist, und über jeder Spalte, wofür sie da ist. Ändern Sie, was nicht stimmt; gespeichert wird erst, wenn Sie „Beginnen“ drücken.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A column whose question no question set knows can be marked all the same: by you, with keys and groups.</source>
            <translation>Eine Spalte, deren Frage kein Fragensatz kennt, lässt sich trotzdem korrigieren: von Ihnen, mit Tasten und Gruppen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The tour shows the whole way on the sample class, in two minutes.</source>
            <translation>Der Rundgang zeigt den ganzen Weg an der Beispielklasse, in zwei Minuten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Marking with the keyboard</source>
            <translation>Korrigieren mit der Tastatur</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Read the answer, then press the figure on a score, or accept what is proposed. Either one saves it and goes to the next answer that needs you. The proposal only saves time: you decide.</source>
            <translation>Lesen Sie die Antwort, dann drücken Sie die Ziffer der Punkte, oder nehmen Sie den Vorschlag an. Beides speichert und führt zur nächsten Antwort, die Sie braucht. Der Vorschlag spart nur Zeit: Sie entscheiden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Underlined words are those that the proposal leaned on, thicker where they counted more. That is where the program looked, not a reason it gives.</source>
            <translation>Unterstrichene Wörter sind die, auf denen der Vorschlag beruht, dicker, wo sie mehr zählten. Dorthin hat das Programm gesehen; eine Begründung ist es nicht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Every key can be another one: choose it in the list of keys.</source>
            <translation>Jede Taste kann eine andere sein: Wählen Sie sie in der Liste der Tasten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Which answers need you</source>
            <translation>Welche Antworten Sie brauchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Answers that are blank, off topic, copied from the question or that talk to the marker come first, then those where two scores are close. Each says why it needs you. The others are sure: look at them when you like.</source>
            <translation>Zuerst kommen Antworten, die leer sind, am Thema vorbeigehen, die Frage abschreiben oder die Lehrkraft ansprechen, dann jene, bei denen es zwischen zwei Punktzahlen knapp ist. Jede sagt, warum sie Sie braucht. Die anderen sind sicher: Sehen Sie sie an, wann Sie mögen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>With little time, say how many minutes you have: the answers that matter most come first.</source>
            <translation>Haben Sie wenig Zeit, sagen Sie, wie viele Minuten: Die wichtigsten Antworten kommen zuerst.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Taking something back</source>
            <translation>Etwas zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Every step is on disk before the next answer appears, and every step can be taken back, today or tomorrow. Going back to an answer is not undoing: it only shows it again.</source>
            <translation>Jeder Schritt ist auf der Festplatte, bevor die nächste Antwort erscheint, und jeder lässt sich zurücknehmen, heute oder morgen. Zu einer Antwort zurückzugehen macht nichts rückgängig: Sie wird nur wieder gezeigt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Marking several answers at once</source>
            <translation>Mehrere Antworten auf einmal korrigieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Groups gather answers that are the same or nearly so. One key marks all that are named; open a group to take one out. An answer that says “not” where the others do not is never put with them.</source>
            <translation>Gruppen sammeln Antworten, die gleich oder fast gleich sind. Eine Taste korrigiert alle genannten; öffnen Sie eine Gruppe, um eine herauszunehmen. Eine Antwort, die „nicht“ sagt, wo die anderen es nicht tun, kommt nie zu ihnen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Accepting what it is sure of</source>
            <translation>Sichere Vorschläge annehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Move the handle to say how many answers you accept without looking. The sentence beside it says how many of them would differ from you at most, as it was tested on answers like those.</source>
            <translation>Mit dem Griff sagen Sie, wie viele Antworten Sie annehmen, ohne sie anzusehen. Der Satz daneben sagt, wie viele davon höchstens von Ihnen abweichen würden; so wurde es an Antworten wie diesen geprüft.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A spot check tests it on your own class: you mark some answers without seeing the proposal, and learn what that proves. What was accepted in this way is shown as accepted, not as decided by you.</source>
            <translation>Eine Stichprobe prüft es an Ihrer eigenen Klasse: Sie korrigieren einige Antworten, ohne den Vorschlag zu sehen, und erfahren, was das beweist. Was so angenommen wurde, steht als angenommen da, nicht als von Ihnen entschieden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Notes and comments</source>
            <translation>Notizen und Kommentare</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A note belongs to one answer. Comments belong to a question: write one once, then put it on any answer with a key. Both reach your students with the export.</source>
            <translation>Eine Notiz gehört zu einer Antwort. Kommentare gehören zu einer Frage: Schreiben Sie einen einmal, dann setzen Sie ihn mit einer Taste unter jede Antwort. Beide erreichen Ihre Klasse mit dem Export.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Being fair</source>
            <translation>Gerecht sein</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The check lists answers that say nearly the same and were scored differently, before anybody else finds them. A few early answers come back late, without their score, so that you see whether you have grown stricter or milder.</source>
            <translation>Die Prüfung nennt Antworten, die fast dasselbe sagen und verschieden bewertet wurden, bevor jemand anderes sie findet. Einige frühe Antworten kommen später ohne ihre Punkte wieder, damit Sie sehen, ob Sie strenger oder milder geworden sind.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>With names hidden, answers stand in a shuffled order. A second person can mark the same answers from a file; what you disagree about is listed, with how well you agree.</source>
            <translation>Mit ausgeblendeten Namen stehen die Antworten in gemischter Reihenfolge. Eine zweite Person kann dieselben Antworten aus einer Datei korrigieren; worin Sie abweichen, wird aufgelistet, samt dem Grad der Übereinstimmung.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Names are shown to you and never given to what proposes scores: exchanging two students’ names changes no score.</source>
            <translation>Namen werden nur Ihnen gezeigt und nie dem gegeben, was Punkte vorschlägt: Zwei Namen zu tauschen ändert keine Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Points and grades</source>
            <translation>Punkte und Noten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Give a level other points, a question another weight, or set where a grade begins. You see who would change before anything is changed, and it can be undone.</source>
            <translation>Geben Sie einer Stufe andere Punkte, einer Frage ein anderes Gewicht, oder legen Sie fest, wo eine Note beginnt. Sie sehen, wer sich ändern würde, bevor etwas geändert wird, und es lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>How the class did</source>
            <translation>Wie die Klasse abgeschnitten hat</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>One small chart for each question, all on one scale: the mean, the hardest question, how often you and the proposal agree, and what was understood wrongly. Charts can be copied and saved.</source>
            <translation>Ein kleines Diagramm für jede Frage, alle im selben Maßstab: das Mittel, die schwerste Frage, wie oft Sie und der Vorschlag übereinstimmen und was falsch verstanden wurde. Diagramme lassen sich kopieren und speichern.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Handing it on</source>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Scores go into a copy of your file, into a gradebook, into a workbook of results, or onto a sheet for each student. Before anything is written you see what becomes of each answer; your file stays as it is.</source>
            <translation>Die Punkte kommen in eine Kopie Ihrer Datei, in ein Notenbuch, in eine Arbeitsmappe mit Ergebnissen oder auf ein Blatt für jede Person. Bevor etwas geschrieben wird, sehen Sie, was aus jeder Antwort wird; Ihre Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Late or corrected answers are added to the class. What you decided stays; what is new or differs is shown first.</source>
            <translation>Späte oder berichtigte Antworten kommen zur Klasse hinzu. Was Sie entschieden haben, bleibt; was neu ist oder abweicht, wird zuerst gezeigt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Question sets</source>
            <translation>Fragensätze</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A question set holds questions, their levels, and what proposes scores for them. It is a file: install it, read how well it scores, or remove it. It is made for its own questions; do not use it for one that only sounds alike.</source>
            <translation>Ein Fragensatz enthält Fragen, ihre Stufen und das, was Punkte für sie vorschlägt. Er ist eine Datei: Installieren Sie ihn, lesen Sie, wie gut er bewertet, oder entfernen Sie ihn. Er ist für seine eigenen Fragen gemacht; benutzen Sie ihn nicht für eine, die nur ähnlich klingt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Sizes, colours and languages</source>
            <translation>Größen, Farben und Sprachen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The answer can be larger or smaller. Under View there is a light, a dark and a high contrast look, the languages, and whether what changes may do so softly. Every control can be reached with Tab, has a name for screen readers, and nothing is said by colour alone.</source>
            <translation>Die Antwort kann größer oder kleiner sein. Unter „Ansicht“ gibt es ein helles, ein dunkles und ein kontrastreiches Aussehen, die Sprachen, und ob sich etwas sanft ändern darf. Jedes Bedienelement ist mit der Tabulatortaste erreichbar, hat einen Namen für Vorleseprogramme, und nichts wird nur durch Farbe gesagt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Nothing leaves this computer; the program cannot use the internet. What you decided is kept in your own folder until you delete it.</source>
            <translation>Nichts verlässt diesen Computer; das Programm kann das Internet nicht benutzen. Was Sie entschieden haben, liegt in Ihrem eigenen Ordner, bis Sie es löschen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>Action</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>{text}, taken back</source>
            <translation>{text}, zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>{action} (taken back)</source>
            <translation>{action} (zurückgenommen)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>the points of all answers</source>
            <translation>die Punkte aller Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/response_list.py" />
            <source>nothing written</source>
            <translation>nichts geschrieben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Only what is about this student</source>
            <translation>Nur was diese Person betrifft</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Show the answer</source>
            <translation>Antwort zeigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Go to the answer on the desk (Enter)</source>
            <translation>Zur Antwort am Schreibtisch (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Go back to here</source>
            <translation>Bis hierher zurück</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>%n actions</source>
            <translation>
                <numerusform>%n Schritt</numerusform>
                <numerusform>%n Schritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>{actions}, and %n taken back that can be done again</source>
            <translation>
                <numerusform>{actions}, und %n zurückgenommener, der sich wiederholen lässt</numerusform>
                <numerusform>{actions}, und %n zurückgenommene, die sich wiederholen lassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Nothing is decided yet.</source>
            <translation>Noch ist nichts entschieden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Do again up to here</source>
            <translation>Bis hierher wiederholen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Takes back %n actions. They stay in this list and can be done again.</source>
            <translation>
                <numerusform>Nimmt %n Schritt zurück. Er bleibt in dieser Liste und lässt sich wiederholen.</numerusform>
                <numerusform>Nimmt %n Schritte zurück. Sie bleiben in dieser Liste und lassen sich wiederholen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Does %n actions again.</source>
            <translation>
                <numerusform>Wiederholt %n Schritt.</numerusform>
                <numerusform>Wiederholt %n Schritte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>This is where you are.</source>
            <translation>Hier stehen Sie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows left out</source>
            <translation>Weggelassene Zeilen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>These rows are not taken in. They stay in your file as they are.</source>
            <translation>Diese Zeilen werden nicht aufgenommen. Sie bleiben in Ihrer Datei, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Students to look at</source>
            <translation>Personen zum Ansehen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>All their answers are taken in. Put it right in your file first, or go on and keep it in mind.</source>
            <translation>Alle ihre Antworten werden aufgenommen. Berichtigen Sie es zuerst in Ihrer Datei, oder machen Sie weiter und behalten Sie es im Kopf.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Excel workbook</source>
            <translation>Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Binary Excel workbook</source>
            <translation>Binäre Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Older Excel workbook</source>
            <translation>Ältere Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>XML spreadsheet</source>
            <translation>XML-Tabelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Web page with tables</source>
            <translation>Webseite mit Tabellen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Flat OpenDocument spreadsheet</source>
            <translation>Flache OpenDocument-Tabelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>OpenDocument spreadsheet</source>
            <translation>OpenDocument-Tabelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Text file</source>
            <translation>Textdatei</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>commas</source>
            <translation>Kommas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>semicolons</source>
            <translation>Semikolons</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>tabs</source>
            <translation>Tabulatoren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>bars</source>
            <translation>senkrechte Striche</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>ids in column {columns}</source>
            <translation>Kennungen in Spalte {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>e-mail addresses in column {columns}</source>
            <translation>E-Mail-Adressen in Spalte {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>names in column {columns}</source>
            <translation>Namen in Spalte {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>classes in column {columns}</source>
            <translation>Klassen in Spalte {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>As last time</source>
            <translation>Wie beim letzten Mal</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Looks like: {shape}</source>
            <translation>Sieht aus wie: {shape}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n students</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/sets_words.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>%n questions</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} to {questions}</source>
            <translation>{students}, {answers} auf {questions}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} each</source>
            <translation>{students}, je {answers}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n classes: {names}</source>
            <translation>
                <numerusform>%n Klasse: {names}</numerusform>
                <numerusform>%n Klassen: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source> and </source>
            <translation> und </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will be compared with your class.</source>
            <translation>
                <numerusform>%n Antwort wird mit Ihrer Klasse verglichen.</numerusform>
                <numerusform>%n Antworten werden mit Ihrer Klasse verglichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>You see what is new and what differs before anything is changed.</source>
            <translation>Sie sehen, was neu ist und was abweicht, bevor etwas geändert wird.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will get a proposed score.</source>
            <translation>
                <numerusform>%n Antwort bekommt vorgeschlagene Punkte.</numerusform>
                <numerusform>%n Antworten bekommen vorgeschlagene Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers are marked by you, one by one or by groups.</source>
            <translation>
                <numerusform>%n Antwort korrigieren Sie selbst, einzeln oder nach Gruppen.</numerusform>
                <numerusform>%n Antworten korrigieren Sie selbst, einzeln oder nach Gruppen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>No question set is installed. Install one on the start page, or mark the answers yourself.</source>
            <translation>Kein Fragensatz ist installiert. Installieren Sie einen auf der Startseite, oder korrigieren Sie die Antworten selbst.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Say above a column that it holds the answers to a question.</source>
            <translation>Sagen Sie über einer Spalte, dass sie die Antworten auf eine Frage enthält.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n blank answers get the lowest score, for you to confirm.</source>
            <translation>
                <numerusform>%n leere Antwort bekommt die wenigsten Punkte; bitte bestätigen Sie das.</numerusform>
                <numerusform>%n leere Antworten bekommen die wenigsten Punkte; bitte bestätigen Sie das.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n marks stand in the file already. A person gave them, so they are kept.</source>
            <translation>
                <numerusform>%n Bewertung steht schon in der Datei. Ein Mensch hat sie gegeben, also bleibt sie.</numerusform>
                <numerusform>%n Bewertungen stehen schon in der Datei. Ein Mensch hat sie gegeben, also bleiben sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Look at %n students: {why}</source>
            <translation>
                <numerusform>Sehen Sie %n Person an: {why}</numerusform>
                <numerusform>Sehen Sie %n Personen an: {why}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Your file stays as it is. Scores go into a copy.</source>
            <translation>Ihre Datei bleibt, wie sie ist. Die Punkte kommen in eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{kind}, separated by {separators}</source>
            <translation>{kind}, getrennt durch {separators}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{kind}, {sheets}</source>
            <translation>{kind}, {sheets}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n sheets</source>
            <translation>
                <numerusform>%n Blatt</numerusform>
                <numerusform>%n Blätter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Row {row} is left out. {why}</source>
            <translation>Zeile {row} wird weggelassen. {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n rows are left out.</source>
            <translation>
                <numerusform>%n Zeile wird weggelassen.</numerusform>
                <numerusform>%n Zeilen werden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>it is not certain whose answers theirs are.</source>
            <translation>es ist nicht sicher, von wem ihre Antworten sind.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Marked by you</source>
            <translation>Von Ihnen korrigiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Column {column} reads like answers that no question set knows.</source>
            <translation>Spalte {column} sieht nach Antworten aus, die kein Fragensatz kennt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Columns {columns} read like answers that no question set knows.</source>
            <translation>Die Spalten {columns} sehen nach Antworten aus, die kein Fragensatz kennt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Mark %n questions yourself</source>
            <translation>
                <numerusform>%n Frage selbst korrigieren</numerusform>
                <numerusform>%n Fragen selbst korrigieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>The rows name %n questions that no question set knows.</source>
            <translation>
                <numerusform>Die Zeilen nennen %n Frage, die kein Fragensatz kennt.</numerusform>
                <numerusform>Die Zeilen nennen %n Fragen, die kein Fragensatz kennt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Points: {points}</source>
            <translation>Punkte: {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Change the question “{title}”</source>
            <translation>Die Frage „{title}“ ändern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Open as a class of its own</source>
            <translation>Als eigene Klasse öffnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The row with the headings. Or click a row’s number.</source>
            <translation>Die Zeile mit den Überschriften. Oder klicken Sie auf eine Zeilennummer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one up</source>
            <translation>Kopfzeile eins nach oben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one down</source>
            <translation>Kopfzeile eins nach unten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The spreadsheet</source>
            <translation>Die Tabelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>to be added to “{name}”</source>
            <translation>wird zu „{name}“ hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Headings in row {row}</source>
            <translation>Überschriften in Zeile {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>No row of headings</source>
            <translation>Keine Kopfzeile</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Start with %n questions</source>
            <translation>
                <numerusform>Mit %n Frage beginnen</numerusform>
                <numerusform>Mit %n Fragen beginnen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Compare with your class</source>
            <translation>Mit Ihrer Klasse vergleichen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>%n rows are hidden or filtered out in your file.</source>
            <translation>
                <numerusform>%n Zeile ist in Ihrer Datei ausgeblendet oder herausgefiltert.</numerusform>
                <numerusform>%n Zeilen sind in Ihrer Datei ausgeblendet oder herausgefiltert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>A question you mark yourself</source>
            <translation>Eine Frage, die Sie selbst korrigieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Write two to eleven different figures, such as 0-5, or 0; 0.5; 1.</source>
            <translation>Schreiben Sie zwei bis elf verschiedene Zahlen, etwa 0-5 oder 0; 0,5; 1.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What each is given for, in a word or two; it may stay empty.</source>
            <translation>Wofür es sie jeweils gibt, in ein, zwei Worten; es darf leer bleiben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What {points} is given for</source>
            <translation>Wofür es {points} gibt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The latest</source>
            <translation>Der letzte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The best</source>
            <translation>Der beste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>All of them</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What is known of the file</source>
            <translation>Was über die Datei bekannt ist</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>None installed</source>
            <translation>Keiner installiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>No column here is one of its questions.</source>
            <translation>Keine Spalte hier ist eine seiner Fragen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Letters</source>
            <translation>Schriftzeichen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>If names or answers look wrong, choose another.</source>
            <translation>Sehen Namen oder Antworten falsch aus, wählen Sie etwas anderes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Which question?</source>
            <translation>Welche Frage?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Hidden rows</source>
            <translation>Ausgeblendete Zeilen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Take them in</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Leave them out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Several attempts</source>
            <translation>Mehrere Versuche</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Some students answered more than once. Which attempt counts?</source>
            <translation>Einige haben mehr als einmal geantwortet. Welcher Versuch zählt?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Recognised</source>
            <translation>Erkannt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What will happen</source>
            <translation>Was geschehen wird</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Column {column} holds answers. To which question?</source>
            <translation>Spalte {column} enthält Antworten. Auf welche Frage?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Choose a question</source>
            <translation>Frage wählen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>No sheet is ticked.</source>
            <translation>Kein Blatt ist angekreuzt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>{sheet}: {sentence}</source>
            <translation>{sheet}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys.py" />
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Look for a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Change key…</source>
            <translation>Taste ändern …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Usual key</source>
            <translation>Übliche Taste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>All usual keys</source>
            <translation>Alle üblichen Tasten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>On the desk</source>
            <translation>Am Schreibtisch</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{keys}  (yours)</source>
            <translation>{keys}  (Ihre)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Press the new key for “{command}”. Esc leaves it as it is.</source>
            <translation>Drücken Sie die neue Taste für „{command}“. Esc lässt sie, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Choose a command and press Enter to give it another key.</source>
            <translation>Wählen Sie einen Befehl und drücken Sie die Eingabetaste, um ihm eine andere Taste zu geben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>“{command}” has the key {key} now.</source>
            <translation>„{command}“ hat jetzt die Taste {key}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}”. Give that another key first, or press a different one here.</source>
            <translation>{key} gehört zu „{command}“. Geben Sie jenem zuerst eine andere Taste, oder drücken Sie hier eine andere.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Tab goes from one control to the next, and stays with that. Press a different key.</source>
            <translation>Tab führt von einem Feld zum nächsten, und das bleibt so. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} opens the menu “{menu}”. Press a different key.</source>
            <translation>{key} öffnet das Menü „{menu}“. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}” now. Give that another key first.</source>
            <translation>{key} gehört jetzt zu „{command}“. Geben Sie jenem zuerst eine andere Taste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Waiting for a key</source>
            <translation>Warte auf eine Taste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>{wording} Key {key}.</source>
            <translation>{wording} Taste {key}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>Give {points} (key {key})</source>
            <translation>{points} geben (Taste {key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Open a spreadsheet of answers</source>
            <translation>Tabelle mit Antworten öffnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Late or corrected answers</source>
            <translation>Späte oder berichtigte Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Spreadsheets</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Marking files</source>
            <translation>Korrekturdateien</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>What you decided is saved; you can also go on as it is.</source>
            <translation>Was Sie entschieden haben, ist gespeichert; Sie können auch so weitermachen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>The other language is used from the next start on.</source>
            <translation>Die andere Sprache gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Set {points}</source>
            <translation>{points} geben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>&amp;Look</source>
            <translation>Aus&amp;sehen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Lan&amp;guage, from the next start</source>
            <translation>S&amp;prache, ab dem nächsten Start</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add “{file}”</source>
            <translation>„{file}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>This file is</source>
            <translation>Diese Datei ist</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Further answers</source>
            <translation>Weitere Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>A newer download of “{file}”</source>
            <translation>Eine neuere Fassung von „{file}“</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>There is nothing new in this file.</source>
            <translation>In dieser Datei ist nichts Neues.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>%n new answers. Nothing you decided is touched.</source>
            <translation>
                <numerusform>%n neue Antwort. Nichts von Ihnen Entschiedenes wird berührt.</numerusform>
                <numerusform>%n neue Antworten. Nichts von Ihnen Entschiedenes wird berührt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add %n answers</source>
            <translation>
                <numerusform>%n Antwort hinzufügen</numerusform>
                <numerusform>%n Antworten hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take in %n answers</source>
            <translation>
                <numerusform>%n Antwort aufnehmen</numerusform>
                <numerusform>%n Antworten aufnehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take it in</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Nothing to add</source>
            <translation>Nichts hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Everything you decided is saved. Close the program and open it again if something looks wrong.</source>
            <translation>Alles, was Sie entschieden haben, ist gespeichert. Schließen Sie das Programm und öffnen Sie es wieder, wenn etwas nicht stimmt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>A report without any student’s words lies at {path}.</source>
            <translation>Ein Bericht ohne Worte aus den Antworten liegt unter {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Something unexpected went wrong inside the program.</source>
            <translation>Im Programm ist etwas Unerwartetes schiefgegangen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Back to all that need you</source>
            <translation>Zurück zu allen, die Sie brauchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>I have</source>
            <translation>Ich habe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>All that need you</source>
            <translation>Alle, die Sie brauchen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>More minutes</source>
            <translation>Mehr Minuten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>There is nothing left that a look would put right.</source>
            <translation>Es ist nichts mehr da, was ein Blick berichtigen würde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Enough for %n answers at {seconds} s each. Wrong scores: about {removed} would be put right, about {remaining} may remain.</source>
            <translation>
                <numerusform>Genug für %n Antwort zu {seconds} s. Falsche Punkte: etwa {removed} würden berichtigt, etwa {remaining} können bleiben.</numerusform>
                <numerusform>Genug für %n Antworten zu je {seconds} s. Falsche Punkte: etwa {removed} würden berichtigt, etwa {remaining} können bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>All {total} looked at. Wrong scores: about {removed} put right, about {remaining} may remain.</source>
            <translation>Alle {total} angesehen. Falsche Punkte: etwa {removed} berichtigt, etwa {remaining} können bleiben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>{looked} of {total} looked at. Wrong scores: about {removed} put right, about {remaining} may remain.</source>
            <translation>{looked} von {total} angesehen. Falsche Punkte: etwa {removed} berichtigt, etwa {remaining} können bleiben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Names change no score</source>
            <translation>Namen ändern keine Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Emma</source>
            <translation>Emma</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Mohammed</source>
            <translation>Mohammed</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The model gets the question and the answer, and nothing else: no name, no class, no other answer. Type any two names and see.</source>
            <translation>Das Modell bekommt die Frage und die Antwort und sonst nichts: keinen Namen, keine Klasse, keine andere Antwort. Geben Sie zwei beliebige Namen ein und sehen Sie selbst.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Score again</source>
            <translation>Noch einmal bepunkten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>First name</source>
            <translation>Erster Name</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Second name</source>
            <translation>Zweiter Name</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The question set of this class is not installed, so nothing can be scored now.</source>
            <translation>Der Fragensatz dieser Klasse ist nicht installiert, deshalb lässt sich jetzt nichts bepunkten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Scoring the answer twice…</source>
            <translation>Die Antwort wird zweimal bepunktet …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The answer could not be scored. Nothing was changed.</source>
            <translation>Die Antwort konnte nicht bepunktet werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The same to the last decimal, under both names.</source>
            <translation>Unter beiden Namen gleich, bis zur letzten Nachkommastelle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The figures differ. This must not happen: please tell whoever maintains the program.</source>
            <translation>Die Zahlen weichen ab. Das darf nicht sein: Bitte sagen Sie es denen, die das Programm pflegen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Nothing was changed so far.</source>
            <translation>Bisher wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Decide anew</source>
            <translation>Neu entscheiden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set “{name}” that proposed these scores is not installed.</source>
            <translation>Der Fragensatz „{name}“, der diese Punkte vorgeschlagen hat, ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>All you decided is here. Answers without a proposal can be marked by you as they are.</source>
            <translation>Alles, was Sie entschieden haben, ist da. Antworten ohne Vorschlag können Sie so korrigieren, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>What is scored is kept. “Score the rest” goes on with it.</source>
            <translation>Was bepunktet ist, bleibt. „Den Rest bepunkten“ macht damit weiter.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Scoring was stopped.</source>
            <translation>Das Bepunkten wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set of this class is not installed, so no answers can be added to it.</source>
            <translation>Der Fragensatz dieser Klasse ist nicht installiert, deshalb lassen sich keine Antworten hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Install it on the start page first. Nothing was changed.</source>
            <translation>Installieren Sie ihn zuerst auf der Startseite. Es wurde nichts geändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/open_class.py" />
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>%n notes are not kept yet.</source>
            <translation>
                <numerusform>%n Notiz ist noch nicht übernommen.</numerusform>
                <numerusform>%n Notizen sind noch nicht übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>An export leaves them out. Keep or drop each of them beside its answer.</source>
            <translation>Ein Export lässt sie aus. Übernehmen oder verwerfen Sie jede neben ihrer Antwort.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Misunderstood</source>
            <translation>Missverstanden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>You and the proposals</source>
            <translation>Sie und die Vorschläge</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>What to look at</source>
            <translation>Was anzusehen ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>{answers} answers to %n questions, {decided} decided by you, {accepted} accepted.</source>
            <translation>
                <numerusform>{answers} Antworten auf %n Frage, {decided} von Ihnen entschieden, {accepted} angenommen.</numerusform>
                <numerusform>{answers} Antworten auf %n Fragen, {decided} von Ihnen entschieden, {accepted} angenommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Hardest: {question}, mean {share} of the points.</source>
            <translation>Am schwersten: {question}, im Mittel {share} der Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/own_questions.py" />
            <source>Column {letters}</source>
            <translation>Spalte {letters}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: points for {level}</source>
            <translation>{question}: Punkte für {level}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: how often it counts</source>
            <translation>{question}: wie oft sie zählt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>counts</source>
            <translation>zählt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>times</source>
            <translation>mal</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: a level cannot be worth less than a lower one.</source>
            <translation>{question}: Eine Stufe kann nicht weniger wert sein als eine niedrigere.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question} cannot count less than 0 times.</source>
            <translation>{question} kann nicht weniger als 0-mal zählen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Add a grade</source>
            <translation>Note hinzufügen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade has no name yet.</source>
            <translation>Eine Note hat noch keinen Namen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade begins between 0 and 100 % of all points.</source>
            <translation>Eine Note beginnt zwischen 0 und 100 % aller Punkte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Each grade must begin lower than the one above it.</source>
            <translation>Jede Note muss niedriger beginnen als die darüber.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}</source>
            <translation>Note {number}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}: from which percentage on</source>
            <translation>Note {number}: ab welchem Prozentsatz</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Remove the grade {grade}</source>
            <translation>Note {grade} entfernen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>from</source>
            <translation>ab</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>% of all points</source>
            <translation>% aller Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>“{text}” is no number.</source>
            <translation>„{text}“ ist keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Points, weights and grades</source>
            <translation>Punkte, Gewichte und Noten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>What you change here changes nothing yet. You see first whom it would move.</source>
            <translation>Was Sie hier ändern, ändert noch nichts. Sie sehen zuerst, wen es betreffen würde.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes</source>
            <translation>Wer sich ändert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade</source>
            <translation>Knapp vor besserer Note</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Change for everybody</source>
            <translation>Für alle ändern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>As it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes ({count})</source>
            <translation>Wer sich ändert ({count})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade ({count})</source>
            <translation>Knapp vor besserer Note ({count})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Nothing is changed yet.</source>
            <translation>Noch ist nichts geändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>It moves none of the %n students.</source>
            <translation>
                <numerusform>Die eine Person ist nicht betroffen.</numerusform>
                <numerusform>Keine der %n Personen ist betroffen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Changed for everybody.</source>
            <translation>Für alle geändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n of {total} students get another total.</source>
            <translation>
                <numerusform>%n von {total} Personen bekommt eine andere Summe.</numerusform>
                <numerusform>%n von {total} Personen bekommen eine andere Summe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n get another grade.</source>
            <translation>
                <numerusform>%n bekommt eine andere Note.</numerusform>
                <numerusform>%n bekommen eine andere Note.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Student id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Which question</source>
            <translation>Welche Frage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Not used</source>
            <translation>Nicht benutzt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: the whole row</source>
            <translation>Bewertung: ganze Zeile</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: which question?</source>
            <translation>Antwort: welche Frage?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: which question?</source>
            <translation>Bewertung: welche Frage?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Marked by you: {question}</source>
            <translation>Von Ihnen korrigiert: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: {question}</source>
            <translation>Antwort: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: {question}</source>
            <translation>Bewertung: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Make row {number} the header row</source>
            <translation>Zeile {number} zur Kopfzeile machen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Column {letters}: {role}</source>
            <translation>Spalte {letters}: {role}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer to</source>
            <translation>Antwort auf</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Existing mark for</source>
            <translation>Vorhandene Bewertung für</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The question the row names</source>
            <translation>Die Frage, die die Zeile nennt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The whole row</source>
            <translation>Die ganze Zeile</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answers, marked by you</source>
            <translation>Antworten, von Ihnen korrigiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/question_list.py" />
            <source>%n need you</source>
            <translation>
                <numerusform>%n braucht Sie</numerusform>
                <numerusform>%n brauchen Sie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>{decided} of {total}</source>
            <translation>{decided} von {total}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by place in the spreadsheet</source>
            <translation>Nach Platz in der Tabelle sortieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by score</source>
            <translation>Nach Punkten sortieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by confidence</source>
            <translation>Nach Sicherheit sortieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by who needs you first</source>
            <translation>Sortieren: zuerst, was Sie braucht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>yours</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>in your sheet</source>
            <translation>in Ihrem Blatt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Note for this answer</source>
            <translation>Notiz zu dieser Antwort</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Goes into the exported file</source>
            <translation>Kommt in die exportierte Datei</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Give a comment from the question’s bank</source>
            <translation>Einen Kommentar aus dem Vorrat der Frage vergeben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Give it a score as if you saw it for the first time.</source>
            <translation>Geben Sie Punkte, als sähen Sie sie zum ersten Mal.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Go on without marking it again</source>
            <translation>Weiter, ohne sie noch einmal zu korrigieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>This one alone: {points}</source>
            <translation>Nur diese: {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept what is proposed for this answer, not for its group</source>
            <translation>Den Vorschlag für diese Antwort annehmen, nicht für ihre Gruppe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{decided} (proposed {points})</source>
            <translation>{decided} (vorgeschlagen {points})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because: {reason}</source>
            <translation>Weil: {reason}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Same as {answer}</source>
            <translation>Wie {answer}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{action} and go to the next that needs you</source>
            <translation>{action} und weiter zur nächsten, die Sie braucht</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Once more, without your first mark.</source>
            <translation>Noch einmal, ohne Ihre erste Bewertung.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Not looked at yet</source>
            <translation>Noch nicht angesehen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>It needed you: {why}.</source>
            <translation>Sie brauchte Sie: {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Needs you: {why}.</source>
            <translation>Braucht Sie: {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Sure: nothing about this answer stands out.</source>
            <translation>Sicher: An dieser Antwort fällt nichts auf.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Nothing is marked in this file yet.</source>
            <translation>In dieser Datei ist noch nichts korrigiert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Give it to the second marker, and open it again when it comes back.</source>
            <translation>Geben Sie sie zur Zweitkorrektur, und öffnen Sie sie wieder, wenn sie zurückkommt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n answers marked by {marker} stand beside yours.</source>
            <translation>
                <numerusform>%n von {marker} korrigierte Antwort steht neben Ihrer.</numerusform>
                <numerusform>%n von {marker} korrigierte Antworten stehen neben Ihren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>the second marker</source>
            <translation>Zweitkorrektur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n of the {total} answers in the file are not marked.</source>
            <translation>
                <numerusform>%n der {total} Antworten in der Datei ist nicht korrigiert.</numerusform>
                <numerusform>%n der {total} Antworten in der Datei sind nicht korrigiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n are of answers that have changed here since, and were left out.</source>
            <translation>
                <numerusform>%n gehört zu einer Antwort, die sich hier inzwischen geändert hat, und wurde weggelassen.</numerusform>
                <numerusform>%n gehören zu Antworten, die sich hier inzwischen geändert haben, und wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n blank answers were not in the file: there is nothing to mark.</source>
            <translation>
                <numerusform>%n leere Antwort war nicht in der Datei: Da ist nichts zu korrigieren.</numerusform>
                <numerusform>%n leere Antworten waren nicht in der Datei: Da ist nichts zu korrigieren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Nothing of yours was changed.</source>
            <translation>An Ihrem wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>This marking file is too large to be one.</source>
            <translation>Diese Korrekturdatei ist zu groß, um eine zu sein.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>The marking file “{name}” cannot be read.</source>
            <translation>Die Korrekturdatei „{name}“ lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Check that it is still there and that you may open it.</source>
            <translation>Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>The marking file “{name}” cannot be written.</source>
            <translation>Die Korrekturdatei „{name}“ lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Check that there is free space, and that you may write into its folder.</source>
            <translation>Prüfen Sie, ob Platz frei ist und ob Sie in ihren Ordner schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Second marker</source>
            <translation>Zweitkorrektur</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Your name or initials</source>
            <translation>Ihr Name oder Ihre Initialen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>You see the answers and the question, no names and no proposed scores. Every mark is saved in the file at once.</source>
            <translation>Sie sehen die Antworten und die Frage, keine Namen und keine vorgeschlagenen Punkte. Alles, was Sie geben, wird sofort in der Datei gespeichert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n blank answers are not among them: there is nothing to mark.</source>
            <translation>
                <numerusform>%n leere Antwort ist nicht dabei: Da ist nichts zu korrigieren.</numerusform>
                <numerusform>%n leere Antworten sind nicht dabei: Da ist nichts zu korrigieren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n answers to mark</source>
            <translation>
                <numerusform>%n Antwort zu korrigieren</numerusform>
                <numerusform>%n Antworten zu korrigieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Whoever asked you sees your marks under this name.</source>
            <translation>Wer Sie gebeten hat, sieht Ihre Korrektur unter diesem Namen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Look through them again</source>
            <translation>Noch einmal durchsehen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Give the file “{name}” back to whoever sent it to you.</source>
            <translation>Geben Sie die Datei „{name}“ der Person zurück, von der Sie sie haben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>All %n answers are marked</source>
            <translation>
                <numerusform>Die Antwort ist korrigiert</numerusform>
                <numerusform>Alle %n Antworten sind korrigiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Second markers</source>
            <translation>Zweitkorrekturen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Ask somebody</source>
            <translation>Jemanden bitten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Another teacher marks the same answers without seeing names, proposals or your scores. Then you see how well two people agree, and settle where you do not.</source>
            <translation>Eine andere Lehrkraft korrigiert dieselben Antworten, ohne Namen, Vorschläge oder Ihre Punkte zu sehen. Dann sehen Sie, wie gut zwei Menschen übereinstimmen, und klären, wo nicht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Which answers</source>
            <translation>Welche Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open the file that came back…</source>
            <translation>Die zurückgekommene Datei öffnen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>A file for another teacher</source>
            <translation>Eine Datei für eine andere Lehrkraft</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>When it comes back</source>
            <translation>Wenn sie zurückkommt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open it here, or drop it on the window while this class is open.</source>
            <translation>Öffnen Sie sie hier, oder legen Sie sie auf dem Fenster ab, während diese Klasse offen ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, drawn by chance, as they were written.</source>
            <translation>
                <numerusform>Sie enthält %n zufällig gezogene Antwort, wie sie geschrieben wurde.</numerusform>
                <numerusform>Sie enthält %n zufällig gezogene Antworten, wie sie geschrieben wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all with words in them, as they were written.</source>
            <translation>
                <numerusform>Sie enthält %n Antwort, in der etwas steht, so wie sie geschrieben wurde.</numerusform>
                <numerusform>Sie enthält %n Antworten, in denen etwas steht, so wie sie geschrieben wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all of them, as they were written.</source>
            <translation>
                <numerusform>Sie enthält %n Antwort, wie sie geschrieben wurde.</numerusform>
                <numerusform>Sie enthält alle %n Antworten, wie sie geschrieben wurden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>With them go the question and its levels; no names, no proposals and no scores. Treat it like your spreadsheet.</source>
            <translation>Dazu kommen die Frage und ihre Stufen; keine Namen, keine Vorschläge und keine Punkte. Behandeln Sie sie wie Ihre Tabelle.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>%n blank answers are left out: there is nothing to mark in them.</source>
            <translation>
                <numerusform>%n leere Antwort bleibt draußen: Da ist nichts zu korrigieren.</numerusform>
                <numerusform>%n leere Antworten bleiben draußen: Da ist nichts zu korrigieren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Save a file with %n answers…</source>
            <translation>
                <numerusform>Datei mit %n Antwort speichern …</numerusform>
                <numerusform>Datei mit %n Antworten speichern …</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Marking files (*.marking)</source>
            <translation>Korrekturdateien (*.marking)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Save the marking file</source>
            <translation>Korrekturdatei speichern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Saved as “{name}”.</source>
            <translation>Gespeichert als „{name}“.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open the file that came back</source>
            <translation>Die zurückgekommene Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Two people</source>
            <translation>Zwei Menschen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Proposals and you</source>
            <translation>Die Vorschläge und Sie</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Answers to settle</source>
            <translation>Zu klärende Antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settled</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settle on {points}</source>
            <translation>Auf {points} einigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You agree on every answer that both of you marked.</source>
            <translation>Bei jeder Antwort, die Sie beide korrigiert haben, stimmen Sie überein.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>All %n disagreements are settled.</source>
            <translation>
                <numerusform>Die Abweichung ist geklärt.</numerusform>
                <numerusform>Alle %n Abweichungen sind geklärt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settle {left} of %n disagreements</source>
            <translation>
                <numerusform>{left} von %n Abweichung zu klären</numerusform>
                <numerusform>{left} von %n Abweichungen zu klären</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>The second marker</source>
            <translation>Die Zweitkorrektur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{same} of %n alike.</source>
            <translation>
                <numerusform>{same} von %n gleich.</numerusform>
                <numerusform>{same} von %n gleich.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n that you had not decided yourself are not compared.</source>
            <translation>
                <numerusform>%n, die Sie nicht selbst entschieden hatten, wird nicht verglichen.</numerusform>
                <numerusform>%n, die Sie nicht selbst entschieden hatten, werden nicht verglichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>As it was when the file came back; settling does not change it.</source>
            <translation>Wie es war, als die Datei zurückkam; das Klären ändert daran nichts.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{marker} marked {marked} of %n answers.</source>
            <translation>
                <numerusform>{marker} hat {marked} von %n Antwort korrigiert.</numerusform>
                <numerusform>{marker} hat {marked} von %n Antworten korrigiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n blank answers were not in the file.</source>
            <translation>
                <numerusform>%n leere Antwort war nicht in der Datei.</numerusform>
                <numerusform>%n leere Antworten waren nicht in der Datei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n more were not in the file, or are not marked.</source>
            <translation>
                <numerusform>%n weitere war nicht in der Datei oder ist nicht korrigiert.</numerusform>
                <numerusform>%n weitere waren nicht in der Datei oder sind nicht korrigiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You gave {mine}, {marker} gave {theirs}.</source>
            <translation>Sie gaben {mine}, {marker} gab {theirs}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install a question set</source>
            <translation>Fragensatz installieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install all question sets of a folder</source>
            <translation>Alle Fragensätze eines Ordners installieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is installed. It has %n questions.</source>
            <translation>
                <numerusform>„{name}“ ist installiert. Er hat %n Frage.</numerusform>
                <numerusform>„{name}“ ist installiert. Er hat %n Fragen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>About it</source>
            <translation>Mehr dazu</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is removed.</source>
            <translation>„{name}“ ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install from file…</source>
            <translation>Aus Datei installieren …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install all of a folder…</source>
            <translation>Alle aus einem Ordner installieren …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>A USB stick, for example</source>
            <translation>Zum Beispiel von einem USB-Stick</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Versions stand side by side; a class keeps the one that it was begun with.</source>
            <translation>Versionen stehen nebeneinander; eine Klasse behält die, mit der sie begonnen wurde.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Your school decides which question sets are here.</source>
            <translation>Ihre Schule entscheidet, welche Fragensätze es hier gibt.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>None yet. A question set holds the questions the program can score.</source>
            <translation>Noch keiner. Ein Fragensatz enthält die Fragen, zu denen das Programm Punkte vorschlagen kann.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Remove “{name}”…</source>
            <translation>„{name}“ entfernen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>As it is asked</source>
            <translation>Wie gefragt wird</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Scores</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>comes with the program</source>
            <translation>gehört zum Programm</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>from your school</source>
            <translation>von Ihrer Schule</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>installed by you</source>
            <translation>von Ihnen installiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Nobody has tested how often it is wrong where it is sure. Look at its answers yourself.</source>
            <translation>Niemand hat geprüft, wie oft er irrt, wo er sicher ist. Sehen Sie die Antworten selbst an.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Tested: where it is sure, at most {percent} % differ from people’s scores. It was sure of {sure} of {answers} answers.</source>
            <translation>Geprüft: Wo er sicher ist, weichen höchstens {percent} % von den Punkten ab, die Menschen gaben. Sicher war er bei {sure} von {answers} Antworten.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Installed: {new}. Here already: {known}. Refused: {refused}.</source>
            <translation>Installiert: {new}. Schon da: {known}. Abgelehnt: {refused}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Remove “{name}”?</source>
            <translation>„{name}“ entfernen?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Classes begun with it keep all scores and decisions. What has no proposal yet gets none, until the set is installed again.</source>
            <translation>Klassen, die mit ihm begonnen wurden, behalten alle Punkte und Entscheidungen. Was noch keinen Vorschlag hat, bekommt keinen, bis der Fragensatz wieder installiert ist.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Sheets</source>
            <translation>Blätter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (ausgeblendet)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Take in the answers of {sheet}</source>
            <translation>Antworten von {sheet} aufnehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Answers that differed</source>
            <translation>Antworten, die abwichen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Other checks</source>
            <translation>Andere Stichproben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>%n answers differed</source>
            <translation>
                <numerusform>%n Antwort wich ab</numerusform>
                <numerusform>%n Antworten wichen ab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Spot check of %n answers</source>
            <translation>
                <numerusform>Stichprobe von %n Antwort</numerusform>
                <numerusform>Stichprobe von %n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Decide as you marked: %n answers</source>
            <translation>
                <numerusform>Entscheiden, wie Sie korrigiert haben: %n Antwort</numerusform>
                <numerusform>Entscheiden, wie Sie korrigiert haben: %n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept the other %n proposals</source>
            <translation>
                <numerusform>Den anderen Vorschlag annehmen</numerusform>
                <numerusform>Die anderen %n Vorschläge annehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Look at the other %n answers</source>
            <translation>
                <numerusform>Die andere %n Antwort ansehen</numerusform>
                <numerusform>Die anderen %n Antworten ansehen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here does not count yet.</source>
            <translation>Was Sie hier korrigiert haben, zählt noch nicht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here is decided by you.</source>
            <translation>Was Sie hier korrigiert haben, ist von Ihnen entschieden.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Nothing of it is left to look at.</source>
            <translation>Davon ist nichts mehr anzusehen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are accepted.</source>
            <translation>
                <numerusform>Der andere %n Vorschlag ist angenommen.</numerusform>
                <numerusform>Die anderen %n Vorschläge sind angenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals nobody has looked at.</source>
            <translation>
                <numerusform>Den anderen Vorschlag hat niemand angesehen.</numerusform>
                <numerusform>Die anderen %n Vorschläge hat niemand angesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are better looked at by you, or marked by groups. Drawing again until a sample holds would show nothing.</source>
            <translation>
                <numerusform>Den anderen Vorschlag sehen Sie besser selbst an. So lange neu zu ziehen, bis eine Stichprobe hält, würde nichts zeigen.</numerusform>
                <numerusform>Die anderen %n Vorschläge sehen Sie besser selbst an, oder Sie korrigieren sie nach Gruppen. So lange neu zu ziehen, bis eine Stichprobe hält, würde nichts zeigen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>Spot check</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>You mark a random sample without seeing what is proposed. At the end it is compared, and says how many proposals differ at most in your own class.</source>
            <translation>Sie korrigieren eine zufällige Stichprobe, ohne die Vorschläge zu sehen. Am Ende wird verglichen, und Sie erfahren, wie viele Vorschläge in Ihrer eigenen Klasse höchstens abweichen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>At most so many may differ</source>
            <translation>Höchstens so viele dürfen abweichen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>So many of the sample may differ</source>
            <translation>So viele der Stichprobe dürfen abweichen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Checks so far</source>
            <translation>Bisherige Stichproben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What came of it</source>
            <translation>Was herauskam</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{some} of {of}</source>
            <translation>{some} von {of}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What it showed</source>
            <translation>Was es zeigte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>It is drawn by chance, once, and marked to its end. You can stop at any time and go on later.</source>
            <translation>Sie wird einmal zufällig gezogen und bis zum Ende korrigiert. Sie können jederzeit aufhören und später weitermachen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start with %n answers</source>
            <translation>
                <numerusform>Mit %n Antwort beginnen</numerusform>
                <numerusform>Mit %n Antworten beginnen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{text} (Enter)</source>
            <translation>{text} (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>All questions together</source>
            <translation>Alle Fragen zusammen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If no more than %n differ,</source>
            <translation>
                <numerusform>Wenn höchstens %n abweicht,</numerusform>
                <numerusform>Wenn höchstens %n abweichen,</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If none differs,</source>
            <translation>Wenn keine abweicht,</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>at most {risk} of the {total} proposals differ from what you would give, 95 % sure.</source>
            <translation>weichen höchstens {risk} der {total} Vorschläge von dem ab, was Sie geben würden, zu 95 % sicher.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>You mark %n answers.</source>
            <translation>
                <numerusform>Sie korrigieren %n Antwort.</numerusform>
                <numerusform>Sie korrigieren %n Antworten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>This is checked already. Drawing again until a sample holds would show nothing, so it is drawn once.</source>
            <translation>Das ist schon geprüft. So lange neu zu ziehen, bis eine Stichprobe hält, würde nichts zeigen; deshalb wird einmal gezogen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There is no proposal here that you have not looked at.</source>
            <translation>Es gibt hier keinen Vorschlag, den Sie nicht angesehen haben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There are only %n proposals here: too few to show this with a sample. Look at all of them.</source>
            <translation>
                <numerusform>Es gibt hier nur %n Vorschlag: zu wenig, um das mit einer Stichprobe zu zeigen. Sehen Sie ihn an.</numerusform>
                <numerusform>Es gibt hier nur %n Vorschläge: zu wenige, um das mit einer Stichprobe zu zeigen. Sehen Sie alle an.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>{marked} of {of} marked</source>
            <translation>{marked} von {of} korrigiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It holds: {same} of {of} as proposed</source>
            <translation>Sie hält: {same} von {of} wie vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>Failed: {differed} of {of} differed</source>
            <translation>Nicht gehalten: {differed} von {of} wichen ab</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>At most {share} of the {total} proposals differ from what you would give ({most} of them), in your own class, 95 % sure.</source>
            <translation>Höchstens {share} der {total} Vorschläge weichen von dem ab, was Sie geben würden ({most} davon), in Ihrer eigenen Klasse, zu 95 % sicher.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It speaks for the %n questions together; one question alone may differ more.</source>
            <translation>
                <numerusform>Das gilt für %n Frage.</numerusform>
                <numerusform>Das gilt für die %n Fragen zusammen; eine einzelne Frage kann stärker abweichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Choose a file (Ctrl+O)</source>
            <translation>Datei wählen (Strg+O)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Try the sample class</source>
            <translation>Beispielklasse ausprobieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Manage…</source>
            <translation>Verwalten …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Install question sets, see what is in them, remove them</source>
            <translation>Fragensätze installieren, ansehen, entfernen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Drop a spreadsheet of answers here</source>
            <translation>Legen Sie hier eine Tabelle mit Antworten ab</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Excel workbook (.xlsx) or CSV, as your form or gradebook gave it to you</source>
            <translation>Excel-Arbeitsmappe (.xlsx) oder CSV, wie Ihr Formular oder Notenbuch sie ausgibt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Continue</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>All keys, and how to choose others</source>
            <translation>Alle Tasten, und wie man andere wählt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What you open will be listed here.</source>
            <translation>Was Sie öffnen, steht dann hier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{file}: {problem}</source>
            <translation>{file}: {problem}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided, exported</source>
            <translation>{decided} von {total} entschieden, exportiert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Delete “{title}”…</source>
            <translation>„{title}“ löschen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What is in it, who made it, and how well it scores</source>
            <translation>Was er enthält, von wem er ist und wie gut er bewertet</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Your school keeps marking for {days} days. Classes that were not changed for longer: {count}.</source>
            <translation>Ihre Schule bewahrt Korrekturen {days} Tage auf. Klassen, die länger nicht geändert wurden: {count}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Nothing is deleted unless you say so.</source>
            <translation>Ohne Ihr Ja wird nichts gelöscht.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Look at them…</source>
            <translation>Ansehen …</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>What you decided in these classes is deleted for good, so export what you want to keep first. Your spreadsheets and the copies you exported stay where they are.</source>
            <translation>Was Sie in diesen Klassen entschieden haben, wird endgültig gelöscht; exportieren Sie also zuerst, was Sie behalten wollen. Ihre Tabellen und die exportierten Kopien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Last changed</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Delete these classes</source>
            <translation>Diese Klassen löschen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Old classes</source>
            <translation>Alte Klassen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Seven small steps, each done by you, with keys. You can stop at any time.</source>
            <translation>Sieben kleine Schritte, jeder von Ihnen selbst, mit Tasten. Sie können jederzeit aufhören.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Try it on a sample class (2 minutes)</source>
            <translation>An einer Beispielklasse ausprobieren (2 Minuten)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Keep it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Drop it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>This note is not kept yet.</source>
            <translation>Diese Notiz ist noch nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Why not a higher score?</source>
            <translation>Warum nicht mehr Punkte?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Show what the next level asks for</source>
            <translation>Zeigen, was die nächste Stufe verlangt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>{points} asks for: {wording}</source>
            <translation>{points} verlangt: {wording}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>The proposal holds that at {percent}.</source>
            <translation>Der Vorschlag gibt dem {percent}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>talks to the marker</source>
            <translation>spricht die Lehrkraft an</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>off topic?</source>
            <translation>am Thema vorbei?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>copies the question</source>
            <translation>schreibt die Frage ab</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>another language</source>
            <translation>andere Sprache</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>very long</source>
            <translation>sehr lang</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>gave up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call</source>
            <translation>knapp</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>no proposal</source>
            <translation>kein Vorschlag</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it talks to whoever marks it, instead of only answering</source>
            <translation>sie spricht an, wer korrigiert, statt nur zu antworten</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>few of its words are known from answers to this question</source>
            <translation>wenige ihrer Wörter sind aus Antworten auf diese Frage bekannt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is mostly the question, copied</source>
            <translation>sie ist größtenteils die abgeschriebene Frage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is in another language than the class writes</source>
            <translation>sie ist in einer anderen Sprache, als die Klasse schreibt</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is so long that its end was not looked at</source>
            <translation>sie ist so lang, dass ihr Ende nicht angesehen wurde</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>nothing was written</source>
            <translation>es wurde nichts geschrieben</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it only says “I don’t know”</source>
            <translation>sie sagt nur „Ich weiß nicht“</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>not scored, so mark it yourself</source>
            <translation>ohne Vorschlag, korrigieren Sie sie also selbst</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call between {lower} and {higher}</source>
            <translation>knapp zwischen {lower} und {higher}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call: {first}, {second} and {third} are all possible</source>
            <translation>knapp: {first}, {second} und {third} sind alle möglich</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>&lt;{percent} %</source>
            <translation>&lt;{percent} %</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>&gt;{percent} %</source>
            <translation>&gt;{percent} %</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>No proposal yet</source>
            <translation>Noch kein Vorschlag</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Decided by you: {worth}</source>
            <translation>Von Ihnen entschieden: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Mark in your sheet: {worth}</source>
            <translation>Bewertung in Ihrem Blatt: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Blank, so {worth}</source>
            <translation>Leer, daher {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Accepted as proposed: {worth}</source>
            <translation>Angenommen wie vorgeschlagen: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Proposed: {worth}</source>
            <translation>Vorgeschlagen: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
    </context>
</TS>
