<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its part {name} is not the one it was made with</source>
            <translation>su parte {name} no es aquella con la que se creó</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its examples cannot be read</source>
            <translation>sus ejemplos no se pueden leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its examples do not fit its rubric</source>
            <translation>sus ejemplos no encajan con sus criterios de calificación</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{title}” has no question “{item}”.</source>
            <translation>El conjunto de preguntas «{title}» no tiene la pregunta «{item}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Choose another question for this column, or install a question set that has it.</source>
            <translation>Elija otra pregunta para esta columna o instale un conjunto de preguntas que la contenga.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model does not run</source>
            <translation>su modelo no funciona</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model cannot be loaded</source>
            <translation>su modelo no se puede cargar</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its model has other inputs or outputs than a student</source>
            <translation>su modelo tiene entradas o salidas distintas de las previstas</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is larger than any question set</source>
            <translation>es más grande que cualquier conjunto de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{name}” is not there any more.</source>
            <translation>El conjunto de preguntas «{name}» ya no está.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Put the file back, or install it again.</source>
            <translation>Vuelva a poner el archivo en su sitio o instálelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>The question set “{name}” cannot be read.</source>
            <translation>El conjunto de preguntas «{name}» no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>Check that the drive is connected and that you may open the file.</source>
            <translation>Compruebe que la unidad esté conectada y que usted tenga permiso para abrir el archivo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is not made of the five parts a question set has</source>
            <translation>no se compone de las cinco partes de un conjunto de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its part {name} is too large</source>
            <translation>su parte {name} es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it is not a question set, or only a piece of one</source>
            <translation>no es un conjunto de preguntas, o solo un trozo de uno</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>it cannot be unpacked</source>
            <translation>no se puede descomprimir</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/bundle.py" />
            <source>its card cannot be read</source>
            <translation>su ficha no se puede leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/encoding.py" />
            <source>its tokenizer cannot be loaded</source>
            <translation>su tabla de palabras no se puede cargar</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/encoding.py" />
            <source>its tokenizer is not one this program accepts</source>
            <translation>su tabla de palabras no es de las que este programa acepta</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>its description cannot be read</source>
            <translation>su descripción no se puede leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>This question set is damaged: {what}.</source>
            <translation>Este conjunto de preguntas está dañado: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>Get a fresh copy of the file and install it again. Your marking is not affected.</source>
            <translation>Consiga una copia nueva del archivo e instálela otra vez. Su corrección no se ve afectada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>This question set was made for a newer Offline Grader (its format is {format}, this program reads up to {known}).</source>
            <translation>Este conjunto de preguntas se hizo para un Offline Grader más nuevo (su formato es {format}; este programa lee hasta el {known}).</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/manifest.py" />
            <source>Update Offline Grader, or ask for an older version of the question set.</source>
            <translation>Actualice Offline Grader o pida una versión anterior del conjunto de preguntas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model cannot be read</source>
            <translation>su modelo no se puede leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model uses a newer file format than this program knows</source>
            <translation>su modelo usa un formato de archivo más nuevo que los que este programa conoce</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model carries code of its own</source>
            <translation>su modelo lleva código propio</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model is empty</source>
            <translation>su modelo está vacío</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model needs operators from elsewhere</source>
            <translation>su modelo necesita operaciones ajenas</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model needs newer operators than this program knows</source>
            <translation>su modelo necesita operaciones más nuevas que las que este programa conoce</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model carries sparse weights</source>
            <translation>su modelo contiene pesos dispersos</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model has no steps, or too many</source>
            <translation>su modelo no tiene pasos de cálculo o tiene demasiados</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model uses the operator {operator}, which is not allowed</source>
            <translation>su modelo usa la operación {operator}, que no está permitida</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model branches or loops</source>
            <translation>su modelo contiene bifurcaciones o bucles</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model keeps weights outside the bundle</source>
            <translation>su modelo guarda pesos fuera del conjunto de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/bundle/onnx_check.py" />
            <source>its model is larger than this program accepts</source>
            <translation>su modelo es más grande de lo que este programa acepta</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>More than one student may have this name, and nothing else tells them apart.</source>
            <translation>Puede que más de un estudiante se llame así, y nada más los distingue.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>The same id stands beside different names.</source>
            <translation>El mismo identificador aparece junto a nombres distintos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/identity.py" />
            <source>Several answers of this student count for the same question.</source>
            <translation>Varias respuestas de este estudiante cuentan para la misma pregunta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/merging.py" />
            <source>The answer of this student is scored where it stands in “{file}”.</source>
            <translation>La respuesta de este estudiante se puntúa donde está en «{file}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/merging.py" />
            <source>A later answer of this student counts. It stands in “{file}”.</source>
            <translation>Cuenta una respuesta posterior de este estudiante. Está en «{file}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/pairing.py" />
            <source>Which student of the class this is, is not sure.</source>
            <translation>No es seguro de qué estudiante de la clase se trata.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/roster.py" />
            <source>row {row}</source>
            <translation>fila {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/roster.py" />
            <source>{place}, row {row}</source>
            <translation>{place}, fila {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This marking file was saved by a newer Offline Grader.</source>
            <translation>Este archivo de corrección se guardó con un Offline Grader más nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Update Offline Grader to read it. Nothing was changed.</source>
            <translation>Actualice Offline Grader para leerlo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This is not a marking file, or only a piece of one.</source>
            <translation>Esto no es un archivo de corrección, o solo un trozo de uno.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Ask for the file again. Nothing was changed.</source>
            <translation>Pida el archivo de nuevo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>The answers in this marking file are not those it was made with.</source>
            <translation>Las respuestas de este archivo de corrección no son aquellas con las que se creó.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Ask the second marker for the file as it was saved. Nothing was changed.</source>
            <translation>Pida al segundo corrector el archivo tal como se guardó. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>This marking file belongs to other answers.</source>
            <translation>Este archivo de corrección pertenece a otras respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/core/second_marker.py" />
            <source>Open the marking it was made from, then merge it there. Nothing was changed.</source>
            <translation>Abra la corrección de la que salió y reúnalo allí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{title} {version}” is not one that your school allows here.</source>
            <translation>El conjunto de preguntas «{title} {version}» no es de los que su centro permite aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Ask whoever looks after this computer, or use one of those in the list.</source>
            <translation>Pregunte a quien se encarga de este ordenador o use uno de los de la lista.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>There is no question set in the folder “{folder}”.</source>
            <translation>En la carpeta «{folder}» no hay ningún conjunto de preguntas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The names of question sets end in {ending}; folders inside this one are not searched.</source>
            <translation>Los nombres de los conjuntos de preguntas terminan en {ending}; no se busca en las carpetas de dentro.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Another question set called “{title} {version}” is installed, and this one differs from it.</source>
            <translation>Ya está instalado otro conjunto de preguntas llamado «{title} {version}», y este es distinto.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>A published set never changes. Ask its maker for a copy with a new version number.</source>
            <translation>Un conjunto publicado no cambia nunca. Pida a quien lo hizo una copia con un número de versión nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set could not be copied into your data folder.</source>
            <translation>No se pudo copiar el conjunto de preguntas en su carpeta de datos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Check that there is free space on the disk. Nothing was changed.</source>
            <translation>Compruebe que quede espacio en el disco. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>There is no question set “{name} {version}” on this computer.</source>
            <translation>En este ordenador no hay ningún conjunto de preguntas «{name} {version}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>See the names and versions with: grader bundle list</source>
            <translation>Los nombres y las versiones se ven con: grader bundle list</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” could not be deleted.</source>
            <translation>No se pudo eliminar el conjunto de preguntas «{name} {version}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Close Offline Grader, if it is open, and try again.</source>
            <translation>Cierre Offline Grader, si está abierto, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” comes with the program, and stays.</source>
            <translation>El conjunto de preguntas «{name} {version}» viene con el programa y se queda.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>The question set “{name} {version}” belongs to the school, and stays.</source>
            <translation>El conjunto de preguntas «{name} {version}» es del centro y se queda.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Only question sets that you installed yourself can be removed.</source>
            <translation>Solo se pueden quitar los conjuntos de preguntas que haya instalado usted.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <source>Your school has switched off installing and removing question sets.</source>
            <translation>Su centro ha desactivado la instalación y la eliminación de conjuntos de preguntas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/library.py" />
            <location filename="../../grader_app/paths.py" />
            <source>Ask whoever looks after this computer.</source>
            <translation>Pregunte a quien se encarga de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../grader_app/paths.py" />
            <source>The folder {folder}, which the school chose for your marking, cannot be made.</source>
            <translation>No se puede crear la carpeta {folder}, que el centro eligió para sus correcciones.</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it cannot be opened</source>
            <translation>no se pueden abrir</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is larger than any policy</source>
            <translation>el archivo es demasiado grande para ello</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is not a text in UTF-8</source>
            <translation>el archivo no es un texto en UTF-8</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>it is not written as TOML ({error})</source>
            <translation>el archivo no está escrito en TOML ({error})</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>“{key}” is not one of {keys}</source>
            <translation>«{key}» no es ninguno de {keys}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>“{key}” must be {what}</source>
            <translation>«{key}» debe ser {what}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>the full name of a folder; it may begin with ~ or hold variables</source>
            <translation>el nombre completo de una carpeta; puede empezar por ~ o contener variables</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a list of names such as "circuits" or "circuits 1.1.0"</source>
            <translation>una lista de nombres como "circuits" o "circuits 1.1.0"</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a number of days from 1 to {most}</source>
            <translation>un número de días de 1 a {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a language such as "en" or "de"</source>
            <translation>un idioma como "en" o "de"</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>a list of what is switched off, of: {names}</source>
            <translation>una lista de lo que se desactiva, de entre: {names}</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>The school's settings in {file} cannot be used: {why}.</source>
            <translation>Los ajustes del centro en {file} no se pueden usar: {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/policy.py" />
            <source>Ask whoever looks after this computer to correct the file. Your marking is not affected.</source>
            <translation>Pida a quien se encarga de este ordenador que corrija el archivo. Su corrección no se ve afectada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/retention.py" />
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>“{title}” cannot be deleted.</source>
            <translation>No se puede eliminar «{title}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/retention.py" />
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>It may be open in another window. Close that one and try again.</source>
            <translation>Puede que esté abierta en otra ventana. Ciérrela e inténtelo de nuevo.</translation>
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
            <translation>Europa occidental</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Central European</source>
            <translation>Europa central</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Baltic</source>
            <translation>Báltico</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Cyrillic (KOI8)</source>
            <translation>Cirílico (KOI8)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Thai</source>
            <translation>Tailandés</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Japanese (Shift-JIS)</source>
            <translation>Japonés (Shift-JIS)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Japanese (EUC)</source>
            <translation>Japonés (EUC)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Chinese, simplified</source>
            <translation>Chino simplificado</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Chinese, traditional</source>
            <translation>Chino tradicional</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/alphabets.py" />
            <source>Mac, Western European</source>
            <translation>Mac, Europa occidental</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is open in another program.</source>
            <translation>«{file}» está abierto en otro programa.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Close it there and export again, or choose another name. Nothing was written; what was there before is as it was.</source>
            <translation>Ciérrelo allí y exporte de nuevo, o elija otro nombre. No se ha escrito nada; lo que había antes sigue igual.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>There is no room left for “{file}”.</source>
            <translation>No queda sitio para «{file}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Free some space, or export to another disk. Nothing was written; what was there before is as it was.</source>
            <translation>Libere espacio o exporte a otro disco. No se ha escrito nada; lo que había antes sigue igual.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <location filename="../../grader_app/sheets/feedback.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The folder {folder} is not there.</source>
            <translation>La carpeta {folder} no existe.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Choose another folder. Nothing was written; what was there before is as it was.</source>
            <translation>Elija otra carpeta. No se ha escrito nada; lo que había antes sigue igual.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Nothing can be written to the folder {folder}.</source>
            <translation>No se puede escribir nada en la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/atomic.py" />
            <source>Choose another folder, such as your Documents. Nothing was written; what was there before is as it was.</source>
            <translation>Elija otra carpeta, por ejemplo Documentos. No se ha escrito nada; lo que había antes sigue igual.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>An earlier attempt of the same student; the latest counts.</source>
            <translation>Un intento anterior del mismo estudiante; cuenta el último.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>Another attempt of the same student has a better mark; the best counts.</source>
            <translation>Otro intento del mismo estudiante tiene mejor calificación; cuenta el mejor.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>An earlier attempt of the same student; the latest counts, for there are no marks to compare.</source>
            <translation>Un intento anterior del mismo estudiante; cuenta el último, pues no hay calificaciones que comparar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/attempts.py" />
            <source>The student has not handed in this attempt.</source>
            <translation>Este intento no se ha entregado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>reading it takes more than {most} seconds</source>
            <translation>leerlo tarda más de {most} segundos</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>reading it takes more than {most} MB of memory</source>
            <translation>leerlo necesita más de {most} MB de memoria</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/child.py" />
            <source>there is too much text in it</source>
            <translation>contiene demasiado texto</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>No column is marked as the answers to a question.</source>
            <translation>Ninguna columna está marcada como respuestas a una pregunta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Column {column} holds answers, but to which question is not said.</source>
            <translation>La columna {column} contiene respuestas, pero no se dice a qué pregunta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>None of the questions in column {column} is one of the question set's.</source>
            <translation>Ninguna de las preguntas de la columna {column} está en el conjunto de preguntas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>More than one column is marked as saying which question a row answers.</source>
            <translation>Más de una columna está marcada como la que dice qué pregunta responde cada fila.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Where each row says which question it answers, only one column can hold answers.</source>
            <translation>Cuando cada fila dice qué pregunta responde, solo una columna puede contener respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Two columns are marked as the answers to the same question.</source>
            <translation>Dos columnas están marcadas como respuestas a la misma pregunta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Two columns are marked as the marks of the same question.</source>
            <translation>Dos columnas están marcadas como calificaciones de la misma pregunta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>More than one column is marked as the student's id.</source>
            <translation>Más de una columna está marcada como identificador del estudiante.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>Column {column} holds formulas, so it cannot hold answers.</source>
            <translation>La columna {column} contiene fórmulas, así que no puede contener respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/columns.py" />
            <source>There is no answer below the header row.</source>
            <translation>No hay ninguna respuesta debajo de la fila de encabezados.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/contents.py" />
            <source>There is no text in this file.</source>
            <translation>En este archivo no hay texto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/contents.py" />
            <source>%n cells lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n celda está lejos del resto y no se lee.</numerusform>
                <numerusform>%n celdas están lejos del resto y no se leen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/delimited.py" />
            <source>it has more than {most} rows</source>
            <translation>tiene más de {most} filas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/extended_table.py" />
            <source>a table in it does not say what its columns are</source>
            <translation>una tabla que contiene no dice cuáles son sus columnas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This workbook is damaged: {what}.</source>
            <translation>Este libro está dañado: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program, save it under a new name, and drop that in. Nothing was changed.</source>
            <translation>Ábralo en un programa de hojas de cálculo, guárdelo con otro nombre y suelte ese aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is too large: {what}.</source>
            <translation>Este archivo es demasiado grande: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Copy the answers into a new workbook and drop that in. Nothing was changed.</source>
            <translation>Copie las respuestas en un libro nuevo y suéltelo aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is built in a way that could harm the program: {what}.</source>
            <translation>Este archivo está construido de un modo que podría dañar el programa: {what}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>If you trust it, open it in a spreadsheet program and save it again. Nothing was changed.</source>
            <translation>Si se fía de él, ábralo en un programa de hojas de cálculo y vuelva a guardarlo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in your spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.</source>
            <translation>Ábralo en su programa de hojas de cálculo, guárdelo como .xlsx y suelte ese aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is not a spreadsheet.</source>
            <translation>Este archivo no es una hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Choose a file that ends in .xlsx, .xlsm, .ods or .csv. Nothing was changed.</source>
            <translation>Elija un archivo que termine en .xlsx, .xlsm, .ods o .csv. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program to see whether the answers are there. If it lies in a cloud folder, it may not be on this computer yet.</source>
            <translation>Ábralo en un programa de hojas de cálculo para ver si las respuestas están ahí. Si está en una carpeta en la nube, puede que aún no esté en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file has a password.</source>
            <translation>Este archivo tiene contraseña.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in Excel, save it without one, then drop it here again. Nothing was changed.</source>
            <translation>Ábralo en Excel, guárdelo sin contraseña y vuelva a soltarlo aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is only a link to a spreadsheet that lies elsewhere.</source>
            <translation>Este archivo es solo un enlace a una hoja de cálculo que está en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it, download it as .xlsx (File › Download), and drop that in. Nothing was changed.</source>
            <translation>Ábralo, descárguelo como .xlsx (Archivo › Descargar) y suelte ese aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file could not be read to its end; it is damaged, or far larger than it looks.</source>
            <translation>Este archivo no se pudo leer hasta el final; está dañado o es mucho más grande de lo que parece.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is read in a process of its own, and that could not be started.</source>
            <translation>Este archivo se lee en un proceso aparte, y no se pudo iniciar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Close other programs and try again. Or save the file as .csv. Nothing was changed.</source>
            <translation>Cierre otros programas e inténtelo de nuevo. O guarde el archivo como .csv. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>This file is built in a way that this program does not understand.</source>
            <translation>Este archivo está construido de un modo que este programa no entiende.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/faults.py" />
            <source>Open it in a spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.</source>
            <translation>Ábralo en un programa de hojas de cálculo, guárdelo como .xlsx y suelte ese aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>Row {row}</source>
            <translation>Fila {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>“{folder}” is not an empty folder.</source>
            <translation>«{folder}» no es una carpeta vacía.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback.py" />
            <source>Choose a new name, so that these sheets are not mixed with others.</source>
            <translation>Elija un nombre nuevo, para que estas hojas no se mezclen con otras.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>not marked yet</source>
            <translation>aún sin corregir</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points so far</source>
            <translation>{points} de {most} puntos hasta ahora</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points · {grade}</source>
            <translation>{points} de {most} puntos · {grade}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points} of {most} points</source>
            <translation>{points} de {most} puntos</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>The feedback does not hold what it should, so it was thrown away.</source>
            <translation>Los comentarios no contenían lo que debían, así que se han descartado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/sheets/grid.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Export again; if it happens again, choose another folder or disk. Nothing was changed.</source>
            <translation>Exporte de nuevo; si vuelve a ocurrir, elija otra carpeta u otro disco. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>{points} of {most}</source>
            <translation>{points} de {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>{points}, counts × {weight}</source>
            <translation>{points}, cuenta × {weight}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/feedback_html.py" />
            <source>Comment: {comment}</source>
            <translation>Comentario: {comment}</translation>
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
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>Student ID</source>
            <translation>ID de estudiante</translation>
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
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <source>A fresh file is a CSV file or a workbook.</source>
            <translation>Un archivo nuevo es un archivo CSV o un libro.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Choose a name such as “{name}”.</source>
            <translation>Elija un nombre como «{name}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/fresh.py" />
            <source>The answer was cut or cleaned of characters that a cell cannot hold.</source>
            <translation>La respuesta se ha recortado o limpiado de caracteres que una celda no admite.</translation>
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
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>A list of grades is a CSV file.</source>
            <translation>Una lista de calificaciones es un archivo CSV.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Last Name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>First Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <source>Email Address</source>
            <translation>Correo electrónico</translation>
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
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grade_lists.py" />
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>Not every answer of this student has a score.</source>
            <translation>No todas las respuestas de este estudiante tienen puntuación.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>None of the gradebook's columns has the name of a question.</source>
            <translation>Ninguna columna del libro de calificaciones se llama como una pregunta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>Give the assignment in the gradebook the question's name, download its file anew, and choose that.</source>
            <translation>Dé a la tarea del libro de calificaciones el nombre de la pregunta, descargue de nuevo su archivo y elija ese.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>It replaces another grade.</source>
            <translation>Sustituye a otra calificación.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>This student answered more than once.</source>
            <translation>Este estudiante respondió más de una vez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The score is more than the gradebook takes here.</source>
            <translation>La puntuación es más de lo que el libro de calificaciones admite aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <source>There is no answer; it gets the lowest level.</source>
            <translation>No hay respuesta; recibe el nivel más bajo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The gradebook does not say how many points can be earned here.</source>
            <translation>El libro de calificaciones no dice cuántos puntos se pueden obtener aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>The gradebook takes no grade here.</source>
            <translation>El libro de calificaciones no admite aquí ninguna calificación.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook.py" />
            <source>No answer is this student's.</source>
            <translation>Ninguna respuesta es de este estudiante.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>This is not a file of the kind “{kind}” that takes grades.</source>
            <translation>Este no es un archivo del tipo «{kind}» que admita calificaciones.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>Download it anew from the gradebook as CSV or tab-separated text, and choose that file.</source>
            <translation>Descárguelo de nuevo del libro de calificaciones como CSV o como texto separado por tabuladores y elija ese archivo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>The scores cannot be put into this file without upsetting its lines.</source>
            <translation>Las puntuaciones no se pueden poner en este archivo sin desordenar sus líneas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/gradebook_file.py" />
            <source>Download it anew from the gradebook and try again. Nothing was changed.</source>
            <translation>Descárguelo de nuevo del libro de calificaciones e inténtelo otra vez. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/grid.py" />
            <source>The file does not hold what it should, so it was thrown away.</source>
            <translation>El archivo no contenía lo que debía, así que se ha descartado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/html_table.py" />
            <source>This is a web page, and there is no table in it.</source>
            <translation>Esto es una página web y no contiene ninguna tabla.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/html_table.py" />
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/xml.py" />
            <source>one cell holds more text than a book</source>
            <translation>una celda contiene más texto que un libro entero</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>This student is not in the gradebook.</source>
            <translation>Este estudiante no está en el libro de calificaciones.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>More than one line of the gradebook could be this student's.</source>
            <translation>Más de una línea del libro de calificaciones podría ser de este estudiante.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/identity.py" />
            <source>The id is in the gradebook, but with another name.</source>
            <translation>El identificador está en el libro de calificaciones, pero con otro nombre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/layout.py" />
            <source>its sheets are missing</source>
            <translation>faltan sus hojas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/layout.py" />
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/xlsb.py" />
            <source>it has no sheet with cells</source>
            <translation>no tiene ninguna hoja con celdas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/old_excel.py" />
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xlsx.py" />
            <location filename="../../grader_app/sheets/xml_spreadsheet.py" />
            <source>There is nothing in this workbook.</source>
            <translation>Este libro no contiene nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/ods.py" />
            <location filename="../../grader_app/sheets/old_excel.py" />
            <location filename="../../grader_app/sheets/table_reader.py" />
            <source>a sheet has more than {most} rows</source>
            <translation>una hoja tiene más de {most} filas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/old_excel.py" />
            <source>its parts do not fit together</source>
            <translation>sus partes no encajan</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it is cut short or not a whole file</source>
            <translation>está cortado o no es un archivo entero</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it holds two parts of one name</source>
            <translation>contiene dos partes con el mismo nombre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it has {count} parts</source>
            <translation>tiene {count} partes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it unpacks to more than 500 MB</source>
            <translation>descomprimido ocupa más de 500 MB</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part's name leads out of it</source>
            <translation>el nombre de una parte lleva fuera de él</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it unpacks to more than 200 MB</source>
            <translation>una parte ocupa descomprimida más de 200 MB</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>it unpacks to far more than it holds</source>
            <translation>descomprimido ocupa mucho más de lo que contiene</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it is missing</source>
            <translation>falta una parte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it is locked</source>
            <translation>una parte está bloqueada</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/package.py" />
            <source>a part of it cannot be unpacked</source>
            <translation>una parte no se puede descomprimir</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Nothing can be added to a file of this kind; scores are exported as a CSV file of its sheet.</source>
            <translation>A un archivo de este tipo no se le puede añadir nada; las puntuaciones se exportan como archivo CSV de su hoja.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This is a folder, not a file.</source>
            <translation>Esto es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>it has more than 50 MB, perhaps in pictures</source>
            <translation>tiene más de 50 MB, quizá por imágenes</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>There is no file at {path}.</source>
            <translation>No hay ningún archivo en {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Look whether it was moved, renamed or deleted, or its drive taken out.</source>
            <translation>Mire si se ha movido, renombrado o eliminado, o si se ha retirado su unidad.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This file is in use by another program, or you may not open it.</source>
            <translation>Otro programa está usando este archivo, o usted no tiene permiso para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Close it everywhere else, then drop it here again.</source>
            <translation>Ciérrelo en los demás sitios y vuelva a soltarlo aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>This file cannot be read from where it lies.</source>
            <translation>Este archivo no se puede leer desde donde está.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>Copy it to this computer's own disk and drop the copy here.</source>
            <translation>Cópielo en el disco de este ordenador y suelte la copia aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reader.py" />
            <source>“{file}” seems to be open in another program. What is not saved there is not read.</source>
            <translation>Parece que «{file}» está abierto en otro programa. Lo que no esté guardado allí no se lee.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Row</source>
            <translation>Fila</translation>
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
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>What became of it</source>
            <translation>Qué fue de ella</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>The list is saved as a CSV file or as a workbook.</source>
            <translation>La lista se guarda como archivo CSV o como libro.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/reconciliation.py" />
            <source>What became of each row</source>
            <translation>Qué fue de cada fila</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n rows in sheet “{sheet}” are hidden; they are read like the others.</source>
            <translation>
                <numerusform>%n fila de la hoja «{sheet}» está oculta; se lee como las demás.</numerusform>
                <numerusform>%n filas de la hoja «{sheet}» están ocultas; se leen como las demás.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n formulas in sheet “{sheet}” have no stored result: open the file in Excel and save it.</source>
            <translation>
                <numerusform>%n fórmula de la hoja «{sheet}» no tiene resultado guardado: abra el archivo en Excel y guárdelo.</numerusform>
                <numerusform>%n fórmulas de la hoja «{sheet}» no tienen resultado guardado: abra el archivo en Excel y guárdelo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” refer to text that is not in the file, and are read as empty.</source>
            <translation>
                <numerusform>%n celda de la hoja «{sheet}» remite a un texto que no está en el archivo y se lee como vacía.</numerusform>
                <numerusform>%n celdas de la hoja «{sheet}» remiten a un texto que no está en el archivo y se leen como vacías.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n celda de la hoja «{sheet}» está lejos del resto y no se lee.</numerusform>
                <numerusform>%n celdas de la hoja «{sheet}» están lejos del resto y no se leen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” are hidden under merged cells and not read.</source>
            <translation>
                <numerusform>%n celda de la hoja «{sheet}» queda oculta bajo celdas combinadas y no se lee.</numerusform>
                <numerusform>%n celdas de la hoja «{sheet}» quedan ocultas bajo celdas combinadas y no se leen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>accepted unseen: the model is sure</source>
            <translation>aceptada sin ver: el modelo está seguro</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>rule: no answer</source>
            <translation>regla: sin respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>teacher</source>
            <translation>docente</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>mark in the sheet</source>
            <translation>calificación en la hoja</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right idea, other words</source>
            <translation>idea correcta, otras palabras</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>right words, wrong idea</source>
            <translation>palabras correctas, idea equivocada</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>a part was missed</source>
            <translation>falta una parte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>spelling hid what was meant</source>
            <translation>la ortografía ocultaba lo que se quería decir</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>the rubric leaves it open</source>
            <translation>los criterios lo dejan abierto</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>something else</source>
            <translation>otra cosa</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Offline Grader audit</source>
            <translation>Registro de Offline Grader</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Cell</source>
            <translation>Celda</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/history_page.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Student</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Proposed</source>
            <translation>Propuesto</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Confidence</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Decided</source>
            <translation>Decididas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Because</source>
            <translation>Porque</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Nobody has scored this answer yet.</source>
            <translation>Nadie ha puntuado todavía esta respuesta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>The sheet already held a mark; it counts.</source>
            <translation>La hoja ya tenía una calificación; esa cuenta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>The note was cut or cleaned of characters that a cell cannot hold.</source>
            <translation>La nota se ha recortado o limpiado de caracteres que una celda no admite.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>written</source>
            <translation>escrita</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>blank</source>
            <translation>en blanco</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>not scored</source>
            <translation>sin puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>ambiguous</source>
            <translation>ambigua</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>unknown student</source>
            <translation>estudiante desconocido</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>out of range</source>
            <translation>fuera de rango</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>December</source>
            <translation>diciembre</translation>
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
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Question set</source>
            <translation>Conjunto de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>no question set</source>
            <translation>ningún conjunto de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>SHA-256 of the question set</source>
            <translation>SHA-256 del conjunto de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Program version</source>
            <translation>Versión del programa</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Spreadsheet</source>
            <translation>Hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>SHA-256 of the spreadsheet</source>
            <translation>SHA-256 de la hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Exported</source>
            <translation>Exportado</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Decided by {who}</source>
            <translation>Decididas por: {who}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Not scored</source>
            <translation>Sin puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Rows skipped</source>
            <translation>Filas omitidas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What the teacher decided</source>
            <translation>Lo que decidió el docente</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What the model did not score, and why</source>
            <translation>Lo que el modelo no puntuó, y por qué</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>What counts how much</source>
            <translation>Qué cuenta cuánto</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>Points of its levels</source>
            <translation>Puntos de sus niveles</translation>
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
            <translation>a partir del {percent} % de todos los puntos</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>accepted unseen</source>
            <translation>aceptada sin ver</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results.py" />
            <source>by the teacher</source>
            <translation>por el docente</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Blank</source>
            <translation>En blanco</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Scored</source>
            <translation>Puntuadas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Percent</source>
            <translation>Porcentaje</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Decided by teacher</source>
            <translation>Por el docente</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Proposals looked at</source>
            <translation>Propuestas revisadas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Agreement</source>
            <translation>Iguales</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>Answers by score</source>
            <translation>Respuestas por puntuación</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers</source>
            <translation>
                <numerusform>%n respuesta</numerusform>
                <numerusform>%n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n decided by a person</source>
            <translation>
                <numerusform>%n decidida por una persona</numerusform>
                <numerusform>%n decididas por una persona</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n accepted unseen</source>
            <translation>
                <numerusform>%n aceptada sin ver</numerusform>
                <numerusform>%n aceptadas sin ver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n blank</source>
            <translation>
                <numerusform>%n en blanco</numerusform>
                <numerusform>%n en blanco</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n only proposed so far</source>
            <translation>
                <numerusform>%n solo propuesta por ahora</numerusform>
                <numerusform>%n solo propuestas por ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n without a score</source>
            <translation>
                <numerusform>%n sin puntuación</numerusform>
                <numerusform>%n sin puntuación</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>question set {name} {version}</source>
            <translation>conjunto de preguntas {name} {version}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>By class: mean, as a share of the points</source>
            <translation>Por clase: media, como parte de los puntos</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>(no class)</source>
            <translation>(sin clase)</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>mark in the file</source>
            <translation>calificación en el archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>proposed, look at this</source>
            <translation>propuesto, por revisar</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Decided by</source>
            <translation>Decidido por</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Rubric</source>
            <translation>Criterios de calificación</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Students</source>
            <translation>Estudiantes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>%n students. Amber: not every answer has a score.</source>
            <translation>
                <numerusform>%n estudiante. Ámbar: no todas las respuestas tienen puntuación.</numerusform>
                <numerusform>%n estudiantes. Ámbar: no todas las respuestas tienen puntuación.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>{title}
of {most}</source>
            <translation>{title}
de {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Total
of {most}</source>
            <translation>Total
de {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>Counts times</source>
            <translation>Cuenta por</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>What was changed to fit into cells</source>
            <translation>Qué se cambió para que cupiera en las celdas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>no score yet</source>
            <translation>aún sin puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>What the scores mean</source>
            <translation>Qué significan los puntos</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>other</source>
            <translation>otra</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>A mark in the file that lies between the levels.</source>
            <translation>Una calificación en el archivo que queda entre los niveles.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>the sheet “{sheet}”</source>
            <translation>la hoja «{sheet}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>row {row} of the sheet “{sheet}”</source>
            <translation>la fila {row} de la hoja «{sheet}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>A text of {where} was cut to {most} characters.</source>
            <translation>Un texto de {where} se recortó a {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_paper.py" />
            <source>A text of {where} was cleaned of what a cell cannot hold.</source>
            <translation>De un texto de {where} se quitó lo que una celda no admite.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>A results workbook needs a name that ends in .xlsx.</source>
            <translation>Un libro de resultados necesita un nombre que termine en .xlsx.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>Q{number} {title}</source>
            <translation>P{number} {title}</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>Audit</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/results_workbook.py" />
            <source>The workbook does not hold what it should, so it was thrown away.</source>
            <translation>El libro no contenía lo que debía, así que se ha descartado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>There is no sheet “{sheet}” in this workbook.</source>
            <translation>En este libro no hay ninguna hoja «{sheet}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>Choose one of: {names}.</source>
            <translation>Elija una de estas: {names}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This is the gradebook's test student.</source>
            <translation>Este es el estudiante de prueba del libro de calificaciones.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row holds the points possible.</source>
            <translation>Esta fila contiene los puntos posibles.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row sums up others.</source>
            <translation>Esta fila resume otras.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row repeats the headers.</source>
            <translation>Esta fila repite los encabezados.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row has neither a student nor an answer.</source>
            <translation>En esta fila no hay ni estudiante ni respuesta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row does not say which question it answers.</source>
            <translation>Esta fila no dice qué pregunta responde.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/rosters.py" />
            <source>This row answers a question that is not in the question set.</source>
            <translation>Esta fila responde a una pregunta que no está en el conjunto de preguntas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scan.py" />
            <source>a sheet of it is not one</source>
            <translation>una de sus hojas no lo es</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_csv.py" />
            <source>The scores cannot be added to this file without upsetting its lines.</source>
            <translation>Las puntuaciones no se pueden añadir a este archivo sin desordenar sus líneas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_csv.py" />
            <source>Open it in a spreadsheet program, save it as .xlsx and import that. Nothing was changed.</source>
            <translation>Ábralo en un programa de hojas de cálculo, guárdelo como .xlsx e importe ese. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <location filename="../../grader_app/sheets/writer.py" />
            <source>the sheet of answers is missing</source>
            <translation>falta la hoja de las respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>there are no free columns to the right</source>
            <translation>no quedan columnas libres a la derecha</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>This workbook is digitally signed, and any change would break the signature.</source>
            <translation>Este libro está firmado digitalmente, y cualquier cambio invalidaría la firma.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>Save a copy without the signature in Excel and import that. Nothing was changed.</source>
            <translation>Guarde en Excel una copia sin la firma e importe esa. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/scored_xlsx.py" />
            <source>The copy does not hold what it should, so it was thrown away.</source>
            <translation>La copia no contenía lo que debía, así que se ha descartado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Microsoft Forms quiz</source>
            <translation>cuestionario de Microsoft Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Microsoft Forms survey</source>
            <translation>encuesta de Microsoft Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Google Forms quiz</source>
            <translation>cuestionario de Google Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Google Forms</source>
            <translation>Google Forms</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Moodle quiz responses</source>
            <translation>respuestas de un cuestionario de Moodle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Moodle grading worksheet</source>
            <translation>hoja de calificaciones de Moodle</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Canvas student analysis</source>
            <translation>análisis de estudiantes de Canvas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Canvas gradebook</source>
            <translation>libro de calificaciones de Canvas</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Brightspace quiz attempts</source>
            <translation>intentos de un cuestionario de Brightspace</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Brightspace grades</source>
            <translation>calificaciones de Brightspace</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Blackboard offline grades</source>
            <translation>calificaciones sin conexión de Blackboard</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Blackboard Grade Center</source>
            <translation>Centro de calificaciones de Blackboard</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Gradescope grades</source>
            <translation>calificaciones de Gradescope</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Kahoot report</source>
            <translation>informe de Kahoot</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>Kahoot final scores</source>
            <translation>puntuaciones finales de Kahoot</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/shapes.py" />
            <source>research table</source>
            <translation>tabla de investigación</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a SYLK spreadsheet (.slk).</source>
            <translation>Esto es una hoja de cálculo SYLK (.slk).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a DIF spreadsheet (.dif).</source>
            <translation>Esto es una hoja de cálculo DIF (.dif).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a web archive that was given a spreadsheet's name.</source>
            <translation>Esto es un archivo web al que se dio el nombre de una hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This file is empty ({size} bytes).</source>
            <translation>Este archivo está vacío ({size} bytes).</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a document or a message, not a spreadsheet.</source>
            <translation>Esto es un documento o un mensaje, no una hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a Numbers spreadsheet.</source>
            <translation>Esto es una hoja de cálculo de Numbers.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is a document or a presentation, not a spreadsheet.</source>
            <translation>Esto es un documento o una presentación, no una hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/sniff.py" />
            <source>This is some document in XML, not a spreadsheet.</source>
            <translation>Esto es algún documento en XML, no una hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/splice.py" />
            <source>a listing in it is empty</source>
            <translation>uno de sus índices está vacío</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/splice.py" />
            <source>a part of it is in an alphabet that it does not name</source>
            <translation>una parte está en un alfabeto que no se indica</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/table_reader.py" />
            <source>its merged cells lie over one another</source>
            <translation>sus celdas combinadas se superponen</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/taking.py" />
            <source>This row is hidden in your file, and you left it out.</source>
            <translation>Esta fila está oculta en su archivo, y usted la ha dejado fuera.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Several sheets of this file were scored, and a CSV file holds but one.</source>
            <translation>Se han puntuado varias hojas de este archivo, y un archivo CSV solo admite una.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Export a fresh file instead, or save this one as .xlsx and import that.</source>
            <translation>Exporte un archivo nuevo, o guarde este como .xlsx e importe ese.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The note was cleaned of control characters.</source>
            <translation>La nota se ha limpiado de caracteres de control.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>{name} audit</source>
            <translation>{name} registro</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} scored</source>
            <translation>{name} puntuado</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>The file you imported is not at {path} any more.</source>
            <translation>El archivo que importó ya no está en {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Put it back there and export again, or export a fresh file. Your scores are safe.</source>
            <translation>Vuelva a ponerlo allí y exporte de nuevo, o exporte un archivo nuevo. Sus puntuaciones están a salvo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” has changed since you imported it.</source>
            <translation>«{file}» ha cambiado desde que lo importó.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Put the old one back, add this one as a newer version, or export a fresh file. Your scores are safe.</source>
            <translation>Vuelva a poner el anterior, añada este como versión más reciente o exporte un archivo nuevo. Sus puntuaciones están a salvo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>That is the file you imported; it is never written to.</source>
            <translation>Ese es el archivo que importó; nunca se escribe en él.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is a folder.</source>
            <translation>«{file}» es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>“{file}” is set to read-only.</source>
            <translation>«{file}» es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Choose another name, or allow changes to it.</source>
            <translation>Elija otro nombre o permita que se modifique.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>Close it there and export again, or choose another name.</source>
            <translation>Ciérrelo allí y exporte de nuevo, o elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>This spreadsheet is exported in its own format, so the name must end in {ending}.</source>
            <translation>Esta hoja de cálculo se exporta en su propio formato, así que el nombre debe terminar en {ending}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/writer.py" />
            <source>This spreadsheet is exported as a CSV file, so the name must end in {ending}.</source>
            <translation>Esta hoja de cálculo se exporta como archivo CSV, así que el nombre debe terminar en {ending}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xml.py" />
            <source>part of it is not readable</source>
            <translation>una parte no se puede leer</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <location filename="../../grader_app/sheets/xlsx.py" />
            <source>Sheet “{sheet}” is listed but not in the file.</source>
            <translation>La hoja «{sheet}» figura en la lista, pero no está en el archivo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xlsb.py" />
            <source>part of it is cut short</source>
            <translation>una parte está cortada</translation>
        </message>
        <message>
            <location filename="../../grader_app/sheets/xml.py" />
            <source>it declares its own text replacements</source>
            <translation>declara sus propias sustituciones de texto</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session was saved by a newer Offline Grader.</source>
            <translation>Esta corrección se guardó con un Offline Grader más nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Update Offline Grader to open it. Nothing in it was changed.</source>
            <translation>Actualice Offline Grader para abrirla. No se ha cambiado nada en ella.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session is damaged and cannot be opened.</source>
            <translation>Esta corrección está dañada y no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Your spreadsheet is safe; open it again to start anew. The damaged file is kept as “{path}”.</source>
            <translation>Su hoja de cálculo está a salvo; ábrala otra vez para empezar de nuevo. El archivo dañado se conserva como «{path}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>This marking session is open in another window.</source>
            <translation>Esta corrección está abierta en otra ventana.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Go on in that window, or close it and try again.</source>
            <translation>Siga en esa ventana, o ciérrela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Your last action could not be saved: the disk may be full or write-protected.</source>
            <translation>Su última acción no se pudo guardar: puede que el disco esté lleno o protegido contra escritura.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Everything before it is saved. Free some space, then try again.</source>
            <translation>Todo lo anterior está guardado. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>The marking session cannot be written to this computer's disk.</source>
            <translation>La corrección no se puede escribir en el disco de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/database.py" />
            <source>Check that there is free space and that you may write to your own folder.</source>
            <translation>Compruebe que quede espacio libre y que usted pueda escribir en su propia carpeta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/session_file.py" />
            <source>This marking session is not there any more.</source>
            <translation>Esta corrección ya no está.</translation>
        </message>
        <message>
            <location filename="../../grader_app/store/session_file.py" />
            <source>It may have been deleted. Open the spreadsheet again to start a new one.</source>
            <translation>Puede que se haya eliminado. Abra otra vez la hoja de cálculo para empezar una nueva.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>How much to accept: the arrows move the handle from stop to stop</source>
            <translation>Cuánto aceptar: las flechas mueven el tirador de parada en parada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>You look: {count}</source>
            <translation>Usted mira: {count}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>Accepted: {count}</source>
            <translation>Aceptadas: {count}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accept what it is sure of</source>
            <translation>Aceptar lo seguro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>What is accepted counts as it was proposed. What you have decided yourself stays as it is.</source>
            <translation>Lo aceptado cuenta como se propuso. Lo que decidió usted queda como está.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>At most so many would differ</source>
            <translation>Diferirían como mucho</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Looking at the answers…</source>
            <translation>Mirando las respuestas…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept %n answers</source>
            <translation>
                <numerusform>Aceptar %n respuesta</numerusform>
                <numerusform>Aceptar %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>One action, which can be undone (Enter)</source>
            <translation>Una sola acción, que se puede deshacer (Intro)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/history_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>All questions</source>
            <translation>Todas las preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>{some} of {all}</source>
            <translation>{some} de {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n answers are accepted.</source>
            <translation>
                <numerusform>%n respuesta está aceptada.</numerusform>
                <numerusform>%n respuestas están aceptadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n decided</source>
            <translation>
                <numerusform>%n decidida</numerusform>
                <numerusform>%n decididas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n accepted</source>
            <translation>
                <numerusform>%n aceptada</numerusform>
                <numerusform>%n aceptadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n with a flag, always yours</source>
            <translation>
                <numerusform>%n con aviso, siempre suya</numerusform>
                <numerusform>%n con aviso, siempre suyas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n from the least sure to the surest</source>
            <translation>
                <numerusform>%n de la menos segura a la más segura</numerusform>
                <numerusform>%n de la menos segura a la más segura</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Line: how many differed when it was tested; grey: how many could, 95 % sure.</source>
            <translation>Línea: cuántas difirieron en la prueba; gris: cuántas podrían diferir, con un 95 % de seguridad.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Nothing can be promised here</source>
            <translation>Aquí no se puede prometer nada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>There is nothing left to accept</source>
            <translation>No queda nada por aceptar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing more can be accepted</source>
            <translation>Con {risk} no se puede aceptar nada más</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing can be accepted</source>
            <translation>Con un {risk} no se puede aceptar nada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Accept {some} of %n answers</source>
            <translation>
                <numerusform>Aceptar {some} de %n respuesta</numerusform>
                <numerusform>Aceptar {some} de %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>No question set says how often its proposals for these answers were right. Mark them by groups, or one by one.</source>
            <translation>Ningún conjunto de preguntas dice cuántas veces acertaron sus propuestas para estas respuestas. Corríjalas por grupos o una a una.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Every answer is decided, accepted, or has a flag.</source>
            <translation>Cada respuesta está decidida, aceptada o tiene una marca.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>On answers like those it was tested on at most {risk} would differ from you, 95 % sure.</source>
            <translation>En respuestas como las de la prueba, como mucho un {risk} diferiría de usted, con un 95 % de seguridad.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>In this class at most %n of them.</source>
            <translation>
                <numerusform>En esta clase, como mucho %n de ellas.</numerusform>
                <numerusform>En esta clase, como mucho %n de ellas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Each question is promised for by the {tested} answers it was tested on.</source>
            <translation>Cada pregunta se apoya en las {tested} respuestas con las que se probó.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Tested on %n answers to this question.</source>
            <translation>
                <numerusform>Probado con %n respuesta a esta pregunta.</numerusform>
                <numerusform>Probado con %n respuestas a esta pregunta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</source>
            <translation>
                <numerusform>Probado con {tested} respuestas a %n pregunta.</numerusform>
                <numerusform>En conjunto: probado con {tested} respuestas a %n preguntas. La promesa vale para todas juntas; una sola pregunta puede diferir más.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the other answers is sure enough.</source>
            <translation>Ninguna de las demás respuestas es lo bastante segura.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the answers is sure enough.</source>
            <translation>Ninguna respuesta es lo bastante segura.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>The question set was tested on too few answers.</source>
            <translation>El conjunto de preguntas se probó con muy pocas respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>When the question set was tested, its proposals differed too often.</source>
            <translation>Al probar el conjunto de preguntas, sus propuestas difirieron demasiado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk}: {some} of {all}.</source>
            <translation>Con un {risk}: {some} de {all}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, your score stays</source>
            <translation>cambiada, puntos quedan</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>changed, proposed anew</source>
            <translation>cambiada, otra propuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>not in this file</source>
            <translation>no está en este archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not sure whose</source>
            <translation>no se sabe de quién</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>the same</source>
            <translation>igual</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/adding.py" />
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers that you have decided differ: your score stays, for you to look at.</source>
            <translation>
                <numerusform>%n respuesta que usted decidió es distinta: su puntuación queda, para que la mire.</numerusform>
                <numerusform>%n respuestas que usted decidió son distintas: su puntuación queda, para que las mire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n other answers differ and are proposed anew.</source>
            <translation>
                <numerusform>%n respuesta más es distinta y recibe una propuesta nueva.</numerusform>
                <numerusform>%n respuestas más son distintas y reciben una propuesta nueva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file and leave the class.</source>
            <translation>
                <numerusform>%n respuesta no está en este archivo y sale de la clase.</numerusform>
                <numerusform>%n respuestas no están en este archivo y salen de la clase.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file, but stay: you have decided on them.</source>
            <translation>
                <numerusform>%n respuesta no está en este archivo, pero se queda: usted decidió sobre ella.</numerusform>
                <numerusform>%n respuestas no están en este archivo, pero se quedan: usted decidió sobre ellas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n students of this file could be more than one of yours. Look at the list.</source>
            <translation>
                <numerusform>%n estudiante de este archivo podría ser más de uno de los suyos. Mire la lista.</numerusform>
                <numerusform>%n estudiantes de este archivo podrían ser más de uno de los suyos. Mire la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are the same.</source>
            <translation>
                <numerusform>%n respuesta es igual.</numerusform>
                <numerusform>%n respuestas son iguales.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Needs you</source>
            <translation>Le necesitan</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/fate_list.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question is among those that help most.</source>
            <translation>Ninguna respuesta a esta pregunta está entre las que más ayudan.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question needs you.</source>
            <translation>Ninguna respuesta a esta pregunta le necesita.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>There are no answers to this question.</source>
            <translation>No hay respuestas a esta pregunta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed.</source>
            <translation>Todavía no hay nada decidido. Pulse la tecla de un nivel, o Intro para aceptar lo propuesto.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>I have a few minutes</source>
            <translation>Tengo unos minutos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search answers, names and ids</source>
            <translation>Buscar respuestas, nombres e identificadores</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scored so far</source>
            <translation>Puntuadas hasta ahora</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because…</source>
            <translation>Porque…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Say why it is not the proposed score</source>
            <translation>Decir por qué no es la puntuación propuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Go to the next question that needs you</source>
            <translation>Ir a la siguiente pregunta que le necesita</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Score the rest</source>
            <translation>Puntuar el resto</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scoring {done} of {total}</source>
            <translation>Puntuando {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing here needs you any more.</source>
            <translation>Aquí ya nada le necesita.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Next: {question}</source>
            <translation>Siguiente: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing needs you any more. You can export.</source>
            <translation>Ya nada le necesita. Puede exportar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer holds these words.</source>
            <translation>Ninguna respuesta contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>The answers are being scored.</source>
            <translation>Se están puntuando las respuestas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <location filename="../../grader_app/ui/open_class.py" />
            <source>You took back %n actions. Once you decide anew, they cannot be redone.</source>
            <translation>
                <numerusform>Ha deshecho %n acción. En cuanto decida de nuevo, no se podrá rehacer.</numerusform>
                <numerusform>Ha deshecho %n acciones. En cuanto decida de nuevo, no se podrán rehacer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Redo first</source>
            <translation>Rehacer antes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>Set {points} for %n more answers</source>
            <translation>
                <numerusform>Dar {points} a %n respuesta más</numerusform>
                <numerusform>Dar {points} a %n respuestas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>%n answers got their score because of this one.</source>
            <translation>
                <numerusform>%n respuesta recibió su puntuación por esta.</numerusform>
                <numerusform>%n respuestas recibieron su puntuación por esta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Leave them</source>
            <translation>Dejarlas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/asking.py" />
            <source>Give them {points}, too</source>
            <translation>Darles también {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>Why not the proposed score?</source>
            <translation>¿Por qué no la puntuación propuesta?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/because_menu.py" />
            <source>no reason</source>
            <translation>sin motivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>Marked so far</source>
            <translation>Corregidas hasta ahora</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the answer before (Backspace)</source>
            <translation>A la respuesta anterior (Retroceso)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <location filename="../../grader_app/ui/consistency_page.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>To the next answer (→)</source>
            <translation>A la respuesta siguiente (→)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/blind_pad.py" />
            <source>{place} of {total}</source>
            <translation>{place} de {total}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy as a picture</source>
            <translation>Copiar como imagen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy the figures</source>
            <translation>Copiar las cifras</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as PNG…</source>
            <translation>Guardar como PNG…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save as SVG…</source>
            <translation>Guardar como SVG…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save this chart</source>
            <translation>Copiar o guardar este gráfico</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Copy or save: {chart}</source>
            <translation>Copiar o guardar: {chart}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>PNG pictures (*.png)</source>
            <translation>Imágenes PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>SVG pictures (*.svg)</source>
            <translation>Imágenes SVG (*.svg)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_base.py" />
            <source>Save this chart</source>
            <translation>Guardar este gráfico</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>The chart could not be saved there.</source>
            <translation>No se pudo guardar allí el gráfico.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_export.py" />
            <source>Choose another folder, or free some space. Nothing was changed.</source>
            <translation>Elija otra carpeta o libere espacio. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Open {question}</source>
            <translation>Abrir {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No scores yet</source>
            <translation>Aún sin puntuaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean {mean} of {most}</source>
            <translation>Media {mean} de {most}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>What is misunderstood</source>
            <translation>Qué se entiende mal</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Said like this</source>
            <translation>Dicho así</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Most get</source>
            <translation>La mayoría obtiene</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Answers that say the same and earn less than full points: what to take up again in class.</source>
            <translation>Respuestas que dicen lo mismo y no obtienen todos los puntos: lo que conviene retomar en clase.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No two answers that say the same earn less than full points.</source>
            <translation>No hay dos respuestas que digan lo mismo y no obtengan todos los puntos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Decided as it was proposed</source>
            <translation>Decidido como se propuso</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Same score</source>
            <translation>Misma puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Agreement by question</source>
            <translation>Coincidencia por pregunta</translation>
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
            <translation>En palabras</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You decide the doubtful ones first: while %n answers are not decided by you, the proposals are better than this says.</source>
            <translation>
                <numerusform>Usted decide primero las dudosas: mientras %n respuesta no esté decidida por usted, las propuestas son mejores de lo que aquí se dice.</numerusform>
                <numerusform>Usted decide primero las dudosas: mientras %n respuestas no estén decididas por usted, las propuestas son mejores de lo que aquí se dice.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>QWK, quadratic weighted kappa: 0 is as by chance, 1 always the same; two scores off counts four times as much as one.</source>
            <translation>QWK, kappa ponderado cuadrático: 0 es como al azar, 1 siempre igual; fallar por dos niveles cuenta cuatro veces más que por uno.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean share</source>
            <translation>Proporción media</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Mean and answers</source>
            <translation>Media y respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Score by class</source>
            <translation>Puntuación por clase</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>{mean} of {most} · {answers}</source>
            <translation>{mean} de {most} · {answers}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>No class</source>
            <translation>Sin clase</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>The mean of each class as a share of the points there were to get.</source>
            <translation>La media de cada clase como parte de los puntos posibles.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>Share of all points</source>
            <translation>Parte de todos los puntos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with {share} of the points</source>
            <translation>
                <numerusform>%n estudiante con el {share} de los puntos</numerusform>
                <numerusform>%n estudiantes con el {share} de los puntos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grades</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with the grade {grade}</source>
            <translation>
                <numerusform>%n estudiante con la nota {grade}</numerusform>
                <numerusform>%n estudiantes con la nota {grade}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with every answer scored.</source>
            <translation>
                <numerusform>%n estudiante con todas las respuestas puntuadas.</numerusform>
                <numerusform>%n estudiantes con todas las respuestas puntuadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n with an open answer are not in it.</source>
            <translation>
                <numerusform>%n con una respuesta pendiente no está incluido.</numerusform>
                <numerusform>%n con una respuesta pendiente no están incluidos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>none decided</source>
            <translation>ninguna decidida</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>{same} of {of}</source>
            <translation>{same} de {of}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You have not decided any answer with a proposal yet.</source>
            <translation>Aún no ha decidido ninguna respuesta con propuesta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You gave what was proposed to {same} of %n answers ({share}). Agreement: {well}.</source>
            <translation>
                <numerusform>Dio lo propuesto a {same} de %n respuesta ({share}). Coincidencia: {well}.</numerusform>
                <numerusform>Dio lo propuesto a {same} de %n respuestas ({share}). Coincidencia: {well}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>too few answers to say</source>
            <translation>muy pocas respuestas para decirlo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>very good</source>
            <translation>muy buena</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>good</source>
            <translation>buena</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>moderate</source>
            <translation>moderada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>poor</source>
            <translation>baja</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Delete “{title}” and what you decided in it?</source>
            <translation>¿Eliminar «{title}» y lo que decidió en ella?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Your spreadsheet and the copies you exported stay where they are.</source>
            <translation>Su hoja de cálculo y las copias que exportó se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/class_keeping.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Marking</source>
            <translation>&amp;Corrección</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Open the &amp;sample class</source>
            <translation>Abrir la clase de &amp;ejemplo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Question sets…</source>
            <translation>Con&amp;juntos de preguntas…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Install a question set…</source>
            <translation>&amp;Instalar un conjunto de preguntas…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Add late or corrected answers…</source>
            <translation>Añadir respuestas &amp;tardías o corregidas…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Export…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Second &amp;marker…</source>
            <translation>Segundo corre&amp;ctor…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the s&amp;tart page</source>
            <translation>&amp;Volver a la página de inicio</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Q&amp;uit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;History…</source>
            <translation>&amp;Historial…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Comment…</source>
            <translation>&amp;Comentario…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Because…</source>
            <translation>&amp;Porque…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Accept and go on</source>
            <translation>&amp;Aceptar y seguir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Next answer</source>
            <translation>&amp;Siguiente respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Previous answer</source>
            <translation>Respuesta a&amp;nterior</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Back to the answer before</source>
            <translation>&amp;Volver a la respuesta de antes</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>F&amp;orward again</source>
            <translation>De nuevo a&amp;delante</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Next &amp;question</source>
            <translation>Siguiente &amp;pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Previous q&amp;uestion</source>
            <translation>Pre&amp;gunta anterior</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;I have a few minutes…</source>
            <translation>Tengo unos &amp;minutos…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Some answers come back &amp;late</source>
            <translation>Algunas respuestas vuelven más &amp;tarde</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Accept what it is &amp;sure of…</source>
            <translation>Aceptar lo segu&amp;ro…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Spot &amp;check…</source>
            <translation>Muestra de contro&amp;l…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Check consis&amp;tency…</source>
            <translation>Comprobar la &amp;coherencia…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Co&amp;mments…</source>
            <translation>C&amp;omentarios…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Points, &amp;weights and grades…</source>
            <translation>P&amp;untos, pesos y notas…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Those that &amp;need you</source>
            <translation>Las que le &amp;necesitan</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;All answers</source>
            <translation>&amp;Todas las respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Decided answers</source>
            <translation>Respuestas &amp;decididas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Grupos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Underlin&amp;e what proposals lean on</source>
            <translation>&amp;Subrayar en qué se apoyan las propuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Why not a higher score?</source>
            <translation>¿Por &amp;qué no más puntos?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Hide names</source>
            <translation>&amp;Ocultar nombres</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Overview</source>
            <translation>&amp;Resumen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer &amp;larger</source>
            <translation>Respuesta &amp;más grande</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer s&amp;maller</source>
            <translation>Respuesta más peq&amp;ueña</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer in &amp;usual size</source>
            <translation>Respuesta en tamaño &amp;habitual</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Soft &amp;transitions</source>
            <translation>Transiciones sua&amp;ves</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Teclas…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Names change no score…</source>
            <translation>Los &amp;nombres no cambian la puntuación…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Take the &amp;tour</source>
            <translation>Hacer el &amp;recorrido</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Where your &amp;data is kept</source>
            <translation>Dónde están sus &amp;datos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;About Offline Grader</source>
            <translation>&amp;Acerca de Offline Grader</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the list of answers</source>
            <translation>Volver a la lista de respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Change those that follow, too</source>
            <translation>Cambiar también las que siguen</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Score with the key {figure}</source>
            <translation>Puntuar con la tecla {figure}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <location filename="../../grader_app/ui/comments_picker.py" />
            <source>Comment for %n answers</source>
            <translation>
                <numerusform>Comentario para %n respuesta</numerusform>
                <numerusform>Comentario para %n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <source>Take a comment off %n answers</source>
            <translation>
                <numerusform>Quitar un comentario de %n respuesta</numerusform>
                <numerusform>Quitar un comentario de %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_lines.py" />
            <source>Comment: {text}</source>
            <translation>Comentario: {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n like answers</source>
            <translation>
                <numerusform>en %n respuesta parecida</numerusform>
                <numerusform>en %n respuestas parecidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n answers</source>
            <translation>
                <numerusform>en %n respuesta</numerusform>
                <numerusform>en %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>given</source>
            <translation>dado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_page.py" />
            <source>Students read them in their feedback. Changed here, a comment changes for all.</source>
            <translation>Los estudiantes los leen en su hoja. Un comentario cambiado aquí cambia para todos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Look for a comment, or write a new one</source>
            <translation>Buscar un comentario o escribir uno nuevo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Change the words (F2)</source>
            <translation>Cambiar el texto (F2)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Put this comment away (Ctrl+Delete)</source>
            <translation>Retirar este comentario (Ctrl+Supr)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Remove it</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Comments to “{question}”</source>
            <translation>Comentarios a «{question}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes it under %n answers.</source>
            <translation>
                <numerusform>Intro lo cambia en %n respuesta.</numerusform>
                <numerusform>Intro lo cambia en %n respuestas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>It stands under %n answers and would be taken off them.</source>
            <translation>
                <numerusform>Está en %n respuesta y se quitaría de ella.</numerusform>
                <numerusform>Está en %n respuestas y se quitaría de ellas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>No comments yet. Write one above, then press Enter.</source>
            <translation>Aún no hay comentarios. Escriba uno arriba y pulse Intro.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter adds it.</source>
            <translation>Intro lo añade.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes its words.</source>
            <translation>Intro cambia su texto.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter writes this comment and gives it.</source>
            <translation>Intro escribe este comentario y lo pone.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter takes it off.</source>
            <translation>Intro lo quita.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>A figure or Enter gives it. Type to look for another.</source>
            <translation>Una cifra o Intro lo pone. Escriba para buscar otro.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter gives it. Shift+Enter writes a new one.</source>
            <translation>Intro lo pone. Mayús+Intro escribe uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/comments_picker.py" />
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/help_dialog.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/list_dialog.py" />
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show on the desk</source>
            <translation>Mostrar en la mesa</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Check consistency</source>
            <translation>Comprobar la coherencia</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Leave as they are</source>
            <translation>Dejarlas como están</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>They differ in what matters (Space)</source>
            <translation>Se diferencian en lo que importa (Espacio)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The pair before (↑)</source>
            <translation>El par anterior (↑)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>The next pair (↓)</source>
            <translation>El par siguiente (↓)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/merge_page.py" />
            <location filename="../../grader_app/ui/page_frame.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Back to the answers</source>
            <translation>Volver a las respuestas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs say nearly the same and have different scores.</source>
            <translation>
                <numerusform>%n par dice casi lo mismo y tiene puntuaciones distintas.</numerusform>
                <numerusform>%n pares dicen casi lo mismo y tienen puntuaciones distintas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Looking through all questions…</source>
            <translation>Revisando todas las preguntas…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>What says nearly the same has the same score, as far as you decided.</source>
            <translation>Lo que dice casi lo mismo tiene la misma puntuación, hasta donde ha decidido.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs stay different because you left them so.</source>
            <translation>
                <numerusform>%n par sigue distinto porque usted lo dejó así.</numerusform>
                <numerusform>%n pares siguen distintos porque usted los dejó así.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>{place} of {total}: {question}</source>
            <translation>{place} de {total}: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Both {points}</source>
            <translation>Ambas {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points}</source>
            <translation>Dar {points} a ambas respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Give both answers {points} ({key})</source>
            <translation>Dar {points} a ambas respuestas ({key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>Show the answer in {place} on the desk</source>
            <translation>Mostrar en la mesa la respuesta de {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>%n early answers came back without your first score: {same} got the same again.</source>
            <translation>
                <numerusform>%n respuesta temprana volvió sin su primera puntuación: {same} recibió la misma.</numerusform>
                <numerusform>%n respuestas tempranas volvieron sin su primera puntuación: {same} recibieron la misma.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you are as strict now as at the start.</source>
            <translation>De media, ahora es usted tan exigente como al principio.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level more now than at the start.</source>
            <translation>De media, ahora da {amount} de nivel más que al principio.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>On average you give {amount} of a level less now than at the start.</source>
            <translation>De media, ahora da {amount} de nivel menos que al principio.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/deciding.py" />
            <source>The answer before: {given} instead of {proposed}.</source>
            <translation>La respuesta anterior: {given} en vez de {proposed}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Back to the start page</source>
            <translation>Volver a la página de inicio</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Names hidden</source>
            <translation>Nombres ocultos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Show names again</source>
            <translation>Volver a mostrar los nombres</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Undo “{action}”</source>
            <translation>Deshacer «{action}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to undo</source>
            <translation>Nada que deshacer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo “{action}”</source>
            <translation>Rehacer «{action}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to redo</source>
            <translation>Nada que rehacer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Every action is on this computer’s disk at once.</source>
            <translation>Cada acción queda al instante en el disco de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Proposes scores for the answers in a spreadsheet. You decide; a proposal only saves time.</source>
            <translation>Propone puntuaciones para las respuestas de una hoja de cálculo. Usted decide; una propuesta solo ahorra tiempo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Works without the internet. Nothing leaves this computer.</source>
            <translation>Funciona sin internet. Nada sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>It never looks for updates. To update, install a newer version over this one: your classes, question sets and settings stay.</source>
            <translation>Nunca busca actualizaciones. Para actualizar, instale una versión más nueva sobre esta: sus clases, conjuntos de preguntas y ajustes se conservan.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Apache License 2.0. Each question set names its own licence and makers in its card.</source>
            <translation>Licencia Apache 2.0. Cada conjunto de preguntas indica en su ficha su propia licencia y sus autores.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Everything the program keeps is in this folder of your own user account:</source>
            <translation>Todo lo que el programa guarda está en esta carpeta de su propia cuenta de usuario:</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>It holds the answers you opened, your decisions and notes, your question sets and the window’s settings. To delete one class, use the bin beside it on the start page. To delete everything, close the program and delete the folder. Your spreadsheets are not in it.</source>
            <translation>Contiene las respuestas que abrió, sus decisiones y notas, sus conjuntos de preguntas y los ajustes de la ventana. Para eliminar una clase, use la papelera que hay a su lado en la página de inicio. Para eliminarlo todo, cierre el programa y elimine la carpeta. Sus hojas de cálculo no están en ella.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>Where your data is kept</source>
            <translation>Dónde están sus datos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/dialogs.py" />
            <source>About this question set</source>
            <translation>Acerca de este conjunto de preguntas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/distribution.py" />
            <source>%n answers with {points}</source>
            <translation>
                <numerusform>%n respuesta con {points}</numerusform>
                <numerusform>%n respuestas con {points}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Nothing was written.</source>
            <translation>No se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>{answer} Underlined: {words}.</source>
            <translation>{answer} Subrayado: {words}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on, the most</source>
            <translation>«{word}»: {percent} de aquello en que se apoya la propuesta, lo que más</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/evidence_view.py" />
            <source>“{word}”: {percent} of what the proposal leans on</source>
            <translation>«{word}»: {percent} de aquello en que se apoya la propuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Google Classroom takes no file: write a list to copy from, by last name as there.</source>
            <translation>Google Classroom no admite archivos: escriba una lista de la que copiar, por apellido como allí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>A new list in the columns of Gradescope’s grades, to copy from or to hand on.</source>
            <translation>Una lista nueva con las columnas de las calificaciones de Gradescope, para copiar o entregar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Scored copy of your file</source>
            <translation>Copia puntuada de su archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Export scored copy</source>
            <translation>Exportar copia puntuada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the scored copy to</source>
            <translation>Escribir la copia puntuada en</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Results workbook</source>
            <translation>Libro de resultados</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write results workbook</source>
            <translation>Escribir libro de resultados</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the workbook to</source>
            <translation>Escribir el libro en</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>File to upload</source>
            <translation>Archivo para subir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Google Classroom list</source>
            <translation>Lista para Google Classroom</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradescope list</source>
            <translation>Lista para Gradescope</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradebook file</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Choose file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>A file for your gradebook</source>
            <translation>Un archivo para su libro de calificaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write list to copy from</source>
            <translation>Escribir lista para copiar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Fill in gradebook file</source>
            <translation>Rellenar archivo del libro de calificaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the list to</source>
            <translation>Escribir la lista en</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the filled-in file to</source>
            <translation>Escribir el archivo rellenado en</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>{gradebook}: “{file}”</source>
            <translation>{gradebook}: «{file}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>{gradebook}: your own file</source>
            <translation>{gradebook}: su propio archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Gradebook files</source>
            <translation>Archivos de libros de calificaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/main_window.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>The file from your gradebook</source>
            <translation>El archivo de su libro de calificaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>All in one</source>
            <translation>Todo en uno</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>One for each student</source>
            <translation>Uno por estudiante</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Students by</source>
            <translation>Estudiantes por</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Id</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Name and id</source>
            <translation>Nombre e identificador</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Count proposed scores that you have not decided</source>
            <translation>Contar puntuaciones propuestas que no ha decidido</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Feedback sheets</source>
            <translation>Hojas de comentarios</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write feedback sheets</source>
            <translation>Escribir hojas de comentarios</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>Write the sheets to</source>
            <translation>Escribir las hojas en</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_options.py" />
            <source>The file you downloaded from Moodle, Canvas, Brightspace or Blackboard. Choose it, or drop it here.</source>
            <translation>El archivo que descargó de Moodle, Canvas, Brightspace o Blackboard. Elíjalo o suéltelo aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>My file</source>
            <translation>Mi archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>A scored copy of your spreadsheet</source>
            <translation>Una copia puntuada de su hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>My gradebook</source>
            <translation>Mi libro de calificaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>For Moodle, Canvas and others to take back, or a list to copy from</source>
            <translation>Para Moodle, Canvas y otros, o una lista</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Overview, charts, students and an audit</source>
            <translation>Resumen, gráficos, estudiantes y un registro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>A page for each student, to print or to send</source>
            <translation>Una página por estudiante, para imprimir o enviar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <location filename="../../grader_app/ui/file_reading.py" />
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Exported so far</source>
            <translation>Exportado hasta ahora</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Look at them</source>
            <translation>Mirarlas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Write to</source>
            <translation>Escribir en</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n pairs of near-identical answers have different scores.</source>
            <translation>
                <numerusform>%n par de respuestas casi idénticas tiene puntuaciones distintas.</numerusform>
                <numerusform>%n pares de respuestas casi idénticas tienen puntuaciones distintas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>{file} list</source>
            <translation>{file} lista</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Workbook</source>
            <translation>Libro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>CSV file</source>
            <translation>Archivo CSV</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Save this list</source>
            <translation>Guardar esta lista</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>Saved as “{file}”.</source>
            <translation>Guardado como «{file}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/export_page.py" />
            <source>The export was stopped.</source>
            <translation>La exportación se ha detenido.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n answers that need you have only a proposed score so far.</source>
            <translation>
                <numerusform>%n respuesta que le necesita solo tiene por ahora una puntuación propuesta.</numerusform>
                <numerusform>%n respuestas que le necesitan solo tienen por ahora una puntuación propuesta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n as marked before</source>
            <translation>
                <numerusform>%n como se calificó antes</numerusform>
                <numerusform>%n como se calificaron antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into copies of %n files.</source>
            <translation>
                <numerusform>Se escribirán {scores} en una copia de %n archivo.</numerusform>
                <numerusform>Se escribirán {scores} en copias de %n archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own files are not touched; an audit of every decision is added.</source>
            <translation>Sus propios archivos no se tocan; se añade un registro de cada decisión.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into a copy of “{file}”.</source>
            <translation>Se escribirán {scores} en una copia de «{file}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own file is not touched; an audit of every decision is added.</source>
            <translation>Su propio archivo no se toca; se añade un registro de cada decisión.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores written to {files}.</source>
            <translation>
                <numerusform>%n puntuación escrita en {files}.</numerusform>
                <numerusform>%n puntuaciones escritas en {files}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Each has its audit. Your own files were not touched.</source>
            <translation>Cada uno tiene su registro. Sus propios archivos no se han tocado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Your own file was not touched.</source>
            <translation>Su propio archivo no se ha tocado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into a fresh file.</source>
            <translation>Se escribirán {scores} en un archivo nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>So the answers and their scores get a file of their own.</source>
            <translation>Así las respuestas y sus puntuaciones tienen un archivo propio.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} filled in</source>
            <translation>{name} rellenado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Only the cells that your gradebook reads are changed.</source>
            <translation>Solo cambian las celdas que su libro de calificaciones lee.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Upload this file to your gradebook.</source>
            <translation>Suba este archivo a su libro de calificaciones.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} for {system}</source>
            <translation>{name} para {system}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n students in a new list, with the points of each question.</source>
            <translation>
                <numerusform>%n estudiante en una lista nueva, con los puntos de cada pregunta.</numerusform>
                <numerusform>%n estudiantes en una lista nueva, con los puntos de cada pregunta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Nothing is uploaded: you copy from the list.</source>
            <translation>No se sube nada: usted copia de la lista.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” lists %n students.</source>
            <translation>
                <numerusform>«{file}» contiene %n estudiante.</numerusform>
                <numerusform>«{file}» contiene %n estudiantes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Open it beside {system} and copy the points.</source>
            <translation>Ábralo junto a {system} y copie los puntos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} results</source>
            <translation>{name} resultados</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} in a new workbook.</source>
            <translation>{scores} en un libro nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Overview, a sheet for each question with its chart, students, audit.</source>
            <translation>Resumen, una hoja por pregunta con su gráfico, estudiantes, registro.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” holds the results of %n students.</source>
            <translation>
                <numerusform>«{file}» contiene los resultados de %n estudiante.</numerusform>
                <numerusform>«{file}» contiene los resultados de %n estudiantes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>It has %n sheets.</source>
            <translation>
                <numerusform>Tiene %n hoja.</numerusform>
                <numerusform>Tiene %n hojas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{name} feedback</source>
            <translation>{name} comentarios</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets, a page for each student.</source>
            <translation>
                <numerusform>%n hoja de comentarios, una página por estudiante.</numerusform>
                <numerusform>%n hojas de comentarios, una página por estudiante.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{sheets} feedback sheets written, %n files in the folder “{folder}”.</source>
            <translation>
                <numerusform>Hojas de comentarios escritas: {sheets}, %n archivo en la carpeta «{folder}».</numerusform>
                <numerusform>Hojas de comentarios escritas: {sheets}, %n archivos en la carpeta «{folder}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets written, all in “{file}”.</source>
            <translation>
                <numerusform>%n hoja de comentarios escrita en «{file}».</numerusform>
                <numerusform>%n hojas de comentarios escritas, todas en «{file}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n texts held characters that cannot be shown.</source>
            <translation>
                <numerusform>%n texto tenía caracteres que no se pueden mostrar.</numerusform>
                <numerusform>%n textos tenían caracteres que no se pueden mostrar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” is not the file of a gradebook known here.</source>
            <translation>«{file}» no es el archivo de un libro de calificaciones conocido aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Download it anew from Moodle, Canvas, Brightspace or Blackboard, and leave its headers alone. Nothing was changed.</source>
            <translation>Descárguelo de nuevo de Moodle, Canvas, Brightspace o Blackboard y no toque sus encabezados. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Nothing can be added to several sheets of “{file}”.</source>
            <translation>No se puede añadir nada a varias hojas de «{file}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>The audit is in “{file}”.</source>
            <translation>El registro está en «{file}».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores</source>
            <translation>
                <numerusform>%n puntuación</numerusform>
                <numerusform>%n puntuaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n rows left out</source>
            <translation>
                <numerusform>%n fila omitida</numerusform>
                <numerusform>%n filas omitidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Among all: {parts}.</source>
            <translation>Entre todas: {parts}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n lines are not complete.</source>
            <translation>
                <numerusform>%n línea no está completa.</numerusform>
                <numerusform>%n líneas no están completas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/exporting.py" />
            <source>Every sheet is complete.</source>
            <translation>Todas las hojas están completas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer without a score. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n hoja tiene una respuesta sin puntuación. Allí dice «not marked yet».</numerusform>
                <numerusform>%n hojas tienen una respuesta sin puntuación. Allí dice «not marked yet».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer that you have not decided. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n hoja tiene una respuesta que no ha decidido. Allí dice «not marked yet».</numerusform>
                <numerusform>%n hojas tienen una respuesta que no ha decidido. Allí dice «not marked yet».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>What becomes of each answer</source>
            <translation>Qué pasa con cada respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>Save this list…</source>
            <translation>Guardar esta lista…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_list.py" />
            <source>{name} ({number})</source>
            <translation>{name} ({number})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>will be written</source>
            <translation>se escribirá</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>stays as it is</source>
            <translation>queda como está</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>no score</source>
            <translation>sin puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not known here</source>
            <translation>no se conoce aquí</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>too many points</source>
            <translation>demasiados puntos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>left out</source>
            <translation>omitida</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>complete</source>
            <translation>completo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>not finished</source>
            <translation>sin terminar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>%n answers not marked yet</source>
            <translation>
                <numerusform>%n respuesta sin corregir aún</numerusform>
                <numerusform>%n respuestas sin corregir aún</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>Feedback as PDF needs a name that ends in .pdf.</source>
            <translation>Los comentarios en PDF necesitan un nombre que termine en .pdf.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/feedback_pdf.py" />
            <source>{name} · {page} of {pages}</source>
            <translation>{name} · {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>Reading “{file}”…</source>
            <translation>Leyendo «{file}»…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>A large file takes a few seconds.</source>
            <translation>Un archivo grande tarda unos segundos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>That is all. Your own answers go the same way: {key} opens them.</source>
            <translation>Eso es todo. Sus propias respuestas siguen el mismo camino: {key} las abre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>{step} of {steps}</source>
            <translation>{step} de {steps}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Skip the tour</source>
            <translation>Saltar el recorrido</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>This is a class as a form gave it; what its columns are was understood. Enter starts it.</source>
            <translation>Esta es una clase tal como la dio un formulario; ya se ha entendido qué son sus columnas. Intro la inicia.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>On the right stands one answer in large letters. Read it, then press {key} for the next.</source>
            <translation>A la derecha hay una respuesta en letra grande. Léala y pulse {key} para la siguiente.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>The score with the coloured edge is proposed. Press {key} to accept it and go on.</source>
            <translation>La puntuación con el borde de color es la propuesta. Pulse {key} para aceptarla y seguir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>You see one differently? Press the figure on another score.</source>
            <translation>¿Ve alguna de otro modo? Pulse la cifra de otra puntuación.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Each decision is saved at once. {key} takes the last one back.</source>
            <translation>Cada decisión se guarda al instante. {key} deshace la última.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>Little time? {key} asks how many minutes you have, and says what they are best spent on.</source>
            <translation>¿Poco tiempo? {key} pregunta cuántos minutos tiene y dice en qué aprovecharlos mejor.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/first_run.py" />
            <source>{key} leads to the scores in a copy of your file, in a gradebook, or on sheets to hand out.</source>
            <translation>{key} lleva a las puntuaciones en una copia de su archivo, en un libro de calificaciones o en hojas para repartir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – differ in: {words}</source>
            <translation>
                <numerusform>También parecida: %n respuesta «{text}»; difiere en: {words}</numerusform>
                <numerusform>También parecidas: %n respuestas «{text}»; difieren en: {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – other order</source>
            <translation>
                <numerusform>También parecida: %n respuesta «{text}»; otro orden</numerusform>
                <numerusform>También parecidas: %n respuestas «{text}»; otro orden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/level_button.py" />
            <source>decided</source>
            <translation>decidido</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not marked</source>
            <translation>sin corregir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided</source>
            <translation>{decided} de {total} decididas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>in the group</source>
            <translation>en el grupo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>taken out</source>
            <translation>sacada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers</source>
            <translation>Grupos de respuestas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Set {points} for %n answers</source>
            <translation>
                <numerusform>Dar {points} a %n respuesta</numerusform>
                <numerusform>Dar {points} a %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers: {question}</source>
            <translation>Grupos de respuestas: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Answers that say the same are being gathered.</source>
            <translation>Se están reuniendo las respuestas que dicen lo mismo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>There is no answer with words in it.</source>
            <translation>No hay ninguna respuesta con palabras.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>No two of the %n answers say the same.</source>
            <translation>
                <numerusform>Solo hay %n respuesta.</numerusform>
                <numerusform>No hay dos de las %n respuestas que digan lo mismo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n groups</source>
            <translation>
                <numerusform>%n grupo</numerusform>
                <numerusform>%n grupos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words and meaning</source>
            <translation>
                <numerusform>%n respuesta en {groups}, por sus palabras y su sentido</numerusform>
                <numerusform>%n respuestas en {groups}, por sus palabras y su sentido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words</source>
            <translation>
                <numerusform>%n respuesta en {groups}, por sus palabras</numerusform>
                <numerusform>%n respuestas en {groups}, por sus palabras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Give {points} {label}</source>
            <translation>Dar {points} {label}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>{action} (key {key})</source>
            <translation>{action} (tecla {key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Not in this group. Enter goes to it.</source>
            <translation>No está en este grupo. Intro lleva a él.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks {reached} of {total} answers</source>
            <translation>Una tecla corrige {reached} de {total} respuestas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks %n answers</source>
            <translation>
                <numerusform>Una tecla corrige %n respuesta</numerusform>
                <numerusform>Una tecla corrige %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks this answer alone. Space takes it out of its group, or puts it back.</source>
            <translation>Una tecla corrige solo esta respuesta. Espacio la saca de su grupo o la devuelve.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept {points}</source>
            <translation>Aceptar {points}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Accept {points} for %n answers</source>
            <translation>
                <numerusform>Aceptar {points} para %n respuesta</numerusform>
                <numerusform>Aceptar {points} para %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>%n places</source>
            <translation>
                <numerusform>%n lugar</numerusform>
                <numerusform>%n lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>From a spreadsheet to scores</source>
            <translation>De la hoja de cálculo a las puntuaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Drop the spreadsheet that your form or learning platform gave you on the first page, or open it. You see it as it is, and above each column what it is for. Change what is wrong; nothing is saved before you press Start.</source>
            <translation>Suelte en la primera página la hoja de cálculo que le dio su formulario o plataforma, o ábrala. La verá tal como es, y encima de cada columna para qué sirve. Cambie lo que esté mal; no se guarda nada hasta que pulse «Empezar».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A column whose question no question set knows can be marked all the same: by you, with keys and groups.</source>
            <translation>Una columna cuya pregunta no conoce ningún conjunto también se puede corregir: la corrige usted, con teclas y grupos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The tour shows the whole way on the sample class, in two minutes.</source>
            <translation>El recorrido muestra todo el camino con la clase de ejemplo, en dos minutos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Marking with the keyboard</source>
            <translation>Corregir con el teclado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Read the answer, then press the figure on a score, or accept what is proposed. Either one saves it and goes to the next answer that needs you. The proposal only saves time: you decide.</source>
            <translation>Lea la respuesta y pulse la cifra de una puntuación, o acepte lo propuesto. Ambas cosas la guardan y pasan a la siguiente respuesta que le necesita. La propuesta solo ahorra tiempo: usted decide.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Underlined words are those that the proposal leaned on, thicker where they counted more. That is where the program looked, not a reason it gives.</source>
            <translation>Las palabras subrayadas son aquellas en que se apoyó la propuesta, más gruesas donde contaron más. Es donde miró el programa, no una razón que dé.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Every key can be another one: choose it in the list of keys.</source>
            <translation>Cada tecla puede ser otra: elíjala en la lista de teclas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Which answers need you</source>
            <translation>Qué respuestas le necesitan</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Answers that are blank, off topic, copied from the question or that talk to the marker come first, then those where two scores are close. Each says why it needs you. The others are sure: look at them when you like.</source>
            <translation>Primero vienen las respuestas en blanco, fuera de tema, copiadas de la pregunta o que hablan a quien corrige; después, aquellas en que dos puntuaciones están muy cerca. Cada una dice por qué le necesita. Las demás son seguras: mírelas cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>With little time, say how many minutes you have: the answers that matter most come first.</source>
            <translation>Con poco tiempo, diga cuántos minutos tiene: las respuestas que más importan vienen primero.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Taking something back</source>
            <translation>Deshacer algo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Every step is on disk before the next answer appears, and every step can be taken back, today or tomorrow. Going back to an answer is not undoing: it only shows it again.</source>
            <translation>Cada paso está en el disco antes de que aparezca la siguiente respuesta, y cada paso se puede deshacer, hoy o mañana. Volver a una respuesta no es deshacer: solo la muestra de nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Marking several answers at once</source>
            <translation>Corregir varias respuestas a la vez</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Groups gather answers that are the same or nearly so. One key marks all that are named; open a group to take one out. An answer that says “not” where the others do not is never put with them.</source>
            <translation>Los grupos reúnen respuestas iguales o casi iguales. Una tecla corrige todas las que se indican; abra un grupo para sacar una. Una respuesta que dice «no» donde las demás no lo dicen nunca se junta con ellas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Accepting what it is sure of</source>
            <translation>Aceptar lo seguro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Move the handle to say how many answers you accept without looking. The sentence beside it says how many of them would differ from you at most, as it was tested on answers like those.</source>
            <translation>Mueva el tirador para decir cuántas respuestas acepta sin mirar. La frase de al lado dice cuántas de ellas diferirían como mucho de usted, según se probó con respuestas como esas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A spot check tests it on your own class: you mark some answers without seeing the proposal, and learn what that proves. What was accepted in this way is shown as accepted, not as decided by you.</source>
            <translation>Una muestra de control lo prueba en su propia clase: corrige algunas respuestas sin ver la propuesta y sabe qué demuestra. Lo aceptado así figura como aceptado, no como decidido por usted.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Notes and comments</source>
            <translation>Notas y comentarios</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A note belongs to one answer. Comments belong to a question: write one once, then put it on any answer with a key. Both reach your students with the export.</source>
            <translation>Una nota es de una respuesta. Los comentarios son de una pregunta: escriba uno una vez y póngalo en cualquier respuesta con una tecla. Ambos llegan a sus estudiantes con la exportación.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Being fair</source>
            <translation>Ser justo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The check lists answers that say nearly the same and were scored differently, before anybody else finds them. A few early answers come back late, without their score, so that you see whether you have grown stricter or milder.</source>
            <translation>La comprobación enumera respuestas que dicen casi lo mismo y se puntuaron distinto, antes de que las encuentre otra persona. Algunas respuestas tempranas vuelven más tarde, sin su puntuación, para que vea si se ha vuelto más exigente o más benévolo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>With names hidden, answers stand in a shuffled order. A second person can mark the same answers from a file; what you disagree about is listed, with how well you agree.</source>
            <translation>Con los nombres ocultos, las respuestas van en orden barajado. Otra persona puede corregir las mismas respuestas desde un archivo; aquello en que no coincidan se enumera, con el grado de coincidencia.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Names are shown to you and never given to what proposes scores: exchanging two students’ names changes no score.</source>
            <translation>Los nombres se le muestran a usted y nunca se dan a lo que propone las puntuaciones: intercambiar dos nombres no cambia ninguna.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Points and grades</source>
            <translation>Puntos y notas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Give a level other points, a question another weight, or set where a grade begins. You see who would change before anything is changed, and it can be undone.</source>
            <translation>Dé otros puntos a un nivel, otro peso a una pregunta o fije dónde empieza una nota. Verá quién cambiaría antes de que cambie nada, y se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>How the class did</source>
            <translation>Cómo le fue a la clase</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>One small chart for each question, all on one scale: the mean, the hardest question, how often you and the proposal agree, and what was understood wrongly. Charts can be copied and saved.</source>
            <translation>Un gráfico pequeño por pregunta, todos en la misma escala: la media, la pregunta más difícil, cuántas veces coinciden usted y la propuesta, y qué se entendió mal. Los gráficos se pueden copiar y guardar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Handing it on</source>
            <translation>Entregarlo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Scores go into a copy of your file, into a gradebook, into a workbook of results, or onto a sheet for each student. Before anything is written you see what becomes of each answer; your file stays as it is.</source>
            <translation>Las puntuaciones van a una copia de su archivo, a un libro de calificaciones, a un libro de resultados o a una hoja por estudiante. Antes de escribir nada verá qué pasa con cada respuesta; su archivo queda como está.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Late or corrected answers are added to the class. What you decided stays; what is new or differs is shown first.</source>
            <translation>Las respuestas tardías o corregidas se añaden a la clase. Lo que decidió se queda; lo nuevo o distinto se muestra primero.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Question sets</source>
            <translation>Conjuntos de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>A question set holds questions, their levels, and what proposes scores for them. It is a file: install it, read how well it scores, or remove it. It is made for its own questions; do not use it for one that only sounds alike.</source>
            <translation>Un conjunto de preguntas contiene preguntas, sus niveles y lo que propone sus puntuaciones. Es un archivo: instálelo, lea lo bien que puntúa o quítelo. Está hecho para sus propias preguntas; no lo use para una que solo se parezca.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Sizes, colours and languages</source>
            <translation>Tamaños, colores e idiomas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>The answer can be larger or smaller. Under View there is a light, a dark and a high contrast look, the languages, and whether what changes may do so softly. Every control can be reached with Tab, has a name for screen readers, and nothing is said by colour alone.</source>
            <translation>La respuesta puede ser más grande o más pequeña. En «Ver» hay un aspecto claro, uno oscuro y uno de alto contraste, los idiomas, y si lo que cambia puede hacerlo suavemente. A todos los controles se llega con el tabulador, tienen nombre para lectores de pantalla, y nada se dice solo con el color.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/help_text.py" />
            <source>Nothing leaves this computer; the program cannot use the internet. What you decided is kept in your own folder until you delete it.</source>
            <translation>Nada sale de este ordenador; el programa no puede usar internet. Lo que decidió se guarda en su propia carpeta hasta que lo elimine.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>{text}, taken back</source>
            <translation>{text}, deshecha</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>{action} (taken back)</source>
            <translation>{action} (deshecha)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <source>the points of all answers</source>
            <translation>los puntos de todas las respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/response_list.py" />
            <source>nothing written</source>
            <translation>nada escrito</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Only what is about this student</source>
            <translation>Solo lo de este estudiante</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Show the answer</source>
            <translation>Mostrar la respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Go to the answer on the desk (Enter)</source>
            <translation>Ir a la respuesta en la mesa (Intro)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Go back to here</source>
            <translation>Volver hasta aquí</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>%n actions</source>
            <translation>
                <numerusform>%n acción</numerusform>
                <numerusform>%n acciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>{actions}, and %n taken back that can be done again</source>
            <translation>
                <numerusform>{actions}, y %n deshecha que se puede rehacer</numerusform>
                <numerusform>{actions}, y %n deshechas que se pueden rehacer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Nothing is decided yet.</source>
            <translation>Todavía no hay nada decidido.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Do again up to here</source>
            <translation>Rehacer hasta aquí</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Takes back %n actions. They stay in this list and can be done again.</source>
            <translation>
                <numerusform>Deshace %n acción. Sigue en esta lista y se puede rehacer.</numerusform>
                <numerusform>Deshace %n acciones. Siguen en esta lista y se pueden rehacer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Does %n actions again.</source>
            <translation>
                <numerusform>Rehace %n acción.</numerusform>
                <numerusform>Rehace %n acciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/history_page.py" />
            <source>This is where you are.</source>
            <translation>Aquí está usted.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows left out</source>
            <translation>Filas omitidas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>These rows are not taken in. They stay in your file as they are.</source>
            <translation>Estas filas no se incluyen. Quedan en su archivo como están.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Students to look at</source>
            <translation>Estudiantes que conviene mirar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>All their answers are taken in. Put it right in your file first, or go on and keep it in mind.</source>
            <translation>Se incluyen todas sus respuestas. Corríjalo antes en su archivo, o siga y téngalo en cuenta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_lists.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Binary Excel workbook</source>
            <translation>Libro binario de Excel</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Older Excel workbook</source>
            <translation>Libro de Excel antiguo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>XML spreadsheet</source>
            <translation>Hoja de cálculo XML</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Web page with tables</source>
            <translation>Página web con tablas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Flat OpenDocument spreadsheet</source>
            <translation>Hoja de cálculo OpenDocument plana</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>OpenDocument spreadsheet</source>
            <translation>Hoja de cálculo OpenDocument</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Text file</source>
            <translation>Archivo de texto</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>commas</source>
            <translation>comas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>semicolons</source>
            <translation>puntos y comas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>tabs</source>
            <translation>tabuladores</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>bars</source>
            <translation>barras verticales</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>ids in column {columns}</source>
            <translation>identificadores en la columna {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>e-mail addresses in column {columns}</source>
            <translation>direcciones de correo en la columna {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>names in column {columns}</source>
            <translation>nombres en la columna {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>classes in column {columns}</source>
            <translation>clases en la columna {columns}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>As last time</source>
            <translation>Como la última vez</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Looks like: {shape}</source>
            <translation>Parece: {shape}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n students</source>
            <translation>
                <numerusform>%n estudiante</numerusform>
                <numerusform>%n estudiantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/sets_words.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>%n questions</source>
            <translation>
                <numerusform>%n pregunta</numerusform>
                <numerusform>%n preguntas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} to {questions}</source>
            <translation>{students}, {answers} a {questions}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{students}, {answers} each</source>
            <translation>{students}, {answers} cada uno</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n classes: {names}</source>
            <translation>
                <numerusform>%n clase: {names}</numerusform>
                <numerusform>%n clases: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source> and </source>
            <translation> y </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will be compared with your class.</source>
            <translation>
                <numerusform>Se comparará %n respuesta con su clase.</numerusform>
                <numerusform>Se compararán %n respuestas con su clase.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>You see what is new and what differs before anything is changed.</source>
            <translation>Verá qué es nuevo y qué difiere antes de que cambie nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will get a proposed score.</source>
            <translation>
                <numerusform>%n respuesta recibirá una puntuación propuesta.</numerusform>
                <numerusform>%n respuestas recibirán una puntuación propuesta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers are marked by you, one by one or by groups.</source>
            <translation>
                <numerusform>%n respuesta la corrige usted, una a una o por grupos.</numerusform>
                <numerusform>%n respuestas las corrige usted, una a una o por grupos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>No question set is installed. Install one on the start page, or mark the answers yourself.</source>
            <translation>No hay ningún conjunto de preguntas instalado. Instale uno en la página de inicio o corrija usted las respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Say above a column that it holds the answers to a question.</source>
            <translation>Indique encima de una columna que contiene las respuestas a una pregunta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n blank answers get the lowest score, for you to confirm.</source>
            <translation>
                <numerusform>%n respuesta en blanco recibe la puntuación más baja, para que usted la confirme.</numerusform>
                <numerusform>%n respuestas en blanco reciben la puntuación más baja, para que usted las confirme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n marks stand in the file already. A person gave them, so they are kept.</source>
            <translation>
                <numerusform>%n calificación ya está en el archivo. La puso una persona, así que se conserva.</numerusform>
                <numerusform>%n calificaciones ya están en el archivo. Las puso una persona, así que se conservan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Look at %n students: {why}</source>
            <translation>
                <numerusform>Mire %n estudiante: {why}</numerusform>
                <numerusform>Mire %n estudiantes: {why}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Your file stays as it is. Scores go into a copy.</source>
            <translation>Su archivo queda como está. Las puntuaciones van a una copia.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>{kind}, separated by {separators}</source>
            <translation>{kind}, separado por {separators}</translation>
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
                <numerusform>%n hoja</numerusform>
                <numerusform>%n hojas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Row {row} is left out. {why}</source>
            <translation>La fila {row} se omite. {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n rows are left out.</source>
            <translation>
                <numerusform>Se omite %n fila.</numerusform>
                <numerusform>Se omiten %n filas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>it is not certain whose answers theirs are.</source>
            <translation>no es seguro de quién son sus respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Marked by you</source>
            <translation>Corregida por usted</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Column {column} reads like answers that no question set knows.</source>
            <translation>La columna {column} parece contener respuestas que ningún conjunto de preguntas conoce.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Columns {columns} read like answers that no question set knows.</source>
            <translation>Las columnas {columns} parecen contener respuestas que ningún conjunto de preguntas conoce.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Mark %n questions yourself</source>
            <translation>
                <numerusform>Corregir usted %n pregunta</numerusform>
                <numerusform>Corregir usted %n preguntas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>The rows name %n questions that no question set knows.</source>
            <translation>
                <numerusform>Las filas indican %n pregunta que ningún conjunto conoce.</numerusform>
                <numerusform>Las filas indican %n preguntas que ningún conjunto conoce.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Points: {points}</source>
            <translation>Puntos: {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Change the question “{title}”</source>
            <translation>Cambiar la pregunta «{title}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Open as a class of its own</source>
            <translation>Abrir como clase aparte</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The row with the headings. Or click a row’s number.</source>
            <translation>La fila de los encabezados. O haga clic en el número de una fila.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one up</source>
            <translation>Encabezado una fila arriba</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Header row one down</source>
            <translation>Encabezado una fila abajo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>The spreadsheet</source>
            <translation>La hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>to be added to “{name}”</source>
            <translation>para añadir a «{name}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Headings in row {row}</source>
            <translation>Encabezados en la fila {row}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>No row of headings</source>
            <translation>Sin fila de encabezados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Start with %n questions</source>
            <translation>
                <numerusform>Empezar con %n pregunta</numerusform>
                <numerusform>Empezar con %n preguntas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Compare with your class</source>
            <translation>Comparar con su clase</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>%n rows are hidden or filtered out in your file.</source>
            <translation>
                <numerusform>%n fila está oculta o filtrada en su archivo.</numerusform>
                <numerusform>%n filas están ocultas o filtradas en su archivo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>A question you mark yourself</source>
            <translation>Una pregunta que corrige usted</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>Write two to eleven different figures, such as 0-5, or 0; 0.5; 1.</source>
            <translation>Escriba de dos a once cifras distintas, como 0-5 o 0; 0,5; 1.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What each is given for, in a word or two; it may stay empty.</source>
            <translation>Por qué se da cada una, en una o dos palabras; puede quedar vacío.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_question.py" />
            <source>What {points} is given for</source>
            <translation>Por qué se da {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The latest</source>
            <translation>El último</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>The best</source>
            <translation>El mejor</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>All of them</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What is known of the file</source>
            <translation>Lo que se sabe del archivo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>None installed</source>
            <translation>Ninguno instalado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>No column here is one of its questions.</source>
            <translation>Ninguna columna de aquí es una de sus preguntas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>If names or answers look wrong, choose another.</source>
            <translation>Si los nombres o las respuestas se ven mal, elija otra opción.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Which question?</source>
            <translation>¿Qué pregunta?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Hidden rows</source>
            <translation>Filas ocultas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Take them in</source>
            <translation>Incluirlas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Leave them out</source>
            <translation>Omitirlas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Several attempts</source>
            <translation>Varios intentos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Some students answered more than once. Which attempt counts?</source>
            <translation>Algunos estudiantes respondieron más de una vez. ¿Qué intento cuenta?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Recognised</source>
            <translation>Reconocido</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>What will happen</source>
            <translation>Qué va a ocurrir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Column {column} holds answers. To which question?</source>
            <translation>La columna {column} contiene respuestas. ¿A qué pregunta?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <source>Choose a question</source>
            <translation>Elegir una pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/import_side.py" />
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>No sheet is ticked.</source>
            <translation>No hay ninguna hoja marcada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/importing.py" />
            <source>{sheet}: {sentence}</source>
            <translation>{sheet}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Look for a command or a key</source>
            <translation>Buscar una orden o una tecla</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Change key…</source>
            <translation>Cambiar tecla…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Usual key</source>
            <translation>Tecla habitual</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>All usual keys</source>
            <translation>Todas las teclas habituales</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Commands and their keys</source>
            <translation>Órdenes y sus teclas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Command</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>On the desk</source>
            <translation>En la mesa</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{keys}  (yours)</source>
            <translation>{keys}  (suya)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Press the new key for “{command}”. Esc leaves it as it is.</source>
            <translation>Pulse la tecla nueva para «{command}». Esc la deja como está.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Choose a command and press Enter to give it another key.</source>
            <translation>Elija una orden y pulse Intro para darle otra tecla.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>“{command}” has the key {key} now.</source>
            <translation>«{command}» tiene ahora la tecla {key}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}”. Give that another key first, or press a different one here.</source>
            <translation>{key} es de «{command}». Dele antes otra tecla, o pulse aquí una distinta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Tab goes from one control to the next, and stays with that. Press a different key.</source>
            <translation>El tabulador pasa de un control al siguiente, y así se queda. Pulse otra tecla.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} opens the menu “{menu}”. Press a different key.</source>
            <translation>{key} abre el menú «{menu}». Pulse otra tecla.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>{key} belongs to “{command}” now. Give that another key first.</source>
            <translation>{key} es ahora de «{command}». Dele antes otra tecla.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/keys_dialog.py" />
            <source>Waiting for a key</source>
            <translation>Esperando una tecla</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <location filename="../../grader_app/ui/response_table.py" />
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>{wording} Key {key}.</source>
            <translation>{wording} Tecla {key}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/level_button.py" />
            <source>Give {points} (key {key})</source>
            <translation>Dar {points} (tecla {key})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Open a spreadsheet of answers</source>
            <translation>Abrir una hoja de cálculo con respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Late or corrected answers</source>
            <translation>Respuestas tardías o corregidas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Spreadsheets</source>
            <translation>Hojas de cálculo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Marking files</source>
            <translation>Archivos de corrección</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>What you decided is saved; you can also go on as it is.</source>
            <translation>Lo que decidió está guardado; también puede seguir tal como está.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>The other language is used from the next start on.</source>
            <translation>El otro idioma se usará desde el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Set {points}</source>
            <translation>Dar {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>&amp;Look</source>
            <translation>As&amp;pecto</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Lan&amp;guage, from the next start</source>
            <translation>&amp;Idioma, desde el próximo inicio</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add “{file}”</source>
            <translation>Añadir «{file}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>This file is</source>
            <translation>Este archivo es</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Further answers</source>
            <translation>Más respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>A newer download of “{file}”</source>
            <translation>Una descarga más reciente de «{file}»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>There is nothing new in this file.</source>
            <translation>En este archivo no hay nada nuevo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>%n new answers. Nothing you decided is touched.</source>
            <translation>
                <numerusform>%n respuesta nueva. No se toca nada de lo que decidió.</numerusform>
                <numerusform>%n respuestas nuevas. No se toca nada de lo que decidió.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add %n answers</source>
            <translation>
                <numerusform>Añadir %n respuesta</numerusform>
                <numerusform>Añadir %n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take in %n answers</source>
            <translation>
                <numerusform>Incluir %n respuesta</numerusform>
                <numerusform>Incluir %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take it in</source>
            <translation>Incluirlo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Nothing to add</source>
            <translation>Nada que añadir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Everything you decided is saved. Close the program and open it again if something looks wrong.</source>
            <translation>Todo lo que decidió está guardado. Cierre el programa y vuelva a abrirlo si algo parece ir mal.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>A report without any student’s words lies at {path}.</source>
            <translation>Hay un informe, sin palabras de ningún estudiante, en {path}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Something unexpected went wrong inside the program.</source>
            <translation>Algo inesperado ha fallado dentro del programa.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/messages.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Back to all that need you</source>
            <translation>Volver a todas las que le necesitan</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>I have</source>
            <translation>Tengo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>All that need you</source>
            <translation>Todas las que le necesitan</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>More minutes</source>
            <translation>Más minutos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>There is nothing left that a look would put right.</source>
            <translation>No queda nada que una mirada pueda corregir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Enough for %n answers at {seconds} s each. Wrong scores: about {removed} would be put right, about {remaining} may remain.</source>
            <translation>
                <numerusform>Alcanza para %n respuesta a {seconds} s. Puntuaciones erróneas: unas {removed} se corregirían, unas {remaining} pueden quedar.</numerusform>
                <numerusform>Alcanza para %n respuestas a {seconds} s cada una. Puntuaciones erróneas: unas {removed} se corregirían, unas {remaining} pueden quedar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>All {total} looked at. Wrong scores: about {removed} put right, about {remaining} may remain.</source>
            <translation>Las {total} vistas. Puntuaciones erróneas: unas {removed} corregidas, unas {remaining} pueden quedar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>{looked} of {total} looked at. Wrong scores: about {removed} put right, about {remaining} may remain.</source>
            <translation>{looked} de {total} vistas. Puntuaciones erróneas: unas {removed} corregidas, unas {remaining} pueden quedar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Names change no score</source>
            <translation>Los nombres no cambian la puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Emma</source>
            <translation>Emma</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Mohammed</source>
            <translation>Mohamed</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The model gets the question and the answer, and nothing else: no name, no class, no other answer. Type any two names and see.</source>
            <translation>El modelo recibe la pregunta y la respuesta, y nada más: ni el nombre, ni la clase, ni otras respuestas. Escriba dos nombres cualesquiera y compruébelo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Score again</source>
            <translation>Puntuar de nuevo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>First name</source>
            <translation>Primer nombre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Second name</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The question set of this class is not installed, so nothing can be scored now.</source>
            <translation>El conjunto de preguntas de esta clase no está instalado, así que ahora no se puede puntuar nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>Scoring the answer twice…</source>
            <translation>Puntuando la respuesta dos veces…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The answer could not be scored. Nothing was changed.</source>
            <translation>No se pudo puntuar la respuesta. No se ha cambiado nada.</translation>
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
            <translation>Igual hasta el último decimal con ambos nombres.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/name_proof.py" />
            <source>The figures differ. This must not happen: please tell whoever maintains the program.</source>
            <translation>Las cifras difieren. Esto no debe ocurrir: avise, por favor, a quien mantiene el programa.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Nothing was changed so far.</source>
            <translation>Hasta ahora no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Decide anew</source>
            <translation>Decidir de nuevo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set “{name}” that proposed these scores is not installed.</source>
            <translation>El conjunto de preguntas «{name}», que propuso estas puntuaciones, no está instalado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>All you decided is here. Answers without a proposal can be marked by you as they are.</source>
            <translation>Todo lo que decidió está aquí. Las respuestas sin propuesta puede corregirlas usted tal como están.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>What is scored is kept. “Score the rest” goes on with it.</source>
            <translation>Lo puntuado se conserva. «Puntuar el resto» sigue con lo demás.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Scoring was stopped.</source>
            <translation>La puntuación se ha detenido.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set of this class is not installed, so no answers can be added to it.</source>
            <translation>El conjunto de preguntas de esta clase no está instalado, así que no se le pueden añadir respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Install it on the start page first. Nothing was changed.</source>
            <translation>Instálelo primero en la página de inicio. No se ha cambiado nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/open_class.py" />
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>%n notes are not kept yet.</source>
            <translation>
                <numerusform>%n nota aún no se ha conservado.</numerusform>
                <numerusform>%n notas aún no se han conservado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>An export leaves them out. Keep or drop each of them beside its answer.</source>
            <translation>Una exportación las deja fuera. Conserve o descarte cada una junto a su respuesta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Show it</source>
            <translation>Mostrarla</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Misunderstood</source>
            <translation>Malentendidos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>You and the proposals</source>
            <translation>Usted y las propuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>What to look at</source>
            <translation>Qué mirar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>{answers} answers to %n questions, {decided} decided by you, {accepted} accepted.</source>
            <translation>
                <numerusform>{answers} respuestas a %n pregunta, {decided} decididas por usted, {accepted} aceptadas.</numerusform>
                <numerusform>{answers} respuestas a %n preguntas, {decided} decididas por usted, {accepted} aceptadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>Hardest: {question}, mean {share} of the points.</source>
            <translation>La más difícil: {question}, media del {share} de los puntos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/own_questions.py" />
            <source>Column {letters}</source>
            <translation>Columna {letters}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: points for {level}</source>
            <translation>{question}: puntos para {level}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: how often it counts</source>
            <translation>{question}: cuántas veces cuenta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>counts</source>
            <translation>cuenta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>times</source>
            <translation>veces</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question}: a level cannot be worth less than a lower one.</source>
            <translation>{question}: un nivel no puede valer menos que otro inferior.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>{question} cannot count less than 0 times.</source>
            <translation>{question} no puede contar menos de 0 veces.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Add a grade</source>
            <translation>Añadir una nota</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade has no name yet.</source>
            <translation>Una nota aún no tiene nombre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>A grade begins between 0 and 100 % of all points.</source>
            <translation>Una nota empieza entre el 0 y el 100 % de todos los puntos.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Each grade must begin lower than the one above it.</source>
            <translation>Cada nota debe empezar más abajo que la anterior.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}</source>
            <translation>Nota {number}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Grade {number}: from which percentage on</source>
            <translation>Nota {number}: a partir de qué porcentaje</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>Remove the grade {grade}</source>
            <translation>Quitar la nota {grade}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>from</source>
            <translation>desde</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>% of all points</source>
            <translation>% de todos los puntos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_fields.py" />
            <source>“{text}” is no number.</source>
            <translation>«{text}» no es un número.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Points, weights and grades</source>
            <translation>Puntos, pesos y notas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>What you change here changes nothing yet. You see first whom it would move.</source>
            <translation>Lo que cambie aquí no cambia nada todavía. Primero verá a quién afectaría.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes</source>
            <translation>Quién cambia</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade</source>
            <translation>Cerca de una nota mejor</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Then</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Change for everybody</source>
            <translation>Cambiar para todos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>As it was</source>
            <translation>Como estaba</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Who changes ({count})</source>
            <translation>Quién cambia ({count})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Near a better grade ({count})</source>
            <translation>Cerca de una nota mejor ({count})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Nothing is changed yet.</source>
            <translation>Todavía no ha cambiado nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>It moves none of the %n students.</source>
            <translation>
                <numerusform>No afecta al único estudiante.</numerusform>
                <numerusform>No afecta a ninguno de los %n estudiantes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/points_page.py" />
            <source>Changed for everybody.</source>
            <translation>Cambiado para todos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n of {total} students get another total.</source>
            <translation>
                <numerusform>%n de {total} estudiantes obtiene otro total.</numerusform>
                <numerusform>%n de {total} estudiantes obtienen otro total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n get another grade.</source>
            <translation>
                <numerusform>%n obtiene otra nota.</numerusform>
                <numerusform>%n obtienen otra nota.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Student id</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Which question</source>
            <translation>Qué pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Not used</source>
            <translation>Sin usar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: the whole row</source>
            <translation>Calificación: toda la fila</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: which question?</source>
            <translation>Respuesta: ¿qué pregunta?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: which question?</source>
            <translation>Calificación: ¿qué pregunta?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Marked by you: {question}</source>
            <translation>Corregida por usted: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer: {question}</source>
            <translation>Respuesta: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Mark: {question}</source>
            <translation>Calificación: {question}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Make row {number} the header row</source>
            <translation>Usar la fila {number} como encabezado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Column {letters}: {role}</source>
            <translation>Columna {letters}: {role}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answer to</source>
            <translation>Respuesta a</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Existing mark for</source>
            <translation>Calificación existente de</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The question the row names</source>
            <translation>La pregunta que indica la fila</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>The whole row</source>
            <translation>Toda la fila</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/preview_table.py" />
            <source>Answers, marked by you</source>
            <translation>Respuestas, corregidas por usted</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/question_list.py" />
            <source>%n need you</source>
            <translation>
                <numerusform>%n le necesita</numerusform>
                <numerusform>%n le necesitan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/question_list.py" />
            <location filename="../../grader_app/ui/tidying.py" />
            <source>{decided} of {total}</source>
            <translation>{decided} de {total}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by place in the spreadsheet</source>
            <translation>Ordenar por su lugar en la hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by score</source>
            <translation>Ordenar por puntuación</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by confidence</source>
            <translation>Ordenar por seguridad</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>Sort by who needs you first</source>
            <translation>Ordenar: primero las que le necesitan</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>yours</source>
            <translation>suya</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>in your sheet</source>
            <translation>en su hoja</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>sure</source>
            <translation>segura</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/response_table.py" />
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Note for this answer</source>
            <translation>Nota para esta respuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Goes into the exported file</source>
            <translation>Va al archivo exportado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Give a comment from the question’s bank</source>
            <translation>Poner un comentario de los de la pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Give it a score as if you saw it for the first time.</source>
            <translation>Puntúela como si la viera por primera vez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Go on without marking it again</source>
            <translation>Seguir sin volver a corregirla</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>This one alone: {points}</source>
            <translation>Solo esta: {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Accept what is proposed for this answer, not for its group</source>
            <translation>Aceptar lo propuesto para esta respuesta, no para su grupo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{decided} (proposed {points})</source>
            <translation>{decided} (propuesto {points})</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Because: {reason}</source>
            <translation>Porque: {reason}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Same as {answer}</source>
            <translation>Igual que {answer}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>{action} and go to the next that needs you</source>
            <translation>{action} y pasar a la siguiente que le necesita</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Once more, without your first mark.</source>
            <translation>Una vez más, sin su primera calificación.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Not looked at yet</source>
            <translation>Sin mirar todavía</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>It needed you: {why}.</source>
            <translation>Le necesitaba: {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Needs you: {why}.</source>
            <translation>Le necesita: {why}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/review_panel.py" />
            <source>Sure: nothing about this answer stands out.</source>
            <translation>Segura: nada llama la atención en esta respuesta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Nothing is marked in this file yet.</source>
            <translation>En este archivo aún no hay nada corregido.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Give it to the second marker, and open it again when it comes back.</source>
            <translation>Déselo al segundo corrector y ábralo de nuevo cuando vuelva.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n answers marked by {marker} stand beside yours.</source>
            <translation>
                <numerusform>%n respuesta corregida por {marker} está junto a la suya.</numerusform>
                <numerusform>%n respuestas corregidas por {marker} están junto a las suyas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>the second marker</source>
            <translation>el segundo corrector</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n of the {total} answers in the file are not marked.</source>
            <translation>
                <numerusform>%n de las {total} respuestas del archivo no está corregida.</numerusform>
                <numerusform>%n de las {total} respuestas del archivo no están corregidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n are of answers that have changed here since, and were left out.</source>
            <translation>
                <numerusform>%n es de una respuesta que ha cambiado aquí desde entonces y se ha omitido.</numerusform>
                <numerusform>%n son de respuestas que han cambiado aquí desde entonces y se han omitido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n blank answers were not in the file: there is nothing to mark.</source>
            <translation>
                <numerusform>%n respuesta en blanco no estaba en el archivo: no hay nada que corregir.</numerusform>
                <numerusform>%n respuestas en blanco no estaban en el archivo: no hay nada que corregir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>Nothing of yours was changed.</source>
            <translation>No se ha cambiado nada suyo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>This marking file is too large to be one.</source>
            <translation>Este archivo de corrección es demasiado grande para serlo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>The marking file “{name}” cannot be read.</source>
            <translation>El archivo de corrección «{name}» no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Check that it is still there and that you may open it.</source>
            <translation>Compruebe que siga ahí y que usted pueda abrirlo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>The marking file “{name}” cannot be written.</source>
            <translation>El archivo de corrección «{name}» no se puede escribir.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_files.py" />
            <source>Check that there is free space, and that you may write into its folder.</source>
            <translation>Compruebe que quede espacio y que usted pueda escribir en su carpeta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Second marker</source>
            <translation>Segundo corrector</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Your name or initials</source>
            <translation>Su nombre o iniciales</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>You see the answers and the question, no names and no proposed scores. Every mark is saved in the file at once.</source>
            <translation>Verá las respuestas y la pregunta, sin nombres ni puntuaciones propuestas. Todo se guarda al instante en el archivo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n blank answers are not among them: there is nothing to mark.</source>
            <translation>
                <numerusform>%n respuesta en blanco no está entre ellas: no hay nada que corregir.</numerusform>
                <numerusform>%n respuestas en blanco no están entre ellas: no hay nada que corregir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n answers to mark</source>
            <translation>
                <numerusform>%n respuesta por corregir</numerusform>
                <numerusform>%n respuestas por corregir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Whoever asked you sees your marks under this name.</source>
            <translation>Quien se lo pidió verá su corrección con este nombre.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Look through them again</source>
            <translation>Revisarlas de nuevo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>Give the file “{name}” back to whoever sent it to you.</source>
            <translation>Devuelva el archivo «{name}» a quien se lo envió.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>All %n answers are marked</source>
            <translation>
                <numerusform>La respuesta está corregida</numerusform>
                <numerusform>Las %n respuestas están corregidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Second markers</source>
            <translation>Segundos correctores</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Ask somebody</source>
            <translation>Pedírselo a alguien</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Another teacher marks the same answers without seeing names, proposals or your scores. Then you see how well two people agree, and settle where you do not.</source>
            <translation>Otro docente corrige las mismas respuestas sin ver nombres, propuestas ni sus puntuaciones. Luego verá cuánto coinciden dos personas y acordarán lo demás.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Which answers</source>
            <translation>Qué respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open the file that came back…</source>
            <translation>Abrir el archivo que volvió…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>A file for another teacher</source>
            <translation>Un archivo para otro docente</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>When it comes back</source>
            <translation>Cuando vuelva</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open it here, or drop it on the window while this class is open.</source>
            <translation>Ábralo aquí, o suéltelo en la ventana mientras esta clase está abierta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, drawn by chance, as they were written.</source>
            <translation>
                <numerusform>Contiene %n respuesta, sorteada al azar, tal como se escribió.</numerusform>
                <numerusform>Contiene %n respuestas, sorteadas al azar, tal como se escribieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all with words in them, as they were written.</source>
            <translation>
                <numerusform>Contiene %n respuesta con texto, tal como se escribió.</numerusform>
                <numerusform>Contiene %n respuestas, todas con texto, tal como se escribieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all of them, as they were written.</source>
            <translation>
                <numerusform>Contiene %n respuesta, tal como se escribió.</numerusform>
                <numerusform>Contiene las %n respuestas, tal como se escribieron.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>With them go the question and its levels; no names, no proposals and no scores. Treat it like your spreadsheet.</source>
            <translation>Con ellas van la pregunta y sus niveles; ni nombres, ni propuestas, ni puntuaciones. Trátelo como su hoja de cálculo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>%n blank answers are left out: there is nothing to mark in them.</source>
            <translation>
                <numerusform>%n respuesta en blanco queda fuera: no hay nada que corregir en ella.</numerusform>
                <numerusform>%n respuestas en blanco quedan fuera: no hay nada que corregir en ellas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Save a file with %n answers…</source>
            <translation>
                <numerusform>Guardar un archivo con %n respuesta…</numerusform>
                <numerusform>Guardar un archivo con %n respuestas…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Marking files (*.marking)</source>
            <translation>Archivos de corrección (*.marking)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Save the marking file</source>
            <translation>Guardar el archivo de corrección</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Saved as “{name}”.</source>
            <translation>Guardado como «{name}».</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Open the file that came back</source>
            <translation>Abrir el archivo que volvió</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Two people</source>
            <translation>Dos personas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Proposals and you</source>
            <translation>Las propuestas y usted</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Answers to settle</source>
            <translation>Respuestas por acordar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settled</source>
            <translation>Acordada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settle on {points}</source>
            <translation>Acordar {points}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You agree on every answer that both of you marked.</source>
            <translation>Coinciden en todas las respuestas que han corregido ambos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>All %n disagreements are settled.</source>
            <translation>
                <numerusform>El desacuerdo está resuelto.</numerusform>
                <numerusform>Los %n desacuerdos están resueltos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settle {left} of %n disagreements</source>
            <translation>
                <numerusform>Por acordar: {left} de %n desacuerdo</numerusform>
                <numerusform>Por acordar: {left} de %n desacuerdos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>The second marker</source>
            <translation>El segundo corrector</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{same} of %n alike.</source>
            <translation>
                <numerusform>{same} de %n igual.</numerusform>
                <numerusform>{same} de %n iguales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n that you had not decided yourself are not compared.</source>
            <translation>
                <numerusform>%n que usted no había decidido no se compara.</numerusform>
                <numerusform>%n que usted no había decidido no se comparan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>As it was when the file came back; settling does not change it.</source>
            <translation>Tal como estaba cuando volvió el archivo; acordar no lo cambia.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{marker} marked {marked} of %n answers.</source>
            <translation>
                <numerusform>{marker} corrigió {marked} de %n respuesta.</numerusform>
                <numerusform>{marker} corrigió {marked} de %n respuestas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n blank answers were not in the file.</source>
            <translation>
                <numerusform>%n respuesta en blanco no estaba en el archivo.</numerusform>
                <numerusform>%n respuestas en blanco no estaban en el archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n more were not in the file, or are not marked.</source>
            <translation>
                <numerusform>%n más no estaba en el archivo o no está corregida.</numerusform>
                <numerusform>%n más no estaban en el archivo o no están corregidas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>You gave {mine}, {marker} gave {theirs}.</source>
            <translation>Usted dio {mine}, {marker} dio {theirs}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install a question set</source>
            <translation>Instalar un conjunto de preguntas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>Install all question sets of a folder</source>
            <translation>Instalar todos los conjuntos de preguntas de una carpeta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is installed. It has %n questions.</source>
            <translation>
                <numerusform>«{name}» está instalado. Tiene %n pregunta.</numerusform>
                <numerusform>«{name}» está instalado. Tiene %n preguntas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>About it</source>
            <translation>Acerca de él</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is removed.</source>
            <translation>«{name}» se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install from file…</source>
            <translation>Instalar desde archivo…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Install all of a folder…</source>
            <translation>Instalar todos los de una carpeta…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>A USB stick, for example</source>
            <translation>Por ejemplo, una memoria USB</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Versions stand side by side; a class keeps the one that it was begun with.</source>
            <translation>Las versiones conviven; una clase conserva aquella con la que se empezó.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Your school decides which question sets are here.</source>
            <translation>Su centro decide qué conjuntos de preguntas hay aquí.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>None yet. A question set holds the questions the program can score.</source>
            <translation>Ninguno todavía. Un conjunto contiene las preguntas que el programa puede puntuar.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Remove “{name}”…</source>
            <translation>Quitar «{name}»…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>As it is asked</source>
            <translation>Tal como se pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_page.py" />
            <source>Scores</source>
            <translation>Puntuaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>comes with the program</source>
            <translation>viene con el programa</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>from your school</source>
            <translation>de su centro</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>installed by you</source>
            <translation>instalado por usted</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Nobody has tested how often it is wrong where it is sure. Look at its answers yourself.</source>
            <translation>Nadie ha comprobado cuántas veces se equivoca cuando está seguro. Mire usted mismo las respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Tested: where it is sure, at most {percent} % differ from people’s scores. It was sure of {sure} of {answers} answers.</source>
            <translation>Comprobado: donde está seguro, como mucho un {percent} % difiere de lo que dieron personas. Estaba seguro de {sure} de {answers} respuestas.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Installed: {new}. Here already: {known}. Refused: {refused}.</source>
            <translation>Instalados: {new}. Ya estaban: {known}. Rechazados: {refused}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Remove “{name}”?</source>
            <translation>¿Quitar «{name}»?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sets_words.py" />
            <source>Classes begun with it keep all scores and decisions. What has no proposal yet gets none, until the set is installed again.</source>
            <translation>Las clases empezadas con él conservan todas las puntuaciones y decisiones. Lo que aún no tiene propuesta no la tendrá hasta que el conjunto se instale de nuevo.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (oculta)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/sheet_tabs.py" />
            <source>Take in the answers of {sheet}</source>
            <translation>Incluir las respuestas de {sheet}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Answers that differed</source>
            <translation>Respuestas que difieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Yours</source>
            <translation>Suyo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Other checks</source>
            <translation>Otras muestras</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>%n answers differed</source>
            <translation>
                <numerusform>%n respuesta difiere</numerusform>
                <numerusform>%n respuestas difieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Spot check of %n answers</source>
            <translation>
                <numerusform>Muestra de %n respuesta</numerusform>
                <numerusform>Muestra de %n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Decide as you marked: %n answers</source>
            <translation>
                <numerusform>Decidir como las corrigió: %n respuesta</numerusform>
                <numerusform>Decidir como las corrigió: %n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept the other %n proposals</source>
            <translation>
                <numerusform>Aceptar la otra propuesta</numerusform>
                <numerusform>Aceptar las otras %n propuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Look at the other %n answers</source>
            <translation>
                <numerusform>Ver la otra %n respuesta</numerusform>
                <numerusform>Ver las otras %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here does not count yet.</source>
            <translation>Lo que ha corregido aquí aún no cuenta.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>What you marked here is decided by you.</source>
            <translation>Lo que ha corregido aquí queda decidido por usted.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Nothing of it is left to look at.</source>
            <translation>No queda nada por mirar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are accepted.</source>
            <translation>
                <numerusform>La otra %n propuesta está aceptada.</numerusform>
                <numerusform>Las otras %n propuestas están aceptadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals nobody has looked at.</source>
            <translation>
                <numerusform>La otra propuesta no la ha mirado nadie.</numerusform>
                <numerusform>Las otras %n propuestas no las ha mirado nadie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are better looked at by you, or marked by groups. Drawing again until a sample holds would show nothing.</source>
            <translation>
                <numerusform>Es mejor que mire usted la otra propuesta. Sortear una y otra vez hasta que una muestra salga bien no demostraría nada.</numerusform>
                <numerusform>Es mejor que mire usted las otras %n propuestas, o que las corrija por grupos. Sortear una y otra vez hasta que una muestra salga bien no demostraría nada.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>Spot check</source>
            <translation>Muestra de control</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_page.py" />
            <source>You mark a random sample without seeing what is proposed. At the end it is compared, and says how many proposals differ at most in your own class.</source>
            <translation>Usted corrige una muestra al azar sin ver lo propuesto. Al final se compara y se dice cuántas propuestas difieren como mucho en su propia clase.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>At most so many may differ</source>
            <translation>Pueden diferir como mucho</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>So many of the sample may differ</source>
            <translation>De la muestra pueden diferir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Checks so far</source>
            <translation>Muestras hasta ahora</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What came of it</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{some} of {of}</source>
            <translation>{some} de {of}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>What it showed</source>
            <translation>Lo que mostró</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>It is drawn by chance, once, and marked to its end. You can stop at any time and go on later.</source>
            <translation>Se sortea al azar, una vez, y se corrige hasta el final. Puede parar en cualquier momento y seguir después.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start with %n answers</source>
            <translation>
                <numerusform>Empezar con %n respuesta</numerusform>
                <numerusform>Empezar con %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>{text} (Enter)</source>
            <translation>{text} (Intro)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>All questions together</source>
            <translation>Todas las preguntas juntas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If no more than %n differ,</source>
            <translation>
                <numerusform>Si no difiere más de %n,</numerusform>
                <numerusform>Si no difieren más de %n,</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If none differs,</source>
            <translation>Si ninguna difiere,</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>at most {risk} of the {total} proposals differ from what you would give, 95 % sure.</source>
            <translation>como mucho el {risk} de las {total} propuestas difiere de lo que usted daría, con un 95 % de seguridad.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>You mark %n answers.</source>
            <translation>
                <numerusform>Usted corrige %n respuesta.</numerusform>
                <numerusform>Usted corrige %n respuestas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>This is checked already. Drawing again until a sample holds would show nothing, so it is drawn once.</source>
            <translation>Esto ya está comprobado. Sortear una y otra vez hasta que una muestra salga bien no demostraría nada, por eso se sortea una sola vez.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There is no proposal here that you have not looked at.</source>
            <translation>Aquí no hay ninguna propuesta que usted no haya mirado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There are only %n proposals here: too few to show this with a sample. Look at all of them.</source>
            <translation>
                <numerusform>Aquí solo hay %n propuesta: muy poco para demostrarlo con una muestra. Mírela.</numerusform>
                <numerusform>Aquí solo hay %n propuestas: muy pocas para demostrarlo con una muestra. Mírelas todas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>{marked} of {of} marked</source>
            <translation>{marked} de {of} corregidas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It holds: {same} of {of} as proposed</source>
            <translation>Se confirma: {same} de {of} como se propuso</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>Failed: {differed} of {of} differed</source>
            <translation>No se confirma: {differed} de {of} difieren</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>At most {share} of the {total} proposals differ from what you would give ({most} of them), in your own class, 95 % sure.</source>
            <translation>Como mucho el {share} de las {total} propuestas difiere de lo que usted daría ({most} de ellas), en su propia clase, con un 95 % de seguridad.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It speaks for the %n questions together; one question alone may differ more.</source>
            <translation>
                <numerusform>Vale para %n pregunta.</numerusform>
                <numerusform>Vale para las %n preguntas juntas; una sola pregunta puede diferir más.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Choose a file (Ctrl+O)</source>
            <translation>Elegir un archivo (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Try the sample class</source>
            <translation>Probar la clase de ejemplo</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Manage…</source>
            <translation>Gestionar…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Install question sets, see what is in them, remove them</source>
            <translation>Instalar conjuntos de preguntas, ver lo que contienen, quitarlos</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Drop a spreadsheet of answers here</source>
            <translation>Suelte aquí una hoja de cálculo con respuestas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Excel workbook (.xlsx) or CSV, as your form or gradebook gave it to you</source>
            <translation>Libro de Excel (.xlsx) o CSV, tal como lo da su formulario o libro de calificaciones</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>All keys, and how to choose others</source>
            <translation>Todas las teclas, y cómo elegir otras</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What you open will be listed here.</source>
            <translation>Aquí aparecerá lo que abra.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{file}: {problem}</source>
            <translation>{file}: {problem}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>{decided} of {total} decided, exported</source>
            <translation>{decided} de {total} decididas, exportado</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>Delete “{title}”…</source>
            <translation>Eliminar «{title}»…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/start_page.py" />
            <source>What is in it, who made it, and how well it scores</source>
            <translation>Qué contiene, quién lo hizo y lo bien que puntúa</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Your school keeps marking for {days} days. Classes that were not changed for longer: {count}.</source>
            <translation>Su centro conserva las correcciones {days} días. Clases sin cambios desde hace más tiempo: {count}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Nothing is deleted unless you say so.</source>
            <translation>No se elimina nada sin que usted lo diga.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Look at them…</source>
            <translation>Mirarlas…</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>What you decided in these classes is deleted for good, so export what you want to keep first. Your spreadsheets and the copies you exported stay where they are.</source>
            <translation>Lo que decidió en estas clases se elimina para siempre, así que exporte antes lo que quiera conservar. Sus hojas de cálculo y las copias exportadas se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Last changed</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Delete these classes</source>
            <translation>Eliminar estas clases</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tidying.py" />
            <source>Old classes</source>
            <translation>Clases antiguas</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Show me</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Seven small steps, each done by you, with keys. You can stop at any time.</source>
            <translation>Siete pasos pequeños, cada uno hecho por usted, con teclas. Puede parar en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/tour_card.py" />
            <source>Try it on a sample class (2 minutes)</source>
            <translation>Probarlo con una clase de ejemplo (2 minutos)</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>Drop it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>This note is not kept yet.</source>
            <translation>Esta nota aún no se ha conservado.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Why not a higher score?</source>
            <translation>¿Por qué no más puntos?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>Show what the next level asks for</source>
            <translation>Mostrar lo que pide el nivel siguiente</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>{points} asks for: {wording}</source>
            <translation>{points} pide: {wording}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/why_not.py" />
            <source>The proposal holds that at {percent}.</source>
            <translation>La propuesta le da un {percent}.</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>talks to the marker</source>
            <translation>habla a quien corrige</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>off topic?</source>
            <translation>¿fuera de tema?</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>copies the question</source>
            <translation>copia la pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>another language</source>
            <translation>otro idioma</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>very long</source>
            <translation>muy larga</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>gave up</source>
            <translation>se rindió</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call</source>
            <translation>dudosa</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>no proposal</source>
            <translation>sin propuesta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it talks to whoever marks it, instead of only answering</source>
            <translation>habla a quien corrige en vez de solo responder</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>few of its words are known from answers to this question</source>
            <translation>pocas de sus palabras se conocen de respuestas a esta pregunta</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is mostly the question, copied</source>
            <translation>es casi toda la pregunta copiada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is in another language than the class writes</source>
            <translation>está en un idioma distinto del que escribe la clase</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is so long that its end was not looked at</source>
            <translation>es tan larga que no se ha mirado su final</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>nothing was written</source>
            <translation>no se escribió nada</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it only says “I don’t know”</source>
            <translation>solo dice «no lo sé»</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>not scored, so mark it yourself</source>
            <translation>sin propuesta, así que corríjala usted</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call between {lower} and {higher}</source>
            <translation>dudosa entre {lower} y {higher}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call: {first}, {second} and {third} are all possible</source>
            <translation>dudosa: {first}, {second} y {third} son posibles</translation>
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
            <translation>Sin propuesta todavía</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Decided by you: {worth}</source>
            <translation>Decidido por usted: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Mark in your sheet: {worth}</source>
            <translation>Calificación en su hoja: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Blank, so {worth}</source>
            <translation>En blanco, así que {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Accepted as proposed: {worth}</source>
            <translation>Aceptado como se propuso: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Proposed: {worth}</source>
            <translation>Propuesto: {worth}</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
    </context>
</TS>
