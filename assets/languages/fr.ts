<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its part {name} is not the one it was made with</source>
            <translation>sa partie {name} n’est pas celle avec laquelle il a été créé</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its examples cannot be read</source>
            <translation>ses exemples sont illisibles</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its examples do not fit its rubric</source>
            <translation>ses exemples ne correspondent pas à sa grille d’évaluation</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{title}” has no question “{item}”.</source>
            <translation>Le jeu de questions « {title} » n’a pas de question « {item} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Choose another question for this column, or install a question set that has it.</source>
            <translation>Choisissez une autre question pour cette colonne, ou installez un jeu de questions qui la contient.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model does not run</source>
            <translation>son modèle ne fonctionne pas</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model cannot be loaded</source>
            <translation>son modèle ne peut pas être chargé</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model has other inputs or outputs than a student</source>
            <translation>son modèle a d’autres entrées ou sorties que prévu</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is larger than any question set</source>
            <translation>il est plus volumineux que n’importe quel jeu de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{name}” is not there any more.</source>
            <translation>Le jeu de questions « {name} » n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Put the file back, or install it again.</source>
            <translation>Remettez le fichier à sa place, ou installez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{name}” cannot be read.</source>
            <translation>Le jeu de questions « {name} » est illisible.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Check that the drive is connected and that you may open the file.</source>
            <translation>Vérifiez que le lecteur est connecté et que vous avez le droit d’ouvrir le fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is not made of the five parts a question set has</source>
            <translation>il n’est pas composé des cinq parties d’un jeu de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its part {name} is too large</source>
            <translation>sa partie {name} est trop volumineuse</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is not a question set, or only a piece of one</source>
            <translation>ce n’est pas un jeu de questions, ou seulement un morceau</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it cannot be unpacked</source>
            <translation>il ne peut pas être décompressé</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its card cannot be read</source>
            <translation>sa fiche est illisible</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/encoding.py" />
            <source>its tokenizer cannot be loaded</source>
            <translation>sa table de mots ne peut pas être chargée</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/encoding.py" />
            <source>its tokenizer is not one this program accepts</source>
            <translation>sa table de mots n’est pas de celles que ce programme accepte</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>its description cannot be read</source>
            <translation>sa description est illisible</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>This question set is damaged: {what}.</source>
            <translation>Ce jeu de questions est endommagé : {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>Get a fresh copy of the file and install it again. Your marking is not affected.</source>
            <translation>Procurez-vous une nouvelle copie du fichier et installez-la. Votre correction n’est pas touchée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>This question set was made for a newer Offline Grader (its format is {format}, this program reads up to {known}).</source>
            <translation>Ce jeu de questions a été fait pour un Offline Grader plus récent (son format est {format}, ce programme lit jusqu’au {known}).</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>Update Offline Grader, or ask for an older version of the question set.</source>
            <translation>Mettez Offline Grader à jour, ou demandez une version plus ancienne du jeu de questions.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model cannot be read</source>
            <translation>son modèle est illisible</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model uses a newer file format than this program knows</source>
            <translation>son modèle utilise un format de fichier plus récent que ceux que ce programme connaît</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model carries code of its own</source>
            <translation>son modèle contient du code qui lui est propre</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model is empty</source>
            <translation>son modèle est vide</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model needs operators from elsewhere</source>
            <translation>son modèle a besoin d’opérations venues d’ailleurs</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model needs newer operators than this program knows</source>
            <translation>son modèle a besoin d’opérations plus récentes que celles que ce programme connaît</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model carries sparse weights</source>
            <translation>son modèle contient des poids creux</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model has no steps, or too many</source>
            <translation>son modèle n’a pas d’étapes de calcul, ou en a trop</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model uses the operator {operator}, which is not allowed</source>
            <translation>son modèle utilise l’opération {operator}, qui n’est pas permise</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model branches or loops</source>
            <translation>son modèle contient des branchements ou des boucles</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model keeps weights outside the bundle</source>
            <translation>son modèle garde des poids en dehors du jeu de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model is larger than this program accepts</source>
            <translation>son modèle est plus volumineux que ce que ce programme accepte</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>More than one student may have this name, and nothing else tells them apart.</source>
            <translation>Plusieurs élèves peuvent porter ce nom, et rien d’autre ne les distingue.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>The same id stands beside different names.</source>
            <translation>Le même identifiant se trouve à côté de noms différents.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>Several answers of this student count for the same question.</source>
            <translation>Plusieurs réponses de cet élève comptent pour la même question.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/merging.py" />
            <source>The answer of this student is scored where it stands in “{file}”.</source>
            <translation>La réponse de cet élève reçoit ses points là où elle se trouve, dans « {file} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/merging.py" />
            <source>A later answer of this student counts. It stands in “{file}”.</source>
            <translation>Une réponse plus récente de cet élève compte. Elle se trouve dans « {file} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/pairing.py" />
            <source>Which student of the class this is, is not sure.</source>
            <translation>Il n’est pas sûr de quel élève de la classe il s’agit.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/roster.py" />
            <source>row {row}</source>
            <translation>ligne {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/roster.py" />
            <source>{place}, row {row}</source>
            <translation>{place}, ligne {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This marking file was saved by a newer Offline Grader.</source>
            <translation>Ce fichier de correction a été enregistré par un Offline Grader plus récent.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Update Offline Grader to read it. Nothing was changed.</source>
            <translation>Mettez Offline Grader à jour pour le lire. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This is not a marking file, or only a piece of one.</source>
            <translation>Ce n’est pas un fichier de correction, ou seulement un morceau.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Ask for the file again. Nothing was changed.</source>
            <translation>Demandez le fichier à nouveau. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>The answers in this marking file are not those it was made with.</source>
            <translation>Les réponses de ce fichier de correction ne sont pas celles avec lesquelles il a été créé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Ask the second marker for the file as it was saved. Nothing was changed.</source>
            <translation>Demandez au second correcteur le fichier tel qu’il a été enregistré. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This marking file belongs to other answers.</source>
            <translation>Ce fichier de correction appartient à d’autres réponses.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Open the marking it was made from, then merge it there. Nothing was changed.</source>
            <translation>Ouvrez la correction dont il provient, et réunissez-le là. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{title} {version}” is not one that your school allows here.</source>
            <translation>Le jeu de questions « {title} {version} » n’est pas de ceux que votre établissement autorise ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Ask whoever looks after this computer, or use one of those in the list.</source>
            <translation>Demandez à la personne qui s’occupe de cet ordinateur, ou prenez-en un dans la liste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>There is no question set in the folder “{folder}”.</source>
            <translation>Il n’y a pas de jeu de questions dans le dossier « {folder} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The names of question sets end in {ending}; folders inside this one are not searched.</source>
            <translation>Les noms des jeux de questions se terminent par {ending} ; les dossiers à l’intérieur ne sont pas parcourus.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Another question set called “{title} {version}” is installed, and this one differs from it.</source>
            <translation>Un autre jeu de questions nommé « {title} {version} » est installé, et celui-ci en diffère.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>A published set never changes. Ask its maker for a copy with a new version number.</source>
            <translation>Un jeu publié ne change jamais. Demandez à son auteur une copie avec un nouveau numéro de version.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set could not be copied into your data folder.</source>
            <translation>Le jeu de questions n’a pas pu être copié dans votre dossier de données.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Check that there is free space on the disk. Nothing was changed.</source>
            <translation>Vérifiez qu’il reste de la place sur le disque. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>There is no question set “{name} {version}” on this computer.</source>
            <translation>Il n’y a pas de jeu de questions « {name} {version} » sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>See the names and versions with: grader bundle list</source>
            <translation>Les noms et les versions s’affichent avec : grader bundle list</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” could not be deleted.</source>
            <translation>Le jeu de questions « {name} {version} » n’a pas pu être supprimé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Close Offline Grader, if it is open, and try again.</source>
            <translation>Fermez Offline Grader, s’il est ouvert, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” comes with the program, and stays.</source>
            <translation>Le jeu de questions « {name} {version} » est fourni avec le programme, et reste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” belongs to the school, and stays.</source>
            <translation>Le jeu de questions « {name} {version} » appartient à l’établissement, et reste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Only question sets that you installed yourself can be removed.</source>
            <translation>Seuls les jeux de questions que vous avez installés vous-même peuvent être retirés.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Your school has switched off installing and removing question sets.</source>
            <translation>Votre établissement a désactivé l’installation et le retrait des jeux de questions.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <location filename="../../grader_app/paths.py" />
            <source>Ask whoever looks after this computer.</source>
            <translation>Demandez à la personne qui s’occupe de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/paths.py" />
            <source>The folder {folder}, which the school chose for your marking, cannot be made.</source>
            <translation>Le dossier {folder}, que l’établissement a choisi pour vos corrections, ne peut pas être créé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it cannot be opened</source>
            <translation>impossible de les ouvrir</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is larger than any policy</source>
            <translation>le fichier est trop volumineux pour cela</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is not a text in UTF-8</source>
            <translation>le fichier n’est pas un texte en UTF-8</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is not written as TOML ({error})</source>
            <translation>le fichier n’est pas écrit en TOML ({error})</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>“{key}” is not one of {keys}</source>
            <translation>« {key} » n’est pas l’un de {keys}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>“{key}” must be {what}</source>
            <translation>« {key} » doit être {what}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>the full name of a folder; it may begin with ~ or hold variables</source>
            <translation>le nom complet d’un dossier ; il peut commencer par ~ ou contenir des variables</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a list of names such as "circuits" or "circuits 1.1.0"</source>
            <translation>une liste de noms comme "circuits" ou "circuits 1.1.0"</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a number of days from 1 to {most}</source>
            <translation>un nombre de jours de 1 à {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a language such as "en" or "de"</source>
            <translation>une langue comme "en" ou "de"</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a list of what is switched off, of: {names}</source>
            <translation>une liste de ce qui est désactivé, parmi : {names}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>The school's settings in {file} cannot be used: {why}.</source>
            <translation>Les réglages de l’établissement dans {file} sont inutilisables : {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>Ask whoever looks after this computer to correct the file. Your marking is not affected.</source>
            <translation>Demandez à la personne qui s’occupe de cet ordinateur de corriger le fichier. Votre correction n’est pas touchée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/retention.py" />
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>“{title}” cannot be deleted.</source>
            <translation>« {title} » ne peut pas être supprimé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/retention.py" />
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>It may be open in another window. Close that one and try again.</source>
            <translation>Elle est peut-être ouverte dans une autre fenêtre. Fermez celle-ci et réessayez.</translation>
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
            <translation>Europe occidentale</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Central European</source>
            <translation>Europe centrale</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Baltic</source>
            <translation>Balte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Cyrillic</source>
            <translation>Cyrillique</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Cyrillic (KOI8)</source>
            <translation>Cyrillique (KOI8)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Japanese (Shift-JIS)</source>
            <translation>Japonais (Shift-JIS)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Japanese (EUC)</source>
            <translation>Japonais (EUC)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Chinese, simplified</source>
            <translation>Chinois simplifié</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Chinese, traditional</source>
            <translation>Chinois traditionnel</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Mac, Western European</source>
            <translation>Mac, Europe occidentale</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is open in another program.</source>
            <translation>« {file} » est ouvert dans un autre programme.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Close it there and export again, or choose another name. Nothing was written; what was there before is as it was.</source>
            <translation>Fermez-le là-bas et exportez à nouveau, ou choisissez un autre nom. Rien n’a été écrit ; ce qui s’y trouvait est resté tel quel.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>There is no room left for “{file}”.</source>
            <translation>Il n’y a plus de place pour « {file} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Free some space, or export to another disk. Nothing was written; what was there before is as it was.</source>
            <translation>Libérez de la place, ou exportez vers un autre disque. Rien n’a été écrit ; ce qui s’y trouvait est resté tel quel.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <location filename="../../grader_app/sheets/feedback.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The folder {folder} is not there.</source>
            <translation>Le dossier {folder} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Choose another folder. Nothing was written; what was there before is as it was.</source>
            <translation>Choisissez un autre dossier. Rien n’a été écrit ; ce qui s’y trouvait est resté tel quel.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Nothing can be written to the folder {folder}.</source>
            <translation>Rien ne peut être écrit dans le dossier {folder}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Choose another folder, such as your Documents. Nothing was written; what was there before is as it was.</source>
            <translation>Choisissez un autre dossier, par exemple vos Documents. Rien n’a été écrit ; ce qui s’y trouvait est resté tel quel.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>An earlier attempt of the same student; the latest counts.</source>
            <translation>Une tentative antérieure du même élève ; la dernière compte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>Another attempt of the same student has a better mark; the best counts.</source>
            <translation>Une autre tentative du même élève a une meilleure note ; la meilleure compte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>An earlier attempt of the same student; the latest counts, for there are no marks to compare.</source>
            <translation>Une tentative antérieure du même élève ; la dernière compte, car il n’y a pas de notes à comparer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>The student has not handed in this attempt.</source>
            <translation>Cette tentative n’a pas été rendue.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>reading it takes more than {most} seconds</source>
            <translation>sa lecture prend plus de {most} secondes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>reading it takes more than {most} MB of memory</source>
            <translation>sa lecture demande plus de {most} Mo de mémoire</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>there is too much text in it</source>
            <translation>il contient trop de texte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>No column is marked as the answers to a question.</source>
            <translation>Aucune colonne n’est indiquée comme contenant les réponses à une question.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Column {column} holds answers, but to which question is not said.</source>
            <translation>La colonne {column} contient des réponses, mais il n’est pas dit à quelle question.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>None of the questions in column {column} is one of the question set's.</source>
            <translation>Aucune des questions de la colonne {column} ne fait partie du jeu de questions.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>More than one column is marked as saying which question a row answers.</source>
            <translation>Plus d’une colonne est indiquée comme disant à quelle question répond une ligne.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Where each row says which question it answers, only one column can hold answers.</source>
            <translation>Quand chaque ligne dit à quelle question elle répond, une seule colonne peut contenir des réponses.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Two columns are marked as the answers to the same question.</source>
            <translation>Deux colonnes sont indiquées comme contenant les réponses à la même question.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Two columns are marked as the marks of the same question.</source>
            <translation>Deux colonnes sont indiquées comme contenant les notes de la même question.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>More than one column is marked as the student's id.</source>
            <translation>Plus d’une colonne est indiquée comme l’identifiant de l’élève.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Column {column} holds formulas, so it cannot hold answers.</source>
            <translation>La colonne {column} contient des formules, elle ne peut donc pas contenir de réponses.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>There is no answer below the header row.</source>
            <translation>Il n’y a pas de réponse sous la ligne d’en-tête.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/contents.py" />
            <source>There is no text in this file.</source>
            <translation>Il n’y a pas de texte dans ce fichier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/contents.py" />
            <source>%n cells lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n cellule se trouve loin du reste et n’est pas lue.</numerusform>
                <numerusform>%n cellules se trouvent loin du reste et ne sont pas lues.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/delimited.py" />
            <source>it has more than {most} rows</source>
            <translation>il a plus de {most} lignes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/extended_table.py" />
            <source>a table in it does not say what its columns are</source>
            <translation>un tableau qu’il contient ne dit pas quelles sont ses colonnes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This workbook is damaged: {what}.</source>
            <translation>Ce classeur est endommagé : {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program, save it under a new name, and drop that in. Nothing was changed.</source>
            <translation>Ouvrez-le dans un tableur, enregistrez-le sous un nouveau nom et déposez celui-ci ici. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is too large: {what}.</source>
            <translation>Ce fichier est trop volumineux : {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Copy the answers into a new workbook and drop that in. Nothing was changed.</source>
            <translation>Copiez les réponses dans un nouveau classeur et déposez-le ici. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is built in a way that could harm the program: {what}.</source>
            <translation>Ce fichier est construit d’une façon qui pourrait nuire au programme : {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>If you trust it, open it in a spreadsheet program and save it again. Nothing was changed.</source>
            <translation>Si vous avez confiance, ouvrez-le dans un tableur et enregistrez-le à nouveau. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in your spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.</source>
            <translation>Ouvrez-le dans votre tableur, enregistrez-le au format .xlsx, puis déposez celui-ci ici. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is not a spreadsheet.</source>
            <translation>Ce fichier n’est pas une feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Choose a file that ends in .xlsx, .xlsm, .ods or .csv. Nothing was changed.</source>
            <translation>Choisissez un fichier qui se termine par .xlsx, .xlsm, .ods ou .csv. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program to see whether the answers are there. If it lies in a cloud folder, it may not be on this computer yet.</source>
            <translation>Ouvrez-le dans un tableur pour voir si les réponses y sont. S’il se trouve dans un dossier en ligne, il n’est peut-être pas encore sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file has a password.</source>
            <translation>Ce fichier a un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in Excel, save it without one, then drop it here again. Nothing was changed.</source>
            <translation>Ouvrez-le dans Excel, enregistrez-le sans mot de passe, puis déposez-le à nouveau ici. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is only a link to a spreadsheet that lies elsewhere.</source>
            <translation>Ce fichier n’est qu’un lien vers une feuille de calcul qui se trouve ailleurs.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it, download it as .xlsx (File › Download), and drop that in. Nothing was changed.</source>
            <translation>Ouvrez-le, téléchargez-le au format .xlsx (Fichier › Télécharger) et déposez celui-ci ici. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file could not be read to its end; it is damaged, or far larger than it looks.</source>
            <translation>Ce fichier n’a pas pu être lu jusqu’au bout ; il est endommagé, ou bien plus volumineux qu’il n’en a l’air.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is read in a process of its own, and that could not be started.</source>
            <translation>Ce fichier est lu dans un processus à part, et celui-ci n’a pas pu être lancé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Close other programs and try again. Or save the file as .csv. Nothing was changed.</source>
            <translation>Fermez d’autres programmes et réessayez. Ou enregistrez le fichier au format .csv. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is built in a way that this program does not understand.</source>
            <translation>Ce fichier est construit d’une façon que ce programme ne comprend pas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.</source>
            <translation>Ouvrez-le dans un tableur, enregistrez-le au format .xlsx, puis déposez celui-ci ici. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>Row {row}</source>
            <translation>Ligne {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>“{folder}” is not an empty folder.</source>
            <translation>« {folder} » n’est pas un dossier vide.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>Choose a new name, so that these sheets are not mixed with others.</source>
            <translation>Choisissez un nouveau nom, pour que ces feuilles ne se mélangent pas à d’autres.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>not marked yet</source>
            <translation>pas encore corrigée</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points so far</source>
            <translation>{points} points sur {most} jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points · {grade}</source>
            <translation>{points} points sur {most} · {grade}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points</source>
            <translation>{points} points sur {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>The feedback does not hold what it should, so it was thrown away.</source>
            <translation>Le retour ne contenait pas ce qu’il devait, il a donc été jeté.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/sheets/grid.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Export again; if it happens again, choose another folder or disk. Nothing was changed.</source>
            <translation>Exportez à nouveau ; si cela se reproduit, choisissez un autre dossier ou un autre disque. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>{points} of {most}</source>
            <translation>{points} sur {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points}, counts × {weight}</source>
            <translation>{points}, compte × {weight}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>Comment: {comment}</source>
            <translation>Commentaire : {comment}</translation>
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
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>Student ID</source>
            <translation>Identifiant élève</translation>
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
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <source>A fresh file is a CSV file or a workbook.</source>
            <translation>Un nouveau fichier est un fichier CSV ou un classeur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Choose a name such as “{name}”.</source>
            <translation>Choisissez un nom comme « {name} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <source>The answer was cut or cleaned of characters that a cell cannot hold.</source>
            <translation>La réponse a été raccourcie ou débarrassée de caractères qu’une cellule ne peut pas contenir.</translation>
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
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>A list of grades is a CSV file.</source>
            <translation>Une liste de notes est un fichier CSV.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Last Name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>First Name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Email Address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>Not every answer of this student has a score.</source>
            <translation>Toutes les réponses de cet élève n’ont pas encore de points.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>None of the gradebook's columns has the name of a question.</source>
            <translation>Aucune colonne du carnet de notes ne porte le nom d’une question.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>Give the assignment in the gradebook the question's name, download its file anew, and choose that.</source>
            <translation>Donnez au devoir, dans le carnet de notes, le nom de la question, téléchargez à nouveau son fichier et choisissez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>It replaces another grade.</source>
            <translation>Elle remplace une autre note.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>This student answered more than once.</source>
            <translation>Cet élève a répondu plus d’une fois.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The score is more than the gradebook takes here.</source>
            <translation>C’est plus de points que le carnet de notes n’en accepte ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <source>There is no answer; it gets the lowest level.</source>
            <translation>Il n’y a pas de réponse ; elle reçoit le niveau le plus bas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The gradebook does not say how many points can be earned here.</source>
            <translation>Le carnet de notes ne dit pas combien de points on peut obtenir ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The gradebook takes no grade here.</source>
            <translation>Le carnet de notes n’accepte pas de note ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>No answer is this student's.</source>
            <translation>Aucune réponse n’est de cet élève.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>This is not a file of the kind “{kind}” that takes grades.</source>
            <translation>Ce n’est pas un fichier du type « {kind} » qui accepte des notes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>Download it anew from the gradebook as CSV or tab-separated text, and choose that file.</source>
            <translation>Téléchargez-le à nouveau depuis le carnet de notes, en CSV ou en texte séparé par des tabulations, et choisissez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>The scores cannot be put into this file without upsetting its lines.</source>
            <translation>Les points ne peuvent pas être inscrits dans ce fichier sans bouleverser ses lignes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>Download it anew from the gradebook and try again. Nothing was changed.</source>
            <translation>Téléchargez-le à nouveau depuis le carnet de notes et réessayez. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grid.py" />
            <source>The file does not hold what it should, so it was thrown away.</source>
            <translation>Le fichier ne contenait pas ce qu’il devait, il a donc été jeté.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/html_table.py" />
            <source>This is a web page, and there is no table in it.</source>
            <translation>C’est une page web, et elle ne contient pas de tableau.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/html_table.py" />
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/xml.py" />
            <source>one cell holds more text than a book</source>
            <translation>une cellule contient plus de texte qu’un livre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>This student is not in the gradebook.</source>
            <translation>Cet élève n’est pas dans le carnet de notes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>More than one line of the gradebook could be this student's.</source>
            <translation>Plus d’une ligne du carnet de notes pourrait être celle de cet élève.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>The id is in the gradebook, but with another name.</source>
            <translation>L’identifiant est dans le carnet de notes, mais avec un autre nom.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/layout.py" />
            <source>its sheets are missing</source>
            <translation>ses feuilles manquent</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/layout.py" />
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/xlsb.py" />
            <source>it has no sheet with cells</source>
            <translation>il n’a pas de feuille avec des cellules</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/old_excel.py" />
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xlsx.py" />
            <location filename="../../grader_app/sheets/xml_spreadsheet.py" />
            <source>There is nothing in this workbook.</source>
            <translation>Il n’y a rien dans ce classeur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/old_excel.py" />
            <location filename="../../grader_app/sheets/table_reader.py" />
            <source>a sheet has more than {most} rows</source>
            <translation>une feuille a plus de {most} lignes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/old_excel.py" />
            <source>its parts do not fit together</source>
            <translation>ses parties ne vont pas ensemble</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it is cut short or not a whole file</source>
            <translation>il est coupé ou n’est pas un fichier entier</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it holds two parts of one name</source>
            <translation>il contient deux parties du même nom</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it has {count} parts</source>
            <translation>il a {count} parties</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it unpacks to more than 500 MB</source>
            <translation>décompressé, il fait plus de 500 Mo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part's name leads out of it</source>
            <translation>le nom d’une partie mène hors de lui</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it unpacks to more than 200 MB</source>
            <translation>une de ses parties fait plus de 200 Mo une fois décompressée</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it unpacks to far more than it holds</source>
            <translation>décompressé, il est bien plus volumineux que ce qu’il contient</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it is missing</source>
            <translation>il en manque une partie</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it is locked</source>
            <translation>une de ses parties est verrouillée</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it cannot be unpacked</source>
            <translation>une de ses parties ne peut pas être décompressée</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Nothing can be added to a file of this kind; scores are exported as a CSV file of its sheet.</source>
            <translation>Rien ne peut être ajouté à un fichier de ce type ; les points sont exportés dans un fichier CSV de sa feuille.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This is a folder, not a file.</source>
            <translation>C’est un dossier, pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>it has more than 50 MB, perhaps in pictures</source>
            <translation>il fait plus de 50 Mo, peut-être à cause d’images</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>There is no file at {path}.</source>
            <translation>Il n’y a pas de fichier à l’emplacement {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Look whether it was moved, renamed or deleted, or its drive taken out.</source>
            <translation>Regardez s’il a été déplacé, renommé ou supprimé, ou si son lecteur a été retiré.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This file is in use by another program, or you may not open it.</source>
            <translation>Ce fichier est utilisé par un autre programme, ou vous n’avez pas le droit de l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Close it everywhere else, then drop it here again.</source>
            <translation>Fermez-le partout ailleurs, puis déposez-le à nouveau ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This file cannot be read from where it lies.</source>
            <translation>Ce fichier ne peut pas être lu là où il se trouve.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Copy it to this computer's own disk and drop the copy here.</source>
            <translation>Copiez-le sur le disque de cet ordinateur et déposez la copie ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>“{file}” seems to be open in another program. What is not saved there is not read.</source>
            <translation>« {file} » semble ouvert dans un autre programme. Ce qui n’y est pas enregistré n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Row</source>
            <translation>Ligne</translation>
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
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Score</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>What became of it</source>
            <translation>Ce qu’elle est devenue</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>The list is saved as a CSV file or as a workbook.</source>
            <translation>La liste s’enregistre en fichier CSV ou en classeur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>What became of each row</source>
            <translation>Le sort de chaque ligne</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n rows in sheet “{sheet}” are hidden; they are read like the others.</source>
            <translation>
                <numerusform>%n ligne de la feuille « {sheet} » est masquée ; elle est lue comme les autres.</numerusform>
                <numerusform>%n lignes de la feuille « {sheet} » sont masquées ; elles sont lues comme les autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n formulas in sheet “{sheet}” have no stored result: open the file in Excel and save it.</source>
            <translation>
                <numerusform>%n formule de la feuille « {sheet} » n’a pas de résultat enregistré : ouvrez le fichier dans Excel et enregistrez-le.</numerusform>
                <numerusform>%n formules de la feuille « {sheet} » n’ont pas de résultat enregistré : ouvrez le fichier dans Excel et enregistrez-le.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” refer to text that is not in the file, and are read as empty.</source>
            <translation>
                <numerusform>%n cellule de la feuille « {sheet} » renvoie à un texte absent du fichier, et est lue comme vide.</numerusform>
                <numerusform>%n cellules de la feuille « {sheet} » renvoient à un texte absent du fichier, et sont lues comme vides.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n cellule de la feuille « {sheet} » se trouve loin du reste et n’est pas lue.</numerusform>
                <numerusform>%n cellules de la feuille « {sheet} » se trouvent loin du reste et ne sont pas lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” are hidden under merged cells and not read.</source>
            <translation>
                <numerusform>%n cellule de la feuille « {sheet} » est cachée sous des cellules fusionnées et n’est pas lue.</numerusform>
                <numerusform>%n cellules de la feuille « {sheet} » sont cachées sous des cellules fusionnées et ne sont pas lues.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>model</source>
            <translation>modèle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>accepted unseen: the model is sure</source>
            <translation>acceptée sans lecture : le modèle est sûr</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>rule: no answer</source>
            <translation>règle : pas de réponse</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>teacher</source>
            <translation>enseignant</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>mark in the sheet</source>
            <translation>note dans la feuille</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right idea, other words</source>
            <translation>bonne idée, autres mots</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right words, wrong idea</source>
            <translation>bons mots, mauvaise idée</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>a part was missed</source>
            <translation>il manque une partie</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>spelling hid what was meant</source>
            <translation>l’orthographe cachait le sens</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>the rubric leaves it open</source>
            <translation>la grille laisse la question ouverte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>something else</source>
            <translation>autre chose</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Offline Grader audit</source>
            <translation>Journal d’Offline Grader</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/history_page.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Student</source>
            <translation>Élève</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Proposed</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Confidence</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Decided</source>
            <translation>Décidées</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Because</source>
            <translation>Parce que</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Nobody has scored this answer yet.</source>
            <translation>Personne n’a encore donné de points à cette réponse.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>The sheet already held a mark; it counts.</source>
            <translation>La feuille contenait déjà une note ; elle compte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>The note was cut or cleaned of characters that a cell cannot hold.</source>
            <translation>La remarque a été raccourcie ou débarrassée de caractères qu’une cellule ne peut pas contenir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>written</source>
            <translation>écrite</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>unchanged</source>
            <translation>inchangée</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>blank</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>not scored</source>
            <translation>sans points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>ambiguous</source>
            <translation>ambiguë</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>unknown student</source>
            <translation>élève inconnu</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>out of range</source>
            <translation>hors limites</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>skipped</source>
            <translation>omise</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>December</source>
            <translation>décembre</translation>
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
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Question set</source>
            <translation>Jeu de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>no question set</source>
            <translation>aucun jeu de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>SHA-256 of the question set</source>
            <translation>SHA-256 du jeu de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Program version</source>
            <translation>Version du programme</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Spreadsheet</source>
            <translation>Feuille de calcul</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>SHA-256 of the spreadsheet</source>
            <translation>SHA-256 de la feuille de calcul</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Decided by {who}</source>
            <translation>Décidées par : {who}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Not scored</source>
            <translation>Sans points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Rows skipped</source>
            <translation>Lignes omises</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What the teacher decided</source>
            <translation>Ce que l’enseignant a décidé</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What the model did not score, and why</source>
            <translation>Ce que le modèle n’a pas noté, et pourquoi</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What counts how much</source>
            <translation>Ce qui compte, et combien</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Points of its levels</source>
            <translation>Points de ses niveaux</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>{label}: {points}</source>
            <translation>{label} : {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>{lower}; {more}</source>
            <translation>{lower} ; {more}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>from {percent} % of all points</source>
            <translation>à partir de {percent} % de tous les points</translation>
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
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>accepted unseen</source>
            <translation>acceptée sans lecture</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>by the teacher</source>
            <translation>par l’enseignant</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Blank</source>
            <translation>Vides</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Scored</source>
            <translation>Notées</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Of</source>
            <translation>Sur</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Percent</source>
            <translation>Pourcentage</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Decided by teacher</source>
            <translation>Par l’enseignant</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Proposals looked at</source>
            <translation>Propositions relues</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Answers by score</source>
            <translation>Réponses par points</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n decided by a person</source>
            <translation>
                <numerusform>%n décidée par une personne</numerusform>
                <numerusform>%n décidées par une personne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n accepted unseen</source>
            <translation>
                <numerusform>%n acceptée sans être lue</numerusform>
                <numerusform>%n acceptées sans être lues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n blank</source>
            <translation>
                <numerusform>%n vide</numerusform>
                <numerusform>%n vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n only proposed so far</source>
            <translation>
                <numerusform>%n seulement proposée pour l’instant</numerusform>
                <numerusform>%n seulement proposées pour l’instant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n without a score</source>
            <translation>
                <numerusform>%n sans points</numerusform>
                <numerusform>%n sans points</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>question set {name} {version}</source>
            <translation>jeu de questions {name} {version}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>By class: mean, as a share of the points</source>
            <translation>Par classe : moyenne, en part des points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>(no class)</source>
            <translation>(sans classe)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>mark in the file</source>
            <translation>note dans le fichier</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>proposed</source>
            <translation>proposé</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>proposed, look at this</source>
            <translation>proposé, à voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Rubric</source>
            <translation>Grille d’évaluation</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Students</source>
            <translation>Élèves</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>%n students. Amber: not every answer has a score.</source>
            <translation>
                <numerusform>%n élève. En ambre : toutes les réponses n’ont pas de points.</numerusform>
                <numerusform>%n élèves. En ambre : toutes les réponses n’ont pas de points.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>{title}
of {most}</source>
            <translation>{title}
sur {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Total
of {most}</source>
            <translation>Total
sur {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Counts times</source>
            <translation>Compte fois</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>What was changed to fit into cells</source>
            <translation>Ce qui a été changé pour tenir dans les cellules</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>no score yet</source>
            <translation>pas encore de points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>What the scores mean</source>
            <translation>Ce que signifient les points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>A mark in the file that lies between the levels.</source>
            <translation>Une note du fichier qui se situe entre les niveaux.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>the sheet “{sheet}”</source>
            <translation>la feuille « {sheet} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>row {row} of the sheet “{sheet}”</source>
            <translation>la ligne {row} de la feuille « {sheet} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>A text of {where} was cut to {most} characters.</source>
            <translation>Un texte de {where} a été coupé à {most} caractères.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>A text of {where} was cleaned of what a cell cannot hold.</source>
            <translation>Un texte de {where} a été débarrassé de ce qu’une cellule ne peut contenir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>A results workbook needs a name that ends in .xlsx.</source>
            <translation>Un classeur de résultats a besoin d’un nom qui se termine par .xlsx.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>Q{number} {title}</source>
            <translation>Q{number} {title}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>Audit</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>The workbook does not hold what it should, so it was thrown away.</source>
            <translation>Le classeur ne contenait pas ce qu’il devait, il a donc été jeté.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>There is no sheet “{sheet}” in this workbook.</source>
            <translation>Il n’y a pas de feuille « {sheet} » dans ce classeur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>Choose one of: {names}.</source>
            <translation>Choisissez parmi : {names}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This is the gradebook's test student.</source>
            <translation>C’est l’élève d’essai du carnet de notes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row holds the points possible.</source>
            <translation>Cette ligne contient les points possibles.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row sums up others.</source>
            <translation>Cette ligne en résume d’autres.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row repeats the headers.</source>
            <translation>Cette ligne répète les en-têtes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row has neither a student nor an answer.</source>
            <translation>Cette ligne n’a ni élève ni réponse.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row does not say which question it answers.</source>
            <translation>Cette ligne ne dit pas à quelle question elle répond.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row answers a question that is not in the question set.</source>
            <translation>Cette ligne répond à une question qui n’est pas dans le jeu de questions.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scan.py" />
            <source>a sheet of it is not one</source>
            <translation>une de ses feuilles n’en est pas une</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_csv.py" />
            <source>The scores cannot be added to this file without upsetting its lines.</source>
            <translation>Les points ne peuvent pas être ajoutés à ce fichier sans bouleverser ses lignes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_csv.py" />
            <source>Open it in a spreadsheet program, save it as .xlsx and import that. Nothing was changed.</source>
            <translation>Ouvrez-le dans un tableur, enregistrez-le au format .xlsx et importez celui-ci. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>the sheet of answers is missing</source>
            <translation>la feuille des réponses manque</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>there are no free columns to the right</source>
            <translation>il n’y a plus de colonnes libres à droite</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>This workbook is digitally signed, and any change would break the signature.</source>
            <translation>Ce classeur est signé numériquement, et toute modification rendrait la signature invalide.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>Save a copy without the signature in Excel and import that. Nothing was changed.</source>
            <translation>Enregistrez dans Excel une copie sans la signature et importez celle-ci. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>The copy does not hold what it should, so it was thrown away.</source>
            <translation>La copie ne contenait pas ce qu’elle devait, elle a donc été jetée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Microsoft Forms quiz</source>
            <translation>questionnaire Microsoft Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Microsoft Forms survey</source>
            <translation>sondage Microsoft Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Google Forms quiz</source>
            <translation>questionnaire Google Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Google Forms</source>
            <translation>Google Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Moodle quiz responses</source>
            <translation>réponses d’un test Moodle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Moodle grading worksheet</source>
            <translation>feuille d’évaluation Moodle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Canvas student analysis</source>
            <translation>analyse des étudiants Canvas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Canvas gradebook</source>
            <translation>carnet de notes Canvas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Brightspace quiz attempts</source>
            <translation>tentatives d’un test Brightspace</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Brightspace grades</source>
            <translation>notes Brightspace</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Blackboard offline grades</source>
            <translation>notes hors ligne Blackboard</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Blackboard Grade Center</source>
            <translation>centre de notes Blackboard</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Gradescope grades</source>
            <translation>notes Gradescope</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Kahoot report</source>
            <translation>rapport Kahoot</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Kahoot final scores</source>
            <translation>scores finaux Kahoot</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>research table</source>
            <translation>tableau de recherche</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a SYLK spreadsheet (.slk).</source>
            <translation>C’est une feuille de calcul SYLK (.slk).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a DIF spreadsheet (.dif).</source>
            <translation>C’est une feuille de calcul DIF (.dif).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a web archive that was given a spreadsheet's name.</source>
            <translation>C’est une archive web à laquelle on a donné le nom d’une feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This file is empty ({size} bytes).</source>
            <translation>Ce fichier est vide ({size} octets).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a document or a message, not a spreadsheet.</source>
            <translation>C’est un document ou un message, pas une feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a Numbers spreadsheet.</source>
            <translation>C’est une feuille de calcul Numbers.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a document or a presentation, not a spreadsheet.</source>
            <translation>C’est un document ou une présentation, pas une feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is some document in XML, not a spreadsheet.</source>
            <translation>C’est un document XML quelconque, pas une feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/splice.py" />
            <source>a listing in it is empty</source>
            <translation>une liste qu’il contient est vide</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/splice.py" />
            <source>a part of it is in an alphabet that it does not name</source>
            <translation>une de ses parties est dans un alphabet qu’il ne nomme pas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/table_reader.py" />
            <source>its merged cells lie over one another</source>
            <translation>ses cellules fusionnées se chevauchent</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/taking.py" />
            <source>This row is hidden in your file, and you left it out.</source>
            <translation>Cette ligne est masquée dans votre fichier, et vous l’avez laissée de côté.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Several sheets of this file were scored, and a CSV file holds but one.</source>
            <translation>Plusieurs feuilles de ce fichier ont reçu des points, et un fichier CSV n’en contient qu’une.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Export a fresh file instead, or save this one as .xlsx and import that.</source>
            <translation>Exportez plutôt un nouveau fichier, ou enregistrez celui-ci au format .xlsx et importez-le.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The note was cleaned of control characters.</source>
            <translation>La remarque a été débarrassée de caractères de contrôle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>{name} audit</source>
            <translation>{name} journal</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} scored</source>
            <translation>{name} avec points</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The file you imported is not at {path} any more.</source>
            <translation>Le fichier que vous avez importé n’est plus à l’emplacement {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Put it back there and export again, or export a fresh file. Your scores are safe.</source>
            <translation>Remettez-le à cet endroit et exportez à nouveau, ou exportez un nouveau fichier. Vos points sont en sécurité.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” has changed since you imported it.</source>
            <translation>« {file} » a changé depuis que vous l’avez importé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Put the old one back, add this one as a newer version, or export a fresh file. Your scores are safe.</source>
            <translation>Remettez l’ancien, ajoutez celui-ci comme version plus récente, ou exportez un nouveau fichier. Vos points sont en sécurité.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>That is the file you imported; it is never written to.</source>
            <translation>C’est le fichier que vous avez importé ; on n’y écrit jamais.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is a folder.</source>
            <translation>« {file} » est un dossier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is set to read-only.</source>
            <translation>« {file} » est en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another name, or allow changes to it.</source>
            <translation>Choisissez un autre nom, ou autorisez sa modification.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Close it there and export again, or choose another name.</source>
            <translation>Fermez-le là-bas et exportez à nouveau, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>This spreadsheet is exported in its own format, so the name must end in {ending}.</source>
            <translation>Cette feuille de calcul est exportée dans son propre format, le nom doit donc se terminer par {ending}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>This spreadsheet is exported as a CSV file, so the name must end in {ending}.</source>
            <translation>Cette feuille de calcul est exportée en fichier CSV, le nom doit donc se terminer par {ending}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xml.py" />
            <source>part of it is not readable</source>
            <translation>une partie en est illisible</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xlsx.py" />
            <source>Sheet “{sheet}” is listed but not in the file.</source>
            <translation>La feuille « {sheet} » est annoncée mais absente du fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <source>part of it is cut short</source>
            <translation>une partie en est coupée</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xml.py" />
            <source>it declares its own text replacements</source>
            <translation>il déclare ses propres remplacements de texte</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session was saved by a newer Offline Grader.</source>
            <translation>Cette correction a été enregistrée par un Offline Grader plus récent.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Update Offline Grader to open it. Nothing in it was changed.</source>
            <translation>Mettez Offline Grader à jour pour l’ouvrir. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session is damaged and cannot be opened.</source>
            <translation>Cette correction est endommagée et ne peut pas être ouverte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Your spreadsheet is safe; open it again to start anew. The damaged file is kept as “{path}”.</source>
            <translation>Votre feuille de calcul est en sécurité ; ouvrez-la à nouveau pour recommencer. Le fichier endommagé est conservé sous « {path} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session is open in another window.</source>
            <translation>Cette correction est ouverte dans une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Go on in that window, or close it and try again.</source>
            <translation>Continuez dans cette fenêtre-là, ou fermez-la et réessayez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Your last action could not be saved: the disk may be full or write-protected.</source>
            <translation>Votre dernière action n’a pas pu être enregistrée : le disque est peut-être plein ou protégé en écriture.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Everything before it is saved. Free some space, then try again.</source>
            <translation>Tout ce qui précède est enregistré. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>The marking session cannot be written to this computer's disk.</source>
            <translation>La correction ne peut pas être écrite sur le disque de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Check that there is free space and that you may write to your own folder.</source>
            <translation>Vérifiez qu’il reste de la place et que vous avez le droit d’écrire dans votre propre dossier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/session_file.py" />
            <source>This marking session is not there any more.</source>
            <translation>Cette correction n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/session_file.py" />
            <source>It may have been deleted. Open the spreadsheet again to start a new one.</source>
            <translation>Elle a peut-être été supprimée. Ouvrez à nouveau la feuille de calcul pour en commencer une autre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>How much to accept: the arrows move the handle from stop to stop</source>
            <translation>Combien accepter : les flèches déplacent la poignée de cran en cran</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>You look: {count}</source>
            <translation>Vous regardez : {count}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>Accepted: {count}</source>
            <translation>Acceptées : {count}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accept what it is sure of</source>
            <translation>Accepter ce qui est sûr</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>What is accepted counts as it was proposed. What you have decided yourself stays as it is.</source>
            <translation>Ce qui est accepté compte comme proposé. Ce que vous avez décidé vous-même reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accepted</source>
            <translation>Acceptées</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>At most so many would differ</source>
            <translation>Au plus tant différeraient</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Looking at the answers…</source>
            <translation>Examen des réponses…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept %n answers</source>
            <translation>
                <numerusform>Accepter %n réponse</numerusform>
                <numerusform>Accepter %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>One action, which can be undone (Enter)</source>
            <translation>Une seule action, qui peut être annulée (Entrée)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/history_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>All questions</source>
            <translation>Toutes les questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>{some} of {all}</source>
            <translation>{some} sur {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n answers are accepted.</source>
            <translation>
                <numerusform>%n réponse est acceptée.</numerusform>
                <numerusform>%n réponses sont acceptées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n decided</source>
            <translation>
                <numerusform>%n décidée</numerusform>
                <numerusform>%n décidées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n accepted</source>
            <translation>
                <numerusform>%n acceptée</numerusform>
                <numerusform>%n acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n with a flag, always yours</source>
            <translation>
                <numerusform>%n signalée, toujours à vous</numerusform>
                <numerusform>%n signalées, toujours à vous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n from the least sure to the surest</source>
            <translation>
                <numerusform>%n de la moins sûre à la plus sûre</numerusform>
                <numerusform>%n de la moins sûre à la plus sûre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Line: how many differed when it was tested; grey: how many could, 95 % sure.</source>
            <translation>Ligne : combien différaient au test ; gris : combien pourraient différer, sûr à 95 %.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Nothing can be promised here</source>
            <translation>Rien ne peut être promis ici</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>There is nothing left to accept</source>
            <translation>Il n’y a plus rien à accepter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing more can be accepted</source>
            <translation>À {risk}, rien de plus ne peut être accepté</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing can be accepted</source>
            <translation>À {risk}, rien ne peut être accepté</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Accept {some} of %n answers</source>
            <translation>
                <numerusform>Accepter {some} réponse sur %n</numerusform>
                <numerusform>Accepter {some} réponses sur %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>No question set says how often its proposals for these answers were right. Mark them by groups, or one by one.</source>
            <translation>Aucun jeu de questions ne dit combien de fois ses propositions pour ces réponses étaient justes. Corrigez-les par groupes, ou une à une.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Every answer is decided, accepted, or has a flag.</source>
            <translation>Chaque réponse est décidée, acceptée ou signalée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>On answers like those it was tested on at most {risk} would differ from you, 95 % sure.</source>
            <translation>Sur des réponses comme celles du test, au plus {risk} différeraient de vous, sûr à 95 %.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>In this class at most %n of them.</source>
            <translation>
                <numerusform>Dans cette classe, au plus %n d’entre elles.</numerusform>
                <numerusform>Dans cette classe, au plus %n d’entre elles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Each question is promised for by the {tested} answers it was tested on.</source>
            <translation>Chaque question s’appuie sur les {tested} réponses de son test.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Tested on %n answers to this question.</source>
            <translation>
                <numerusform>Testé sur %n réponse à cette question.</numerusform>
                <numerusform>Testé sur %n réponses à cette question.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</source>
            <translation>
                <numerusform>Testé sur {tested} réponses à %n question.</numerusform>
                <numerusform>Ensemble : testé sur {tested} réponses à %n questions. La promesse vaut pour toutes ensemble ; une question seule peut différer davantage.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the other answers is sure enough.</source>
            <translation>Aucune des autres réponses n’est assez sûre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the answers is sure enough.</source>
            <translation>Aucune réponse n’est assez sûre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>The question set was tested on too few answers.</source>
            <translation>Le jeu de questions a été testé sur trop peu de réponses.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>When the question set was tested, its proposals differed too often.</source>
            <translation>Lors du test du jeu de questions, ses propositions différaient trop souvent.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk}: {some} of {all}.</source>
            <translation>À {risk} : {some} sur {all}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, your score stays</source>
            <translation>modifiée, points gardés</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, proposed anew</source>
            <translation>modifiée, autre proposition</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>not in this file</source>
            <translation>absente de ce fichier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not sure whose</source>
            <translation>pas sûr de qui</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>the same</source>
            <translation>identique</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers that you have decided differ: your score stays, for you to look at.</source>
            <translation>
                <numerusform>%n réponse que vous avez décidée diffère : vos points restent, à vous de regarder.</numerusform>
                <numerusform>%n réponses que vous avez décidées diffèrent : vos points restent, à vous de regarder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n other answers differ and are proposed anew.</source>
            <translation>
                <numerusform>%n autre réponse diffère et reçoit une nouvelle proposition.</numerusform>
                <numerusform>%n autres réponses diffèrent et reçoivent une nouvelle proposition.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file and leave the class.</source>
            <translation>
                <numerusform>%n réponse n’est pas dans ce fichier et quitte la classe.</numerusform>
                <numerusform>%n réponses ne sont pas dans ce fichier et quittent la classe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file, but stay: you have decided on them.</source>
            <translation>
                <numerusform>%n réponse n’est pas dans ce fichier, mais reste : vous avez décidé.</numerusform>
                <numerusform>%n réponses ne sont pas dans ce fichier, mais restent : vous avez décidé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n students of this file could be more than one of yours. Look at the list.</source>
            <translation>
                <numerusform>%n élève de ce fichier pourrait être plusieurs des vôtres. Regardez la liste.</numerusform>
                <numerusform>%n élèves de ce fichier pourraient être plusieurs des vôtres. Regardez la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are the same.</source>
            <translation>
                <numerusform>%n réponse est identique.</numerusform>
                <numerusform>%n réponses sont identiques.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Needs you</source>
            <translation>À voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/fate_list.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question is among those that help most.</source>
            <translation>Aucune réponse à cette question n’est parmi celles qui aident le plus.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question needs you.</source>
            <translation>Aucune réponse à cette question n’est à voir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>There are no answers to this question.</source>
            <translation>Il n’y a pas de réponses à cette question.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed.</source>
            <translation>Rien n’est encore décidé. Appuyez sur la touche d’un niveau, ou sur Entrée pour accepter ce qui est proposé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>I have a few minutes</source>
            <translation>J’ai quelques minutes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search answers, names and ids</source>
            <translation>Chercher réponses, noms et identifiants</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scored so far</source>
            <translation>Traitées jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because…</source>
            <translation>Parce que…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Say why it is not the proposed score</source>
            <translation>Dire pourquoi ce ne sont pas les points proposés</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Go to the next question that needs you</source>
            <translation>Aller à la prochaine question à voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Score the rest</source>
            <translation>Traiter le reste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scoring {done} of {total}</source>
            <translation>{done} sur {total} traitées</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing here needs you any more.</source>
            <translation>Plus rien à voir ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Next: {question}</source>
            <translation>Suivante : {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing needs you any more. You can export.</source>
            <translation>Plus rien à voir. Vous pouvez exporter.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer holds these words.</source>
            <translation>Aucune réponse ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>The answers are being scored.</source>
            <translation>Les réponses sont en cours de traitement.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <location filename="../../grader_app/ui/open_class.py" />
            <source>You took back %n actions. Once you decide anew, they cannot be redone.</source>
            <translation>
                <numerusform>Vous avez annulé %n action. Dès que vous décidez à nouveau, elle ne peut plus être rétablie.</numerusform>
                <numerusform>Vous avez annulé %n actions. Dès que vous décidez à nouveau, elles ne peuvent plus être rétablies.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Redo first</source>
            <translation>Rétablir d’abord</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>Set {points} for %n more answers</source>
            <translation>
                <numerusform>Donner {points} à %n autre réponse</numerusform>
                <numerusform>Donner {points} à %n autres réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>%n answers got their score because of this one.</source>
            <translation>
                <numerusform>%n réponse a reçu ses points à cause de celle-ci.</numerusform>
                <numerusform>%n réponses ont reçu leurs points à cause de celle-ci.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Leave them</source>
            <translation>Les laisser</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Give them {points}, too</source>
            <translation>Leur donner {points} aussi</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>Why not the proposed score?</source>
            <translation>Pourquoi pas les points proposés ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>no reason</source>
            <translation>sans raison</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>Marked so far</source>
            <translation>Corrigées jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the answer before (Backspace)</source>
            <translation>À la réponse d’avant (Retour arrière)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/consistency_page.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Next</source>
            <translation>Suivante</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the next answer (→)</source>
            <translation>À la réponse suivante (→)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>{place} of {total}</source>
            <translation>{place} sur {total}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy as a picture</source>
            <translation>Copier comme image</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy the figures</source>
            <translation>Copier les chiffres</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as PNG…</source>
            <translation>Enregistrer en PNG…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as SVG…</source>
            <translation>Enregistrer en SVG…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save this chart</source>
            <translation>Copier ou enregistrer ce graphique</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save: {chart}</source>
            <translation>Copier ou enregistrer : {chart}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>PNG pictures (*.png)</source>
            <translation>Images PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>SVG pictures (*.svg)</source>
            <translation>Images SVG (*.svg)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save this chart</source>
            <translation>Enregistrer ce graphique</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>The chart could not be saved there.</source>
            <translation>Le graphique n’a pas pu être enregistré à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>Choose another folder, or free some space. Nothing was changed.</source>
            <translation>Choisissez un autre dossier, ou libérez de la place. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Open {question}</source>
            <translation>Ouvrir {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No scores yet</source>
            <translation>Pas encore de points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean {mean} of {most}</source>
            <translation>Moyenne {mean} sur {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>What is misunderstood</source>
            <translation>Ce qui est mal compris</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Said like this</source>
            <translation>Dit ainsi</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Most get</source>
            <translation>La plupart obtiennent</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Answers that say the same and earn less than full points: what to take up again in class.</source>
            <translation>Réponses qui disent la même chose et n’obtiennent pas tous les points : ce qu’il faut reprendre en classe.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No two answers that say the same earn less than full points.</source>
            <translation>Il n’y a pas deux réponses disant la même chose qui n’obtiennent pas tous les points.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Decided as it was proposed</source>
            <translation>Décidé comme proposé</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Same score</source>
            <translation>Mêmes points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Agreement by question</source>
            <translation>Accord par question</translation>
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
            <translation>En mots</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You decide the doubtful ones first: while %n answers are not decided by you, the proposals are better than this says.</source>
            <translation>
                <numerusform>Vous décidez d’abord les douteuses : tant que %n réponse n’est pas décidée par vous, les propositions sont meilleures que ce qui est dit ici.</numerusform>
                <numerusform>Vous décidez d’abord les douteuses : tant que %n réponses ne sont pas décidées par vous, les propositions sont meilleures que ce qui est dit ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>QWK, quadratic weighted kappa: 0 is as by chance, 1 always the same; two scores off counts four times as much as one.</source>
            <translation>QWK, kappa pondéré quadratique : 0 comme au hasard, 1 toujours identique ; deux niveaux d’écart comptent quatre fois plus qu’un.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean share</source>
            <translation>Part moyenne</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean and answers</source>
            <translation>Moyenne et réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Score by class</source>
            <translation>Points par classe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>{mean} of {most} · {answers}</source>
            <translation>{mean} sur {most} · {answers}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No class</source>
            <translation>Sans classe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>The mean of each class as a share of the points there were to get.</source>
            <translation>La moyenne de chaque classe, en part des points possibles.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Totals</source>
            <translation>Totaux</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Share of all points</source>
            <translation>Part de tous les points</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with {share} of the points</source>
            <translation>
                <numerusform>%n élève avec {share} des points</numerusform>
                <numerusform>%n élèves avec {share} des points</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grades</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with the grade {grade}</source>
            <translation>
                <numerusform>%n élève avec la note {grade}</numerusform>
                <numerusform>%n élèves avec la note {grade}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with every answer scored.</source>
            <translation>
                <numerusform>%n élève dont toutes les réponses ont des points.</numerusform>
                <numerusform>%n élèves dont toutes les réponses ont des points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n with an open answer are not in it.</source>
            <translation>
                <numerusform>%n avec une réponse en attente n’y est pas.</numerusform>
                <numerusform>%n avec une réponse en attente n’y sont pas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>none decided</source>
            <translation>aucune décidée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>{same} of {of}</source>
            <translation>{same} sur {of}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You have not decided any answer with a proposal yet.</source>
            <translation>Vous n’avez encore décidé aucune réponse avec proposition.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You gave what was proposed to {same} of %n answers ({share}). Agreement: {well}.</source>
            <translation>
                <numerusform>Vous avez donné ce qui était proposé à {same} réponse sur %n ({share}). Accord : {well}.</numerusform>
                <numerusform>Vous avez donné ce qui était proposé à {same} réponses sur %n ({share}). Accord : {well}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>too few answers to say</source>
            <translation>trop peu de réponses pour le dire</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>very good</source>
            <translation>très bon</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>moderate</source>
            <translation>moyen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>poor</source>
            <translation>faible</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Delete “{title}” and what you decided in it?</source>
            <translation>Supprimer « {title} » et ce que vous y avez décidé ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Your spreadsheet and the copies you exported stay where they are.</source>
            <translation>Votre feuille de calcul et les copies exportées restent où elles sont.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Marking</source>
            <translation>&amp;Correction</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Open the &amp;sample class</source>
            <translation>Ouvrir la classe d’&amp;exemple</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Question sets…</source>
            <translation>&amp;Jeux de questions…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Install a question set…</source>
            <translation>&amp;Installer un jeu de questions…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Add late or corrected answers…</source>
            <translation>Ajouter des &amp;réponses tardives ou corrigées…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Export…</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Second &amp;marker…</source>
            <translation>&amp;Second correcteur…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the s&amp;tart page</source>
            <translation>Retour à la page d’&amp;accueil</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Q&amp;uit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;History…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Note</source>
            <translation>Remar&amp;que</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Comment…</source>
            <translation>Co&amp;mmentaire…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Because…</source>
            <translation>&amp;Parce que…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Search</source>
            <translation>&amp;Chercher</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Accept and go on</source>
            <translation>&amp;Accepter et continuer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Next answer</source>
            <translation>Réponse &amp;suivante</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Previous answer</source>
            <translation>Réponse &amp;précédente</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Back to the answer before</source>
            <translation>&amp;Revenir à la réponse d’avant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>F&amp;orward again</source>
            <translation>De nouveau en a&amp;vant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Next &amp;question</source>
            <translation>&amp;Question suivante</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Previous q&amp;uestion</source>
            <translation>Question précéde&amp;nte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;I have a few minutes…</source>
            <translation>J’ai quelques &amp;minutes…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Some answers come back &amp;late</source>
            <translation>Quelques réponses reviennent plus &amp;tard</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Accept what it is &amp;sure of…</source>
            <translation>Acc&amp;epter ce qui est sûr…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Spot &amp;check…</source>
            <translation>Contrôle par son&amp;dage…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Check consis&amp;tency…</source>
            <translation>Vérifier la c&amp;ohérence…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Co&amp;mments…</source>
            <translation>&amp;Commentaires…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Points, &amp;weights and grades…</source>
            <translation>Po&amp;ints, coefficients et notes…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Those that &amp;need you</source>
            <translation>Celles à &amp;voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;All answers</source>
            <translation>&amp;Toutes les réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Decided answers</source>
            <translation>Réponses &amp;décidées</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Groupes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Underlin&amp;e what proposals lean on</source>
            <translation>&amp;Souligner ce sur quoi reposent les propositions</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Why not a higher score?</source>
            <translation>&amp;Pourquoi pas plus de points ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Hide names</source>
            <translation>&amp;Masquer les noms</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Overview</source>
            <translation>Vue d’e&amp;nsemble</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer &amp;larger</source>
            <translation>Réponse plus g&amp;rande</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer s&amp;maller</source>
            <translation>Réponse plus p&amp;etite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer in &amp;usual size</source>
            <translation>Réponse en taille &amp;habituelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Soft &amp;transitions</source>
            <translation>Transitions d&amp;ouces</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Touches…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Names change no score…</source>
            <translation>Les &amp;noms ne changent pas les points…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Take the &amp;tour</source>
            <translation>Faire la &amp;visite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Where your &amp;data is kept</source>
            <translation>Où se trouvent vos &amp;données</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;About Offline Grader</source>
            <translation>À &amp;propos d’Offline Grader</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the list of answers</source>
            <translation>Retour à la liste des réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Change those that follow, too</source>
            <translation>Changer aussi celles qui suivent</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Score with the key {figure}</source>
            <translation>Points avec la touche {figure}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <location filename="../../grader_app/ui/comments_picker.py" />
            <source>Comment for %n answers</source>
            <translation>
                <numerusform>Commentaire pour %n réponse</numerusform>
                <numerusform>Commentaire pour %n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <source>Take a comment off %n answers</source>
            <translation>
                <numerusform>Retirer un commentaire de %n réponse</numerusform>
                <numerusform>Retirer un commentaire de %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_lines.py" />
            <source>Comment: {text}</source>
            <translation>Commentaire : {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n like answers</source>
            <translation>
                <numerusform>sur %n réponse semblable</numerusform>
                <numerusform>sur %n réponses semblables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n answers</source>
            <translation>
                <numerusform>sur %n réponse</numerusform>
                <numerusform>sur %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>given</source>
            <translation>donné</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Students read them in their feedback. Changed here, a comment changes for all.</source>
            <translation>Les élèves les lisent dans leur retour. Modifié ici, un commentaire change pour tous.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Look for a comment, or write a new one</source>
            <translation>Chercher un commentaire, ou en écrire un</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Change the words (F2)</source>
            <translation>Changer le texte (F2)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Put this comment away (Ctrl+Delete)</source>
            <translation>Ranger ce commentaire (Ctrl+Suppr)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Remove it</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Comments to “{question}”</source>
            <translation>Commentaires à « {question} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes it under %n answers.</source>
            <translation>
                <numerusform>Entrée le modifie sous %n réponse.</numerusform>
                <numerusform>Entrée le modifie sous %n réponses.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>It stands under %n answers and would be taken off them.</source>
            <translation>
                <numerusform>Il se trouve sous %n réponse et en serait retiré.</numerusform>
                <numerusform>Il se trouve sous %n réponses et en serait retiré.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>No comments yet. Write one above, then press Enter.</source>
            <translation>Pas encore de commentaires. Écrivez-en un ci-dessus, puis appuyez sur Entrée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter adds it.</source>
            <translation>Entrée l’ajoute.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes its words.</source>
            <translation>Entrée change son texte.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter writes this comment and gives it.</source>
            <translation>Entrée écrit ce commentaire et le donne.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter takes it off.</source>
            <translation>Entrée le retire.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>A figure or Enter gives it. Type to look for another.</source>
            <translation>Un chiffre ou Entrée le donne. Tapez pour en chercher un autre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter gives it. Shift+Enter writes a new one.</source>
            <translation>Entrée le donne. Maj+Entrée en écrit un nouveau.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_picker.py" />
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/help_dialog.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/list_dialog.py" />
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show on the desk</source>
            <translation>Montrer sur le bureau</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Check consistency</source>
            <translation>Vérifier la cohérence</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Leave as they are</source>
            <translation>Les laisser ainsi</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>They differ in what matters (Space)</source>
            <translation>Elles diffèrent sur l’essentiel (Espace)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Previous</source>
            <translation>Précédente</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The pair before (↑)</source>
            <translation>La paire précédente (↑)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The next pair (↓)</source>
            <translation>La paire suivante (↓)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/merge_page.py" />
            <location filename="../../grader_app/ui/page_frame.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Back to the answers</source>
            <translation>Retour aux réponses</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs say nearly the same and have different scores.</source>
            <translation>
                <numerusform>%n paire dit presque la même chose et a des points différents.</numerusform>
                <numerusform>%n paires disent presque la même chose et ont des points différents.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Looking through all questions…</source>
            <translation>Examen de toutes les questions…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>What says nearly the same has the same score, as far as you decided.</source>
            <translation>Ce qui dit presque la même chose a les mêmes points, pour ce que vous avez décidé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs stay different because you left them so.</source>
            <translation>
                <numerusform>%n paire reste différente parce que vous l’avez laissée ainsi.</numerusform>
                <numerusform>%n paires restent différentes parce que vous les avez laissées ainsi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>{place} of {total}: {question}</source>
            <translation>{place} sur {total} : {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Both {points}</source>
            <translation>Les deux {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points}</source>
            <translation>Donner {points} aux deux réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points} ({key})</source>
            <translation>Donner {points} aux deux réponses ({key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show the answer in {place} on the desk</source>
            <translation>Montrer sur le bureau la réponse de {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>%n early answers came back without your first score: {same} got the same again.</source>
            <translation>
                <numerusform>%n réponse du début est revenue sans vos premiers points : {same} a reçu les mêmes.</numerusform>
                <numerusform>%n réponses du début sont revenues sans vos premiers points : {same} ont reçu les mêmes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you are as strict now as at the start.</source>
            <translation>En moyenne, vous êtes aussi exigeant maintenant qu’au début.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level more now than at the start.</source>
            <translation>En moyenne, vous donnez maintenant {amount} niveau de plus qu’au début.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level less now than at the start.</source>
            <translation>En moyenne, vous donnez maintenant {amount} niveau de moins qu’au début.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/deciding.py" />
            <source>The answer before: {given} instead of {proposed}.</source>
            <translation>La réponse d’avant : {given} au lieu de {proposed}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Back to the start page</source>
            <translation>Retour à la page d’accueil</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Names hidden</source>
            <translation>Noms masqués</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Show names again</source>
            <translation>Afficher à nouveau les noms</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Undo “{action}”</source>
            <translation>Annuler « {action} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to undo</source>
            <translation>Rien à annuler</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo “{action}”</source>
            <translation>Rétablir « {action} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to redo</source>
            <translation>Rien à rétablir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Every action is on this computer’s disk at once.</source>
            <translation>Chaque action est aussitôt sur le disque de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Proposes scores for the answers in a spreadsheet. You decide; a proposal only saves time.</source>
            <translation>Propose des points pour les réponses d’une feuille de calcul. C’est vous qui décidez ; une proposition fait seulement gagner du temps.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Works without the internet. Nothing leaves this computer.</source>
            <translation>Fonctionne sans internet. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>It never looks for updates. To update, install a newer version over this one: your classes, question sets and settings stay.</source>
            <translation>Il ne cherche jamais de mises à jour. Pour mettre à jour, installez une version plus récente par-dessus : vos classes, jeux de questions et réglages restent.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Apache License 2.0. Each question set names its own licence and makers in its card.</source>
            <translation>Licence Apache 2.0. Chaque jeu de questions nomme dans sa fiche sa propre licence et ses auteurs.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Everything the program keeps is in this folder of your own user account:</source>
            <translation>Tout ce que le programme garde se trouve dans ce dossier de votre propre compte :</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>It holds the answers you opened, your decisions and notes, your question sets and the window’s settings. To delete one class, use the bin beside it on the start page. To delete everything, close the program and delete the folder. Your spreadsheets are not in it.</source>
            <translation>Il contient les réponses que vous avez ouvertes, vos décisions et remarques, vos jeux de questions et les réglages de la fenêtre. Pour supprimer une classe, utilisez la corbeille à côté d’elle sur la page d’accueil. Pour tout supprimer, fermez le programme et supprimez le dossier. Vos feuilles de calcul n’y sont pas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Where your data is kept</source>
            <translation>Où se trouvent vos données</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>About this question set</source>
            <translation>À propos de ce jeu de questions</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/distribution.py" />
            <source>%n answers with {points}</source>
            <translation>
                <numerusform>%n réponse avec {points}</numerusform>
                <numerusform>%n réponses avec {points}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>The answer</source>
            <translation>La réponse</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>{answer} Underlined: {words}.</source>
            <translation>{answer} Souligné : {words}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on, the most</source>
            <translation>« {word} » : {percent} de ce sur quoi repose la proposition, le plus</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on</source>
            <translation>« {word} » : {percent} de ce sur quoi repose la proposition</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Google Classroom takes no file: write a list to copy from, by last name as there.</source>
            <translation>Google Classroom n’accepte pas de fichier : écrivez une liste à recopier, par nom de famille comme là-bas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>A new list in the columns of Gradescope’s grades, to copy from or to hand on.</source>
            <translation>Une nouvelle liste avec les colonnes des notes de Gradescope, à recopier ou à transmettre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Scored copy of your file</source>
            <translation>Copie de votre fichier avec les points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Export scored copy</source>
            <translation>Exporter la copie avec les points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the scored copy to</source>
            <translation>Écrire la copie avec les points dans</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Results workbook</source>
            <translation>Classeur de résultats</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write results workbook</source>
            <translation>Écrire le classeur de résultats</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the workbook to</source>
            <translation>Écrire le classeur dans</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>As</source>
            <translation>En tant que</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>File to upload</source>
            <translation>Fichier à déposer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Google Classroom list</source>
            <translation>Liste pour Google Classroom</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradescope list</source>
            <translation>Liste pour Gradescope</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradebook file</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Choose file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>A file for your gradebook</source>
            <translation>Un fichier pour votre carnet de notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write list to copy from</source>
            <translation>Écrire la liste à recopier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Fill in gradebook file</source>
            <translation>Remplir le fichier du carnet de notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the list to</source>
            <translation>Écrire la liste dans</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the filled-in file to</source>
            <translation>Écrire le fichier rempli dans</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>{gradebook}: “{file}”</source>
            <translation>{gradebook} : « {file} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>{gradebook}: your own file</source>
            <translation>{gradebook} : votre propre fichier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Another file…</source>
            <translation>Un autre fichier…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradebook files</source>
            <translation>Fichiers de carnets de notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/main_window.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>The file from your gradebook</source>
            <translation>Le fichier de votre carnet de notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>All in one</source>
            <translation>Tout en un</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>One for each student</source>
            <translation>Un par élève</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Students by</source>
            <translation>Élèves par</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Name and id</source>
            <translation>Nom et identifiant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Count proposed scores that you have not decided</source>
            <translation>Compter les points proposés que vous n’avez pas décidés</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Feedback sheets</source>
            <translation>Feuilles de retour</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write feedback sheets</source>
            <translation>Écrire les feuilles de retour</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the sheets to</source>
            <translation>Écrire les feuilles dans</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>The file you downloaded from Moodle, Canvas, Brightspace or Blackboard. Choose it, or drop it here.</source>
            <translation>Le fichier que vous avez téléchargé depuis Moodle, Canvas, Brightspace ou Blackboard. Choisissez-le, ou déposez-le ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>My file</source>
            <translation>Mon fichier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>A scored copy of your spreadsheet</source>
            <translation>Une copie de votre feuille de calcul avec les points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>My gradebook</source>
            <translation>Mon carnet de notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>For Moodle, Canvas and others to take back, or a list to copy from</source>
            <translation>Pour Moodle, Canvas et d’autres, ou une liste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Overview, charts, students and an audit</source>
            <translation>Vue d’ensemble, graphiques, élèves et un journal</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>A page for each student, to print or to send</source>
            <translation>Une page par élève, à imprimer ou à envoyer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/file_reading.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Exported so far</source>
            <translation>Exporté jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Look at them</source>
            <translation>Les regarder</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Write to</source>
            <translation>Écrire dans</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n pairs of near-identical answers have different scores.</source>
            <translation>
                <numerusform>%n paire de réponses presque identiques a des points différents.</numerusform>
                <numerusform>%n paires de réponses presque identiques ont des points différents.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>{file} list</source>
            <translation>{file} liste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Workbook</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>CSV file</source>
            <translation>Fichier CSV</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Save this list</source>
            <translation>Enregistrer cette liste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Saved as “{file}”.</source>
            <translation>Enregistré sous « {file} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>The export was stopped.</source>
            <translation>L’export a été interrompu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n answers that need you have only a proposed score so far.</source>
            <translation>
                <numerusform>%n réponse à voir n’a pour l’instant que des points proposés.</numerusform>
                <numerusform>%n réponses à voir n’ont pour l’instant que des points proposés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n as marked before</source>
            <translation>
                <numerusform>%n comme noté auparavant</numerusform>
                <numerusform>%n comme notées auparavant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into copies of %n files.</source>
            <translation>
                <numerusform>{scores} seront écrits dans une copie de %n fichier.</numerusform>
                <numerusform>{scores} seront écrits dans des copies de %n fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own files are not touched; an audit of every decision is added.</source>
            <translation>Vos propres fichiers ne sont pas touchés ; un journal de chaque décision est ajouté.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into a copy of “{file}”.</source>
            <translation>{scores} seront écrits dans une copie de « {file} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own file is not touched; an audit of every decision is added.</source>
            <translation>Votre propre fichier n’est pas touché ; un journal de chaque décision est ajouté.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores written to {files}.</source>
            <translation>
                <numerusform>%n résultat écrit dans {files}.</numerusform>
                <numerusform>%n résultats écrits dans {files}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Each has its audit. Your own files were not touched.</source>
            <translation>Chacun a son journal. Vos propres fichiers n’ont pas été touchés.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own file was not touched.</source>
            <translation>Votre propre fichier n’a pas été touché.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into a fresh file.</source>
            <translation>{scores} seront écrits dans un nouveau fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>So the answers and their scores get a file of their own.</source>
            <translation>Ainsi les réponses et leurs points ont leur propre fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} filled in</source>
            <translation>{name} rempli</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Only the cells that your gradebook reads are changed.</source>
            <translation>Seules les cellules que votre carnet de notes lit sont modifiées.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Upload this file to your gradebook.</source>
            <translation>Déposez ce fichier dans votre carnet de notes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} for {system}</source>
            <translation>{name} pour {system}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n students in a new list, with the points of each question.</source>
            <translation>
                <numerusform>%n élève dans une nouvelle liste, avec les points de chaque question.</numerusform>
                <numerusform>%n élèves dans une nouvelle liste, avec les points de chaque question.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Nothing is uploaded: you copy from the list.</source>
            <translation>Rien n’est envoyé : vous recopiez depuis la liste.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” lists %n students.</source>
            <translation>
                <numerusform>« {file} » contient %n élève.</numerusform>
                <numerusform>« {file} » contient %n élèves.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Open it beside {system} and copy the points.</source>
            <translation>Ouvrez-le à côté de {system} et recopiez les points.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} results</source>
            <translation>{name} résultats</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} in a new workbook.</source>
            <translation>{scores} dans un nouveau classeur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Overview, a sheet for each question with its chart, students, audit.</source>
            <translation>Vue d’ensemble, une feuille par question avec son graphique, élèves, journal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” holds the results of %n students.</source>
            <translation>
                <numerusform>« {file} » contient les résultats de %n élève.</numerusform>
                <numerusform>« {file} » contient les résultats de %n élèves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>It has %n sheets.</source>
            <translation>
                <numerusform>Il a %n feuille.</numerusform>
                <numerusform>Il a %n feuilles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} feedback</source>
            <translation>{name} retours</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets, a page for each student.</source>
            <translation>
                <numerusform>%n feuille de retour, une page par élève.</numerusform>
                <numerusform>%n feuilles de retour, une page par élève.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{sheets} feedback sheets written, %n files in the folder “{folder}”.</source>
            <translation>
                <numerusform>Feuilles de retour écrites : {sheets}, %n fichier dans le dossier « {folder} ».</numerusform>
                <numerusform>Feuilles de retour écrites : {sheets}, %n fichiers dans le dossier « {folder} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets written, all in “{file}”.</source>
            <translation>
                <numerusform>%n feuille de retour écrite dans « {file} ».</numerusform>
                <numerusform>%n feuilles de retour écrites, toutes dans « {file} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n texts held characters that cannot be shown.</source>
            <translation>
                <numerusform>%n texte contenait des caractères impossibles à afficher.</numerusform>
                <numerusform>%n textes contenaient des caractères impossibles à afficher.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” is not the file of a gradebook known here.</source>
            <translation>« {file} » n’est pas le fichier d’un carnet de notes connu ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Download it anew from Moodle, Canvas, Brightspace or Blackboard, and leave its headers alone. Nothing was changed.</source>
            <translation>Téléchargez-le à nouveau depuis Moodle, Canvas, Brightspace ou Blackboard, et ne touchez pas à ses en-têtes. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Nothing can be added to several sheets of “{file}”.</source>
            <translation>Rien ne peut être ajouté à plusieurs feuilles de « {file} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>The audit is in “{file}”.</source>
            <translation>Le journal se trouve dans « {file} ».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n rows left out</source>
            <translation>
                <numerusform>%n ligne laissée de côté</numerusform>
                <numerusform>%n lignes laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Among all: {parts}.</source>
            <translation>Parmi toutes : {parts}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n lines are not complete.</source>
            <translation>
                <numerusform>%n ligne n’est pas complète.</numerusform>
                <numerusform>%n lignes ne sont pas complètes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Every sheet is complete.</source>
            <translation>Toutes les feuilles sont complètes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer without a score. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n feuille a une réponse sans points. Il y est écrit « not marked yet ».</numerusform>
                <numerusform>%n feuilles ont une réponse sans points. Il y est écrit « not marked yet ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer that you have not decided. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n feuille a une réponse que vous n’avez pas décidée. Il y est écrit « not marked yet ».</numerusform>
                <numerusform>%n feuilles ont une réponse que vous n’avez pas décidée. Il y est écrit « not marked yet ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>What becomes of each answer</source>
            <translation>Ce que devient chaque réponse</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>Save this list…</source>
            <translation>Enregistrer cette liste…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>{name} ({number})</source>
            <translation>{name} ({number})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>will be written</source>
            <translation>sera écrite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>stays as it is</source>
            <translation>reste telle quelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>no score</source>
            <translation>sans points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not known here</source>
            <translation>inconnue ici</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>too many points</source>
            <translation>trop de points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>left out</source>
            <translation>laissée de côté</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not finished</source>
            <translation>pas terminé</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>%n answers not marked yet</source>
            <translation>
                <numerusform>%n réponse pas encore corrigée</numerusform>
                <numerusform>%n réponses pas encore corrigées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback as PDF needs a name that ends in .pdf.</source>
            <translation>Un retour en PDF a besoin d’un nom qui se termine par .pdf.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>{name} · {page} of {pages}</source>
            <translation>{name} · {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>Reading “{file}”…</source>
            <translation>Lecture de « {file} »…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>A large file takes a few seconds.</source>
            <translation>Un gros fichier prend quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>That is all. Your own answers go the same way: {key} opens them.</source>
            <translation>C’est tout. Vos propres réponses suivent le même chemin : {key} les ouvre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>{step} of {steps}</source>
            <translation>{step} sur {steps}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Skip the tour</source>
            <translation>Passer la visite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>This is a class as a form gave it; what its columns are was understood. Enter starts it.</source>
            <translation>Voici une classe telle qu’un formulaire l’a fournie ; ses colonnes ont été comprises. Entrée la démarre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>On the right stands one answer in large letters. Read it, then press {key} for the next.</source>
            <translation>À droite se trouve une réponse en grandes lettres. Lisez-la, puis appuyez sur {key} pour la suivante.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>The score with the coloured edge is proposed. Press {key} to accept it and go on.</source>
            <translation>Les points au bord coloré sont proposés. Appuyez sur {key} pour les accepter et continuer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>You see one differently? Press the figure on another score.</source>
            <translation>Vous en voyez une autrement ? Appuyez sur le chiffre d’un autre niveau.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Each decision is saved at once. {key} takes the last one back.</source>
            <translation>Chaque décision est enregistrée aussitôt. {key} annule la dernière.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Little time? {key} asks how many minutes you have, and says what they are best spent on.</source>
            <translation>Peu de temps ? {key} demande combien de minutes vous avez et dit à quoi mieux les employer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>{key} leads to the scores in a copy of your file, in a gradebook, or on sheets to hand out.</source>
            <translation>{key} mène aux points dans une copie de votre fichier, dans un carnet de notes, ou sur des feuilles à distribuer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – differ in: {words}</source>
            <translation>
                <numerusform>Semblable aussi : %n réponse « {text} » – différence : {words}</numerusform>
                <numerusform>Semblables aussi : %n réponses « {text} » – différence : {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – other order</source>
            <translation>
                <numerusform>Semblable aussi : %n réponse « {text} » – autre ordre</numerusform>
                <numerusform>Semblables aussi : %n réponses « {text} » – autre ordre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>decided</source>
            <translation>décidé</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not marked</source>
            <translation>non corrigée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided</source>
            <translation>{decided} sur {total} décidées</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>in the group</source>
            <translation>dans le groupe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>taken out</source>
            <translation>retirée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not</source>
            <translation>ne pas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers</source>
            <translation>Groupes de réponses</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Set {points} for %n answers</source>
            <translation>
                <numerusform>Donner {points} à %n réponse</numerusform>
                <numerusform>Donner {points} à %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers: {question}</source>
            <translation>Groupes de réponses : {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Answers that say the same are being gathered.</source>
            <translation>Les réponses qui disent la même chose sont en train d’être réunies.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>There is no answer with words in it.</source>
            <translation>Il n’y a pas de réponse contenant des mots.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>No two of the %n answers say the same.</source>
            <translation>
                <numerusform>Il n’y a que %n réponse.</numerusform>
                <numerusform>Aucune des %n réponses ne dit la même chose qu’une autre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n groups</source>
            <translation>
                <numerusform>%n groupe</numerusform>
                <numerusform>%n groupes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words and meaning</source>
            <translation>
                <numerusform>%n réponse dans {groups}, d’après leurs mots et leur sens</numerusform>
                <numerusform>%n réponses dans {groups}, d’après leurs mots et leur sens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words</source>
            <translation>
                <numerusform>%n réponse dans {groups}, d’après leurs mots</numerusform>
                <numerusform>%n réponses dans {groups}, d’après leurs mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Give {points} {label}</source>
            <translation>Donner {points} {label}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>{action} (key {key})</source>
            <translation>{action} (touche {key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Not in this group. Enter goes to it.</source>
            <translation>Pas dans ce groupe. Entrée y mène.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks {reached} of {total} answers</source>
            <translation>Une touche corrige {reached} réponses sur {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks %n answers</source>
            <translation>
                <numerusform>Une touche corrige %n réponse</numerusform>
                <numerusform>Une touche corrige %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks this answer alone. Space takes it out of its group, or puts it back.</source>
            <translation>Une touche corrige cette réponse seule. Espace la retire de son groupe, ou l’y remet.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept {points}</source>
            <translation>Accepter {points}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Accept {points} for %n answers</source>
            <translation>
                <numerusform>Accepter {points} pour %n réponse</numerusform>
                <numerusform>Accepter {points} pour %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Search the help</source>
            <translation>Chercher dans l’aide</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>%n places</source>
            <translation>
                <numerusform>%n endroit</numerusform>
                <numerusform>%n endroits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>From a spreadsheet to scores</source>
            <translation>De la feuille de calcul aux points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Drop the spreadsheet that your form or learning platform gave you on the first page, or open it. You see it as it is, and above each column what it is for. Change what is wrong; nothing is saved before you press Start.</source>
            <translation>Déposez sur la première page la feuille de calcul fournie par votre formulaire ou votre plateforme, ou ouvrez-la. Vous la voyez telle quelle, avec au-dessus de chaque colonne ce à quoi elle sert. Changez ce qui est faux ; rien n’est enregistré avant que vous appuyiez sur « Commencer ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A column whose question no question set knows can be marked all the same: by you, with keys and groups.</source>
            <translation>Une colonne dont aucun jeu ne connaît la question peut tout de même être corrigée : par vous, au clavier et par groupes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The tour shows the whole way on the sample class, in two minutes.</source>
            <translation>La visite montre tout le chemin sur la classe d’exemple, en deux minutes.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Marking with the keyboard</source>
            <translation>Corriger au clavier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Read the answer, then press the figure on a score, or accept what is proposed. Either one saves it and goes to the next answer that needs you. The proposal only saves time: you decide.</source>
            <translation>Lisez la réponse, puis appuyez sur le chiffre d’un niveau, ou acceptez ce qui est proposé. L’un comme l’autre enregistre et passe à la prochaine réponse à voir. La proposition fait seulement gagner du temps : c’est vous qui décidez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Underlined words are those that the proposal leaned on, thicker where they counted more. That is where the program looked, not a reason it gives.</source>
            <translation>Les mots soulignés sont ceux sur lesquels repose la proposition, plus épais là où ils ont compté davantage. C’est là que le programme a regardé ; ce n’est pas une justification.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Every key can be another one: choose it in the list of keys.</source>
            <translation>Chaque touche peut en être une autre : choisissez-la dans la liste des touches.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Which answers need you</source>
            <translation>Quelles réponses sont à voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Answers that are blank, off topic, copied from the question or that talk to the marker come first, then those where two scores are close. Each says why it needs you. The others are sure: look at them when you like.</source>
            <translation>Viennent d’abord les réponses vides, hors sujet, recopiées de la question ou qui s’adressent au correcteur, puis celles où deux notes sont proches. Chacune dit pourquoi elle est à voir. Les autres sont sûres : regardez-les quand vous voulez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>With little time, say how many minutes you have: the answers that matter most come first.</source>
            <translation>Si vous avez peu de temps, dites combien de minutes : les réponses qui comptent le plus viennent d’abord.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Taking something back</source>
            <translation>Revenir sur une décision</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Every step is on disk before the next answer appears, and every step can be taken back, today or tomorrow. Going back to an answer is not undoing: it only shows it again.</source>
            <translation>Chaque pas est sur le disque avant que la réponse suivante apparaisse, et chaque pas peut être annulé, aujourd’hui ou demain. Revenir à une réponse n’annule rien : elle est seulement montrée à nouveau.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Marking several answers at once</source>
            <translation>Corriger plusieurs réponses à la fois</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Groups gather answers that are the same or nearly so. One key marks all that are named; open a group to take one out. An answer that says “not” where the others do not is never put with them.</source>
            <translation>Les groupes réunissent les réponses identiques ou presque. Une touche corrige toutes celles qui sont indiquées ; ouvrez un groupe pour en retirer une. Une réponse qui dit « ne pas » là où les autres ne le disent pas n’est jamais mise avec elles.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Accepting what it is sure of</source>
            <translation>Accepter ce qui est sûr</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Move the handle to say how many answers you accept without looking. The sentence beside it says how many of them would differ from you at most, as it was tested on answers like those.</source>
            <translation>Déplacez la poignée pour dire combien de réponses vous acceptez sans regarder. La phrase à côté dit combien d’entre elles différeraient au plus de vous, d’après des tests sur des réponses semblables.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A spot check tests it on your own class: you mark some answers without seeing the proposal, and learn what that proves. What was accepted in this way is shown as accepted, not as decided by you.</source>
            <translation>Un contrôle par sondage le vérifie sur votre propre classe : vous corrigez quelques réponses sans voir la proposition, et apprenez ce que cela prouve. Ce qui a été accepté ainsi est indiqué comme accepté, pas comme décidé par vous.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Notes and comments</source>
            <translation>Remarques et commentaires</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A note belongs to one answer. Comments belong to a question: write one once, then put it on any answer with a key. Both reach your students with the export.</source>
            <translation>Une remarque appartient à une réponse. Les commentaires appartiennent à une question : écrivez-en un une fois, puis mettez-le sous n’importe quelle réponse avec une touche. Les deux parviennent à vos élèves avec l’export.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Being fair</source>
            <translation>Être juste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The check lists answers that say nearly the same and were scored differently, before anybody else finds them. A few early answers come back late, without their score, so that you see whether you have grown stricter or milder.</source>
            <translation>La vérification énumère les réponses qui disent presque la même chose et ont reçu des points différents, avant que quelqu’un d’autre les trouve. Quelques réponses du début reviennent plus tard, sans leurs points, pour que vous voyiez si vous êtes devenu plus sévère ou plus indulgent.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>With names hidden, answers stand in a shuffled order. A second person can mark the same answers from a file; what you disagree about is listed, with how well you agree.</source>
            <translation>Quand les noms sont masqués, les réponses sont dans un ordre mélangé. Une deuxième personne peut corriger les mêmes réponses depuis un fichier ; vos désaccords sont listés, avec le degré d’accord.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Names are shown to you and never given to what proposes scores: exchanging two students’ names changes no score.</source>
            <translation>Les noms vous sont montrés et jamais donnés à ce qui propose les points : échanger deux noms ne change aucun point.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Points and grades</source>
            <translation>Points et notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Give a level other points, a question another weight, or set where a grade begins. You see who would change before anything is changed, and it can be undone.</source>
            <translation>Donnez d’autres points à un niveau, un autre coefficient à une question, ou fixez où commence une note. Vous voyez qui changerait avant toute modification, et cela peut être annulé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>How the class did</source>
            <translation>Les résultats de la classe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>One small chart for each question, all on one scale: the mean, the hardest question, how often you and the proposal agree, and what was understood wrongly. Charts can be copied and saved.</source>
            <translation>Un petit graphique par question, tous à la même échelle : la moyenne, la question la plus difficile, combien de fois vous êtes d’accord avec la proposition, et ce qui a été mal compris. Les graphiques peuvent être copiés et enregistrés.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Handing it on</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Scores go into a copy of your file, into a gradebook, into a workbook of results, or onto a sheet for each student. Before anything is written you see what becomes of each answer; your file stays as it is.</source>
            <translation>Les points vont dans une copie de votre fichier, dans un carnet de notes, dans un classeur de résultats, ou sur une feuille par élève. Avant toute écriture, vous voyez ce que devient chaque réponse ; votre fichier reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Late or corrected answers are added to the class. What you decided stays; what is new or differs is shown first.</source>
            <translation>Les réponses tardives ou corrigées s’ajoutent à la classe. Ce que vous avez décidé reste ; ce qui est nouveau ou différent est montré d’abord.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Question sets</source>
            <translation>Jeux de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A question set holds questions, their levels, and what proposes scores for them. It is a file: install it, read how well it scores, or remove it. It is made for its own questions; do not use it for one that only sounds alike.</source>
            <translation>Un jeu de questions contient des questions, leurs niveaux et ce qui propose leurs points. C’est un fichier : installez-le, lisez la qualité de ses propositions, ou retirez-le. Il est fait pour ses propres questions ; ne l’utilisez pas pour une question qui lui ressemble seulement.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Sizes, colours and languages</source>
            <translation>Tailles, couleurs et langues</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The answer can be larger or smaller. Under View there is a light, a dark and a high contrast look, the languages, and whether what changes may do so softly. Every control can be reached with Tab, has a name for screen readers, and nothing is said by colour alone.</source>
            <translation>La réponse peut être plus grande ou plus petite. Sous « Affichage » se trouvent une apparence claire, une sombre et une à contraste élevé, les langues, et la possibilité de transitions douces. Chaque élément s’atteint avec la touche Tabulation, a un nom pour les lecteurs d’écran, et rien n’est dit par la couleur seule.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Nothing leaves this computer; the program cannot use the internet. What you decided is kept in your own folder until you delete it.</source>
            <translation>Rien ne quitte cet ordinateur ; le programme ne peut pas utiliser internet. Ce que vous avez décidé est gardé dans votre propre dossier jusqu’à ce que vous le supprimiez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>{text}, taken back</source>
            <translation>{text}, annulée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>{action} (taken back)</source>
            <translation>{action} (annulée)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>the points of all answers</source>
            <translation>les points de toutes les réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/response_list.py" />
            <source>nothing written</source>
            <translation>rien d’écrit</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Only what is about this student</source>
            <translation>Seulement ce qui concerne cet élève</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Show the answer</source>
            <translation>Montrer la réponse</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Go to the answer on the desk (Enter)</source>
            <translation>Aller à la réponse sur le bureau (Entrée)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Go back to here</source>
            <translation>Revenir jusqu’ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>{actions}, and %n taken back that can be done again</source>
            <translation>
                <numerusform>{actions}, et %n annulée qui peut être refaite</numerusform>
                <numerusform>{actions}, et %n annulées qui peuvent être refaites</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Nothing is decided yet.</source>
            <translation>Rien n’est encore décidé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Do again up to here</source>
            <translation>Refaire jusqu’ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Takes back %n actions. They stay in this list and can be done again.</source>
            <translation>
                <numerusform>Annule %n action. Elle reste dans cette liste et peut être refaite.</numerusform>
                <numerusform>Annule %n actions. Elles restent dans cette liste et peuvent être refaites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Does %n actions again.</source>
            <translation>
                <numerusform>Refait %n action.</numerusform>
                <numerusform>Refait %n actions.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>This is where you are.</source>
            <translation>Vous êtes ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows left out</source>
            <translation>Lignes laissées de côté</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>These rows are not taken in. They stay in your file as they are.</source>
            <translation>Ces lignes ne sont pas prises. Elles restent telles quelles dans votre fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Students to look at</source>
            <translation>Élèves à regarder</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>All their answers are taken in. Put it right in your file first, or go on and keep it in mind.</source>
            <translation>Toutes leurs réponses sont prises. Corrigez d’abord votre fichier, ou continuez en le gardant à l’esprit.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Binary Excel workbook</source>
            <translation>Classeur Excel binaire</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Older Excel workbook</source>
            <translation>Ancien classeur Excel</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>XML spreadsheet</source>
            <translation>Feuille de calcul XML</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Web page with tables</source>
            <translation>Page web avec des tableaux</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Flat OpenDocument spreadsheet</source>
            <translation>Feuille de calcul OpenDocument à plat</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>OpenDocument spreadsheet</source>
            <translation>Feuille de calcul OpenDocument</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Text file</source>
            <translation>Fichier texte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>commas</source>
            <translation>des virgules</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>semicolons</source>
            <translation>des points-virgules</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>tabs</source>
            <translation>des tabulations</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>bars</source>
            <translation>des barres verticales</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>ids in column {columns}</source>
            <translation>identifiants dans la colonne {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>e-mail addresses in column {columns}</source>
            <translation>adresses e-mail dans la colonne {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>names in column {columns}</source>
            <translation>noms dans la colonne {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>classes in column {columns}</source>
            <translation>classes dans la colonne {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>As last time</source>
            <translation>Comme la dernière fois</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Looks like: {shape}</source>
            <translation>Ressemble à : {shape}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n students</source>
            <translation>
                <numerusform>%n élève</numerusform>
                <numerusform>%n élèves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/sets_words.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>%n questions</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} to {questions}</source>
            <translation>{students}, {answers} à {questions}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} each</source>
            <translation>{students}, {answers} chacun</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n classes: {names}</source>
            <translation>
                <numerusform>%n classe : {names}</numerusform>
                <numerusform>%n classes : {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source> and </source>
            <translation> et </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will be compared with your class.</source>
            <translation>
                <numerusform>%n réponse sera comparée à votre classe.</numerusform>
                <numerusform>%n réponses seront comparées à votre classe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>You see what is new and what differs before anything is changed.</source>
            <translation>Vous voyez ce qui est nouveau et ce qui diffère avant toute modification.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will get a proposed score.</source>
            <translation>
                <numerusform>%n réponse recevra des points proposés.</numerusform>
                <numerusform>%n réponses recevront des points proposés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers are marked by you, one by one or by groups.</source>
            <translation>
                <numerusform>%n réponse est corrigée par vous, une à une ou par groupes.</numerusform>
                <numerusform>%n réponses sont corrigées par vous, une à une ou par groupes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>No question set is installed. Install one on the start page, or mark the answers yourself.</source>
            <translation>Aucun jeu de questions n’est installé. Installez-en un sur la page d’accueil, ou corrigez les réponses vous-même.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Say above a column that it holds the answers to a question.</source>
            <translation>Dites au-dessus d’une colonne qu’elle contient les réponses à une question.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n blank answers get the lowest score, for you to confirm.</source>
            <translation>
                <numerusform>%n réponse vide reçoit le moins de points, à vous de confirmer.</numerusform>
                <numerusform>%n réponses vides reçoivent le moins de points, à vous de confirmer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n marks stand in the file already. A person gave them, so they are kept.</source>
            <translation>
                <numerusform>%n note se trouve déjà dans le fichier. Une personne l’a donnée, elle est donc gardée.</numerusform>
                <numerusform>%n notes se trouvent déjà dans le fichier. Une personne les a données, elles sont donc gardées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Look at %n students: {why}</source>
            <translation>
                <numerusform>Regardez %n élève : {why}</numerusform>
                <numerusform>Regardez %n élèves : {why}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Your file stays as it is. Scores go into a copy.</source>
            <translation>Votre fichier reste tel quel. Les points vont dans une copie.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{kind}, separated by {separators}</source>
            <translation>{kind}, séparé par {separators}</translation>
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
                <numerusform>%n feuille</numerusform>
                <numerusform>%n feuilles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Row {row} is left out. {why}</source>
            <translation>La ligne {row} est laissée de côté. {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n rows are left out.</source>
            <translation>
                <numerusform>%n ligne est laissée de côté.</numerusform>
                <numerusform>%n lignes sont laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>it is not certain whose answers theirs are.</source>
            <translation>il n’est pas certain à qui sont leurs réponses.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Marked by you</source>
            <translation>Corrigée par vous</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Column {column} reads like answers that no question set knows.</source>
            <translation>La colonne {column} semble contenir des réponses qu’aucun jeu de questions ne connaît.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Columns {columns} read like answers that no question set knows.</source>
            <translation>Les colonnes {columns} semblent contenir des réponses qu’aucun jeu de questions ne connaît.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Mark %n questions yourself</source>
            <translation>
                <numerusform>Corriger %n question vous-même</numerusform>
                <numerusform>Corriger %n questions vous-même</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>The rows name %n questions that no question set knows.</source>
            <translation>
                <numerusform>Les lignes nomment %n question qu’aucun jeu ne connaît.</numerusform>
                <numerusform>Les lignes nomment %n questions qu’aucun jeu ne connaît.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Points: {points}</source>
            <translation>Points : {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Change the question “{title}”</source>
            <translation>Changer la question « {title} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Open as a class of its own</source>
            <translation>Ouvrir comme une classe à part</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The row with the headings. Or click a row’s number.</source>
            <translation>La ligne des en-têtes. Ou cliquez sur le numéro d’une ligne.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one up</source>
            <translation>En-tête une ligne plus haut</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one down</source>
            <translation>En-tête une ligne plus bas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The spreadsheet</source>
            <translation>La feuille de calcul</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>to be added to “{name}”</source>
            <translation>à ajouter à « {name} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Headings in row {row}</source>
            <translation>En-têtes dans la ligne {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>No row of headings</source>
            <translation>Pas de ligne d’en-têtes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Start with %n questions</source>
            <translation>
                <numerusform>Commencer avec %n question</numerusform>
                <numerusform>Commencer avec %n questions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Compare with your class</source>
            <translation>Comparer avec votre classe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>%n rows are hidden or filtered out in your file.</source>
            <translation>
                <numerusform>%n ligne est masquée ou filtrée dans votre fichier.</numerusform>
                <numerusform>%n lignes sont masquées ou filtrées dans votre fichier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>A question you mark yourself</source>
            <translation>Une question que vous corrigez vous-même</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Write two to eleven different figures, such as 0-5, or 0; 0.5; 1.</source>
            <translation>Écrivez deux à onze nombres différents, comme 0-5, ou 0 ; 0,5 ; 1.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What each is given for, in a word or two; it may stay empty.</source>
            <translation>Pour quoi chacun est donné, en un mot ou deux ; cela peut rester vide.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What {points} is given for</source>
            <translation>Pour quoi {points} est donné</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The latest</source>
            <translation>La dernière</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The best</source>
            <translation>La meilleure</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>All of them</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What is known of the file</source>
            <translation>Ce que l’on sait du fichier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>None installed</source>
            <translation>Aucun installé</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>No column here is one of its questions.</source>
            <translation>Aucune colonne ici n’est une de ses questions.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Letters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>If names or answers look wrong, choose another.</source>
            <translation>Si des noms ou des réponses paraissent faux, choisissez autre chose.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Which question?</source>
            <translation>Quelle question ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Hidden rows</source>
            <translation>Lignes masquées</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Take them in</source>
            <translation>Les prendre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Leave them out</source>
            <translation>Les laisser</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Several attempts</source>
            <translation>Plusieurs tentatives</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Some students answered more than once. Which attempt counts?</source>
            <translation>Certains élèves ont répondu plus d’une fois. Quelle tentative compte ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Recognised</source>
            <translation>Reconnu</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What will happen</source>
            <translation>Ce qui va se passer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Column {column} holds answers. To which question?</source>
            <translation>La colonne {column} contient des réponses. À quelle question ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Choose a question</source>
            <translation>Choisir une question</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Show them</source>
            <translation>Les montrer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>No sheet is ticked.</source>
            <translation>Aucune feuille n’est cochée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>{sheet}: {sentence}</source>
            <translation>{sheet} : {sentence}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Look for a command or a key</source>
            <translation>Chercher une commande ou une touche</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Change key…</source>
            <translation>Changer la touche…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>No key</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Usual key</source>
            <translation>Touche habituelle</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>All usual keys</source>
            <translation>Toutes les touches habituelles</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Commands and their keys</source>
            <translation>Commandes et leurs touches</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>On the desk</source>
            <translation>Sur le bureau</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{keys}  (yours)</source>
            <translation>{keys}  (la vôtre)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Press the new key for “{command}”. Esc leaves it as it is.</source>
            <translation>Appuyez sur la nouvelle touche pour « {command} ». Échap la laisse telle quelle.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Choose a command and press Enter to give it another key.</source>
            <translation>Choisissez une commande et appuyez sur Entrée pour lui donner une autre touche.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>“{command}” has the key {key} now.</source>
            <translation>« {command} » a maintenant la touche {key}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}”. Give that another key first, or press a different one here.</source>
            <translation>{key} appartient à « {command} ». Donnez-lui d’abord une autre touche, ou appuyez ici sur une autre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Tab goes from one control to the next, and stays with that. Press a different key.</source>
            <translation>La tabulation passe d’un élément au suivant, et cela reste ainsi. Appuyez sur une autre touche.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} opens the menu “{menu}”. Press a different key.</source>
            <translation>{key} ouvre le menu « {menu} ». Appuyez sur une autre touche.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}” now. Give that another key first.</source>
            <translation>{key} appartient maintenant à « {command} ». Donnez-lui d’abord une autre touche.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Waiting for a key</source>
            <translation>En attente d’une touche</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>{wording} Key {key}.</source>
            <translation>{wording} Touche {key}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>Give {points} (key {key})</source>
            <translation>Donner {points} (touche {key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Open a spreadsheet of answers</source>
            <translation>Ouvrir une feuille de calcul avec des réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Late or corrected answers</source>
            <translation>Réponses tardives ou corrigées</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Spreadsheets</source>
            <translation>Feuilles de calcul</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Marking files</source>
            <translation>Fichiers de correction</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>What you decided is saved; you can also go on as it is.</source>
            <translation>Ce que vous avez décidé est enregistré ; vous pouvez aussi continuer ainsi.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>The other language is used from the next start on.</source>
            <translation>L’autre langue sera utilisée dès le prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Set {points}</source>
            <translation>Donner {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>&amp;Look</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Lan&amp;guage, from the next start</source>
            <translation>&amp;Langue, dès le prochain démarrage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add “{file}”</source>
            <translation>Ajouter « {file} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>This file is</source>
            <translation>Ce fichier est</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Further answers</source>
            <translation>D’autres réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>A newer download of “{file}”</source>
            <translation>Un téléchargement plus récent de « {file} »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>There is nothing new in this file.</source>
            <translation>Il n’y a rien de nouveau dans ce fichier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>%n new answers. Nothing you decided is touched.</source>
            <translation>
                <numerusform>%n nouvelle réponse. Rien de ce que vous avez décidé n’est touché.</numerusform>
                <numerusform>%n nouvelles réponses. Rien de ce que vous avez décidé n’est touché.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add %n answers</source>
            <translation>
                <numerusform>Ajouter %n réponse</numerusform>
                <numerusform>Ajouter %n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take in %n answers</source>
            <translation>
                <numerusform>Prendre %n réponse</numerusform>
                <numerusform>Prendre %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take it in</source>
            <translation>Le prendre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Nothing to add</source>
            <translation>Rien à ajouter</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Everything you decided is saved. Close the program and open it again if something looks wrong.</source>
            <translation>Tout ce que vous avez décidé est enregistré. Fermez le programme et rouvrez-le si quelque chose semble anormal.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>A report without any student’s words lies at {path}.</source>
            <translation>Un rapport, sans aucun mot d’élève, se trouve à l’emplacement {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Something unexpected went wrong inside the program.</source>
            <translation>Quelque chose d’inattendu a mal tourné dans le programme.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Back to all that need you</source>
            <translation>Retour à toutes celles à voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>I have</source>
            <translation>J’ai</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>All that need you</source>
            <translation>Toutes celles à voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>More minutes</source>
            <translation>Plus de minutes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>There is nothing left that a look would put right.</source>
            <translation>Il ne reste rien qu’un regard pourrait corriger.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Enough for %n answers at {seconds} s each. Wrong scores: about {removed} would be put right, about {remaining} may remain.</source>
            <translation>
                <numerusform>De quoi voir %n réponse à {seconds} s. Points erronés : environ {removed} seraient corrigés, environ {remaining} peuvent rester.</numerusform>
                <numerusform>De quoi voir %n réponses à {seconds} s chacune. Points erronés : environ {removed} seraient corrigés, environ {remaining} peuvent rester.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>All {total} looked at. Wrong scores: about {removed} put right, about {remaining} may remain.</source>
            <translation>Les {total} vues. Points erronés : environ {removed} corrigés, environ {remaining} peuvent rester.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>{looked} of {total} looked at. Wrong scores: about {removed} put right, about {remaining} may remain.</source>
            <translation>{looked} sur {total} vues. Points erronés : environ {removed} corrigés, environ {remaining} peuvent rester.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Names change no score</source>
            <translation>Les noms ne changent pas les points</translation>
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
            <translation>Le modèle reçoit la question et la réponse, et rien d’autre : ni nom, ni classe, ni autre réponse. Tapez deux noms quelconques et voyez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Score again</source>
            <translation>Recalculer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>First name</source>
            <translation>Premier nom</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Second name</source>
            <translation>Second nom</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The question set of this class is not installed, so nothing can be scored now.</source>
            <translation>Le jeu de questions de cette classe n’est pas installé, rien ne peut donc être calculé maintenant.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Scoring the answer twice…</source>
            <translation>Calcul de la réponse deux fois…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The answer could not be scored. Nothing was changed.</source>
            <translation>La réponse n’a pas pu être traitée. Rien n’a été modifié.</translation>
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
            <translation>Identique jusqu’à la dernière décimale, sous les deux noms.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The figures differ. This must not happen: please tell whoever maintains the program.</source>
            <translation>Les chiffres diffèrent. Cela ne doit pas arriver : prévenez, s’il vous plaît, qui maintient le programme.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Nothing was changed so far.</source>
            <translation>Rien n’a été modifié jusqu’ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Decide anew</source>
            <translation>Décider à nouveau</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set “{name}” that proposed these scores is not installed.</source>
            <translation>Le jeu de questions « {name} », qui a proposé ces points, n’est pas installé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>All you decided is here. Answers without a proposal can be marked by you as they are.</source>
            <translation>Tout ce que vous avez décidé est là. Vous pouvez corriger telles quelles les réponses sans proposition.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>What is scored is kept. “Score the rest” goes on with it.</source>
            <translation>Ce qui a des points est gardé. « Traiter le reste » continue.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Scoring was stopped.</source>
            <translation>Le calcul des points a été arrêté.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set of this class is not installed, so no answers can be added to it.</source>
            <translation>Le jeu de questions de cette classe n’est pas installé, on ne peut donc pas y ajouter de réponses.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Install it on the start page first. Nothing was changed.</source>
            <translation>Installez-le d’abord sur la page d’accueil. Rien n’a été modifié.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/open_class.py" />
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>%n notes are not kept yet.</source>
            <translation>
                <numerusform>%n remarque n’est pas encore gardée.</numerusform>
                <numerusform>%n remarques ne sont pas encore gardées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>An export leaves them out. Keep or drop each of them beside its answer.</source>
            <translation>Un export les laisse de côté. Gardez ou abandonnez chacune à côté de sa réponse.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Show it</source>
            <translation>La montrer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Misunderstood</source>
            <translation>Mal compris</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>You and the proposals</source>
            <translation>Vous et les propositions</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>What to look at</source>
            <translation>Ce qu’il faut regarder</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>{answers} answers to %n questions, {decided} decided by you, {accepted} accepted.</source>
            <translation>
                <numerusform>{answers} réponses à %n question, {decided} décidées par vous, {accepted} acceptées.</numerusform>
                <numerusform>{answers} réponses à %n questions, {decided} décidées par vous, {accepted} acceptées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Hardest: {question}, mean {share} of the points.</source>
            <translation>La plus difficile : {question}, en moyenne {share} des points.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/own_questions.py" />
            <source>Column {letters}</source>
            <translation>Colonne {letters}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: points for {level}</source>
            <translation>{question} : points pour {level}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: how often it counts</source>
            <translation>{question} : combien de fois elle compte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>counts</source>
            <translation>compte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>times</source>
            <translation>fois</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: a level cannot be worth less than a lower one.</source>
            <translation>{question} : un niveau ne peut pas valoir moins qu’un niveau inférieur.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question} cannot count less than 0 times.</source>
            <translation>{question} ne peut pas compter moins de 0 fois.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Add a grade</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade has no name yet.</source>
            <translation>Une note n’a pas encore de nom.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade begins between 0 and 100 % of all points.</source>
            <translation>Une note commence entre 0 et 100 % de tous les points.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Each grade must begin lower than the one above it.</source>
            <translation>Chaque note doit commencer plus bas que celle du dessus.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}</source>
            <translation>Note {number}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}: from which percentage on</source>
            <translation>Note {number} : à partir de quel pourcentage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Remove the grade {grade}</source>
            <translation>Retirer la note {grade}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>from</source>
            <translation>à partir de</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>% of all points</source>
            <translation>% de tous les points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>“{text}” is no number.</source>
            <translation>« {text} » n’est pas un nombre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Points, weights and grades</source>
            <translation>Points, coefficients et notes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>What you change here changes nothing yet. You see first whom it would move.</source>
            <translation>Ce que vous modifiez ici ne change encore rien. Vous voyez d’abord qui serait concerné.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes</source>
            <translation>Qui change</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade</source>
            <translation>Près d’une meilleure note</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Change for everybody</source>
            <translation>Changer pour tous</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>As it was</source>
            <translation>Comme avant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes ({count})</source>
            <translation>Qui change ({count})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade ({count})</source>
            <translation>Près d’une meilleure note ({count})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Nothing is changed yet.</source>
            <translation>Rien n’est encore changé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>It moves none of the %n students.</source>
            <translation>
                <numerusform>Le seul élève n’est pas concerné.</numerusform>
                <numerusform>Aucun des %n élèves n’est concerné.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Changed for everybody.</source>
            <translation>Changé pour tous.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n of {total} students get another total.</source>
            <translation>
                <numerusform>%n élève sur {total} obtient un autre total.</numerusform>
                <numerusform>%n élèves sur {total} obtiennent un autre total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n get another grade.</source>
            <translation>
                <numerusform>%n obtient une autre note.</numerusform>
                <numerusform>%n obtiennent une autre note.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Student id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Which question</source>
            <translation>Quelle question</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Not used</source>
            <translation>Non utilisée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: the whole row</source>
            <translation>Note : toute la ligne</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: which question?</source>
            <translation>Réponse : quelle question ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: which question?</source>
            <translation>Note : quelle question ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Marked by you: {question}</source>
            <translation>Corrigée par vous : {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: {question}</source>
            <translation>Réponse : {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: {question}</source>
            <translation>Note : {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Make row {number} the header row</source>
            <translation>Faire de la ligne {number} la ligne d’en-tête</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Column {letters}: {role}</source>
            <translation>Colonne {letters} : {role}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer to</source>
            <translation>Réponse à</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Existing mark for</source>
            <translation>Note existante pour</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The question the row names</source>
            <translation>La question nommée par la ligne</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The whole row</source>
            <translation>Toute la ligne</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answers, marked by you</source>
            <translation>Réponses, corrigées par vous</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/question_list.py" />
            <source>%n need you</source>
            <translation>
                <numerusform>%n à voir</numerusform>
                <numerusform>%n à voir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>{decided} of {total}</source>
            <translation>{decided} sur {total}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by place in the spreadsheet</source>
            <translation>Trier selon la place dans la feuille de calcul</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by score</source>
            <translation>Trier par points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by confidence</source>
            <translation>Trier par certitude</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by who needs you first</source>
            <translation>Trier : d’abord celles à voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>yours</source>
            <translation>de vous</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>in your sheet</source>
            <translation>dans votre feuille</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>sure</source>
            <translation>sûre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Note for this answer</source>
            <translation>Remarque pour cette réponse</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Goes into the exported file</source>
            <translation>Va dans le fichier exporté</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Give a comment from the question’s bank</source>
            <translation>Donner un commentaire de la réserve de la question</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Give it a score as if you saw it for the first time.</source>
            <translation>Donnez-lui des points comme si vous la voyiez pour la première fois.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Go on without marking it again</source>
            <translation>Continuer sans la corriger à nouveau</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>This one alone: {points}</source>
            <translation>Celle-ci seule : {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept what is proposed for this answer, not for its group</source>
            <translation>Accepter la proposition pour cette réponse, pas pour son groupe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{decided} (proposed {points})</source>
            <translation>{decided} (proposé {points})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because: {reason}</source>
            <translation>Parce que : {reason}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Same as {answer}</source>
            <translation>Comme {answer}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{action} and go to the next that needs you</source>
            <translation>{action} et passer à la prochaine à voir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Once more, without your first mark.</source>
            <translation>Encore une fois, sans votre première note.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Not looked at yet</source>
            <translation>Pas encore regardée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>It needed you: {why}.</source>
            <translation>Elle était à voir : {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Needs you: {why}.</source>
            <translation>À voir : {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Sure: nothing about this answer stands out.</source>
            <translation>Sûr : rien ne frappe dans cette réponse.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Nothing is marked in this file yet.</source>
            <translation>Rien n’est encore corrigé dans ce fichier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Give it to the second marker, and open it again when it comes back.</source>
            <translation>Donnez-le au second correcteur, et rouvrez-le quand il revient.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n answers marked by {marker} stand beside yours.</source>
            <translation>
                <numerusform>%n réponse corrigée par {marker} est à côté de la vôtre.</numerusform>
                <numerusform>%n réponses corrigées par {marker} sont à côté des vôtres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>the second marker</source>
            <translation>le second correcteur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n of the {total} answers in the file are not marked.</source>
            <translation>
                <numerusform>%n des {total} réponses du fichier n’est pas corrigée.</numerusform>
                <numerusform>%n des {total} réponses du fichier ne sont pas corrigées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n are of answers that have changed here since, and were left out.</source>
            <translation>
                <numerusform>%n concerne une réponse qui a changé ici depuis, et a été laissée de côté.</numerusform>
                <numerusform>%n concernent des réponses qui ont changé ici depuis, et ont été laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n blank answers were not in the file: there is nothing to mark.</source>
            <translation>
                <numerusform>%n réponse vide n’était pas dans le fichier : il n’y a rien à corriger.</numerusform>
                <numerusform>%n réponses vides n’étaient pas dans le fichier : il n’y a rien à corriger.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Nothing of yours was changed.</source>
            <translation>Rien de ce qui est à vous n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>This marking file is too large to be one.</source>
            <translation>Ce fichier de correction est trop volumineux pour en être un.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>The marking file “{name}” cannot be read.</source>
            <translation>Le fichier de correction « {name} » est illisible.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Check that it is still there and that you may open it.</source>
            <translation>Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>The marking file “{name}” cannot be written.</source>
            <translation>Le fichier de correction « {name} » ne peut pas être écrit.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Check that there is free space, and that you may write into its folder.</source>
            <translation>Vérifiez qu’il reste de la place, et que vous avez le droit d’écrire dans son dossier.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Second marker</source>
            <translation>Second correcteur</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Your name or initials</source>
            <translation>Votre nom ou vos initiales</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>You see the answers and the question, no names and no proposed scores. Every mark is saved in the file at once.</source>
            <translation>Vous voyez les réponses et la question, ni noms ni points proposés. Tout est enregistré aussitôt dans le fichier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n blank answers are not among them: there is nothing to mark.</source>
            <translation>
                <numerusform>%n réponse vide n’en fait pas partie : il n’y a rien à corriger.</numerusform>
                <numerusform>%n réponses vides n’en font pas partie : il n’y a rien à corriger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n answers to mark</source>
            <translation>
                <numerusform>%n réponse à corriger</numerusform>
                <numerusform>%n réponses à corriger</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Whoever asked you sees your marks under this name.</source>
            <translation>La personne qui vous l’a demandé voit votre correction sous ce nom.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Look through them again</source>
            <translation>Les revoir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Give the file “{name}” back to whoever sent it to you.</source>
            <translation>Rendez le fichier « {name} » à la personne qui vous l’a envoyé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>All %n answers are marked</source>
            <translation>
                <numerusform>La réponse est corrigée</numerusform>
                <numerusform>Les %n réponses sont corrigées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Second markers</source>
            <translation>Seconds correcteurs</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Ask somebody</source>
            <translation>Demander à quelqu’un</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Another teacher marks the same answers without seeing names, proposals or your scores. Then you see how well two people agree, and settle where you do not.</source>
            <translation>Un autre enseignant corrige les mêmes réponses sans voir ni noms, ni propositions, ni vos points. Vous voyez alors à quel point deux personnes s’accordent, et tranchez le reste.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Which answers</source>
            <translation>Quelles réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open the file that came back…</source>
            <translation>Ouvrir le fichier revenu…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>A file for another teacher</source>
            <translation>Un fichier pour un autre enseignant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>When it comes back</source>
            <translation>Quand il revient</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open it here, or drop it on the window while this class is open.</source>
            <translation>Ouvrez-le ici, ou déposez-le sur la fenêtre pendant que cette classe est ouverte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, drawn by chance, as they were written.</source>
            <translation>
                <numerusform>Il contient %n réponse, tirée au hasard, telle qu’elle a été écrite.</numerusform>
                <numerusform>Il contient %n réponses, tirées au hasard, telles qu’elles ont été écrites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all with words in them, as they were written.</source>
            <translation>
                <numerusform>Il contient %n réponse qui dit quelque chose, telle qu’elle a été écrite.</numerusform>
                <numerusform>Il contient %n réponses qui disent toutes quelque chose, telles qu’elles ont été écrites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all of them, as they were written.</source>
            <translation>
                <numerusform>Il contient %n réponse, telle qu’elle a été écrite.</numerusform>
                <numerusform>Il contient les %n réponses, telles qu’elles ont été écrites.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>With them go the question and its levels; no names, no proposals and no scores. Treat it like your spreadsheet.</source>
            <translation>S’y ajoutent la question et ses niveaux ; ni noms, ni propositions, ni points. Traitez-le comme votre feuille de calcul.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>%n blank answers are left out: there is nothing to mark in them.</source>
            <translation>
                <numerusform>%n réponse vide est laissée de côté : il n’y a rien à y corriger.</numerusform>
                <numerusform>%n réponses vides sont laissées de côté : il n’y a rien à y corriger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Save a file with %n answers…</source>
            <translation>
                <numerusform>Enregistrer un fichier avec %n réponse…</numerusform>
                <numerusform>Enregistrer un fichier avec %n réponses…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Marking files (*.marking)</source>
            <translation>Fichiers de correction (*.marking)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Save the marking file</source>
            <translation>Enregistrer le fichier de correction</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Saved as “{name}”.</source>
            <translation>Enregistré sous « {name} ».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open the file that came back</source>
            <translation>Ouvrir le fichier revenu</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Two people</source>
            <translation>Deux personnes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Proposals and you</source>
            <translation>Les propositions et vous</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Answers to settle</source>
            <translation>Réponses à trancher</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settled</source>
            <translation>Tranchée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settle on {points}</source>
            <translation>S’accorder sur {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You agree on every answer that both of you marked.</source>
            <translation>Vous êtes d’accord sur toutes les réponses que vous avez corrigées tous les deux.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>All %n disagreements are settled.</source>
            <translation>
                <numerusform>Le désaccord est tranché.</numerusform>
                <numerusform>Les %n désaccords sont tranchés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settle {left} of %n disagreements</source>
            <translation>
                <numerusform>À trancher : {left} désaccord sur %n</numerusform>
                <numerusform>À trancher : {left} désaccords sur %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>The second marker</source>
            <translation>Le second correcteur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{same} of %n alike.</source>
            <translation>
                <numerusform>{same} sur %n identique.</numerusform>
                <numerusform>{same} sur %n identiques.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n that you had not decided yourself are not compared.</source>
            <translation>
                <numerusform>%n que vous n’aviez pas décidée vous-même n’est pas comparée.</numerusform>
                <numerusform>%n que vous n’aviez pas décidées vous-même ne sont pas comparées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>As it was when the file came back; settling does not change it.</source>
            <translation>Tel qu’au retour du fichier ; trancher n’y change rien.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{marker} marked {marked} of %n answers.</source>
            <translation>
                <numerusform>{marker} a corrigé {marked} réponse sur %n.</numerusform>
                <numerusform>{marker} a corrigé {marked} des %n réponses.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n blank answers were not in the file.</source>
            <translation>
                <numerusform>%n réponse vide n’était pas dans le fichier.</numerusform>
                <numerusform>%n réponses vides n’étaient pas dans le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n more were not in the file, or are not marked.</source>
            <translation>
                <numerusform>%n autre n’était pas dans le fichier ou n’est pas corrigée.</numerusform>
                <numerusform>%n autres n’étaient pas dans le fichier ou ne sont pas corrigées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You gave {mine}, {marker} gave {theirs}.</source>
            <translation>Vous avez donné {mine}, {marker} a donné {theirs}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install a question set</source>
            <translation>Installer un jeu de questions</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install all question sets of a folder</source>
            <translation>Installer tous les jeux de questions d’un dossier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is installed. It has %n questions.</source>
            <translation>
                <numerusform>« {name} » est installé. Il a %n question.</numerusform>
                <numerusform>« {name} » est installé. Il a %n questions.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>About it</source>
            <translation>À son sujet</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is removed.</source>
            <translation>« {name} » est retiré.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install from file…</source>
            <translation>Installer depuis un fichier…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install all of a folder…</source>
            <translation>Installer tous ceux d’un dossier…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>A USB stick, for example</source>
            <translation>Une clé USB, par exemple</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Versions stand side by side; a class keeps the one that it was begun with.</source>
            <translation>Les versions coexistent ; une classe garde celle avec laquelle elle a été commencée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Your school decides which question sets are here.</source>
            <translation>Votre établissement décide quels jeux de questions se trouvent ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>None yet. A question set holds the questions the program can score.</source>
            <translation>Aucun pour l’instant. Un jeu contient les questions pour lesquelles le programme peut proposer des points.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Remove “{name}”…</source>
            <translation>Retirer « {name} »…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>As it is asked</source>
            <translation>Telle qu’elle est posée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Scores</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>comes with the program</source>
            <translation>fourni avec le programme</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>from your school</source>
            <translation>de votre établissement</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>installed by you</source>
            <translation>installé par vous</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Nobody has tested how often it is wrong where it is sure. Look at its answers yourself.</source>
            <translation>Personne n’a vérifié combien de fois il se trompe quand il est sûr. Regardez les réponses vous-même.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Tested: where it is sure, at most {percent} % differ from people’s scores. It was sure of {sure} of {answers} answers.</source>
            <translation>Testé : quand il est sûr, au plus {percent} % diffèrent des points donnés par des personnes. Il était sûr de {sure} réponses sur {answers}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Installed: {new}. Here already: {known}. Refused: {refused}.</source>
            <translation>Installés : {new}. Déjà là : {known}. Refusés : {refused}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Remove “{name}”?</source>
            <translation>Retirer « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Classes begun with it keep all scores and decisions. What has no proposal yet gets none, until the set is installed again.</source>
            <translation>Les classes commencées avec lui gardent tous les points et toutes les décisions. Ce qui n’a pas encore de proposition n’en reçoit pas, jusqu’à ce que le jeu soit réinstallé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (masquée)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Take in the answers of {sheet}</source>
            <translation>Prendre les réponses de {sheet}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Answers that differed</source>
            <translation>Réponses qui diffèrent</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Yours</source>
            <translation>Le vôtre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Other checks</source>
            <translation>Autres contrôles</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>%n answers differed</source>
            <translation>
                <numerusform>%n réponse diffère</numerusform>
                <numerusform>%n réponses diffèrent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Spot check of %n answers</source>
            <translation>
                <numerusform>Contrôle de %n réponse</numerusform>
                <numerusform>Contrôle de %n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Decide as you marked: %n answers</source>
            <translation>
                <numerusform>Décider comme vous avez corrigé : %n réponse</numerusform>
                <numerusform>Décider comme vous avez corrigé : %n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept the other %n proposals</source>
            <translation>
                <numerusform>Accepter l’autre proposition</numerusform>
                <numerusform>Accepter les %n autres propositions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Look at the other %n answers</source>
            <translation>
                <numerusform>Voir l’autre %n réponse</numerusform>
                <numerusform>Voir les %n autres réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here does not count yet.</source>
            <translation>Ce que vous avez corrigé ici ne compte pas encore.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here is decided by you.</source>
            <translation>Ce que vous avez corrigé ici est décidé par vous.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Nothing of it is left to look at.</source>
            <translation>Il n’en reste rien à regarder.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are accepted.</source>
            <translation>
                <numerusform>L’autre %n proposition est acceptée.</numerusform>
                <numerusform>Les %n autres propositions sont acceptées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals nobody has looked at.</source>
            <translation>
                <numerusform>L’autre proposition n’a été regardée par personne.</numerusform>
                <numerusform>Les %n autres propositions n’ont été regardées par personne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are better looked at by you, or marked by groups. Drawing again until a sample holds would show nothing.</source>
            <translation>
                <numerusform>Mieux vaut regarder vous-même l’autre proposition. Tirer à nouveau jusqu’à ce qu’un échantillon convienne ne montrerait rien.</numerusform>
                <numerusform>Mieux vaut regarder vous-même les %n autres propositions, ou les corriger par groupes. Tirer à nouveau jusqu’à ce qu’un échantillon convienne ne montrerait rien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>Spot check</source>
            <translation>Contrôle par sondage</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>You mark a random sample without seeing what is proposed. At the end it is compared, and says how many proposals differ at most in your own class.</source>
            <translation>Vous corrigez un échantillon tiré au hasard sans voir ce qui est proposé. À la fin, on compare et on vous dit combien de propositions diffèrent au plus dans votre propre classe.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>At most so many may differ</source>
            <translation>Au plus tant peuvent différer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>So many of the sample may differ</source>
            <translation>Tant de l’échantillon peuvent différer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Checks so far</source>
            <translation>Contrôles jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What came of it</source>
            <translation>Ce qui en est sorti</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{some} of {of}</source>
            <translation>{some} sur {of}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What it showed</source>
            <translation>Ce qu’il a montré</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>It is drawn by chance, once, and marked to its end. You can stop at any time and go on later.</source>
            <translation>Il est tiré au hasard, une fois, et corrigé jusqu’au bout. Vous pouvez vous arrêter à tout moment et continuer plus tard.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start with %n answers</source>
            <translation>
                <numerusform>Commencer avec %n réponse</numerusform>
                <numerusform>Commencer avec %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{text} (Enter)</source>
            <translation>{text} (Entrée)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>All questions together</source>
            <translation>Toutes les questions ensemble</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If no more than %n differ,</source>
            <translation>
                <numerusform>Si pas plus de %n ne diffère,</numerusform>
                <numerusform>Si pas plus de %n ne diffèrent,</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If none differs,</source>
            <translation>Si aucune ne diffère,</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>at most {risk} of the {total} proposals differ from what you would give, 95 % sure.</source>
            <translation>au plus {risk} des {total} propositions diffèrent de ce que vous donneriez, sûr à 95 %.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>You mark %n answers.</source>
            <translation>
                <numerusform>Vous corrigez %n réponse.</numerusform>
                <numerusform>Vous corrigez %n réponses.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>This is checked already. Drawing again until a sample holds would show nothing, so it is drawn once.</source>
            <translation>C’est déjà contrôlé. Tirer à nouveau jusqu’à ce qu’un échantillon convienne ne montrerait rien ; on tire donc une seule fois.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There is no proposal here that you have not looked at.</source>
            <translation>Il n’y a ici aucune proposition que vous n’ayez pas regardée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There are only %n proposals here: too few to show this with a sample. Look at all of them.</source>
            <translation>
                <numerusform>Il n’y a ici que %n proposition : trop peu pour le montrer par un échantillon. Regardez-la.</numerusform>
                <numerusform>Il n’y a ici que %n propositions : trop peu pour le montrer par un échantillon. Regardez-les toutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>{marked} of {of} marked</source>
            <translation>{marked} sur {of} corrigées</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It holds: {same} of {of} as proposed</source>
            <translation>Il tient : {same} sur {of} comme proposé</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>Failed: {differed} of {of} differed</source>
            <translation>Échec : {differed} sur {of} diffèrent</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>At most {share} of the {total} proposals differ from what you would give ({most} of them), in your own class, 95 % sure.</source>
            <translation>Au plus {share} des {total} propositions diffèrent de ce que vous donneriez ({most} d’entre elles), dans votre propre classe, sûr à 95 %.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It speaks for the %n questions together; one question alone may differ more.</source>
            <translation>
                <numerusform>Cela vaut pour %n question.</numerusform>
                <numerusform>Cela vaut pour les %n questions ensemble ; une question seule peut différer davantage.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Choose a file (Ctrl+O)</source>
            <translation>Choisir un fichier (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Try the sample class</source>
            <translation>Essayer la classe d’exemple</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Manage…</source>
            <translation>Gérer…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Install question sets, see what is in them, remove them</source>
            <translation>Installer des jeux de questions, voir ce qu’ils contiennent, les retirer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Drop a spreadsheet of answers here</source>
            <translation>Déposez ici une feuille de calcul avec des réponses</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Excel workbook (.xlsx) or CSV, as your form or gradebook gave it to you</source>
            <translation>Classeur Excel (.xlsx) ou CSV, tel que votre formulaire ou carnet de notes le fournit</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>All keys, and how to choose others</source>
            <translation>Toutes les touches, et comment en choisir d’autres</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What you open will be listed here.</source>
            <translation>Ce que vous ouvrez apparaîtra ici.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{file}: {problem}</source>
            <translation>{file} : {problem}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided, exported</source>
            <translation>{decided} sur {total} décidées, exporté</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Delete “{title}”…</source>
            <translation>Supprimer « {title} »…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What is in it, who made it, and how well it scores</source>
            <translation>Ce qu’il contient, qui l’a fait, et la qualité de ses propositions</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Your school keeps marking for {days} days. Classes that were not changed for longer: {count}.</source>
            <translation>Votre établissement garde les corrections {days} jours. Classes non modifiées depuis plus longtemps : {count}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Nothing is deleted unless you say so.</source>
            <translation>Rien n’est supprimé sans votre accord.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Look at them…</source>
            <translation>Les regarder…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>What you decided in these classes is deleted for good, so export what you want to keep first. Your spreadsheets and the copies you exported stay where they are.</source>
            <translation>Ce que vous avez décidé dans ces classes est supprimé définitivement ; exportez donc d’abord ce que vous voulez garder. Vos feuilles de calcul et les copies exportées restent où elles sont.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Last changed</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Delete these classes</source>
            <translation>Supprimer ces classes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Old classes</source>
            <translation>Anciennes classes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Show me</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Seven small steps, each done by you, with keys. You can stop at any time.</source>
            <translation>Sept petites étapes, faites par vous, au clavier. Vous pouvez vous arrêter à tout moment.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Try it on a sample class (2 minutes)</source>
            <translation>L’essayer sur une classe d’exemple (2 minutes)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Drop it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>This note is not kept yet.</source>
            <translation>Cette remarque n’est pas encore gardée.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Why not a higher score?</source>
            <translation>Pourquoi pas plus de points ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Show what the next level asks for</source>
            <translation>Montrer ce que demande le niveau suivant</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>{points} asks for: {wording}</source>
            <translation>{points} demande : {wording}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>The proposal holds that at {percent}.</source>
            <translation>La proposition y croit à {percent}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>talks to the marker</source>
            <translation>s’adresse au correcteur</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>off topic?</source>
            <translation>hors sujet ?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>copies the question</source>
            <translation>recopie la question</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>another language</source>
            <translation>autre langue</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>very long</source>
            <translation>très longue</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>gave up</source>
            <translation>a abandonné</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call</source>
            <translation>limite</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>no proposal</source>
            <translation>pas de proposition</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it talks to whoever marks it, instead of only answering</source>
            <translation>elle s’adresse à la personne qui corrige au lieu de seulement répondre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>few of its words are known from answers to this question</source>
            <translation>peu de ses mots sont connus de réponses à cette question</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is mostly the question, copied</source>
            <translation>c’est surtout la question, recopiée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is in another language than the class writes</source>
            <translation>elle est dans une autre langue que celle de la classe</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is so long that its end was not looked at</source>
            <translation>elle est si longue que sa fin n’a pas été regardée</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>nothing was written</source>
            <translation>rien n’a été écrit</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it only says “I don’t know”</source>
            <translation>elle dit seulement « je ne sais pas »</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>not scored, so mark it yourself</source>
            <translation>sans proposition, corrigez-la donc vous-même</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call between {lower} and {higher}</source>
            <translation>limite entre {lower} et {higher}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call: {first}, {second} and {third} are all possible</source>
            <translation>limite : {first}, {second} et {third} sont tous possibles</translation>
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
            <translation>Pas encore de proposition</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Decided by you: {worth}</source>
            <translation>Décidé par vous : {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Mark in your sheet: {worth}</source>
            <translation>Note dans votre feuille : {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Blank, so {worth}</source>
            <translation>Vide, donc {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Accepted as proposed: {worth}</source>
            <translation>Accepté comme proposé : {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Proposed: {worth}</source>
            <translation>Proposé : {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
    </context>
</TS>
