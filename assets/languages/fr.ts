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
            <location filename="../../grader_app/ui/main_window.py" />
            <source>“{title}” cannot be deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/retention.py" />
            <location filename="../../grader_app/ui/main_window.py" />
            <source>It may be open in another window. Close that one and try again.</source>
            <translation type="unfinished" />
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
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>A list of grades is a CSV file.</source>
            <translation>Une liste de notes est un fichier CSV.</translation>
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
            <source>The list is saved as a CSV file or as a workbook.</source>
            <translation>La liste s’enregistre en fichier CSV ou en classeur.</translation>
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
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>A results workbook needs a name that ends in .xlsx.</source>
            <translation>Un classeur de résultats a besoin d’un nom qui se termine par .xlsx.</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>You look: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>Accepted: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accept what it is sure of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>What is accepted counts as it was proposed. What you have decided yourself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/comments_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>At most so many would differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Looking at the answers…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>One action, which can be undone (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>All questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n answers are accepted.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n decided</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n with a flag, always yours</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n from the least sure to the surest</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Line: how many differed when it was tested; grey: how many could, 95 % sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Nothing can be promised here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing can be accepted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Accept {some} of %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>No question set says how often its proposals for these answers were right. Mark them by groups, or one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>On answers like those it was tested on at most {risk} would differ from you, 95 % sure.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>In this class at most %n of them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Each question is promised for by the {tested} answers it was tested on.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Tested on %n answers to this question.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the answers is sure enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>The question set was tested on too few answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>When the question set was tested, its proposals differed too often.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk}: {some} of {all}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, your score stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, proposed anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>not in this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not sure whose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Student</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers that you have decided differ: your score stays, for you to look at.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n other answers differ and are proposed anew.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file and leave the class.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file, but stay: you have decided on them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n students of this file could be more than one of yours. Look at the list.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are the same.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question needs you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>There are no answers to this question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search answers, names and ids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scored so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Go to the next question that needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Score the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scoring {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing here needs you any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Next: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing needs you any more. You can export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer holds these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>The answers are being scored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right idea, other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right words, wrong idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>a part was missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>spelling hid what was meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>the rubric leaves it open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>Why not the proposed score?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>&amp;0   No reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>Marked so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the answer before (Backspace)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/consistency_page.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the next answer (→)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>{place} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy as a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy the figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as PNG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as SVG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save this chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save: {chart}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>PNG pictures (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>SVG pictures (*.svg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save this chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>The chart could not be saved there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>Choose another folder, or free some space. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Open the &amp;sample class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Question sets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Install a question set…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Add late or corrected answers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the s&amp;tart page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Comment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Accept and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Next answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Previous answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Next &amp;question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Previous q&amp;uestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Accept what it is &amp;sure of…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Spot &amp;check…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Check consis&amp;tency…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Co&amp;mments…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Points, weights and grades…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Those that &amp;need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;All answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Decided answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer &amp;larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer s&amp;maller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer in &amp;usual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Where your &amp;data is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;About Offline Grader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the list of answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Score with the key {figure}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <location filename="../../grader_app/ui/comments_picker.py" />
            <source>Comment for %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <source>Take a comment off %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_lines.py" />
            <source>Comment: {text}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n like answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Students read them in their feedback. Changed here, a comment changes for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Look for a comment, or write a new one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Change the words (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Put this comment away (Ctrl+Delete)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Comments to “{question}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes it under %n answers.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>It stands under %n answers and would be taken off them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>No comments yet. Write one above, then press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter adds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes its words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter writes this comment and gives it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter takes it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>A figure or Enter gives it. Type to look for another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter gives it. Shift+Enter writes a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_picker.py" />
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/list_dialog.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show on the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Check consistency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Leave as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>They differ in what matters (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The pair before (↑)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The next pair (↓)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Looking through all questions…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs say nearly the same and have different scores.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Answers that say nearly the same have the same score, as far as you decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>{place} of {total}: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Both {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points} ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show the answer in {place} on the desk</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>%n early answers came back without your first score: {same} got the same again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you are as strict now as at the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level more now than at the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level less now than at the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Back to the start page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Every action is on this computer’s disk at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Undo “{action}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo “{action}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Proposes scores for the answers in a spreadsheet. You decide; a proposal only saves time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Works without the internet. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Apache License 2.0. Each question set names its own licence and makers in its card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Everything the program keeps is in this folder of your own user account:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>It holds the answers you opened, your decisions and notes, your question sets and the window’s settings. To delete one class, use the bin beside it on the start page. To delete everything, close the program and delete the folder. Your spreadsheets are not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Where your data is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>About this question set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>The answer</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on, the most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>The export was stopped.</source>
            <translation>L’export a été interrompu.</translation>
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
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>What becomes of each answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>Save this list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>{name} ({number})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>will be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>no score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>too many points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>%n answers not marked yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback as PDF needs a name that ends in .pdf.</source>
            <translation>Un retour en PDF a besoin d’un nom qui se termine par .pdf.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>{name} · {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>Reading “{file}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>A large file takes a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – differ in: {words}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – other order</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>no proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>in the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Set {points} for %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Answers that say the same are being gathered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>There is no answer with words in it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n groups</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words and meaning</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Give {points} {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>{action} (key {key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Not in this group. Enter goes to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks {reached} of {total} answers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks this answer alone. Space takes it out of its group, or puts it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>These rows are not taken in. They stay in your file as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Students to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>All their answers are taken in. Put it right in your file first, or go on and keep it in mind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Binary Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Older Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>XML spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Web page with tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Flat OpenDocument spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>OpenDocument spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Text file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>semicolons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>tabs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>ids in column {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>e-mail addresses in column {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>names in column {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>classes in column {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>As last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Looks like: {shape}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n students</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/sets_words.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>%n questions</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} to {questions}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} each</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n classes: {names}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>No question set is installed. Install one on the start page, or mark the answers yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Say above a column that it holds the answers to a question.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will be compared with your class.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>You see what is new and what differs before anything is changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will get a proposed score.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers are marked by you, one by one or by groups.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n blank answers get the lowest score, for you to confirm.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n marks stand in the file already. A person gave them, so they are kept.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Look at %n students: {why}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Your file stays as it is. Scores go into a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{kind}, separated by {separators}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{kind}, {sheets}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n sheets</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Row {row} is left out. {why}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n rows are left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>it is not certain whose answers theirs are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/merge_page.py" />
            <location filename="../../grader_app/ui/page_frame.py" />
            <source>Back to the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Open as a class of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The row with the headings. Or click a row’s number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>to be added to “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Headings in row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>No row of headings</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Start with %n questions</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Compare with your class</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>%n rows are hidden or filtered out in your file.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>A question you mark yourself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Write two to eleven different figures, such as 0-5, or 0; 0.5; 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What each is given for, in a word or two; it may stay empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What {points} is given for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The latest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>All of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What is known of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Question set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>None installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>If names or answers look wrong, choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Which question?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Marked by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Hidden rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Take them in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Several attempts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Some students answered more than once. Which attempt counts?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Recognised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What will happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Column {column} holds answers. To which question?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Choose a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Column {column}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Change the question of column {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Points: {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Column {column} reads like answers that no question set knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Columns {columns} read like answers that no question set knows.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Mark %n questions yourself</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Mark the answers in column {column} yourself, by groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>No sheet is ticked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>{sheet}: {sentence}</source>
            <translation>{sheet} : {sentence}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Look for a command or a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Change key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>No key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Usual key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>All usual keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Commands and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>On the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{keys}  (yours)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Press the new key for “{command}”. Esc leaves it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Choose a command and press Enter to give it another key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>“{command}” has the key {key} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}”. Give that another key first, or press a different one here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Tab goes from one control to the next, and stays with that. Press a different key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} opens the menu “{menu}”. Press a different key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}” now. Give that another key first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Waiting for a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>{wording} Key {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>Give {points} (key {key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Open a spreadsheet of answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Delete “{title}” and what you decided in it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Your spreadsheet and the copies you exported stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Late or corrected answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Spreadsheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>What you decided is saved; you can also go on as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>The other language is used from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Set {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>&amp;Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Lan&amp;guage, from the next start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add “{file}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>This file is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Further answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>A newer download of “{file}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>There is nothing new in this file.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>%n new answers. Nothing you decided is touched.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take in %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Nothing to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Everything you decided is saved. Close the program and open it again if something looks wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>A report without any student’s words lies at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Something unexpected went wrong inside the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Back to all that need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>I have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>There is nothing left that a look would put right.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Enough for %n answers at {seconds} s each. About {removed} wrong scores would be put right, about {remaining} may remain.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>All {total} looked at. About {removed} wrong scores put right, about {remaining} may remain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>{looked} of {total} looked at. About {removed} wrong scores put right, about {remaining} may remain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set “{name}” that proposed these scores is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>All you decided is here. Answers without a proposal can be marked by you as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>What is scored is kept. “Score the rest” goes on with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Scoring was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set of this class is not installed, so no answers can be added to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Install it on the start page first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: points for {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: how often it counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: a level cannot be worth less than a lower one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question} cannot count less than 0 times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Add a grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade has no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade begins between 0 and 100 % of all points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Each grade must begin lower than the one above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}: from which percentage on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Remove the grade {grade}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>% of all points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>“{text}” is no number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Points, weights and grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>What you change here changes nothing yet. You see first whom it would move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Change for everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>As it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>It moves none of the %n students.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Changed for everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>{points} of {most}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n of {total} students get another total.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n get another grade.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Student id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Which question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: the whole row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: which question?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: which question?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Marked by you: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Make row {number} the header row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Column {letters}: {role}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Existing mark for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The question the row names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The whole row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answers, marked by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Say why it is not the proposed score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Note for this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Goes into the exported file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Go on without marking it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{decided} (proposed {points})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Same as {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{action} and go to the next that needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Once more, without your first mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Not looked at yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>It needed you: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Needs you: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Sure: nothing about this answer stands out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Question sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install a question set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install all question sets of a folder</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is installed. It has %n questions.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>About it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install from file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install all of a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>A USB stick, for example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Versions stand side by side; a class keeps the one that it was begun with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Your school decides which question sets are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>None yet. A question set holds the questions the program can score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Remove “{name}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>As it is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Scores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>comes with the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>from your school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>installed by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Nobody has tested how often it is wrong where it is sure. Look at its answers yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Tested: where it is sure, at most {percent} % differ from people’s scores. It was sure of {sure} of {answers} answers.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>%n question sets are installed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>%n were here already.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>%n were refused.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Remove “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Classes begun with it keep all scores and decisions. What has no proposal yet gets none, until the set is installed again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>{sheet} (hidden)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Take in the answers of {sheet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Answers that differed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Other checks</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>%n answers differed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Spot check of %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Decide as you marked: %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept the other %n proposals</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here does not count yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here is decided by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Nothing of it is left to look at.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals nobody has looked at.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are better looked at by you, or marked by groups. Drawing again until a sample holds would show nothing.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>Spot check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>You mark a random sample without seeing what is proposed. At the end it is compared, and says how many proposals differ at most in your own class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Which answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>At most so many may differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>So many of the sample may differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Checks so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{some} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What it showed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>It is drawn by chance, once, and marked to its end. You can stop at any time and go on later.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start with %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{text} (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>All questions together</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If no more than %n differ,</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If none differs,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>at most {risk} of the {total} proposals differ from what you would give, 95 % sure.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>You mark %n answers.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>This is checked already. Drawing again until a sample holds would show nothing, so it is drawn once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There is no proposal here that you have not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There are only %n proposals here: too few to show this with a sample. Look at all of them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>{marked} of {of} marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It holds: {same} of {of} as proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>Failed: {differed} of {of} differed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>At most {share} of the {total} proposals differ from what you would give ({most} of them), in your own class, 95 % sure.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It speaks for the %n questions together; one question alone may differ more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Choose a file (Ctrl+O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Try the sample class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Manage…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Install question sets, see what is in them, remove them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Drop a spreadsheet of answers here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Excel workbook (.xlsx) or CSV, as your form or gradebook gave it to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>All keys (F1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What you open will be listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{file}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided, exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Delete “{title}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What is in it, who made it, and how well it scores</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/tidying.py" />
            <source>%n classes have not been changed for more than {days} days, as long as your school keeps marking.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Nothing is deleted unless you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Look at them…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>What you decided in these classes is deleted for good, so export what you want to keep first. Your spreadsheets and the copies you exported stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>{decided} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Last changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Delete these classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Old classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Why not a higher score?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Show what the next level asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>{points} asks for: {wording}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>The proposal holds that at {percent}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>talks to the marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>off topic?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>copies the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>very long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>gave up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it talks to whoever marks it, instead of only answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>few of its words are known from answers to this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is mostly the question, copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is so long that its end was not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>nothing was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it only says “I don’t know”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>there is no proposal for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call between {lower} and {higher}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call: {first}, {second} and {third} are all possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>&lt;{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>&gt;{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>No proposal yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Decided by you: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Mark in your sheet: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Blank, so {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Accepted as proposed: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Proposed: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
