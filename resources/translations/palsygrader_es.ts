<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>archive</name>
    <message id="archive.wrong_passphrase">
        <source>This passphrase does not open the archive.</source>
        <translation>Esta frase de contraseña no abre el archivo clínico.</translation>
    </message>
    <message id="archive.empty_passphrase">
        <source>Please enter a passphrase.</source>
        <translation>Introduzca una frase de contraseña.</translation>
    </message>
    <message id="archive.exists">
        <source>There is already an archive in this folder.</source>
        <translation>Ya hay un archivo clínico en esta carpeta.</translation>
    </message>
    <message id="archive.not_an_archive">
        <source>There is no archive in this folder.</source>
        <translation>No hay ningún archivo clínico en esta carpeta.</translation>
    </message>
    <message id="archive.locked">
        <source>The archive is in use by another window of the program. Close it there first.</source>
        <translation>El archivo clínico está en uso en otra ventana del programa. Ciérrelo allí primero.</translation>
    </message>
    <message id="archive.newer">
        <source>A newer version of the program made this archive. Please update the program.</source>
        <translation>Este archivo clínico se creó con una versión más reciente del programa. Actualice el programa.</translation>
    </message>
    <message id="archive.unreadable">
        <source>The archive's files cannot be read. Check that the disk is there and may be read.</source>
        <translation>No se pueden leer los datos del archivo clínico. Compruebe que el disco está conectado y que se permite la lectura.</translation>
    </message>
    <message id="unlock.file_in_the_way">
        <source>A file lies where the archive's folder is to be made: {path}. Nothing was changed. Move or rename that file, then create the archive here.</source>
        <translation>Donde debe crearse la carpeta del archivo clínico hay un fichero: {path}. No se ha cambiado nada. Muévalo o cámbiele el nombre y cree después aquí el archivo clínico.</translation>
    </message>
    <message id="archive.not_writable">
        <source>The archive's folder cannot be written. Choose another or check its permissions.</source>
        <translation>No se puede escribir en la carpeta del archivo clínico. Elija otra o compruebe sus permisos.</translation>
    </message>
    <message id="archive.cannot_write">
        <source>The archive cannot be read or written at the moment. Check that the disk is there and has free space.</source>
        <translation>En este momento no se puede leer ni escribir el archivo clínico. Compruebe que el disco está conectado y tiene espacio libre.</translation>
    </message>
    <message id="archive.no_room">
        <source>Not enough free space: {needed_mb} MB are needed, {free_mb} MB are free. Empty the bin or move files to another disk. What is recorded already is safe.</source>
        <translation>No hay espacio libre suficiente: se necesitan {needed_mb} MB y hay {free_mb} MB libres. Vacíe la papelera o mueva archivos a otro disco. Lo que ya está grabado está a salvo.</translation>
    </message>
    <message id="archive.damaged_header">
        <source>The archive's key file is damaged. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>El archivo de claves del archivo clínico está dañado. Copie la carpeta tal como está a otro disco y repare después el archivo clínico con una copia de seguridad (o: palsygrader archive verify --repair-from CARPETA).</translation>
    </message>
    <message id="archive.lost_header">
        <source>This folder holds an archive without its key file. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>Esta carpeta contiene un archivo clínico sin su archivo de claves. Copie la carpeta tal como está a otro disco y repare después el archivo clínico con una copia de seguridad (o: palsygrader archive verify --repair-from CARPETA).</translation>
    </message>
    <message id="archive.damaged">
        <source>The archive's database is damaged or missing. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>La base de datos del archivo clínico está dañada o falta. Copie la carpeta tal como está a otro disco y repare después el archivo clínico con una copia de seguridad (o: palsygrader archive verify --repair-from CARPETA).</translation>
    </message>
    <message id="archive.key_memory">
        <source>Not enough free memory to check the passphrase ({memory_mib} MB are needed).</source>
        <translation>No hay suficiente memoria libre para comprobar la frase de contraseña (se necesitan {memory_mib} MB).</translation>
    </message>
    <message id="archive.closed">
        <source>The archive is locked. Enter the passphrase to go on.</source>
        <translation>El archivo clínico está bloqueado. Introduzca la frase de contraseña para continuar.</translation>
    </message>
    <message id="archive.no_patient">
        <source>This patient is not in the archive.</source>
        <translation>Este paciente no está en el archivo clínico.</translation>
    </message>
    <message id="archive.patient_exists">
        <source>This patient is already in the archive.</source>
        <translation>Este paciente ya está en el archivo clínico.</translation>
    </message>
    <message id="archive.patient_deleted">
        <source>This patient was deleted for good and is not taken in again under the same identifier.</source>
        <translation>Este paciente se eliminó definitivamente y no se vuelve a admitir con el mismo identificador.</translation>
    </message>
    <message id="archive.patient_in_use">
        <source>A visit of this patient is being recorded. Finish it first. Nothing was deleted.</source>
        <translation>Se está grabando una visita de este paciente. Termínela primero. No se eliminó nada.</translation>
    </message>
    <message id="archive.not_confirmed">
        <source>What was typed is neither the record number nor the name. Nothing was deleted.</source>
        <translation>Lo escrito no es ni el número de historia ni el nombre. No se eliminó nada.</translation>
    </message>
    <message id="archive.may_not_delete">
        <source>Only an administrator may delete a patient. Nothing was deleted.</source>
        <translation>Solo un administrador puede eliminar a un paciente. No se eliminó nada.</translation>
    </message>
    <message id="archive.consent_kept">
        <source>Answers about consent that are on record stay on record. Open the patient again.</source>
        <translation>Las respuestas sobre el consentimiento ya registradas se conservan. Vuelva a abrir al paciente.</translation>
    </message>
    <message id="archive.no_examination">
        <source>This visit is not in the archive.</source>
        <translation>Esta visita no está en el archivo clínico.</translation>
    </message>
    <message id="archive.signed">
        <source>This visit is signed and does not change.</source>
        <translation>Esta visita está firmada y no se modifica.</translation>
    </message>
    <message id="archive.not_signed">
        <source>This visit is not signed; write into its notes instead.</source>
        <translation>Esta visita no está firmada; escriba en sus notas.</translation>
    </message>
    <message id="archive.read_blind">
        <source>This person has read the visit as a second reader and cannot sign it as the first. Another person has to. The visit is as it was.</source>
        <translation>Esta persona ha leído la visita como segundo lector y no puede firmarla como primero. Debe hacerlo otra persona. La visita está como estaba.</translation>
    </message>
    <message id="archive.own_reading">
        <source>This reader has graded the visit already and cannot read it a second time.</source>
        <translation>Este lector ya ha graduado la visita y no puede leerla de nuevo.</translation>
    </message>
    <message id="archive.reading_kept">
        <source>This second reading is finished and does not change.</source>
        <translation>Esta segunda lectura está finalizada y ya no cambia.</translation>
    </message>
    <message id="archive.no_media">
        <source>This recording is not in the archive.</source>
        <translation>Esta grabación no está en el archivo clínico.</translation>
    </message>
    <message id="archive.recording_open">
        <source>This recording is not finished yet.</source>
        <translation>Esta grabación aún no ha terminado.</translation>
    </message>
    <message id="archive.media_truncated">
        <source>This recording is damaged: its end is missing.</source>
        <translation>Esta grabación está dañada: falta el final.</translation>
    </message>
    <message id="archive.media_damaged">
        <source>This recording is damaged and cannot be shown.</source>
        <translation>Esta grabación está dañada y no se puede mostrar.</translation>
    </message>
    <message id="archive.audit_broken">
        <source>The record of actions was changed from outside at line {line}.</source>
        <translation>El registro de acciones se modificó desde fuera en la línea {line}.</translation>
    </message>
    <message id="archive.audit_cut">
        <source>The record of actions was cut off from outside after line {last}: {missing} missing. Or the database was put back to an earlier state.</source>
        <translation>El registro de acciones fue cortado desde fuera tras la línea {last}: faltan {missing}. O la base de datos se devolvió a un estado anterior.</translation>
    </message>
    <message id="archive.audit_rewritten">
        <source>The record of actions up to line {line} is not the one that was written: it was replaced from outside.</source>
        <translation>El registro de acciones hasta la línea {line} no es el que se escribió: fue sustituido desde fuera.</translation>
    </message>
    <message id="archive.audit_unguarded">
        <source>The file that guards the end of the record of actions (audit.end) was removed or changed, or the archive was restored from a backup. The end is guarded anew from now on; that is noted in the record.</source>
        <translation>El archivo que protege el final del registro de acciones (audit.end) fue eliminado o modificado, o el archivo de pacientes se restauró de una copia de seguridad. El final queda protegido de nuevo desde ahora; consta en el registro.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message id="audit.title">
        <source>Record of actions</source>
        <translation>Registro de acciones</translation>
    </message>
    <message id="audit.card">
        <source>Who did what and when: logins, views, changes, prints, exports, backups. Nothing can be changed or removed unseen.</source>
        <translation>Quién hizo qué y cuándo: accesos, consultas, cambios, impresiones, exportaciones, copias de seguridad. Nada se puede modificar ni quitar sin que se note.</translation>
    </message>
    <message id="audit.show">
        <source>Show the record</source>
        <translation>Ver el registro</translation>
    </message>
    <message id="audit.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="audit.state.checking">
        <source>Checking that nothing was changed …</source>
        <translation>Comprobando que nada se haya modificado …</translation>
    </message>
    <message id="audit.state.not_checked">
        <source>Whether the record is whole could not be checked. {why}</source>
        <translation>No se pudo comprobar si el registro está íntegro. {why}</translation>
    </message>
    <message id="audit.state.whole">
        <source>The record is whole: all {count} entries are as they were written.</source>
        <translation>El registro está íntegro: las {count} entradas están como se escribieron.</translation>
    </message>
    <message id="audit.state.altered">
        <source>Entry {line} was altered after it was written. The entries before it are as they were written.</source>
        <translation>La entrada {line} se modificó después de escribirse. Las anteriores están como se escribieron.</translation>
    </message>
    <message id="audit.state.removed">
        <source>Entries were removed: {other} missing from number {line} on. The entries before are as they were written.</source>
        <translation>Se quitaron entradas: faltan {other} a partir del número {line}. Las anteriores están como se escribieron.</translation>
    </message>
    <message id="audit.state.reordered">
        <source>Entries were put into another order: entry {line} stands in the place of number {other}.</source>
        <translation>Las entradas se cambiaron de orden: la entrada {line} está en el lugar del número {other}.</translation>
    </message>
    <message id="audit.state.cut">
        <source>The end of the record was cut off after entry {line}: {other} missing. Or the database was put back to an earlier state.</source>
        <translation>El final del registro se cortó tras la entrada {line}: faltan {other}. O la base de datos se devolvió a un estado anterior.</translation>
    </message>
    <message id="audit.state.rewritten">
        <source>The record was written anew from outside: up to entry {line} it is not the one that was kept.</source>
        <translation>El registro se reescribió desde fuera: hasta la entrada {line} no es el que se llevaba.</translation>
    </message>
    <message id="audit.state.unguarded">
        <source>The file that guards the end of the record (audit.end) is missing or was changed. Whether entries are missing at the end cannot be told.</source>
        <translation>El archivo que protege el final del registro (audit.end) falta o se modificó. No se puede saber si faltan entradas al final.</translation>
    </message>
    <message id="audit.go_there">
        <source>Show the place</source>
        <translation>Ver el lugar</translation>
    </message>
    <message id="audit.again">
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message id="audit.filter.who">
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message id="audit.filter.everybody">
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message id="audit.filter.nobody">
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message id="audit.filter.action">
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message id="audit.filter.every_action">
        <source>every action</source>
        <translation>todas las acciones</translation>
    </message>
    <message id="audit.filter.patient">
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message id="audit.filter.patient.hint">
        <source>number or name</source>
        <translation>número o nombre</translation>
    </message>
    <message id="audit.filter.from">
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message id="audit.filter.until">
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message id="audit.filter.day.hint">
        <source>12 May 2026</source>
        <translation>12 may 2026</translation>
    </message>
    <message id="audit.filter.clear">
        <source>Show everything</source>
        <translation>Ver todo</translation>
    </message>
    <message id="audit.column.number">
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message id="audit.column.at">
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message id="audit.column.who">
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message id="audit.column.what">
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message id="audit.column.whom">
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message id="audit.table">
        <source>Entries of the record, the newest first</source>
        <translation>Entradas del registro, las más recientes primero</translation>
    </message>
    <message id="audit.loading">
        <source>…</source>
        <translation>…</translation>
    </message>
    <message id="audit.count">
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message id="audit.count_of">
        <source>{count} of {total} entries</source>
        <translation>{count} de {total} entradas</translation>
    </message>
    <message id="audit.empty">
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message id="audit.none_found">
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message id="audit.none_found_hint">
        <source>Change or clear what is asked for above.</source>
        <translation>Cambie o borre lo que se pide arriba.</translation>
    </message>
    <message id="audit.failed">
        <source>The record could not be read. {why}</source>
        <translation>No se pudo leer el registro. {why}</translation>
    </message>
    <message id="audit.entry">
        <source>Entry {number}, {moment}. {who}: {what}. Identifier: {subject}. Seal: {seal}</source>
        <translation>Entrada {number}, {moment}. {who}: {what}. Identificador: {subject}. Sello: {seal}</translation>
    </message>
    <message id="audit.no_subject">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="audit.whom.patient">
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message id="audit.whom.deleted_patient">
        <source>deleted patient</source>
        <translation>paciente eliminado</translation>
    </message>
    <message id="audit.whom.gone">
        <source>not in the archive any more</source>
        <translation>ya no está en el archivo clínico</translation>
    </message>
    <message id="audit.whom.user">
        <source>user: {name}</source>
        <translation>usuario: {name}</translation>
    </message>
    <message id="audit.export_csv">
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message id="audit.export_json">
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message id="audit.export_tip">
        <source>Saves the entries that are shown, the newest last</source>
        <translation>Guarda las entradas que se ven, las más recientes al final</translation>
    </message>
    <message id="audit.export_name">
        <source>record-of-actions</source>
        <translation>registro-de-acciones</translation>
    </message>
    <message id="audit.exporting">
        <source>Saving: {percent} %</source>
        <translation>Guardando: {percent} %</translation>
    </message>
    <message id="audit.exported">
        <source>Saved: {count} entries in {file}</source>
        <translation>Guardado: {count} entradas en {file}</translation>
    </message>
    <message id="audit.not_exported">
        <source>The entries could not be saved. {why}</source>
        <translation>No se pudieron guardar las entradas. {why}</translation>
    </message>
    <message id="audit.export_cancelled">
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message id="audit.cancel">
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message id="audit.action.archive.created">
        <source>made the archive</source>
        <translation>creó el archivo clínico</translation>
    </message>
    <message id="audit.action.archive.opened">
        <source>logged in</source>
        <translation>inició sesión</translation>
    </message>
    <message id="audit.action.archive.unlocked">
        <source>unlocked</source>
        <translation>desbloqueó</translation>
    </message>
    <message id="audit.action.archive.locked">
        <source>locked</source>
        <translation>bloqueó</translation>
    </message>
    <message id="audit.action.archive.refused">
        <source>wrong passphrase</source>
        <translation>frase de contraseña incorrecta</translation>
    </message>
    <message id="audit.action.archive.refused.times">
        <source>wrong passphrase, {detail} times</source>
        <translation>frase de contraseña incorrecta, {detail} veces</translation>
    </message>
    <message id="audit.action.archive.recovery_key_used">
        <source>used the recovery key</source>
        <translation>usó la clave de recuperación</translation>
    </message>
    <message id="audit.action.archive.passphrase_changed">
        <source>changed the own passphrase</source>
        <translation>cambió su frase de contraseña</translation>
    </message>
    <message id="audit.action.archive.recovery_key_renewed">
        <source>drew a new recovery key</source>
        <translation>creó una nueva clave de recuperación</translation>
    </message>
    <message id="audit.action.archive.recovery_key_kept">
        <source>put the recovery key away</source>
        <translation>guardó la clave de recuperación</translation>
    </message>
    <message id="audit.action.archive.keys_renewed">
        <source>renewed the keys</source>
        <translation>renovó las claves</translation>
    </message>
    <message id="audit.action.archive.move_begun">
        <source>began to take the archive to a server</source>
        <translation>empezó a llevar el archivo clínico a un servidor</translation>
    </message>
    <message id="audit.action.archive.moved_to_server">
        <source>took the archive to a server</source>
        <translation>llevó el archivo clínico a un servidor</translation>
    </message>
    <message id="audit.action.archive.restored">
        <source>restored the archive from a backup</source>
        <translation>restauró el archivo clínico de una copia de seguridad</translation>
    </message>
    <message id="audit.action.archive.repaired">
        <source>repaired the archive from a backup</source>
        <translation>reparó el archivo clínico con una copia de seguridad</translation>
    </message>
    <message id="audit.action.archive.retention">
        <source>removed old recordings</source>
        <translation>quitó grabaciones antiguas</translation>
    </message>
    <message id="audit.action.archive.retention.of">
        <source>removed recordings older than {detail} months</source>
        <translation>quitó grabaciones de más de {detail} meses</translation>
    </message>
    <message id="audit.action.audit.guarded">
        <source>took the record as whole from here on</source>
        <translation>dio el registro por íntegro desde aquí</translation>
    </message>
    <message id="audit.action.audit.exported">
        <source>saved the record of actions in a file</source>
        <translation>guardó el registro de acciones en un archivo</translation>
    </message>
    <message id="audit.action.user.added">
        <source>added a user</source>
        <translation>añadió un usuario</translation>
    </message>
    <message id="audit.action.user.added.of">
        <source>added a user as {detail}</source>
        <translation>añadió un usuario con el papel de {detail}</translation>
    </message>
    <message id="audit.action.user.renamed">
        <source>renamed a user</source>
        <translation>cambió el nombre de un usuario</translation>
    </message>
    <message id="audit.action.user.role">
        <source>changed a role</source>
        <translation>cambió un papel</translation>
    </message>
    <message id="audit.action.user.role.of">
        <source>changed a role to {detail}</source>
        <translation>cambió un papel a {detail}</translation>
    </message>
    <message id="audit.action.user.passphrase_reset">
        <source>set a user's new passphrase</source>
        <translation>puso una nueva frase de contraseña a un usuario</translation>
    </message>
    <message id="audit.action.user.disabled">
        <source>disabled a user</source>
        <translation>desactivó un usuario</translation>
    </message>
    <message id="audit.action.user.removed">
        <source>removed a user</source>
        <translation>quitó un usuario</translation>
    </message>
    <message id="audit.action.backup.made">
        <source>made a backup</source>
        <translation>hizo una copia de seguridad</translation>
    </message>
    <message id="audit.action.backup.folder_chosen">
        <source>chose where backups go</source>
        <translation>eligió dónde se guardan las copias</translation>
    </message>
    <message id="audit.action.patient.added">
        <source>added a patient</source>
        <translation>añadió un paciente</translation>
    </message>
    <message id="audit.action.patient.changed">
        <source>changed a patient's record</source>
        <translation>cambió la ficha de un paciente</translation>
    </message>
    <message id="audit.action.patient.viewed">
        <source>looked at a patient's visits</source>
        <translation>vio las visitas de un paciente</translation>
    </message>
    <message id="audit.action.patient.exported">
        <source>exported visits without names</source>
        <translation>exportó visitas sin nombres</translation>
    </message>
    <message id="audit.action.patient.exported_with_identity">
        <source>exported visits with names</source>
        <translation>exportó visitas con nombres</translation>
    </message>
    <message id="audit.action.patient.deleted">
        <source>deleted a patient for good</source>
        <translation>eliminó un paciente para siempre</translation>
    </message>
    <message id="audit.action.consent">
        <source>noted an answer about consent</source>
        <translation>anotó una respuesta sobre el consentimiento</translation>
    </message>
    <message id="audit.action.consent.of">
        <source>noted consent: {detail}</source>
        <translation>anotó el consentimiento: {detail}</translation>
    </message>
    <message id="audit.action.examination.viewed">
        <source>looked at a visit</source>
        <translation>vio una visita</translation>
    </message>
    <message id="audit.action.examination.compared">
        <source>compared with a visit</source>
        <translation>comparó con una visita</translation>
    </message>
    <message id="audit.action.examination.saved">
        <source>saved a visit</source>
        <translation>guardó una visita</translation>
    </message>
    <message id="audit.action.examination.signed">
        <source>signed a visit</source>
        <translation>firmó una visita</translation>
    </message>
    <message id="audit.action.examination.deleted">
        <source>deleted an unsigned visit</source>
        <translation>eliminó una visita sin firmar</translation>
    </message>
    <message id="audit.action.landmarks.corrected">
        <source>corrected points</source>
        <translation>corrigió puntos</translation>
    </message>
    <message id="audit.action.landmarks.taken_back">
        <source>took corrected points back</source>
        <translation>deshizo puntos corregidos</translation>
    </message>
    <message id="audit.action.addendum.added">
        <source>added to a signed visit</source>
        <translation>añadió una adenda</translation>
    </message>
    <message id="audit.action.reading.begun">
        <source>began a second reading</source>
        <translation>empezó una segunda lectura</translation>
    </message>
    <message id="audit.action.reading.finished">
        <source>finished a second reading</source>
        <translation>terminó una segunda lectura</translation>
    </message>
    <message id="audit.action.recording.kept">
        <source>kept a recording</source>
        <translation>conservó una grabación</translation>
    </message>
    <message id="audit.action.recording.discarded">
        <source>discarded a recording</source>
        <translation>descartó una grabación</translation>
    </message>
    <message id="audit.action.recording.expired">
        <source>removed an old recording</source>
        <translation>quitó una grabación antigua</translation>
    </message>
    <message id="audit.action.archive.tries_altered">
        <source>found the count of wrong passphrases changed from outside</source>
        <translation>halló cambiado desde fuera el recuento de contraseñas erróneas</translation>
    </message>
    <message id="audit.action.archive.tries_lost">
        <source>found the count of wrong passphrases missing</source>
        <translation>echó en falta el recuento de contraseñas erróneas</translation>
    </message>
    <message id="audit.action.spool.merged">
        <source>brought to the server what was done without it</source>
        <translation>llevó al servidor lo hecho sin él</translation>
    </message>
    <message id="audit.action.patient.taken_over">
        <source>took a patient over from another station</source>
        <translation>tomó un paciente de otro puesto</translation>
    </message>
    <message id="audit.action.examination.kept_twice">
        <source>kept a visit twice that two stations had changed</source>
        <translation>guardó por duplicado una visita cambiada en dos puestos</translation>
    </message>
    <message id="audit.action.hospital.asked">
        <source>asked the hospital for earlier visits</source>
        <translation>pidió al hospital visitas anteriores</translation>
    </message>
    <message id="audit.action.hospital.begun">
        <source>began a visit from today's list</source>
        <translation>empezó una visita desde la lista de hoy</translation>
    </message>
    <message id="audit.action.hospital.assigned">
        <source>assigned a visit to an order</source>
        <translation>asignó una visita a una petición</translation>
    </message>
    <message id="audit.action.hospital.unassigned">
        <source>took the assignment to an order back</source>
        <translation>retiró la asignación a una petición</translation>
    </message>
    <message id="audit.action.hospital.queued">
        <source>put a visit into the queue for the hospital</source>
        <translation>puso una visita en la cola para el hospital</translation>
    </message>
    <message id="audit.action.hospital.sent">
        <source>sent an object to the hospital</source>
        <translation>envió un objeto al hospital</translation>
    </message>
    <message id="audit.action.hospital.again">
        <source>had a visit sent to the hospital again</source>
        <translation>hizo enviar de nuevo una visita al hospital</translation>
    </message>
    <message id="audit.action.hospital.cancelled">
        <source>took what was not sent out of the queue for the hospital</source>
        <translation>quitó de la cola para el hospital lo que aún no se había enviado</translation>
    </message>
    <message id="audit.action.hospital.sent_anew">
        <source>sent an object again that the hospital may have had</source>
        <translation>envió de nuevo un objeto que el hospital quizá ya tenía</translation>
    </message>
    <message id="audit.action.hospital.stored">
        <source>had an object's storage confirmed by the hospital</source>
        <translation>recibió del hospital la confirmación de un objeto guardado</translation>
    </message>
    <message id="audit.action.hospital.given_up">
        <source>gave up sending an object to the hospital</source>
        <translation>desistió de enviar un objeto al hospital</translation>
    </message>
    <message id="audit.action.report.printed">
        <source>printed a report</source>
        <translation>imprimió un informe</translation>
    </message>
    <message id="audit.action.report.saved">
        <source>saved a report in a file</source>
        <translation>guardó un informe en un archivo</translation>
    </message>
    <message id="audit.action.report.copied">
        <source>copied a report</source>
        <translation>copió un informe</translation>
    </message>
    <message id="audit.action.report.of">
        <source>{done}: {kind}</source>
        <translation>{done}: {kind}</translation>
    </message>
    <message id="audit.report.clinical">
        <source>clinical report</source>
        <translation>informe clínico</translation>
    </message>
    <message id="audit.report.patient">
        <source>patient's copy</source>
        <translation>copia para el paciente</translation>
    </message>
    <message id="audit.report.teaching">
        <source>teaching copy</source>
        <translation>copia para docencia</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message id="input.no_face">
        <source>no face was found.</source>
        <translation>No se encontró ninguna cara.</translation>
    </message>
    <message id="input.several_faces">
        <source>more than one face was found ({count}).</source>
        <translation>Se encontró más de una cara ({count}).</translation>
    </message>
    <message id="input.too_few_frames">
        <source>too few pictures show the face ({count}; {least} are needed).</source>
        <translation>Muy pocas imágenes muestran la cara ({count}; se necesitan {least}).</translation>
    </message>
    <message id="input.rest_missing">
        <source>a picture at rest is needed to compare it with.</source>
        <translation>Se necesita una imagen en reposo para comparar.</translation>
    </message>
    <message id="model.missing">
        <source>The landmark model ({model}) is not there: install the program again.</source>
        <translation>Falta el modelo de puntos de referencia ({model}): instale de nuevo el programa.</translation>
    </message>
    <message id="input.missing_file">
        <source>{file}: there is no such file.</source>
        <translation>{file}: el archivo no existe.</translation>
    </message>
    <message id="input.unreadable_file">
        <source>{file}: this file may not be read; check its permissions.</source>
        <translation>{file}: no se permite leer este archivo; compruebe sus permisos.</translation>
    </message>
    <message id="input.unusable_file">
        <source>{file}: this file cannot be used: {reason}.</source>
        <translation>{file}: no se puede usar este archivo: {reason}.</translation>
    </message>
    <message id="input.not_a_file">
        <source>{file}: this is a folder, a pipe or a device, not a file.</source>
        <translation>{file}: es una carpeta, una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message id="input.impossible_name">
        <source>No file or folder can have such a name</source>
        <translation>Ningún archivo ni carpeta puede llamarse así</translation>
    </message>
    <message id="input.not_a_picture">
        <source>{file}: this is not a picture that can be read (JPEG, PNG, TIFF, BMP, WebP or HEIC).</source>
        <translation>{file}: no es una imagen que se pueda leer (JPEG, PNG, TIFF, BMP, WebP o HEIC).</translation>
    </message>
    <message id="input.damaged_picture">
        <source>{file}: the picture is damaged or cut off.</source>
        <translation>{file}: la imagen está dañada o incompleta.</translation>
    </message>
    <message id="input.picture_too_large">
        <source>{file}: the picture has too many pixels to be opened safely.</source>
        <translation>{file}: la imagen tiene demasiados píxeles para abrirla con seguridad.</translation>
    </message>
    <message id="input.not_a_video">
        <source>{file}: this is not a video that can be read.</source>
        <translation>{file}: no es un vídeo que se pueda leer.</translation>
    </message>
    <message id="input.empty_video">
        <source>{file}: the video holds no picture.</source>
        <translation>{file}: el vídeo no contiene ninguna imagen.</translation>
    </message>
    <message id="input.damaged_video">
        <source>{file}: the video is damaged.</source>
        <translation>{file}: el vídeo está dañado.</translation>
    </message>
    <message id="input.unordered_video">
        <source>{file}: the pictures of the video are not in the order of their times.</source>
        <translation>{file}: las imágenes del vídeo no están en orden temporal.</translation>
    </message>
    <message id="input.truncated_video">
        <source>{file}: the video is cut off after {seconds} s.</source>
        <translation>{file}: el vídeo se corta a los {seconds} s.</translation>
    </message>
    <message id="capture.recording">
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message id="capture.digital_patient">
        <source>digital patient</source>
        <translation>paciente digital</translation>
    </message>
    <message id="capture.camera">
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message id="capture.numbered_camera">
        <source>camera {number}</source>
        <translation>cámara {number}</translation>
    </message>
    <message id="capture.another_camera">
        <source>The camera chosen in the settings is not plugged in; {name} is used.</source>
        <translation>La cámara elegida en los ajustes no está conectada; se usa {name}.</translation>
    </message>
    <message id="capture.stand_in">
        <source>The camera did not start in the usual way; {name} is used.</source>
        <translation>La cámara no se inició del modo habitual; se usa {name}.</translation>
    </message>
    <message id="capture.no_camera">
        <source>There is no camera. Plug one in.</source>
        <translation>No hay ninguna cámara. Conecte una.</translation>
    </message>
    <message id="capture.no_multimedia">
        <source>The camera needs a system library that is missing: {library}.</source>
        <translation>La cámara necesita una biblioteca del sistema que falta: {library}.</translation>
    </message>
    <message id="capture.no_application">
        <source>Cameras cannot be listed before the program has started its window system.</source>
        <translation>No se pueden enumerar las cámaras antes de que el programa inicie su sistema de ventanas.</translation>
    </message>
    <message id="capture.camera_failed">
        <source>{name}: the camera stopped. Is another program using it?</source>
        <translation>{name}: la cámara se ha detenido. ¿La está usando otro programa?</translation>
    </message>
    <message id="capture.bad_frame">
        <source>The camera sent a picture that cannot be read.</source>
        <translation>La cámara envió una imagen que no se puede leer.</translation>
    </message>
    <message id="capture.stalled">
        <source>The camera has sent no picture for {seconds} s.</source>
        <translation>La cámara no envía imágenes desde hace {seconds} s.</translation>
    </message>
    <message id="capture.closed">
        <source>The camera is switched off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message id="capture.unplugged">
        <source>{name}: the camera was unplugged.</source>
        <translation>{name}: se ha desconectado la cámara.</translation>
    </message>
    <message id="capture.frozen">
        <source>The camera picture has been frozen for {seconds} s.</source>
        <translation>La imagen de la cámara está congelada desde hace {seconds} s.</translation>
    </message>
    <message id="capture.black">
        <source>The camera picture is black. Is the camera covered?</source>
        <translation>La imagen de la cámara está en negro. ¿Está tapada la cámara?</translation>
    </message>
    <message id="capture.size_changed">
        <source>The camera changed its picture size to {width_px} x {height_px}.</source>
        <translation>La cámara cambió el tamaño de la imagen a {width_px} x {height_px}.</translation>
    </message>
    <message id="capture.ended">
        <source>The video has ended.</source>
        <translation>El vídeo ha terminado.</translation>
    </message>
    <message id="capture.unreadable_folder">
        <source>{folder}: this folder cannot be read: {reason}.</source>
        <translation>{folder}: no se puede leer esta carpeta: {reason}.</translation>
    </message>
    <message id="capture.no_photographs">
        <source>{folder}: there is no photograph in this folder.</source>
        <translation>{folder}: no hay ninguna fotografía en esta carpeta.</translation>
    </message>
    <message id="capture.no_digital_patient">
        <source>The clips of the digital patient are missing; install the program again.</source>
        <translation>Faltan los vídeos del paciente digital; vuelva a instalar el programa.</translation>
    </message>
    <message id="capture.gate.good">
        <source>The picture is good</source>
        <translation>La imagen es buena</translation>
    </message>
    <message id="capture.gate.no_face">
        <source>Please look into the camera</source>
        <translation>Mire a la cámara, por favor</translation>
    </message>
    <message id="capture.gate.several_faces">
        <source>Only the patient's face may be in view</source>
        <translation>Solo debe verse la cara del paciente</translation>
    </message>
    <message id="capture.gate.too_far">
        <source>Come a little closer</source>
        <translation>Acérquese un poco</translation>
    </message>
    <message id="capture.gate.too_near">
        <source>Move back a little</source>
        <translation>Aléjese un poco</translation>
    </message>
    <message id="capture.gate.off_centre">
        <source>Move to the middle of the picture</source>
        <translation>Colóquese en el centro de la imagen</translation>
    </message>
    <message id="capture.gate.off_centre.left">
        <source>Move a little to your right</source>
        <translation>Muévase un poco hacia su derecha</translation>
    </message>
    <message id="capture.gate.off_centre.right">
        <source>Move a little to your left</source>
        <translation>Muévase un poco hacia su izquierda</translation>
    </message>
    <message id="capture.gate.off_centre.up">
        <source>Sit a little lower, or raise the camera</source>
        <translation>Siéntese algo más bajo o suba la cámara</translation>
    </message>
    <message id="capture.gate.off_centre.down">
        <source>Sit a little higher, or lower the camera</source>
        <translation>Siéntese algo más alto o baje la cámara</translation>
    </message>
    <message id="capture.gate.turned">
        <source>Look straight into the camera</source>
        <translation>Mire de frente a la cámara</translation>
    </message>
    <message id="capture.gate.turned.left">
        <source>Turn a little to your right</source>
        <translation>Gire un poco la cabeza hacia su derecha</translation>
    </message>
    <message id="capture.gate.turned.right">
        <source>Turn a little to your left</source>
        <translation>Gire un poco la cabeza hacia su izquierda</translation>
    </message>
    <message id="capture.gate.tilted">
        <source>Hold your head upright</source>
        <translation>Mantenga la cabeza recta</translation>
    </message>
    <message id="capture.gate.tilted.left">
        <source>Tilt your head a little to your right</source>
        <translation>Incline un poco la cabeza hacia su derecha</translation>
    </message>
    <message id="capture.gate.tilted.right">
        <source>Tilt your head a little to your left</source>
        <translation>Incline un poco la cabeza hacia su izquierda</translation>
    </message>
    <message id="capture.gate.nodded">
        <source>Hold your head level</source>
        <translation>Mantenga la cabeza nivelada</translation>
    </message>
    <message id="capture.gate.nodded.up">
        <source>Lower your chin a little</source>
        <translation>Baje un poco la barbilla</translation>
    </message>
    <message id="capture.gate.nodded.down">
        <source>Lift your chin a little</source>
        <translation>Levante un poco la barbilla</translation>
    </message>
    <message id="capture.gate.too_dark">
        <source>More light on the face, please</source>
        <translation>Más luz sobre la cara, por favor</translation>
    </message>
    <message id="capture.gate.too_bright">
        <source>Less light on the face, please</source>
        <translation>Menos luz sobre la cara, por favor</translation>
    </message>
    <message id="capture.gate.uneven_light">
        <source>The same light on both sides, please</source>
        <translation>La misma luz en ambos lados, por favor</translation>
    </message>
    <message id="capture.gate.uneven_light.left">
        <source>More light on the patient's left side, please</source>
        <translation>Más luz en el lado izquierdo del paciente, por favor</translation>
    </message>
    <message id="capture.gate.uneven_light.right">
        <source>More light on the patient's right side, please</source>
        <translation>Más luz en el lado derecho del paciente, por favor</translation>
    </message>
    <message id="capture.gate.blurred">
        <source>Hold still; if it stays blurred, wipe the camera lens</source>
        <translation>No se mueva; si sigue borroso, limpie la lente de la cámara</translation>
    </message>
    <message id="capture.gate.covered">
        <source>Please uncover your face</source>
        <translation>Descubra la cara, por favor</translation>
    </message>
    <message id="capture.gate.covered.region">
        <source>Please uncover your {region}</source>
        <translation>Descubra esta zona, por favor: {region}</translation>
    </message>
    <message id="capture.your.left">
        <source>left</source>
        <translation>lado izquierdo,</translation>
    </message>
    <message id="capture.your.right">
        <source>right</source>
        <translation>lado derecho,</translation>
    </message>
    <message id="capture.detail.turned">
        <source>Head turned {amount}° to the {direction} (at most {limit}°)</source>
        <translation>Cabeza girada {amount}° hacia la {direction} (máximo {limit}°)</translation>
    </message>
    <message id="capture.detail.tilted">
        <source>Head tilted {amount}° to the {direction} (at most {limit}°)</source>
        <translation>Cabeza ladeada {amount}° hacia la {direction} (máximo {limit}°)</translation>
    </message>
    <message id="capture.detail.nodded">
        <source>Head bent {direction} {amount}° (at most {limit}°)</source>
        <translation>Cabeza inclinada hacia {direction} {amount}° (máximo {limit}°)</translation>
    </message>
    <message id="capture.detail.too_dark">
        <source>Too dark: {amount} % of full brightness (at least {limit} %)</source>
        <translation>Demasiado oscuro: {amount} % del brillo total (mínimo {limit} %)</translation>
    </message>
    <message id="capture.detail.too_bright">
        <source>Too bright: {amount} % of full brightness (at most {limit} %)</source>
        <translation>Demasiado claro: {amount} % del brillo total (máximo {limit} %)</translation>
    </message>
    <message id="capture.detail.uneven_light">
        <source>Light uneven: {direction} side {amount} times darker (at most {limit})</source>
        <translation>Luz desigual: a la {direction}, {amount} veces más oscuro (máximo {limit})</translation>
    </message>
    <message id="capture.detail.covered.region">
        <source>Covered: {region}</source>
        <translation>Tapado: {region}</translation>
    </message>
    <message id="capture.direction.left">
        <source>patient's left</source>
        <translation>izquierda del paciente</translation>
    </message>
    <message id="capture.direction.right">
        <source>patient's right</source>
        <translation>derecha del paciente</translation>
    </message>
    <message id="capture.direction.up">
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message id="capture.direction.down">
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message id="capture.not_tolerable">
        <source>Nothing is recorded unless exactly one face is in view.</source>
        <translation>No se graba nada si no se ve exactamente una cara.</translation>
    </message>
    <message id="protocol.illegal">
        <source>That is not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
    <message id="protocol.rest_needed">
        <source>The face at rest is needed first: everything is measured from it.</source>
        <translation>Primero se necesita la cara en reposo: todo se mide a partir de ella.</translation>
    </message>
    <message id="protocol.no_more_attempts">
        <source>There are {most} attempts already; keep one of them.</source>
        <translation>Ya hay {most} intentos; acepte uno de ellos.</translation>
    </message>
    <message id="protocol.no_such_attempt">
        <source>There is no such attempt to keep.</source>
        <translation>No existe ese intento.</translation>
    </message>
    <message id="protocol.not_in_examination">
        <source>This expression is not part of the examination; add it first.</source>
        <translation>Esta expresión no forma parte de la exploración; añádala primero.</translation>
    </message>
    <message id="protocol.already_in_examination">
        <source>This expression is already part of the examination.</source>
        <translation>Esta expresión ya forma parte de la exploración.</translation>
    </message>
    <message id="protocol.nothing_chosen">
        <source>No expression is chosen.</source>
        <translation>No se ha elegido ninguna expresión.</translation>
    </message>
    <message id="recorder.failed">
        <source>The recording could not be written ({kind}).</source>
        <translation>No se pudo escribir la grabación ({kind}).</translation>
    </message>
    <message id="recorder.empty">
        <source>The camera sent no picture during the recording.</source>
        <translation>La cámara no envió ninguna imagen durante la grabación.</translation>
    </message>
    <message id="recorder.stuck">
        <source>The recording was not written within {seconds} s.</source>
        <translation>La grabación no se escribió en {seconds} s.</translation>
    </message>
    <message id="recorder.wrong_size">
        <source>A picture of {width_px} x {height_px} does not fit into the recording.</source>
        <translation>Una imagen de {width_px} x {height_px} no cabe en la grabación.</translation>
    </message>
</context>
<context>
    <name>clinic</name>
    <message id="rail_page.clinic">
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message id="rail_page.clinic.tip">
        <source>Grades and recovery of all patients; export (Ctrl+3)</source>
        <translation>Grados y recuperación de todos los pacientes; exportación (Ctrl+3)</translation>
    </message>
    <message id="clinic.title">
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message id="clinic.counted">
        <source>Patients: {patients}. Visits: {visits}, {signed} signed, {unfinished} unfinished.</source>
        <translation>Pacientes: {patients}. Visitas: {visits}; firmadas: {signed}; sin terminar: {unfinished}.</translation>
    </message>
    <message id="clinic.empty">
        <source>No visits yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message id="clinic.lost_hint">
        <source>The grades of all patients appear here when the server is back.</source>
        <translation>Los grados de todos los pacientes aparecen aquí cuando vuelva el servidor.</translation>
    </message>
    <message id="clinic.empty_hint">
        <source>The grades of all patients and their recovery appear here after the first visit.</source>
        <translation>Los grados de todos los pacientes y su recuperación aparecen aquí tras la primera visita.</translation>
    </message>
    <message id="clinic.grades">
        <source>Grades at the latest visit</source>
        <translation>Grados en la última visita</translation>
    </message>
    <message id="clinic.grades.hint">
        <source>Patients per grade that stands: the clinician's, else the program's. The sum stands last.</source>
        <translation>Pacientes por grado vigente: el del médico o, si no lo hay, el del programa. El total figura al final.</translation>
    </message>
    <message id="clinic.grades.branch">
        <source>{branch}: {counts}.</source>
        <translation>{branch}: {counts}.</translation>
    </message>
    <message id="clinic.grade.count">
        <source>{grade}: {count}</source>
        <translation>{grade}: {count}</translation>
    </message>
    <message id="clinic.grade.none.short">
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message id="clinic.complete">
        <source>All branches graded at {whole} of {graded} visits ({percent} %).</source>
        <translation>Todas las ramas graduadas en {whole} de {graded} visitas ({percent} %).</translation>
    </message>
    <message id="clinic.complete.none">
        <source>No visit is graded yet.</source>
        <translation>Aún no hay ninguna visita graduada.</translation>
    </message>
    <message id="clinic.complete.reasons">
        <source>Branches without a grade: {reasons}.</source>
        <translation>Ramas sin grado: {reasons}.</translation>
    </message>
    <message id="clinic.complete.reason">
        <source>{why} ({count})</source>
        <translation>{why} ({count})</translation>
    </message>
    <message id="clinic.recovery">
        <source>Recovery since the onset</source>
        <translation>Recuperación desde el inicio</translation>
    </message>
    <message id="clinic.recovery.name">
        <source>Recovery since the onset, {branch}</source>
        <translation>Recuperación desde el inicio, rama {branch}</translation>
    </message>
    <message id="clinic.recovery.hint">
        <source>Function of the weak side in percent of the healthy one, by the program. A thin line is a patient whose onset is on record; the thick line is the median of all within its months.</source>
        <translation>Función del lado débil en porcentaje de la del sano, según el programa. Cada línea fina es un paciente con inicio registrado; la línea gruesa es la mediana de todos en esos meses.</translation>
    </message>
    <message id="clinic.recovery.axis">
        <source>months since the onset</source>
        <translation>meses desde el inicio</translation>
    </message>
    <message id="clinic.recovery.median">
        <source>months {first} to {last}: {percent} % ({count} patients)</source>
        <translation>meses {first} a {last}: {percent} % (pacientes: {count})</translation>
    </message>
    <message id="clinic.recovery.medians">
        <source>Median: {medians}.</source>
        <translation>Mediana: {medians}.</translation>
    </message>
    <message id="clinic.recovery.too_few">
        <source>No median yet: it takes three patients with a known onset, seen in the same months.</source>
        <translation>Aún no hay mediana: se necesitan tres pacientes con inicio conocido, vistos en los mismos meses.</translation>
    </message>
    <message id="clinic.percent">
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message id="day.title">
        <source>Reports of a day</source>
        <translation>Informes de un día</translation>
    </message>
    <message id="day.day">
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message id="day.counted">
        <source>Finished visits: {visits}, {signed} signed</source>
        <translation>Visitas terminadas: {visits}; firmadas: {signed}</translation>
    </message>
    <message id="day.print">
        <source>Print all …</source>
        <translation>Imprimir todo…</translation>
    </message>
    <message id="day.save">
        <source>Save all as PDF …</source>
        <translation>Guardar todo en PDF…</translation>
    </message>
    <message id="day.preview">
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message id="day.preview.tip">
        <source>Look at all reports as they will be printed</source>
        <translation>Ver todos los informes como se imprimirán</translation>
    </message>
    <message id="day.preview.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="day.preview.number">
        <source>Report {number} of {total}</source>
        <translation>Informe {number} de {total}</translation>
    </message>
    <message id="day.preview.before">
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message id="day.preview.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="day.not_agreed">
        <source>Without a teaching copy, since they have not agreed to teaching: {count}.</source>
        <translation>Sin copia docente, por no haber consentido la docencia: {count}.</translation>
    </message>
    <message id="day.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="day.making">
        <source>Making the reports</source>
        <translation>Preparando los informes</translation>
    </message>
    <message id="day.progress">
        <source>{done} of {total} reports</source>
        <translation>{done} de {total} informes</translation>
    </message>
    <message id="day.printed">
        <source>Sent to the printer: reports {reports}, pages {pages}.</source>
        <translation>Enviado a la impresora: informes, {reports}; páginas, {pages}.</translation>
    </message>
    <message id="day.saved">
        <source>Saved: reports {reports}, to {folder}.</source>
        <translation>Informes guardados: {reports}, en {folder}.</translation>
    </message>
    <message id="day.cancelled">
        <source>Cancelled. Nothing was printed or saved.</source>
        <translation>Cancelado. No se ha impreso ni guardado nada.</translation>
    </message>
    <message id="day.failed">
        <source>Not all reports were made: {why}.</source>
        <translation>No se prepararon todos los informes: {why}.</translation>
    </message>
    <message id="day.file">
        <source>palsygrader-{kind}-{day}-{number}</source>
        <translation>palsygrader-{kind}-{day}-{number}</translation>
    </message>
    <message id="export.title">
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message id="export.text">
        <source>Visits, grades, scales and measurements as tables for statistics, landmarks, and on demand pictures, in one ZIP file, with a dictionary of the columns and a text about what was changed. Unfinished visits are left out.</source>
        <translation>Visitas, grados, escalas y medidas en tablas para la estadística, puntos de referencia y, si se pide, imágenes, en un archivo ZIP, con un diccionario de las columnas y un texto sobre lo que se ha cambiado. Faltan las visitas sin terminar.</translation>
    </message>
    <message id="export.scope">
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message id="export.scope.all">
        <source>of all patients</source>
        <translation>de todos los pacientes</translation>
    </message>
    <message id="export.scope.patient">
        <source>of {name}</source>
        <translation>de {name}</translation>
    </message>
    <message id="export.signed_only">
        <source>signed ones only</source>
        <translation>solo las firmadas</translation>
    </message>
    <message id="export.content">
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message id="export.plain">
        <source>without names</source>
        <translation>sin nombres</translation>
    </message>
    <message id="export.named">
        <source>with names and dates</source>
        <translation>con nombres y fechas</translation>
    </message>
    <message id="export.plain.hint">
        <source>A patient is a code that only this archive can make, days are moved into the past by a secret number of days for each patient, intervals stay, ages end at 89, clinicians are numbered.</source>
        <translation>Un paciente es un código que solo este archivo clínico puede formar; los días se desplazan al pasado un número secreto de días por paciente, los intervalos se mantienen, la edad termina en 89 y los médicos van numerados.</translation>
    </message>
    <message id="export.named.hint">
        <source>The file will hold names and dates, not encrypted: keep it as safe as the archive.</source>
        <translation>El archivo contendrá nombres y fechas sin cifrar: guárdelo con tanta seguridad como el archivo clínico.</translation>
    </message>
    <message id="export.kind">
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message id="export.kind.xlsx">
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message id="export.kind.csv">
        <source>CSV files (.csv)</source>
        <translation>Archivos CSV (.csv)</translation>
    </message>
    <message id="export.kind.json">
        <source>JSON (.json)</source>
        <translation>JSON (.json)</translation>
    </message>
    <message id="export.files">
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message id="export.file_name">
        <source>palsygrader-export</source>
        <translation>palsygrader-export</translation>
    </message>
    <message id="export.start">
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message id="export.start.tip">
        <source>Choose a file and write everything into it</source>
        <translation>Elegir un archivo y escribirlo todo en él</translation>
    </message>
    <message id="export.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="export.running">
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message id="export.progress">
        <source>{done} of {total} visits</source>
        <translation>{done} de {total} visitas</translation>
    </message>
    <message id="export.nobody_agreed">
        <source>Nothing to export: none of the chosen patients agreed to research. Consent is noted in the patient's record (E).</source>
        <translation>Nada que exportar: ninguno de los pacientes elegidos ha consentido la investigación. El consentimiento se anota en la ficha del paciente (E).</translation>
    </message>
    <message id="export.done">
        <source>Exported: visits {visits}, patients {patients}, to {file}.</source>
        <translation>Exportado: visitas, {visits}; pacientes, {patients}; en {file}.</translation>
    </message>
    <message id="export.nothing">
        <source>Nothing to export: no visit fits the choice. {file} holds the headings only.</source>
        <translation>Nada que exportar: ninguna visita cumple lo elegido. {file} contiene solo los encabezados.</translation>
    </message>
    <message id="export.cancelled">
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se ha escrito ningún archivo.</translation>
    </message>
    <message id="export.failed">
        <source>The export was not written: {why}. Nothing in the archive changed, and nothing half-written was left behind.</source>
        <translation>No se ha escrito la exportación: {why}. Nada ha cambiado en el archivo clínico y no ha quedado nada a medio escribir.</translation>
    </message>
</context>
<context>
    <name>clinical</name>
    <message id="error.unexpected">
        <source>Something unexpected went wrong ({kind}). Nothing was lost; details are in the log.</source>
        <translation>Se ha producido un error inesperado ({kind}). No se ha perdido nada; los detalles están en el registro del programa.</translation>
    </message>
    <message id="side.left">
        <source>patient's left</source>
        <translation>izquierda del paciente</translation>
    </message>
    <message id="side.right">
        <source>patient's right</source>
        <translation>derecha del paciente</translation>
    </message>
    <message id="side.left.short">
        <source>L</source>
        <translation>I</translation>
    </message>
    <message id="side.right.short">
        <source>R</source>
        <translation>D</translation>
    </message>
    <message id="affected_side.left">
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message id="affected_side.right">
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message id="affected_side.none">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="affected_side.both">
        <source>both sides</source>
        <translation>ambos</translation>
    </message>
    <message id="affected_side.unknown">
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message id="affected_side.too_few">
        <source>cannot be told: {count} of {all} regions examined</source>
        <translation>no determinable: {count} de {all} regiones exploradas</translation>
    </message>
    <message id="branch.temporal">
        <source>temporal</source>
        <translation>temporal</translation>
    </message>
    <message id="branch.zygomatic">
        <source>zygomatic</source>
        <translation>cigomática</translation>
    </message>
    <message id="branch.buccal">
        <source>buccal</source>
        <translation>bucal</translation>
    </message>
    <message id="branch.marginal_mandibular">
        <source>marginal mandibular</source>
        <translation>marginal mandibular</translation>
    </message>
    <message id="branch.temporal.region">
        <source>forehead and brow</source>
        <translation>frente y ceja</translation>
    </message>
    <message id="branch.zygomatic.region">
        <source>eye</source>
        <translation>ojo</translation>
    </message>
    <message id="branch.buccal.region">
        <source>midface and mouth</source>
        <translation>zona media y boca</translation>
    </message>
    <message id="branch.marginal_mandibular.region">
        <source>lower lip and chin</source>
        <translation>labio inferior y mentón</translation>
    </message>
    <message id="region.brow">
        <source>brow</source>
        <translation>ceja</translation>
    </message>
    <message id="region.eye">
        <source>eye</source>
        <translation>ojo</translation>
    </message>
    <message id="region.midface">
        <source>midface</source>
        <translation>zona media</translation>
    </message>
    <message id="region.mouth">
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message id="region.chin">
        <source>chin</source>
        <translation>mentón</translation>
    </message>
    <message id="expression.rest">
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message id="expression.brow_raise">
        <source>brow raise</source>
        <translation>elevación de cejas</translation>
    </message>
    <message id="expression.gentle_closure">
        <source>gentle eye closure</source>
        <translation>cierre ocular suave</translation>
    </message>
    <message id="expression.tight_closure">
        <source>tight eye closure</source>
        <translation>cierre ocular forzado</translation>
    </message>
    <message id="expression.closed_smile">
        <source>closed smile</source>
        <translation>sonrisa cerrada</translation>
    </message>
    <message id="expression.open_smile">
        <source>open smile</source>
        <translation>sonrisa abierta</translation>
    </message>
    <message id="expression.snarl">
        <source>snarl</source>
        <translation>arrugar la nariz</translation>
    </message>
    <message id="expression.pucker">
        <source>pucker</source>
        <translation>fruncir los labios</translation>
    </message>
    <message id="expression.lower_teeth">
        <source>lower teeth</source>
        <translation>dientes inferiores</translation>
    </message>
    <message id="expression.frown">
        <source>frown</source>
        <translation>fruncir el ceño</translation>
    </message>
    <message id="expression.cheek_puff">
        <source>cheek puff</source>
        <translation>inflar las mejillas</translation>
    </message>
    <message id="expression.platysma">
        <source>neck tensing</source>
        <translation>tensar el cuello</translation>
    </message>
    <message id="expression.blink">
        <source>blink</source>
        <translation>parpadeo</translation>
    </message>
    <message id="expression.rest.short">
        <source>rest</source>
        <translation>reposo</translation>
    </message>
    <message id="expression.brow_raise.short">
        <source>brow</source>
        <translation>cejas</translation>
    </message>
    <message id="expression.gentle_closure.short">
        <source>gentle</source>
        <translation>suave</translation>
    </message>
    <message id="expression.tight_closure.short">
        <source>tight</source>
        <translation>forzado</translation>
    </message>
    <message id="expression.closed_smile.short">
        <source>smile</source>
        <translation>sonrisa</translation>
    </message>
    <message id="expression.open_smile.short">
        <source>open smile</source>
        <translation>sonr. abierta</translation>
    </message>
    <message id="expression.snarl.short">
        <source>snarl</source>
        <translation>nariz</translation>
    </message>
    <message id="expression.pucker.short">
        <source>pucker</source>
        <translation>labios</translation>
    </message>
    <message id="expression.lower_teeth.short">
        <source>lower teeth</source>
        <translation>dientes inf.</translation>
    </message>
    <message id="expression.frown.short">
        <source>frown</source>
        <translation>ceño</translation>
    </message>
    <message id="expression.cheek_puff.short">
        <source>puff</source>
        <translation>mejillas</translation>
    </message>
    <message id="expression.platysma.short">
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message id="expression.blink.short">
        <source>blink</source>
        <translation>parpadeo</translation>
    </message>
    <message id="expression.rest.instruction">
        <source>Look straight ahead, face at rest</source>
        <translation>Mire al frente con la cara en reposo</translation>
    </message>
    <message id="expression.brow_raise.instruction">
        <source>Raise your eyebrows as high as you can</source>
        <translation>Suba las cejas todo lo que pueda</translation>
    </message>
    <message id="expression.gentle_closure.instruction">
        <source>Close your eyes gently</source>
        <translation>Cierre los ojos suavemente</translation>
    </message>
    <message id="expression.tight_closure.instruction">
        <source>Close your eyes as tightly as you can</source>
        <translation>Cierre los ojos con toda la fuerza que pueda</translation>
    </message>
    <message id="expression.closed_smile.instruction">
        <source>Smile with your lips closed</source>
        <translation>Sonría con los labios cerrados</translation>
    </message>
    <message id="expression.open_smile.instruction">
        <source>Smile widely and show your teeth</source>
        <translation>Sonría ampliamente y enseñe los dientes</translation>
    </message>
    <message id="expression.snarl.instruction">
        <source>Wrinkle your nose and lift your upper lip</source>
        <translation>Arrugue la nariz y levante el labio superior</translation>
    </message>
    <message id="expression.pucker.instruction">
        <source>Pucker your lips as if to kiss</source>
        <translation>Frunza los labios como para dar un beso</translation>
    </message>
    <message id="expression.lower_teeth.instruction">
        <source>Show your lower teeth</source>
        <translation>Enseñe los dientes de abajo</translation>
    </message>
    <message id="expression.frown.instruction">
        <source>Draw your eyebrows together</source>
        <translation>Junte las cejas</translation>
    </message>
    <message id="expression.cheek_puff.instruction">
        <source>Puff out your cheeks</source>
        <translation>Infle las mejillas</translation>
    </message>
    <message id="expression.platysma.instruction">
        <source>Tense the front of your neck</source>
        <translation>Tense la parte delantera del cuello</translation>
    </message>
    <message id="expression.blink.instruction">
        <source>Blink a few times as you normally do</source>
        <translation>Parpadee unas cuantas veces como lo hace normalmente</translation>
    </message>
    <message id="expression.rest.spoken">
        <source>Look straight ahead, and relax your face.</source>
        <translation>Mire al frente y relaje la cara.</translation>
    </message>
    <message id="expression.brow_raise.spoken">
        <source>Raise your eyebrows as high as you can.</source>
        <translation>Suba las cejas todo lo que pueda.</translation>
    </message>
    <message id="expression.gentle_closure.spoken">
        <source>Close your eyes gently.</source>
        <translation>Cierre los ojos suavemente.</translation>
    </message>
    <message id="expression.tight_closure.spoken">
        <source>Close your eyes as tightly as you can.</source>
        <translation>Cierre los ojos con toda la fuerza que pueda.</translation>
    </message>
    <message id="expression.closed_smile.spoken">
        <source>Smile, with your lips closed.</source>
        <translation>Sonría, con los labios cerrados.</translation>
    </message>
    <message id="expression.open_smile.spoken">
        <source>Smile widely, and show your teeth.</source>
        <translation>Sonría ampliamente y enseñe los dientes.</translation>
    </message>
    <message id="expression.snarl.spoken">
        <source>Wrinkle your nose, and lift your upper lip.</source>
        <translation>Arrugue la nariz y levante el labio superior.</translation>
    </message>
    <message id="expression.pucker.spoken">
        <source>Pucker your lips, as if to kiss.</source>
        <translation>Frunza los labios, como para dar un beso.</translation>
    </message>
    <message id="expression.lower_teeth.spoken">
        <source>Show your lower teeth.</source>
        <translation>Enseñe los dientes de abajo.</translation>
    </message>
    <message id="expression.frown.spoken">
        <source>Draw your eyebrows together.</source>
        <translation>Junte las cejas.</translation>
    </message>
    <message id="expression.cheek_puff.spoken">
        <source>Puff out your cheeks.</source>
        <translation>Infle las mejillas.</translation>
    </message>
    <message id="expression.platysma.spoken">
        <source>Tense the front of your neck.</source>
        <translation>Tense la parte delantera del cuello.</translation>
    </message>
    <message id="expression.blink.spoken">
        <source>Blink a few times, as you normally do.</source>
        <translation>Parpadee unas cuantas veces, como lo hace normalmente.</translation>
    </message>
    <message id="speech.now">
        <source>Now, and hold.</source>
        <translation>Ahora, y manténgalo.</translation>
    </message>
    <message id="speech.relax">
        <source>And relax.</source>
        <translation>Y relaje.</translation>
    </message>
    <message id="skip_reason.patient_cannot">
        <source>patient cannot</source>
        <translation>el paciente no puede</translation>
    </message>
    <message id="skip_reason.not_wanted">
        <source>not wanted</source>
        <translation>no se desea</translation>
    </message>
    <message id="unit.mm">
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message id="unit.eye_distance_percent">
        <source>% of eye distance</source>
        <translation>% de la distancia ocular</translation>
    </message>
    <message id="unit.deg">
        <source>°</source>
        <translation>°</translation>
    </message>
    <message id="unit.ms">
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message id="unit.percent">
        <source>%</source>
        <translation>%</translation>
    </message>
    <message id="quantity.brow_height">
        <source>brow height</source>
        <translation>altura de la ceja</translation>
    </message>
    <message id="quantity.palpebral_aperture">
        <source>palpebral aperture</source>
        <translation>apertura palpebral</translation>
    </message>
    <message id="quantity.oral_commissure_height">
        <source>oral commissure height</source>
        <translation>altura de la comisura oral</translation>
    </message>
    <message id="quantity.brow_elevation">
        <source>brow elevation</source>
        <translation>elevación de la ceja</translation>
    </message>
    <message id="quantity.lid_closure">
        <source>lid closure</source>
        <translation>cierre palpebral</translation>
    </message>
    <message id="quantity.oral_commissure_excursion">
        <source>oral commissure excursion</source>
        <translation>excursión de la comisura oral</translation>
    </message>
    <message id="quantity.upper_lip_elevation">
        <source>upper lip elevation</source>
        <translation>elevación del labio superior</translation>
    </message>
    <message id="quantity.alar_elevation">
        <source>alar elevation</source>
        <translation>elevación alar</translation>
    </message>
    <message id="quantity.lip_corner_advance">
        <source>lip corner advance</source>
        <translation>avance de la comisura oral</translation>
    </message>
    <message id="quantity.lower_lip_depression">
        <source>lower lip depression</source>
        <translation>descenso del labio inferior</translation>
    </message>
    <message id="quantity.ocular_synkinesis">
        <source>eye narrowing while the mouth moves</source>
        <translation>estrechamiento del ojo al mover la boca</translation>
    </message>
    <message id="quantity.oral_synkinesis">
        <source>mouth corner movement while brow or eye moves</source>
        <translation>movimiento de la comisura al mover ceja u ojo</translation>
    </message>
    <message id="quantity.brow_height.short">
        <source>brow height</source>
        <translation>altura de ceja</translation>
    </message>
    <message id="quantity.palpebral_aperture.short">
        <source>eye opening</source>
        <translation>apertura ocular</translation>
    </message>
    <message id="quantity.oral_commissure_height.short">
        <source>mouth corner height</source>
        <translation>altura de comisura</translation>
    </message>
    <message id="quantity.brow_elevation.short">
        <source>brow lift</source>
        <translation>elev. de ceja</translation>
    </message>
    <message id="quantity.lid_closure.short">
        <source>lid closure</source>
        <translation>cierre palp.</translation>
    </message>
    <message id="quantity.oral_commissure_excursion.short">
        <source>mouth corner excursion</source>
        <translation>excursión de comisura</translation>
    </message>
    <message id="quantity.upper_lip_elevation.short">
        <source>upper lip lift</source>
        <translation>elev. labio sup.</translation>
    </message>
    <message id="quantity.alar_elevation.short">
        <source>alar lift</source>
        <translation>elev. alar</translation>
    </message>
    <message id="quantity.lip_corner_advance.short">
        <source>mouth corner advance</source>
        <translation>avance de comisura</translation>
    </message>
    <message id="quantity.lower_lip_depression.short">
        <source>lower lip drop</source>
        <translation>desc. labio inf.</translation>
    </message>
    <message id="quantity.ocular_synkinesis.short">
        <source>eye, mouth moving</source>
        <translation>ojo, al mover la boca</translation>
    </message>
    <message id="quantity.oral_synkinesis.short">
        <source>mouth, brow or eye moving</source>
        <translation>boca, al mover ceja u ojo</translation>
    </message>
    <message id="quantity.onset_latency.short">
        <source>onset</source>
        <translation>inicio</translation>
    </message>
    <message id="quantity.time_to_peak.short">
        <source>time to peak</source>
        <translation>tiempo al pico</translation>
    </message>
    <message id="quantity.hold_time.short">
        <source>hold time</source>
        <translation>mantenido</translation>
    </message>
    <message id="unit.mm.short">
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message id="unit.eye_distance_percent.short">
        <source>% eye dist.</source>
        <translation>% dist. oc.</translation>
    </message>
    <message id="unit.deg.short">
        <source>°</source>
        <translation>°</translation>
    </message>
    <message id="unit.ms.short">
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message id="unit.percent.short">
        <source>%</source>
        <translation>%</translation>
    </message>
    <message id="quantity.onset_latency">
        <source>onset latency</source>
        <translation>latencia de inicio</translation>
    </message>
    <message id="quantity.time_to_peak">
        <source>time to peak</source>
        <translation>tiempo hasta el pico</translation>
    </message>
    <message id="quantity.hold_time">
        <source>hold time</source>
        <translation>tiempo mantenido</translation>
    </message>
    <message id="severity.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="severity.2">
        <source>slight weakness</source>
        <translation>debilidad leve</translation>
    </message>
    <message id="severity.3">
        <source>moderate weakness</source>
        <translation>debilidad moderada</translation>
    </message>
    <message id="severity.4">
        <source>moderately severe weakness</source>
        <translation>debilidad moderadamente grave</translation>
    </message>
    <message id="severity.5">
        <source>severe weakness</source>
        <translation>debilidad grave</translation>
    </message>
    <message id="severity.6">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="severity.not_told_from">
        <source>not distinguishable from grade {grade}</source>
        <translation>no distinguible del grado {grade}</translation>
    </message>
    <message id="withheld_reason.expression_missing">
        <source>the expression that tests it was not recorded</source>
        <translation>no se grabó la expresión necesaria</translation>
    </message>
    <message id="withheld_reason.rest_missing">
        <source>there is no picture at rest to compare with</source>
        <translation>no hay imagen en reposo para comparar</translation>
    </message>
    <message id="withheld_reason.poor_effort">
        <source>the healthy side hardly moved</source>
        <translation>el lado sano apenas se movió</translation>
    </message>
    <message id="withheld_reason.poor_quality">
        <source>what was recorded is not good enough</source>
        <translation>lo grabado no tiene calidad suficiente</translation>
    </message>
    <message id="withheld_reason.turned">
        <source>the head was turned, which foreshortens one side</source>
        <translation>la cabeza estaba girada, lo que acorta un lado</translation>
    </message>
    <message id="withheld_reason.covered">
        <source>something covers the part of the face that moves</source>
        <translation>algo tapa la parte de la cara que se mueve</translation>
    </message>
    <message id="withheld_reason.unsure">
        <source>what was recorded tells too little: the interval would be too wide</source>
        <translation>lo grabado informa muy poco: el intervalo sería demasiado amplio</translation>
    </message>
    <message id="withheld_reason.side_unknown">
        <source>the affected side could not be told</source>
        <translation>no se pudo determinar el lado afectado</translation>
    </message>
    <message id="withheld_reason.both_sides">
        <source>both sides are weak, so neither can be the measure of the other</source>
        <translation>ambos lados están débiles y ninguno sirve de referencia para el otro</translation>
    </message>
    <message id="withheld_reason.not_measurable">
        <source>it cannot be measured from pictures; the clinician sets it</source>
        <translation>no se puede medir en imágenes; lo fija el médico</translation>
    </message>
    <message id="quality_issue.no_face">
        <source>no face in view</source>
        <translation>ninguna cara en la imagen</translation>
    </message>
    <message id="quality_issue.several_faces">
        <source>more than one face in view</source>
        <translation>más de una cara en la imagen</translation>
    </message>
    <message id="quality_issue.too_far">
        <source>face too far away</source>
        <translation>cara demasiado lejos</translation>
    </message>
    <message id="quality_issue.too_near">
        <source>face too near</source>
        <translation>cara demasiado cerca</translation>
    </message>
    <message id="quality_issue.off_centre">
        <source>face off centre</source>
        <translation>cara descentrada</translation>
    </message>
    <message id="quality_issue.turned">
        <source>head turned</source>
        <translation>cabeza girada</translation>
    </message>
    <message id="quality_issue.tilted">
        <source>head tilted</source>
        <translation>cabeza ladeada</translation>
    </message>
    <message id="quality_issue.nodded">
        <source>head bent up or down</source>
        <translation>cabeza inclinada hacia arriba o abajo</translation>
    </message>
    <message id="quality_issue.too_dark">
        <source>too dark</source>
        <translation>demasiado oscuro</translation>
    </message>
    <message id="quality_issue.too_bright">
        <source>too bright</source>
        <translation>demasiado claro</translation>
    </message>
    <message id="quality_issue.uneven_light">
        <source>light uneven from side to side</source>
        <translation>luz desigual entre los lados</translation>
    </message>
    <message id="quality_issue.blurred">
        <source>blurred</source>
        <translation>borroso</translation>
    </message>
    <message id="quality_issue.covered">
        <source>part of the face covered</source>
        <translation>parte de la cara tapada</translation>
    </message>
    <message id="sex.female">
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message id="sex.male">
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message id="sex.other">
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message id="sex.unknown">
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message id="scale.house_brackmann">
        <source>House-Brackmann</source>
        <translation>House-Brackmann</translation>
    </message>
    <message id="scale.sunnybrook">
        <source>Sunnybrook</source>
        <translation>Sunnybrook</translation>
    </message>
    <message id="scale.fngs2">
        <source>FNGS 2.0</source>
        <translation>FNGS 2.0</translation>
    </message>
    <message id="scale.eface">
        <source>eFACE-style</source>
        <translation>tipo eFACE</translation>
    </message>
    <message id="scale.yanagihara">
        <source>Yanagihara</source>
        <translation>Yanagihara</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message id="report_kind.clinical">
        <source>clinical report</source>
        <translation>informe clínico</translation>
    </message>
    <message id="report_kind.patient">
        <source>patient's copy</source>
        <translation>copia para el paciente</translation>
    </message>
    <message id="report_kind.teaching">
        <source>teaching copy, nobody to be recognised</source>
        <translation>copia docente, sin identificar</translation>
    </message>
    <message id="report_kind.name">
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message id="plain.heading">
        <source>How your face moves</source>
        <translation>Cómo se mueve su cara</translation>
    </message>
    <message id="plain.last_visit">
        <source>Last visit</source>
        <translation>Visita anterior</translation>
    </message>
    <message id="plain.side.one">
        <source>The {side} side of your face is weaker.</source>
        <translation>El lado {side} de su cara está más débil.</translation>
    </message>
    <message id="plain.side.none">
        <source>Both sides of your face move alike.</source>
        <translation>Los dos lados de su cara se mueven igual.</translation>
    </message>
    <message id="plain.side.both">
        <source>Both sides of your face are weak.</source>
        <translation>Los dos lados de su cara están débiles.</translation>
    </message>
    <message id="plain.side.unknown">
        <source>It could not be told whether one side is weaker.</source>
        <translation>No se pudo saber si un lado está más débil.</translation>
    </message>
    <message id="plain.how">
        <source>At this visit you made the same movements with both sides of your face, and they were compared.</source>
        <translation>En esta visita usted hizo los mismos movimientos con los dos lados de la cara, y se compararon.</translation>
    </message>
    <message id="plain.grade.I">
        <source>Moves as the other side does.</source>
        <translation>Se mueve como el otro lado.</translation>
    </message>
    <message id="plain.grade.II">
        <source>A little weaker than the other side.</source>
        <translation>Un poco más débil que el otro lado.</translation>
    </message>
    <message id="plain.grade.III">
        <source>Clearly weaker than the other side.</source>
        <translation>Claramente más débil que el otro lado.</translation>
    </message>
    <message id="plain.grade.IV">
        <source>Much weaker than the other side.</source>
        <translation>Mucho más débil que el otro lado.</translation>
    </message>
    <message id="plain.grade.V">
        <source>Moves only a very little.</source>
        <translation>Se mueve solo muy poco.</translation>
    </message>
    <message id="plain.grade.VI">
        <source>Does not move at present.</source>
        <translation>De momento no se mueve.</translation>
    </message>
    <message id="plain.grade.none">
        <source>Could not be told at this visit.</source>
        <translation>No se pudo valorar en esta visita.</translation>
    </message>
    <message id="plain.grade.both">
        <source>Cannot be compared, since both sides are weak.</source>
        <translation>No se puede comparar, porque los dos lados están débiles.</translation>
    </message>
    <message id="plain.percent">
        <source>About {percent} percent of the other side's movement.</source>
        <translation>Cerca del {percent} por ciento del movimiento del otro lado.</translation>
    </message>
    <message id="plain.change.better">
        <source>Better than at the last visit.</source>
        <translation>Mejor que en la visita anterior.</translation>
    </message>
    <message id="plain.change.worse">
        <source>Weaker than at the last visit.</source>
        <translation>Más débil que en la visita anterior.</translation>
    </message>
    <message id="plain.change.same">
        <source>No sure change since the last visit.</source>
        <translation>Sin cambios claros desde la visita anterior.</translation>
    </message>
    <message id="plain.left">
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message id="plain.right">
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message id="plain.eye">
        <source>Your {side} eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or painful, or if you see less.</source>
        <translation>Es posible que su ojo {side} no se cierre del todo. Pregunte cómo protegerlo. Acuda pronto a un médico si se pone rojo, le duele o ve peor.</translation>
    </message>
    <message id="plain.eye_unsided">
        <source>An eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or painful, or if you see less.</source>
        <translation>Es posible que un ojo no se cierre del todo. Pregunte cómo protegerlo. Acuda pronto a un médico si se pone rojo, le duele o ve peor.</translation>
    </message>
    <message id="plain.agreed">
        <source>What we agreed</source>
        <translation>Lo que hemos acordado</translation>
    </message>
    <message id="plain.draft">
        <source>Not yet signed by your doctor.</source>
        <translation>Todavía sin la firma de su médico.</translation>
    </message>
    <message id="plain.limits">
        <source>The words and numbers come from a computer program that compares pictures of both sides. They support your doctor's judgement and do not replace it. Ask your doctor what they mean for you.</source>
        <translation>Las palabras y los números proceden de un programa informático que compara imágenes de los dos lados. Ayudan al criterio de su médico y no lo sustituyen. Pregunte a su médico qué significan para usted.</translation>
    </message>
    <message id="plain.text.fact">
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="plain.text.branch">
        <source>{part}: {words}</source>
        <translation>{part}: {words}</translation>
    </message>
    <message id="teaching.title">
        <source>Teaching case</source>
        <translation>Caso docente</translation>
    </message>
    <message id="teaching.title_age">
        <source>Teaching case, {first} to {last} years</source>
        <translation>Caso docente, de {first} a {last} años</translation>
    </message>
    <message id="teaching.sex">
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message id="teaching.onset">
        <source>{days} days before the visit</source>
        <translation>{days} días antes de la visita</translation>
    </message>
    <message id="teaching.identifier">
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message id="teaching.reason">
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message id="teaching.foot">
        <source>Made with palsygrader {version} for teaching</source>
        <translation>Elaborado con palsygrader {version} para docencia</translation>
    </message>
    <message id="teaching.status">
        <source>Teaching copy: name, dates, notes and photographs are left out</source>
        <translation>Copia docente: se omiten nombre, fechas, notas y fotografías</translation>
    </message>
    <message id="teaching.file">
        <source>palsygrader-teaching.pdf</source>
        <translation>palsygrader-docencia.pdf</translation>
    </message>
    <message id="plain.file">
        <source>palsygrader-patient-{day}.pdf</source>
        <translation>palsygrader-paciente-{day}.pdf</translation>
    </message>
</context>
<context>
    <name>correction</name>
    <message id="correction.toggle">
        <source>Correct points</source>
        <translation>Corregir puntos</translation>
    </message>
    <message id="correction.toggle.tip">
        <source>Move landmarks by hand where they do not lie on the face (C)</source>
        <translation>Mover a mano los puntos que no estén sobre la cara (C)</translation>
    </message>
    <message id="correction.toggle.signed">
        <source>This visit is signed: its points cannot be corrected any more.</source>
        <translation>Esta visita está firmada: sus puntos ya no se pueden corregir.</translation>
    </message>
    <message id="correction.toggle.nothing">
        <source>Nothing was recorded of this expression.</source>
        <translation>No se grabó nada de esta expresión.</translation>
    </message>
    <message id="correction.toggle.busy">
        <source>The corrected points are being graded.</source>
        <translation>Se están graduando los puntos corregidos.</translation>
    </message>
    <message id="correction.hint">
        <source>Drag a point, or Tab to it and use the arrow keys (Shift: larger steps).</source>
        <translation>Arrastre un punto, o llegue a él con Tab y use las flechas (Mayús: pasos mayores).</translation>
    </message>
    <message id="correction.chosen">
        <source>{moment} · {point}</source>
        <translation>{moment} · {point}</translation>
    </message>
    <message id="correction.moment.rest">
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message id="correction.moment.peak">
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message id="correction.count">
        <source>{count} moved</source>
        <translation>{count} movidos</translation>
    </message>
    <message id="correction.points_one">
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message id="correction.points">
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message id="correction.undo">
        <source>Undo move</source>
        <translation>Deshacer</translation>
    </message>
    <message id="correction.undo.tip">
        <source>Take the last move back (Ctrl+Z)</source>
        <translation>Deshacer el último movimiento (Ctrl+Z)</translation>
    </message>
    <message id="correction.redo">
        <source>Redo move</source>
        <translation>Rehacer</translation>
    </message>
    <message id="correction.redo.tip">
        <source>Move again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Repetir el movimiento deshecho (Ctrl+Mayús+Z)</translation>
    </message>
    <message id="correction.reset_point">
        <source>Reset point</source>
        <translation>Reponer punto</translation>
    </message>
    <message id="correction.reset_point.tip">
        <source>Put the chosen point back to where the program had placed it (Delete)</source>
        <translation>Devolver el punto elegido a donde lo había colocado el programa (Supr)</translation>
    </message>
    <message id="correction.reset_all">
        <source>Reset all</source>
        <translation>Reponer todo</translation>
    </message>
    <message id="correction.reset_all.tip">
        <source>Put all points of both pictures back to where the program had placed them</source>
        <translation>Devolver todos los puntos de ambas imágenes a donde los había colocado el programa</translation>
    </message>
    <message id="correction.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="correction.cancel.tip">
        <source>Leave without a change (Esc)</source>
        <translation>Salir sin cambios (Esc)</translation>
    </message>
    <message id="correction.apply">
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message id="correction.apply.tip">
        <source>Measure and grade with these points (Enter)</source>
        <translation>Medir y graduar con estos puntos (Enter)</translation>
    </message>
    <message id="correction.apply.no_move">
        <source>Move a point first.</source>
        <translation>Mueva antes un punto.</translation>
    </message>
    <message id="correction.apply.no_reason">
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message id="correction.reason">
        <source>Why the points are corrected</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message id="correction.reasons">
        <source>Usual reasons</source>
        <translation>Motivos habituales</translation>
    </message>
    <message id="correction.reason.choose">
        <source>Choose a reason …</source>
        <translation>Elija un motivo…</translation>
    </message>
    <message id="correction.reason.off_edge">
        <source>Not on the edge of lip, lid or brow</source>
        <translation>Fuera del borde del labio, párpado o ceja</translation>
    </message>
    <message id="correction.reason.hidden">
        <source>Hidden by hair, beard or glasses</source>
        <translation>Oculto por pelo, barba o gafas</translation>
    </message>
    <message id="correction.reason.shadow">
        <source>Misled by light or shadow</source>
        <translation>Desviado por luz o sombra</translation>
    </message>
    <message id="correction.reason.other_shape">
        <source>Swelling, scar or earlier surgery</source>
        <translation>Edema, cicatriz o cirugía previa</translation>
    </message>
    <message id="correction.working">
        <source>Measuring and grading with the corrected points …</source>
        <translation>Midiendo y graduando con los puntos corregidos…</translation>
    </message>
    <message id="correction.applied">
        <source>Graded again with the corrected points.</source>
        <translation>Graduado de nuevo con los puntos corregidos.</translation>
    </message>
    <message id="correction.taken_back">
        <source>Points and grade are the program's own again.</source>
        <translation>Los puntos y el grado vuelven a ser los del programa.</translation>
    </message>
    <message id="correction.failed">
        <source>The points were not changed: {why}</source>
        <translation>No se modificaron los puntos: {why}</translation>
    </message>
    <message id="correction.shared_rest">
        <source>All photographs share this face at rest: moving its points changes every expression.</source>
        <translation>Todas las fotografías comparten esta cara en reposo: mover sus puntos cambia todas las expresiones.</translation>
    </message>
    <message id="correction.unsaved">
        <source>The moved points are not applied.</source>
        <translation>Los puntos movidos no se han aplicado.</translation>
    </message>
    <message id="correction.unsaved.discard">
        <source>Discard the moves</source>
        <translation>Descartar cambios</translation>
    </message>
    <message id="correction.unsaved.stay">
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message id="correction.reason.unsaved">
        <source>A reason is written, but no point is moved.</source>
        <translation>Hay un motivo escrito, pero no se ha movido ningún punto.</translation>
    </message>
    <message id="correction.reason.unsaved.discard">
        <source>Discard the reason</source>
        <translation>Descartar el motivo</translation>
    </message>
    <message id="correction.note">
        <source>Points corrected by {clinician} on {when}: {points}. Reason: {reason}</source>
        <translation>Puntos corregidos por {clinician} el {when}: {points}. Motivo: {reason}</translation>
    </message>
    <message id="correction.note.nobody">
        <source>somebody unnamed</source>
        <translation>alguien sin identificar</translation>
    </message>
    <message id="correction.note.shared">
        <source>Rest shared: {note}</source>
        <translation>Reposo compartido: {note}</translation>
    </message>
    <message id="correction.take_back">
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message id="correction.take_back.tip">
        <source>Give the program's own points, measures and grades back</source>
        <translation>Recuperar los puntos, medidas y grados del programa</translation>
    </message>
    <message id="correction.take_back.reason">
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message id="correction.mark">
        <source>points corrected by hand</source>
        <translation>puntos corregidos a mano</translation>
    </message>
    <message id="correction.nameless">
        <source>Points corrected by hand: {points}</source>
        <translation>Puntos corregidos a mano: {points}</translation>
    </message>
    <message id="correction.report">
        <source>Points corrected by hand by {clinician} on {when}: {points}. Reason: {reason}</source>
        <translation>Puntos corregidos a mano por {clinician} el {when}: {points}. Motivo: {reason}</translation>
    </message>
    <message id="correction.report.shared">
        <source>Face at rest: {note}</source>
        <translation>Cara en reposo: {note}</translation>
    </message>
    <message id="correction.point.sided">
        <source>{side} {part}</source>
        <translation>{part}, {side}</translation>
    </message>
    <message id="correction.point.numbered">
        <source>{point}, point {number}</source>
        <translation>{point}, punto {number}</translation>
    </message>
    <message id="correction.part.jaw">
        <source>jaw</source>
        <translation>mandíbula</translation>
    </message>
    <message id="correction.part.brow">
        <source>brow</source>
        <translation>ceja</translation>
    </message>
    <message id="correction.part.nose_bridge">
        <source>bridge of the nose</source>
        <translation>dorso de la nariz</translation>
    </message>
    <message id="correction.part.nose_base">
        <source>base of the nose</source>
        <translation>base de la nariz</translation>
    </message>
    <message id="correction.part.outer_corner">
        <source>outer corner of the eye</source>
        <translation>ángulo externo del ojo</translation>
    </message>
    <message id="correction.part.inner_corner">
        <source>inner corner of the eye</source>
        <translation>ángulo interno del ojo</translation>
    </message>
    <message id="correction.part.upper_lid">
        <source>upper lid</source>
        <translation>párpado superior</translation>
    </message>
    <message id="correction.part.lower_lid">
        <source>lower lid</source>
        <translation>párpado inferior</translation>
    </message>
    <message id="correction.part.mouth_corner">
        <source>corner of the mouth</source>
        <translation>comisura oral</translation>
    </message>
    <message id="correction.part.upper_lip">
        <source>upper lip, outer edge</source>
        <translation>labio superior, borde externo</translation>
    </message>
    <message id="correction.part.lower_lip">
        <source>lower lip, outer edge</source>
        <translation>labio inferior, borde externo</translation>
    </message>
    <message id="correction.part.inner_corner_lips">
        <source>inner corner of the lips</source>
        <translation>ángulo interno de los labios</translation>
    </message>
    <message id="correction.part.upper_lip_inside">
        <source>upper lip, inner edge</source>
        <translation>labio superior, borde interno</translation>
    </message>
    <message id="correction.part.lower_lip_inside">
        <source>lower lip, inner edge</source>
        <translation>labio inferior, borde interno</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message id="deletion.begin">
        <source>Delete patient …</source>
        <translation>Eliminar paciente …</translation>
    </message>
    <message id="deletion.begin_tip">
        <source>Delete the patient with all visits, pictures and recordings for good</source>
        <translation>Eliminar definitivamente al paciente con todas sus visitas, imágenes y grabaciones</translation>
    </message>
    <message id="deletion.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="deletion.title">
        <source>Delete {name} for good</source>
        <translation>Eliminar definitivamente a {name}</translation>
    </message>
    <message id="deletion.goes">
        <source>What is deleted</source>
        <translation>Qué se elimina</translation>
    </message>
    <message id="deletion.stays">
        <source>What is not deleted</source>
        <translation>Qué no se elimina</translation>
    </message>
    <message id="deletion.none">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="deletion.visits">
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message id="deletion.visits.value">
        <source>{count}, of which {signed} signed ({first} to {last})</source>
        <translation>{count}, de ellas {signed} firmadas ({first} a {last})</translation>
    </message>
    <message id="deletion.visits.one_day">
        <source>{count}, of which {signed} signed ({day})</source>
        <translation>{count}, de ellas {signed} firmadas ({day})</translation>
    </message>
    <message id="deletion.recordings">
        <source>Video recordings</source>
        <translation>Grabaciones de vídeo</translation>
    </message>
    <message id="deletion.recordings.value">
        <source>{count} ({megabytes} MB)</source>
        <translation>{count} ({megabytes} MB)</translation>
    </message>
    <message id="deletion.pictures">
        <source>Pictures and measurement series</source>
        <translation>Imágenes y series de medidas</translation>
    </message>
    <message id="deletion.added">
        <source>Addenda and second readings</source>
        <translation>Adendas y segundas lecturas</translation>
    </message>
    <message id="deletion.added.value">
        <source>{addenda} and {readings}</source>
        <translation>{addenda} y {readings}</translation>
    </message>
    <message id="deletion.drafts">
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message id="deletion.record">
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message id="deletion.record.value">
        <source>name, birth, diagnosis, treatments, consents, notes</source>
        <translation>nombre, nacimiento, diagnóstico, tratamientos, consentimientos, notas</translation>
    </message>
    <message id="deletion.stays.trail">
        <source>The record of actions keeps that a patient with this identifier was deleted, when and by whom, without a name: {identifier}</source>
        <translation>El registro de acciones conserva que se eliminó a un paciente con este identificador, cuándo y quién lo hizo, sin nombre: {identifier}</translation>
    </message>
    <message id="deletion.stays.exports">
        <source>Exports of visits to files on record: {count}, the last one on {day}. Those files are outside the archive; the program does not know where they are.</source>
        <translation>Exportaciones de visitas a archivos registradas: {count}, la última el {day}. Esos archivos están fuera del archivo clínico; el programa no sabe dónde.</translation>
    </message>
    <message id="deletion.stays.paper">
        <source>Reports that were printed or saved as files are not reached.</source>
        <translation>Los informes impresos o guardados como archivos no se alcanzan.</translation>
    </message>
    <message id="deletion.stays.backup">
        <source>Backup of {day} in {place}: can still be read with the archive's passphrase until {until}.</source>
        <translation>Copia de seguridad del {day} en {place}: aún se puede leer con la frase de contraseña del archivo clínico hasta el {until}.</translation>
    </message>
    <message id="deletion.stays.backup_forever">
        <source>Backup of {day} in {place}: can still be read with the archive's passphrase until somebody removes it.</source>
        <translation>Copia de seguridad del {day} en {place}: aún se puede leer con la frase de contraseña del archivo clínico hasta que alguien la elimine.</translation>
    </message>
    <message id="deletion.stays.backups_unknown">
        <source>The program knows of no backup that holds this patient. Copies of the archive's folder that somebody made can still be read with the passphrase; remove those from before this day.</source>
        <translation>El programa no conoce ninguna copia de seguridad con este paciente. Las copias de la carpeta del archivo clínico que alguien hizo aún se pueden leer con la frase de contraseña; elimine las anteriores a este día.</translation>
    </message>
    <message id="deletion.stays.backups_how">
        <source>To have the patient gone from backups sooner: after the deletion choose an empty folder for the backups in the settings, back up, and then delete palsygrader-backup in the former folder.</source>
        <translation>Para que el paciente desaparezca antes de las copias de seguridad: después de eliminarlo, elija en los ajustes una carpeta vacía para las copias, haga una copia y elimine entonces palsygrader-backup de la carpeta anterior.</translation>
    </message>
    <message id="deletion.confirm">
        <source>Type the record number or the whole name</source>
        <translation>Escriba el número de historia o el nombre completo</translation>
    </message>
    <message id="deletion.confirm_name">
        <source>Type the whole name</source>
        <translation>Escriba el nombre completo</translation>
    </message>
    <message id="deletion.hint">
        <source>Signed visits are deleted too. Nobody can bring them back.</source>
        <translation>También se eliminan las visitas firmadas. Nadie puede recuperarlas.</translation>
    </message>
    <message id="deletion.keep">
        <source>Keep the patient</source>
        <translation>Conservar al paciente</translation>
    </message>
    <message id="deletion.delete">
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message id="deletion.running">
        <source>Deleting and overwriting. This can take some minutes in a large archive.</source>
        <translation>Se está eliminando y sobrescribiendo. En un archivo clínico grande puede tardar unos minutos.</translation>
    </message>
    <message id="deletion.done">
        <source>Deleted for good</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message id="deletion.done_hint">
        <source>The certificate names the patient and is not kept in the archive. Print or save it now; it cannot be made again with the name.</source>
        <translation>El certificado nombra al paciente y no se conserva en el archivo clínico. Imprímalo o guárdelo ahora; no se puede volver a hacer con el nombre.</translation>
    </message>
    <message id="deletion.unfinished">
        <source>The patient is deleted, but not everything could be overwritten yet. That is done when the archive is next opened.</source>
        <translation>El paciente está eliminado, pero aún no se pudo sobrescribir todo. Se hará la próxima vez que se abra el archivo clínico.</translation>
    </message>
    <message id="deletion.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="deletion.leave">
        <source>The certificate was neither printed nor saved. It cannot be made again with the name.</source>
        <translation>El certificado no se ha impreso ni guardado. No se puede volver a hacer con el nombre.</translation>
    </message>
    <message id="deletion.leave_anyway">
        <source>Close without it</source>
        <translation>Cerrar sin él</translation>
    </message>
    <message id="deletion.stay">
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message id="deletion.save">
        <source>Save the certificate …</source>
        <translation>Guardar el certificado …</translation>
    </message>
    <message id="deletion.print">
        <source>Print the certificate …</source>
        <translation>Imprimir el certificado …</translation>
    </message>
    <message id="deletion.file">
        <source>palsygrader-deletion-{day}.pdf</source>
        <translation>palsygrader-eliminacion-{day}.pdf</translation>
    </message>
    <message id="certificate.heading">
        <source>Certificate of deletion</source>
        <translation>Certificado de eliminación</translation>
    </message>
    <message id="certificate.subject">
        <source>Deletion of a patient's data</source>
        <translation>Eliminación de los datos de un paciente</translation>
    </message>
    <message id="certificate.foot">
        <source>Made {moment} with palsygrader {version}</source>
        <translation>Hecho el {moment} con palsygrader {version}</translation>
    </message>
    <message id="certificate.goes">
        <source>What was deleted</source>
        <translation>Qué se eliminó</translation>
    </message>
    <message id="certificate.who">
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message id="certificate.name">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="certificate.number">
        <source>Record number</source>
        <translation>Número de historia</translation>
    </message>
    <message id="certificate.born">
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message id="certificate.identifier">
        <source>Identifier in the archive</source>
        <translation>Identificador en el archivo clínico</translation>
    </message>
    <message id="certificate.deleted_at">
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message id="certificate.deleted_by">
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message id="certificate.not_named">
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message id="certificate.line">
        <source>Line in the record of actions</source>
        <translation>Línea del registro de acciones</translation>
    </message>
    <message id="certificate.line.value">
        <source>{line}, seal {seal}</source>
        <translation>{line}, sello {seal}</translation>
    </message>
    <message id="certificate.method">
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message id="certificate.method.key">
        <source>Every patient has a random key of 256 bits. Video recordings and pictures are encrypted with it (AES-256-GCM). The key was removed and overwritten; without it copies of the encrypted files cannot be read either.</source>
        <translation>Cada paciente tiene una clave aleatoria de 256 bits. Las grabaciones de vídeo y las imágenes están cifradas con ella (AES-256-GCM). La clave se eliminó y se sobrescribió; sin ella tampoco se pueden leer las copias de los archivos cifrados.</translation>
    </message>
    <message id="certificate.method.database">
        <source>Record, visits, addenda, readings and drafts were deleted from the encrypted database. Their tables were written anew, the pages that became free and the database's log were overwritten.</source>
        <translation>La ficha, las visitas, las adendas, las lecturas y los borradores se eliminaron de la base de datos cifrada. Sus tablas se escribieron de nuevo; las páginas liberadas y el diario de la base de datos se sobrescribieron.</translation>
    </message>
    <message id="certificate.method.files">
        <source>The heads of the recordings, which hold their own keys, were overwritten and the files removed.</source>
        <translation>Las cabeceras de las grabaciones, con sus propias claves, se sobrescribieron y los archivos se eliminaron.</translation>
    </message>
    <message id="certificate.old">
        <source>{count} of the recordings were made before patients had keys of their own: copies of those files in backups can be read with the archive's passphrase until they are removed.</source>
        <translation>{count} de las grabaciones se hicieron antes de que los pacientes tuvieran clave propia: las copias de esos archivos en copias de seguridad se pueden leer con la frase de contraseña del archivo clínico hasta que se eliminen.</translation>
    </message>
    <message id="certificate.unfinished">
        <source>Not everything is overwritten yet: the program finishes that when the archive is next opened. This certificate is preliminary.</source>
        <translation>Aún no está todo sobrescrito: el programa lo termina la próxima vez que se abra el archivo clínico. Este certificado es provisional.</translation>
    </message>
    <message id="certificate.remains">
        <source>What remains elsewhere</source>
        <translation>Qué queda en otros lugares</translation>
    </message>
    <message id="certificate.limits">
        <source>What cannot be promised</source>
        <translation>Qué no se puede prometer</translation>
    </message>
    <message id="certificate.limits.disk">
        <source>Flash memory (SSD, USB sticks) and some file systems write to another place than the one that is overwritten and may keep former blocks or snapshots. What lies there is encrypted; whoever has the archive's passphrase and the means to read such blocks could find parts of the database, and in them the patient's key.</source>
        <translation>La memoria flash (SSD, memorias USB) y algunos sistemas de archivos escriben en un lugar distinto del que se sobrescribe y pueden conservar bloques anteriores o instantáneas. Lo que queda allí está cifrado; quien tenga la frase de contraseña del archivo clínico y pueda leer esos bloques podría encontrar partes de la base de datos y, en ellas, la clave del paciente.</translation>
    </message>
    <message id="certificate.limits.copies">
        <source>Copies that somebody made of the archive together with its passphrase or recovery key, and what a computer kept of its memory on its own disk while the archive was open, are not reached.</source>
        <translation>No se alcanzan las copias del archivo clínico que alguien hizo junto con su frase de contraseña o su clave de recuperación, ni lo que un ordenador guardó de su memoria en su propio disco con el archivo clínico abierto.</translation>
    </message>
    <message id="certificate.signed">
        <source>Name, date and signature</source>
        <translation>Nombre, fecha y firma</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message id="review.redo">
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message id="review.redone">
        <source>The decision was made again.</source>
        <translation>La decisión se tomó de nuevo.</translation>
    </message>
    <message id="keys.review.redo">
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Mayús+Z</translation>
    </message>
    <message id="keys.review.redo.does">
        <source>decide again what was taken back</source>
        <translation>decidir de nuevo lo que se deshizo</translation>
    </message>
    <message id="eface.graphic">
        <source>In a picture: the line in the middle is balance (100), bars to the left less, to the right more.</source>
        <translation>En imagen: la línea del centro es el equilibrio (100); una barra a la izquierda es menos, a la derecha más.</translation>
    </message>
    <message id="eface.graphic.subscore">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="keys.worklist">
        <source>Today's list</source>
        <translation>Lista de hoy</translation>
    </message>
    <message id="keys.worklist.find">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="keys.worklist.find.does">
        <source>find in the list</source>
        <translation>buscar en la lista</translation>
    </message>
    <message id="keys.worklist.read">
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message id="keys.worklist.read.does">
        <source>read the list again</source>
        <translation>leer la lista de nuevo</translation>
    </message>
    <message id="keys.worklist.choose">
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message id="keys.worklist.choose.does">
        <source>go on to the entry's button</source>
        <translation>ir al botón de la entrada</translation>
    </message>
    <message id="keys.worklist.begin">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="keys.worklist.begin.does">
        <source>begin the visit of the entry</source>
        <translation>empezar la visita de la entrada</translation>
    </message>
    <message id="keys.worklist.back">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.worklist.back.does">
        <source>all patients</source>
        <translation>todos los pacientes</translation>
    </message>
    <message id="import.folders_inside">
        <source>{folder}: the folders in it were not looked into ({count}). Add each by itself.</source>
        <translation>{folder}: no se han examinado las carpetas que contiene ({count}). Añada cada una por separado.</translation>
    </message>
    <message id="treatment.gathered.same">
        <source>{word} ×{count}</source>
        <translation>{word} ×{count}</translation>
    </message>
    <message id="treatment.gathered">
        <source>{count} treatments</source>
        <translation>{count} tratamientos</translation>
    </message>
    <message id="treatment.further">
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message id="patient.treatments.earlier">
        <source>{count} earlier; E shows all</source>
        <translation>{count} anteriores; E los muestra todos</translation>
    </message>
    <message id="report.treatments.earlier">
        <source>{treatments}; and {count} earlier, listed under “{section}”</source>
        <translation>{treatments}; y {count} anteriores, enumerados en «{section}»</translation>
    </message>
    <message id="report.section.treatments">
        <source>Dated treatments until this visit</source>
        <translation>Tratamientos con fecha hasta esta visita</translation>
    </message>
</context>
<context>
    <name>dicom</name>
    <message id="dicom.study">
        <source>Facial palsy assessment</source>
        <translation>Valoración de la parálisis facial</translation>
    </message>
    <message id="dicom.series.photographs">
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message id="dicom.series.video">
        <source>Video recordings</source>
        <translation>Grabaciones de vídeo</translation>
    </message>
    <message id="dicom.series.pdf">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="dicom.series.sr">
        <source>Measurements and grades</source>
        <translation>Medidas y grados</translation>
    </message>
    <message id="dicom.image">
        <source>{expression}, {moment}</source>
        <translation>{expression}, {moment}</translation>
    </message>
    <message id="dicom.no_institution">
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message id="dicom.title.pdf">
        <source>Facial palsy report</source>
        <translation>Informe de parálisis facial</translation>
    </message>
    <message id="dicom.scheme">
        <source>palsygrader: facial palsy per nerve branch</source>
        <translation>palsygrader: parálisis facial por rama nerviosa</translation>
    </message>
    <message id="dicom.kind.program">
        <source>answer of the program</source>
        <translation>respuesta del programa</translation>
    </message>
    <message id="dicom.kind.clinician">
        <source>decision of the clinician</source>
        <translation>decisión del médico</translation>
    </message>
    <message id="dicom.kind.reading">
        <source>second reading</source>
        <translation>segunda lectura</translation>
    </message>
    <message id="dicom.kind.standing">
        <source>result that stands</source>
        <translation>resultado vigente</translation>
    </message>
    <message id="dicom.kind.measured">
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message id="dicom.kind.visit">
        <source>about the visit</source>
        <translation>sobre la visita</translation>
    </message>
    <message id="dicom.function">
        <source>function, percent of the healthy side</source>
        <translation>función, por ciento del lado sano</translation>
    </message>
    <message id="dicom.function_low">
        <source>function, lower end of the 90 % interval</source>
        <translation>función, extremo inferior del intervalo del 90 %</translation>
    </message>
    <message id="dicom.function_high">
        <source>function, upper end of the 90 % interval</source>
        <translation>función, extremo superior del intervalo del 90 %</translation>
    </message>
    <message id="dicom.detectable">
        <source>smallest detectable change of function</source>
        <translation>cambio mínimo detectable de la función</translation>
    </message>
    <message id="dicom.grade">
        <source>grade, I (normal) to VI (no movement)</source>
        <translation>grado, de I (normal) a VI (sin movimiento)</translation>
    </message>
    <message id="dicom.side">
        <source>affected side</source>
        <translation>lado afectado</translation>
    </message>
    <message id="dicom.withheld">
        <source>no value, because</source>
        <translation>sin valor, porque</translation>
    </message>
    <message id="dicom.evidence">
        <source>expression it rests on</source>
        <translation>expresión en la que se basa</translation>
    </message>
    <message id="dicom.evidence.measured">
        <source>movement, percent of the healthy side, as measured</source>
        <translation>movimiento, por ciento del lado sano, medido</translation>
    </message>
    <message id="dicom.evidence.estimated">
        <source>function estimated from it</source>
        <translation>función estimada a partir de ello</translation>
    </message>
    <message id="dicom.evidence.weight">
        <source>share in the result</source>
        <translation>parte en el resultado</translation>
    </message>
    <message id="dicom.evidence.gain">
        <source>share of a true difference that is seen</source>
        <translation>parte visible de una diferencia real</translation>
    </message>
    <message id="dicom.evidence.lowest">
        <source>nine of ten healthy faces are above</source>
        <translation>nueve de cada diez caras sanas están por encima</translation>
    </message>
    <message id="dicom.evidence.usual">
        <source>counted as full function</source>
        <translation>se considera función completa</translation>
    </message>
    <message id="dicom.loss">
        <source>points lost in a region</source>
        <translation>puntos perdidos en una región</translation>
    </message>
    <message id="dicom.quantity">
        <source>movement compared</source>
        <translation>movimiento comparado</translation>
    </message>
    <message id="dicom.unproposed">
        <source>item without a proposal</source>
        <translation>ítem sin propuesta</translation>
    </message>
    <message id="dicom.confirm">
        <source>to be confirmed by the clinician</source>
        <translation>por confirmar por el médico</translation>
    </message>
    <message id="dicom.reason">
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message id="dicom.whole_face">
        <source>House-Brackmann grade of the whole face</source>
        <translation>grado de House-Brackmann de toda la cara</translation>
    </message>
    <message id="dicom.quality">
        <source>quality problem</source>
        <translation>problema de calidad</translation>
    </message>
    <message id="dicom.quality.share">
        <source>share of the pictures concerned</source>
        <translation>proporción de imágenes afectadas</translation>
    </message>
    <message id="dicom.region">
        <source>region of the face</source>
        <translation>región de la cara</translation>
    </message>
    <message id="dicom.region.none">
        <source>no region for more than half of the time</source>
        <translation>ninguna región durante más de la mitad del tiempo</translation>
    </message>
    <message id="dicom.patient_side">
        <source>affected side on record</source>
        <translation>lado afectado registrado</translation>
    </message>
    <message id="dicom.skipped">
        <source>expression not recorded</source>
        <translation>expresión no grabada</translation>
    </message>
    <message id="dicom.attempt">
        <source>attempt</source>
        <translation>intento</translation>
    </message>
    <message id="dicom.pictures">
        <source>pictures measured</source>
        <translation>imágenes medidas</translation>
    </message>
    <message id="dicom.expression">
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message id="dicom.moment">
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message id="dicom.moment.rest">
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message id="dicom.moment.peak">
        <source>largest movement</source>
        <translation>movimiento máximo</translation>
    </message>
    <message id="dicom.time">
        <source>time of the picture in its recording</source>
        <translation>tiempo de la imagen en su grabación</translation>
    </message>
    <message id="dicom.movement">
        <source>movement from rest</source>
        <translation>movimiento desde el reposo</translation>
    </message>
    <message id="dicom.landmarks">
        <source>landmarks of the face</source>
        <translation>puntos de referencia</translation>
    </message>
    <message id="dicom.confidence">
        <source>confidence of the landmarks</source>
        <translation>fiabilidad de los puntos de referencia</translation>
    </message>
    <message id="dicom.iris">
        <source>visible iris diameter in pixels</source>
        <translation>diámetro visible del iris en píxeles</translation>
    </message>
    <message id="dicom.corrected">
        <source>landmarks corrected by hand</source>
        <translation>puntos de referencia corregidos a mano</translation>
    </message>
    <message id="dicom.identifier">
        <source>identifier of the visit</source>
        <translation>identificador de la visita</translation>
    </message>
    <message id="dicom.format">
        <source>version of these contents</source>
        <translation>versión de este contenido</translation>
    </message>
    <message id="dicom.begun">
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message id="dicom.dated">
        <source>day of the visit known</source>
        <translation>día de la visita conocido</translation>
    </message>
    <message id="dicom.examiner">
        <source>examiner</source>
        <translation>médico</translation>
    </message>
    <message id="dicom.camera">
        <source>recorded with</source>
        <translation>grabado con</translation>
    </message>
    <message id="dicom.notes">
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message id="dicom.addendum">
        <source>addendum</source>
        <translation>adenda</translation>
    </message>
    <message id="dicom.asked">
        <source>expression asked for</source>
        <translation>expresión solicitada</translation>
    </message>
    <message id="dicom.reading">
        <source>identifier of the reading</source>
        <translation>identificador de la lectura</translation>
    </message>
    <message id="dicom.reading.begun">
        <source>reading begun</source>
        <translation>lectura iniciada</translation>
    </message>
    <message id="dicom.reading.finished">
        <source>reading finished</source>
        <translation>lectura terminada</translation>
    </message>
    <message id="dicom.not_signed">
        <source>This visit is not signed yet. Only signed visits are sent.</source>
        <translation>Esta visita aún no está firmada. Solo se envían visitas firmadas.</translation>
    </message>
    <message id="dicom.no_pdf">
        <source>The report of this visit was not made, so it cannot be sent.</source>
        <translation>El informe de esta visita no se ha creado, así que no se puede enviar.</translation>
    </message>
    <message id="dicom.pdf_names">
        <source>This report names the patient. Without names only the teaching copy can be sent.</source>
        <translation>Este informe nombra al paciente. Sin nombre solo se puede enviar la copia docente.</translation>
    </message>
    <message id="dicom.video_recognisable">
        <source>A video shows the face. Leave videos out, or allow faces that can be recognised.</source>
        <translation>Un vídeo muestra la cara. Omita los vídeos o permita caras reconocibles.</translation>
    </message>
    <message id="dicom.clip_unreadable">
        <source>The recording “{expression}” cannot be made into a video for the archive.</source>
        <translation>La grabación «{expression}» no se puede convertir en un vídeo para el archivo.</translation>
    </message>
    <message id="dicom.foreign">
        <source>These objects were not made by this program.</source>
        <translation>Estos objetos no son de este programa.</translation>
    </message>
    <message id="dicom.damaged">
        <source>These objects are damaged or not complete ({what}).</source>
        <translation>Estos objetos están dañados o incompletos ({what}).</translation>
    </message>
    <message id="dicom.newer">
        <source>A newer version of this program made these objects. Please update.</source>
        <translation>Una versión más nueva de este programa creó estos objetos. Actualice, por favor.</translation>
    </message>
    <message id="dicom.several_visits">
        <source>These objects belong to several visits.</source>
        <translation>Estos objetos pertenecen a varias visitas.</translation>
    </message>
</context>
<context>
    <name>examine</name>
    <message id="examine.viewfinder.starting">
        <source>Starting the camera …</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message id="examine.viewfinder.name">
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message id="examine.viewfinder.mirror">
        <source>mirror</source>
        <translation>espejo</translation>
    </message>
    <message id="examine.viewfinder.recording">
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message id="examine.viewfinder.recording_fixed">
        <source>recording · exposure fixed</source>
        <translation>grabando · exposición fija</translation>
    </message>
    <message id="examine.viewfinder.paused">
        <source>Paused. Press P to go on.</source>
        <translation>En pausa. Pulse P para continuar.</translation>
    </message>
    <message id="examine.viewfinder.grading">
        <source>Recording has ended. The last expressions are being measured.</source>
        <translation>La grabación ha terminado. Se están midiendo las últimas expresiones.</translation>
    </message>
    <message id="examine.meters.name">
        <source>Movement of each side</source>
        <translation>Movimiento de cada lado</translation>
    </message>
    <message id="examine.instruction.name">
        <source>Animation: {expression}</source>
        <translation>Animación: {expression}</translation>
    </message>
    <message id="examine.tile.waiting">
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message id="examine.tile.working">
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message id="examine.tile.undecided">
        <source>keep?</source>
        <translation>¿aceptar?</translation>
    </message>
    <message id="examine.tile.done">
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message id="examine.tile.skipped">
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message id="examine.tile.problem">
        <source>repeat</source>
        <translation>repetir</translation>
    </message>
    <message id="examine.tile.name">
        <source>{number}: {expression}, {state}</source>
        <translation>{number}: {expression}, {state}</translation>
    </message>
    <message id="examine.tile.result">
        <source>{branch} {numeral}</source>
        <translation>{branch} {numeral}</translation>
    </message>
    <message id="examine.tile.withheld">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="examine.tile.meaning">
        <source>{branch} branch: {function}, grade {numeral}</source>
        <translation>{branch}: función {function}, grado {numeral}</translation>
    </message>
    <message id="examine.tile.meaning_withheld">
        <source>{branch} branch: no grade, {reason}</source>
        <translation>{branch}: sin grado, {reason}</translation>
    </message>
    <message id="examine.tile.branch.temporal">
        <source>temporal</source>
        <translation>temporal</translation>
    </message>
    <message id="examine.tile.branch.zygomatic">
        <source>zygomatic</source>
        <translation>cigomática</translation>
    </message>
    <message id="examine.tile.branch.buccal">
        <source>buccal</source>
        <translation>bucal</translation>
    </message>
    <message id="examine.tile.branch.marginal_mandibular">
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message id="examine.patient">
        <source>{born} · palsy: {side} · visit {number}</source>
        <translation>{born} · lado: {side} · visita {number}</translation>
    </message>
    <message id="examine.born_unknown">
        <source>birth date not recorded</source>
        <translation>fecha de nacimiento no registrada</translation>
    </message>
    <message id="examine.step">
        <source>{done} of {total} · {minutes}:{seconds:02d}</source>
        <translation>{done} de {total} · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="examine.step.skipped">
        <source>{done} of {total}, {skipped} skipped · {minutes}:{seconds:02d}</source>
        <translation>{done} de {total}, {skipped} omitidas · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="examine.step.tip">
        <source>Expressions recorded or skipped, and time since the visit began</source>
        <translation>Expresiones grabadas u omitidas y tiempo desde el inicio de la visita</translation>
    </message>
    <message id="examine.pause">
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message id="examine.resume">
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message id="examine.finish">
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message id="examine.finish.rest_needed">
        <source>Record the face at rest first: every grade is measured from it.</source>
        <translation>Grabe primero la cara en reposo: todos los grados se miden a partir de ella.</translation>
    </message>
    <message id="examine.finish.rest_failed">
        <source>Repeat the face at rest first: every grade is measured from it. {reason}</source>
        <translation>Repita primero la cara en reposo: todos los grados se miden a partir de ella. {reason}</translation>
    </message>
    <message id="examine.leave">
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message id="examine.mirror">
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message id="examine.mirror.tip">
        <source>Show the live picture as in a mirror (M). Recordings are never mirrored.</source>
        <translation>Mostrar la imagen en directo como en un espejo (M). Las grabaciones nunca se invierten.</translation>
    </message>
    <message id="examine.voice">
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message id="examine.voice.tip">
        <source>Speak the instructions to the patient (V)</source>
        <translation>Decir las instrucciones al paciente (V)</translation>
    </message>
    <message id="examine.voice.none">
        <source>There is no voice in this language yet.</source>
        <translation>Todavía no hay voz en este idioma.</translation>
    </message>
    <message id="examine.auto">
        <source>Starts by itself</source>
        <translation>Inicio automático</translation>
    </message>
    <message id="examine.auto.tip">
        <source>Start each attempt when the patient begins the movement (A). Space and the foot pedal start it too.</source>
        <translation>Iniciar cada intento cuando el paciente empieza el movimiento (A). También lo inician Espacio y el pedal.</translation>
    </message>
    <message id="examine.auto.rest">
        <source>Starts by itself when the face is still.</source>
        <translation>Se inicia solo cuando la cara está quieta.</translation>
    </message>
    <message id="examine.auto.ready">
        <source>Starts by itself when the patient begins.</source>
        <translation>Se inicia solo cuando el paciente empieza.</translation>
    </message>
    <message id="examine.auto.not_yet">
        <source>Starts by itself once the face has been at rest for a second.</source>
        <translation>Se inicia solo cuando la cara lleva un segundo en reposo.</translation>
    </message>
    <message id="examine.ghost">
        <source>Last visit</source>
        <translation>Visita previa</translation>
    </message>
    <message id="examine.ghost.tip">
        <source>Lay the last visit's picture over the live one (G)</source>
        <translation>Superponer la imagen de la visita anterior a la imagen en directo (G)</translation>
    </message>
    <message id="examine.add">
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message id="examine.add.tip">
        <source>Add an optional expression</source>
        <translation>Añadir una expresión opcional</translation>
    </message>
    <message id="examine.hold">
        <source>Hold for 3 seconds, then relax.</source>
        <translation>Manténgalo 3 segundos y relaje.</translation>
    </message>
    <message id="examine.hold.rest">
        <source>Stay like this for 6 seconds.</source>
        <translation>Quédese así 6 segundos.</translation>
    </message>
    <message id="examine.countdown">
        <source>Get ready. Keep your face at rest.</source>
        <translation>Prepárese. Mantenga la cara en reposo.</translation>
    </message>
    <message id="examine.stage.stay_at_rest">
        <source>Keep your face at rest …</source>
        <translation>Mantenga la cara en reposo…</translation>
    </message>
    <message id="examine.stage.move_and_hold">
        <source>Now, and hold!</source>
        <translation>Ahora, y manténgalo</translation>
    </message>
    <message id="examine.stage.relax">
        <source>And relax</source>
        <translation>Y relaje</translation>
    </message>
    <message id="examine.reviewing">
        <source>Recorded. Keep this attempt?</source>
        <translation>Grabado. ¿Aceptar este intento?</translation>
    </message>
    <message id="examine.reviewing.blemished">
        <source>Recorded, but not well: {reason}. Keep this attempt?</source>
        <translation>Grabado, pero con defectos: {reason}. ¿Aceptar este intento?</translation>
    </message>
    <message id="examine.reviewing.found">
        <source>Recorded before the visit was interrupted. Keep this attempt?</source>
        <translation>Grabado antes de la interrupción de la visita. ¿Aceptar este intento?</translation>
    </message>
    <message id="examine.no_camera">
        <source>Only recording waits for the camera. You can go on with everything else.</source>
        <translation>Solo la grabación espera a la cámara. Puede continuar con todo lo demás.</translation>
    </message>
    <message id="examine.cut_off">
        <source>The recording of {expression} was cut off after {seconds} s. Please repeat it.</source>
        <translation>La grabación “{expression}” se cortó a los {seconds} s. Repítala.</translation>
    </message>
    <message id="examine.frames_dropped">
        <source>About {seconds} s of “{expression}” were not recorded: this computer was too slow. Repeat it, or the largest movement may be missed.</source>
        <translation>No se grabaron unos {seconds} s de “{expression}”: este equipo fue demasiado lento. Repita la grabación o podría faltar el mayor movimiento.</translation>
    </message>
    <message id="examine.choosing">
        <source>Every expression is recorded or skipped.</source>
        <translation>Todas las expresiones están grabadas u omitidas.</translation>
    </message>
    <message id="examine.choosing.how">
        <source>Finish to see the grades, or choose an expression below to repeat it.</source>
        <translation>Finalice para ver los grados o elija abajo una expresión para repetirla.</translation>
    </message>
    <message id="examine.attempts">
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message id="examine.attempt">
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message id="examine.attempt.name">
        <source>Attempt {number}</source>
        <translation>Intento {number}</translation>
    </message>
    <message id="examine.start">
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message id="examine.start.one_face">
        <source>Waiting for one face</source>
        <translation>Esperando una cara</translation>
    </message>
    <message id="examine.start_again">
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message id="examine.cancel">
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message id="examine.accept">
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
    <message id="examine.retake">
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message id="examine.skip">
        <source>Skip …</source>
        <translation>Omitir…</translation>
    </message>
    <message id="examine.skip.why">
        <source>Why is it left out?</source>
        <translation>¿Por qué se omite?</translation>
    </message>
    <message id="examine.skip.patient_cannot">
        <source>1  Patient cannot</source>
        <translation>1  El paciente no puede</translation>
    </message>
    <message id="examine.skip.not_wanted">
        <source>2  Not wanted</source>
        <translation>2  No se desea</translation>
    </message>
    <message id="examine.skip.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="examine.record_anyway">
        <source>Record anyway</source>
        <translation>Grabar así</translation>
    </message>
    <message id="examine.record_anyway.tip">
        <source>Do not wait for this any more; the problem is noted with the recording</source>
        <translation>No esperar más por esto; el problema se anota con la grabación</translation>
    </message>
    <message id="examine.spoiled">
        <source>The recording was stopped: {reason}. Please start again.</source>
        <translation>La grabación se detuvo: {reason}. Comience de nuevo.</translation>
    </message>
    <message id="examine.camera_failed">
        <source>the camera failed</source>
        <translation>la cámara falló</translation>
    </message>
    <message id="examine.camera_help">
        <source>Check the camera and its cable, or leave the visit and choose another camera in the settings.</source>
        <translation>Compruebe la cámara y su cable, o salga de la visita y elija otra cámara en los ajustes.</translation>
    </message>
    <message id="examine.try_again">
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message id="examine.repeat">
        <source>Repeat {expression}</source>
        <translation>Repetir: {expression}</translation>
    </message>
    <message id="examine.measure_failed">
        <source>The recording “{expression}” could not be measured. {reason}</source>
        <translation>No se pudo medir la grabación “{expression}”. {reason}</translation>
    </message>
    <message id="examine.finishing">
        <source>Measuring the last expressions: {done} of {total}</source>
        <translation>Midiendo las últimas expresiones: {done} de {total}</translation>
    </message>
    <message id="examine.finishing.cancel">
        <source>Back to recording</source>
        <translation>Volver a grabar</translation>
    </message>
    <message id="examine.with_key">
        <source>{words}  ({keys})</source>
        <translation>{words}  ({keys})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.column.patient">
        <source>Code of the patient, the same in every export without names of this archive</source>
        <translation>Código del paciente, el mismo en toda exportación sin nombres de este archivo clínico</translation>
    </message>
    <message id="export.column.visit">
        <source>Code of the visit, the same in every such export; it begins with the patient's</source>
        <translation>Código de la visita, el mismo en toda exportación de ese tipo; empieza por el del paciente</translation>
    </message>
    <message id="export.column.expression">
        <source>Expression that was asked for</source>
        <translation>Expresión solicitada</translation>
    </message>
    <message id="export.column.scale">
        <source>Grading scale</source>
        <translation>Escala de graduación</translation>
    </message>
    <message id="export.column.questionnaire">
        <source>Questionnaire: Facial Disability Index, FaCE scale, Synkinesis Assessment Questionnaire</source>
        <translation>Cuestionario: Facial Disability Index, escala FaCE, Synkinesis Assessment Questionnaire</translation>
    </message>
    <message id="export.column.side">
        <source>Half of the face</source>
        <translation>Mitad de la cara</translation>
    </message>
    <message id="export.column.visits.visit_number">
        <source>Number of the visit among those exported of the patient, by time</source>
        <translation>Número de orden temporal de la visita entre las exportadas del paciente</translation>
    </message>
    <message id="export.column.visits.sex">
        <source>Sex as recorded by the clinic</source>
        <translation>Sexo registrado por la clínica</translation>
    </message>
    <message id="export.column.visits.age">
        <source>Age at the visit; 89 stands for 89 and older</source>
        <translation>Edad en la visita; 89 significa 89 o más</translation>
    </message>
    <message id="export.column.visits.days_since_onset">
        <source>From the onset on record to the visit</source>
        <translation>Desde el inicio registrado hasta la visita</translation>
    </message>
    <message id="export.column.visits.days_since_first_visit">
        <source>From the first exported visit of the patient to this one</source>
        <translation>Desde la primera visita exportada del paciente hasta esta</translation>
    </message>
    <message id="export.column.visits.side_on_record">
        <source>Affected side in the patient's record</source>
        <translation>Lado afectado en la ficha del paciente</translation>
    </message>
    <message id="export.column.visits.affected_side">
        <source>Affected side that stands: the clinician's, else the program's</source>
        <translation>Lado afectado vigente: el del médico o, si no lo hay, el del programa</translation>
    </message>
    <message id="export.column.visits.side_decided">
        <source>Whether the clinician set the affected side</source>
        <translation>Si el médico fijó el lado afectado</translation>
    </message>
    <message id="export.column.visits.clinician">
        <source>Who examined</source>
        <translation>Quién exploró</translation>
    </message>
    <message id="export.column.visits.signed">
        <source>Whether the visit is signed and so final</source>
        <translation>Si la visita está firmada y es, por tanto, definitiva</translation>
    </message>
    <message id="export.column.visits.recorded">
        <source>Expressions recorded</source>
        <translation>Expresiones grabadas</translation>
    </message>
    <message id="export.column.visits.skipped">
        <source>Expressions left out</source>
        <translation>Expresiones omitidas</translation>
    </message>
    <message id="export.column.visits.points_corrected">
        <source>Landmarks moved by hand</source>
        <translation>Puntos de referencia movidos a mano</translation>
    </message>
    <message id="export.column.visits.grading_method">
        <source>What graded; grades of different methods are not comparable</source>
        <translation>Método de graduación; los grados de métodos distintos no son comparables</translation>
    </message>
    <message id="export.column.visits.landmarks_sha256">
        <source>Checksum of the landmark model</source>
        <translation>Suma de comprobación del modelo de puntos de referencia</translation>
    </message>
    <message id="export.column.visits.program_version">
        <source>Version of palsygrader that graded</source>
        <translation>Versión de palsygrader que graduó</translation>
    </message>
    <message id="export.column.visits.name">
        <source>Name of the patient</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message id="export.column.visits.record_number">
        <source>Record number of the clinic</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message id="export.column.visits.born">
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message id="export.column.visits.onset">
        <source>Onset of the palsy</source>
        <translation>Inicio de la parálisis</translation>
    </message>
    <message id="export.column.visits.started_at">
        <source>When the visit began</source>
        <translation>Cuándo empezó la visita</translation>
    </message>
    <message id="export.column.visits.signed_at">
        <source>When it was signed</source>
        <translation>Cuándo se firmó</translation>
    </message>
    <message id="export.column.visits.cause">
        <source>Cause on record</source>
        <translation>Causa registrada</translation>
    </message>
    <message id="export.column.visits.treatment">
        <source>Treatment on record</source>
        <translation>Tratamiento registrado</translation>
    </message>
    <message id="export.column.visits.notes">
        <source>Notes of the visit</source>
        <translation>Notas de la visita</translation>
    </message>
    <message id="export.column.branches.branch">
        <source>Branch of the facial nerve</source>
        <translation>Rama del nervio facial</translation>
    </message>
    <message id="export.column.branches.function">
        <source>P, function of the affected side, by the program</source>
        <translation>P, función del lado afectado, según el programa</translation>
    </message>
    <message id="export.column.branches.interval_low">
        <source>Lower end of the 90 % interval of P</source>
        <translation>Extremo inferior del intervalo del 90 % de P</translation>
    </message>
    <message id="export.column.branches.interval_high">
        <source>Upper end of the 90 % interval of P</source>
        <translation>Extremo superior del intervalo del 90 % de P</translation>
    </message>
    <message id="export.column.branches.grade_program">
        <source>Grade by the program</source>
        <translation>Grado del programa</translation>
    </message>
    <message id="export.column.branches.grade_clinician">
        <source>Grade by the clinician, where one was set</source>
        <translation>Grado del médico, si lo fijó</translation>
    </message>
    <message id="export.column.branches.grade_in_force">
        <source>Grade that stands: the clinician's, else the program's</source>
        <translation>Grado vigente: el del médico o, si no lo hay, el del programa</translation>
    </message>
    <message id="export.column.branches.withheld">
        <source>Why the program gave no grade</source>
        <translation>Por qué el programa no dio grado</translation>
    </message>
    <message id="export.column.scale_totals.total">
        <source>Which total of the scale</source>
        <translation>Qué total de la escala</translation>
    </message>
    <message id="export.column.scale_totals.value">
        <source>The total; only scales whose items are complete have one</source>
        <translation>El total; solo lo tienen las escalas con todos los ítems</translation>
    </message>
    <message id="export.column.scale_items.item">
        <source>Item of the scale</source>
        <translation>Ítem de la escala</translation>
    </message>
    <message id="export.column.scale_items.value">
        <source>Value that stands: the clinician's, else what follows from it or was proposed</source>
        <translation>Valor vigente: el del médico o, si no lo hay, el deducido o propuesto</translation>
    </message>
    <message id="export.column.scale_items.proposed">
        <source>Value the program proposed</source>
        <translation>Valor propuesto por el programa</translation>
    </message>
    <message id="export.column.scale_items.decided">
        <source>Whether the clinician set or confirmed the item</source>
        <translation>Si el médico fijó o confirmó el ítem</translation>
    </message>
    <message id="export.column.questionnaire_scores.score">
        <source>Which score of the questionnaire</source>
        <translation>Qué puntuación del cuestionario</translation>
    </message>
    <message id="export.column.questionnaire_scores.value">
        <source>The score by the published rule; one with too few answers has no row. Higher is better, in the SAQ worse</source>
        <translation>La puntuación según la regla publicada; con muy pocas respuestas no hay fila. Más alta es mejor; en el SAQ, peor</translation>
    </message>
    <message id="export.column.questionnaire_items.item">
        <source>Number of the item; an item without an answer has no row</source>
        <translation>Número del ítem; sin respuesta no hay fila</translation>
    </message>
    <message id="export.column.questionnaire_items.value">
        <source>Points of the patient's answer, as entered by the clinic</source>
        <translation>Puntos de la respuesta del paciente, tal como los introdujo la clínica</translation>
    </message>
    <message id="export.column.measurements.quantity">
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message id="export.column.measurements.value">
        <source>The measured value</source>
        <translation>El valor medido</translation>
    </message>
    <message id="export.column.measurements.unit">
        <source>Its unit; eye_distance_percent is percent of the distance of the outer canthi</source>
        <translation>Su unidad; eye_distance_percent es el porcentaje de la distancia entre los cantos externos</translation>
    </message>
    <message id="export.column.measurements.noise">
        <source>Standard deviation of the value by the noise of the landmarks</source>
        <translation>Desviación estándar del valor por el ruido de los puntos de referencia</translation>
    </message>
    <message id="export.column.quality.issue">
        <source>Problem of the recording</source>
        <translation>Problema de la grabación</translation>
    </message>
    <message id="export.column.quality.share">
        <source>Share of its frames with the problem</source>
        <translation>Proporción de sus fotogramas con el problema</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message id="export.scope.visit">
        <source>{name}, visit of {day}</source>
        <translation>{name}, visita del {day}</translation>
    </message>
    <message id="export.faces">
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message id="export.faces.landmarks">
        <source>landmarks only</source>
        <translation>solo puntos de referencia</translation>
    </message>
    <message id="export.faces.masked">
        <source>masked faces</source>
        <translation>caras enmascaradas</translation>
    </message>
    <message id="export.faces.whole">
        <source>whole faces</source>
        <translation>caras completas</translation>
    </message>
    <message id="export.faces.landmarks.hint">
        <source>No picture leaves the archive: where the landmarks lie, in numbers.</source>
        <translation>Ninguna imagen sale del archivo clínico: solo dónde están los puntos de referencia, en números.</translation>
    </message>
    <message id="export.faces.masked.hint">
        <source>A band hides both eyes; hair, ears and what is behind the face are taken away. Mouth, nose, brows, skin and scars stay: who knows the patient may still tell who it is, and so may programs. How the eyes close cannot be seen any more.</source>
        <translation>Una banda tapa ambos ojos; se quitan el pelo, las orejas y el fondo. Quedan boca, nariz, cejas, piel y cicatrices: quien conoce al paciente puede reconocerlo aun así, y también los programas. Ya no se ve cómo se cierran los ojos.</translation>
    </message>
    <message id="export.faces.whole.hint">
        <source>Everybody who has the file sees who the patients are. You are asked once more.</source>
        <translation>Quien tenga el archivo ve quiénes son los pacientes. Se le preguntará otra vez.</translation>
    </message>
    <message id="export.clips">
        <source>recordings too</source>
        <translation>también grabaciones</translation>
    </message>
    <message id="export.clips.tip">
        <source>The course of every recording, not only the face at rest and at the peak; without sound</source>
        <translation>El curso de cada grabación, no solo la cara en reposo y en el máximo; sin sonido</translation>
    </message>
    <message id="export.free_text">
        <source>with notes and other free text</source>
        <translation>con notas y otro texto libre</translation>
    </message>
    <message id="export.free_text.hint">
        <source>Notes, cause, treatment and addenda are written as they were typed: names and days in them are not found and not taken out. Read them before the file goes to anybody.</source>
        <translation>Notas, causa, tratamiento y adendas se escriben como se teclearon: los nombres y fechas que contengan no se buscan ni se quitan. Léalos antes de entregar el archivo a nadie.</translation>
    </message>
    <message id="export.agreed.needed">
        <source>{agreed} of {patients} patients agreed to research. With names or whole faces all others are left out.</source>
        <translation>{agreed} de {patients} pacientes han consentido la investigación. Con nombres o caras completas se omite a todos los demás.</translation>
    </message>
    <message id="export.question.named">
        <source>{file} will tell names, record numbers, birth dates and the real days of patients who agreed to research: {patients}. It is not encrypted. Give it only to whom their consent names, never by open e-mail, and delete it when it has arrived. Export with names?</source>
        <translation>{file} contendrá nombres, números de historia, fechas de nacimiento y los días reales de pacientes que han consentido la investigación: {patients}. No está cifrado. Entréguelo solo a quienes nombra su consentimiento, nunca por correo electrónico abierto, y bórrelo cuando haya llegado. ¿Exportar con nombres?</translation>
    </message>
    <message id="export.question.whole">
        <source>{file} will show the whole faces of patients who agreed to research: {patients}. It is not encrypted, and a face is known without a name. Give it only to whom their consent to pictures names, and never publish it. Export whole faces?</source>
        <translation>{file} mostrará las caras completas de pacientes que han consentido la investigación: {patients}. No está cifrado, y una cara se reconoce sin nombre. Entréguelo solo a quienes nombra su consentimiento para imágenes y no lo publique nunca. ¿Exportar caras completas?</translation>
    </message>
    <message id="export.question.named.yes">
        <source>Export with names</source>
        <translation>Exportar con nombres</translation>
    </message>
    <message id="export.question.whole.yes">
        <source>Export whole faces</source>
        <translation>Exportar caras completas</translation>
    </message>
    <message id="export.question.no">
        <source>Do not export</source>
        <translation>No exportar</translation>
    </message>
    <message id="export.not_exported">
        <source>Nothing was exported.</source>
        <translation>No se ha exportado nada.</translation>
    </message>
    <message id="export.left_out">
        <source>Left out, since they have not agreed to research: patients {patients}.</source>
        <translation>Omitidos por no haber consentido la investigación: pacientes {patients}.</translation>
    </message>
    <message id="export.missing">
        <source>Recordings or pictures that are gone or damaged, named in changes.txt: {count}.</source>
        <translation>Grabaciones o imágenes que faltan o están dañadas, nombradas en changes.txt: {count}.</translation>
    </message>
    <message id="file.disk_full">
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message id="export.column.landmarks.moment">
        <source>Face at rest, at the largest movement, or a frame of the recording</source>
        <translation>Cara en reposo, en el movimiento máximo o un fotograma de la grabación</translation>
    </message>
    <message id="export.column.landmarks.time">
        <source>From the start of the recording</source>
        <translation>Desde el comienzo de la grabación</translation>
    </message>
    <message id="export.column.landmarks.x">
        <source>Landmark of this number (68 points, Multi-PIE), from the middle between the eyes at rest towards the patient's left, in percent of the distance of the outer eye corners at rest; the head held still</source>
        <translation>Punto de referencia de este número (68 puntos, Multi-PIE), desde el centro entre los ojos en reposo hacia la izquierda del paciente, en porcentaje de la distancia entre los ángulos externos de los ojos en reposo; con la cabeza fija</translation>
    </message>
    <message id="export.column.landmarks.y">
        <source>The same landmark, upwards</source>
        <translation>El mismo punto de referencia, hacia arriba</translation>
    </message>
    <message id="export.column.visits.day">
        <source>Day of the visit, moved by a number of days that is the patient's own</source>
        <translation>Día de la visita, desplazado un número de días propio del paciente</translation>
    </message>
    <message id="export.column.visits.onset_day">
        <source>Onset of the palsy, moved by the same number of days</source>
        <translation>Inicio de la parálisis, desplazado el mismo número de días</translation>
    </message>
    <message id="export.column.visits.signed_day">
        <source>Day of the signature, moved by the same number of days</source>
        <translation>Día de la firma, desplazado el mismo número de días</translation>
    </message>
    <message id="export.changes.title">
        <source>What was changed in this export</source>
        <translation>Lo que se ha cambiado en esta exportación</translation>
    </message>
    <message id="export.changes.codes">
        <source>Patients and visits are codes, made with a secret key that stays in the archive. A patient has the same code in every export without names of this archive, and the code cannot be computed from a number or a name.</source>
        <translation>Pacientes y visitas son códigos formados con una clave secreta que queda en el archivo clínico. Un paciente tiene el mismo código en toda exportación sin nombres de este archivo clínico, y el código no puede calcularse a partir de un número ni de un nombre.</translation>
    </message>
    <message id="export.changes.days">
        <source>Every day of a patient is moved into the past by the same number of days, drawn at random for the patient and the same in every export; the number is not told. Intervals are true, times of day are left out, and birth dates, too. Ages end at 89, which stands for 89 and older.</source>
        <translation>Cada día de un paciente se desplaza al pasado el mismo número de días, sorteado para el paciente e igual en toda exportación; el número no se dice. Los intervalos son verdaderos; faltan las horas y las fechas de nacimiento. La edad termina en 89, que significa 89 o más.</translation>
    </message>
    <message id="export.changes.people">
        <source>Names and record numbers are left out, clinicians are numbered.</source>
        <translation>Faltan nombres y números de historia; los médicos van numerados.</translation>
    </message>
    <message id="export.changes.named">
        <source>Nothing of who the patients are was changed: names, record numbers, birth dates and days are told. Codes are others than in exports without names.</source>
        <translation>No se ha cambiado nada de quiénes son los pacientes: constan nombres, números de historia, fechas de nacimiento y días. Los códigos son distintos de los de las exportaciones sin nombres.</translation>
    </message>
    <message id="export.changes.no_text">
        <source>Notes, cause, treatment, reasons and addenda are left out.</source>
        <translation>Faltan notas, causa, tratamiento, motivos y adendas.</translation>
    </message>
    <message id="export.changes.text">
        <source>Notes, cause, treatment and addenda are told as they were typed and may hold names and days; reasons are left out.</source>
        <translation>Notas, causa, tratamiento y adendas constan como se teclearon y pueden contener nombres y fechas; faltan los motivos.</translation>
    </message>
    <message id="export.changes.landmarks">
        <source>No pictures and no recordings: landmarks, in numbers.</source>
        <translation>Ni imágenes ni grabaciones: puntos de referencia, en números.</translation>
    </message>
    <message id="export.changes.masked">
        <source>Pictures are made anew: a band covers both eyes, and all but forehead, brows, nose, cheeks, mouth and chin is taken away. Frames of recordings in which no face was found are covered as a whole. Somebody who knows the patient may still tell who it is.</source>
        <translation>Las imágenes son nuevas: una banda tapa ambos ojos y se quita todo salvo frente, cejas, nariz, mejillas, boca y mentón. Los fotogramas en que no se encontró una cara están tapados por entero. Quien conoce al paciente puede reconocerlo aun así.</translation>
    </message>
    <message id="export.changes.whole">
        <source>Faces are shown whole. Pictures are made anew, without what a camera wrote beside them.</source>
        <translation>Las caras se ven completas. Las imágenes son nuevas, sin lo que una cámara hubiera escrito junto a ellas.</translation>
    </message>
    <message id="export.changes.clips">
        <source>Recordings are made anew as MP4, without sound.</source>
        <translation>Las grabaciones son nuevas, en MP4 y sin sonido.</translation>
    </message>
    <message id="export.changes.left_out">
        <source>Patients left out, since they have not agreed to research: {patients}.</source>
        <translation>Pacientes omitidos por no haber consentido la investigación: {patients}.</translation>
    </message>
    <message id="export.changes.missing">
        <source>Could not be had (removed, damaged or not to be read):</source>
        <translation>No se pudieron obtener (quitados, dañados o ilegibles):</translation>
    </message>
    <message id="export.changes.made">
        <source>Made by palsygrader {version}, which is not a certified medical device.</source>
        <translation>Hecho con palsygrader {version}, que no es un producto sanitario certificado.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.title">
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message id="help.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="help.back_tip">
        <source>Back to where you were (Esc)</source>
        <translation>Volver a donde estaba (Esc)</translation>
    </message>
    <message id="help.pages">
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message id="help.search">
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message id="help.none_found">
        <source>Nothing found for “{words}”</source>
        <translation>Nada encontrado para “{words}”</translation>
    </message>
    <message id="help.none_found_hint">
        <source>Every word must be on the page. Try fewer words, or one that stands on a button.</source>
        <translation>Todas las palabras deben estar en la página. Pruebe con menos o con una que figure en un botón.</translation>
    </message>
    <message id="help.all_pages">
        <source>Show all pages</source>
        <translation>Mostrar todas</translation>
    </message>
    <message id="help.step">
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message id="help.tour">
        <source>Tour with the demo patient</source>
        <translation>Recorrido con el paciente demo</translation>
    </message>
    <message id="help.tour_tip">
        <source>Go through a visit with a patient who is no real person</source>
        <translation>Recorrer una visita con un paciente que no es una persona real</translation>
    </message>
    <message id="help.tour_visit">
        <source>The tour can begin once the visit that is being recorded is finished or left.</source>
        <translation>El recorrido puede comenzar cuando se finalice la visita que se está grabando o se salga de ella.</translation>
    </message>
    <message id="help.while_recording">
        <source>A recording is running. The help opens between two recordings.</source>
        <translation>Hay una grabación en curso. La ayuda se abre entre dos grabaciones.</translation>
    </message>
    <message id="help.first_visit.title">
        <source>The first visit</source>
        <translation>La primera visita</translation>
    </message>
    <message id="help.first_visit.step1">
        <source>Add the patient (Ctrl+N). The name is enough; the side of the palsy and its onset help later.</source>
        <translation>Añada al paciente (Ctrl+N). Basta el nombre; el lado de la parálisis y su inicio ayudan más adelante.</translation>
    </message>
    <message id="help.first_visit.step2">
        <source>Choose the patient in the list. F finds by name, number or date of birth.</source>
        <translation>Elija al paciente en la lista. F busca por nombre, número o fecha de nacimiento.</translation>
    </message>
    <message id="help.first_visit.step3">
        <source>Press N, or “{new_visit}”. The camera starts; nothing is recorded yet.</source>
        <translation>Pulse N o “{new_visit}”. La cámara se inicia; aún no se graba nada.</translation>
    </message>
    <message id="help.first_visit.step4">
        <source>Record the expressions. When you finish, the visit is graded and shown.</source>
        <translation>Grabe las expresiones. Al finalizar, la visita se gradúa y se muestra.</translation>
    </message>
    <message id="help.first_visit.step5">
        <source>Look at each branch, confirm what waits for you, sign, print.</source>
        <translation>Mire cada rama, confirme lo pendiente, firme, imprima.</translation>
    </message>
    <message id="help.first_visit.step6">
        <source>A visit that was interrupted, even by a power cut, waits on this page: press “{resume}”.</source>
        <translation>Una visita interrumpida, incluso por un corte de luz, espera en esta página: pulse “{resume}”.</translation>
    </message>
    <message id="help.first_visit.picture">
        <source>The page of patients: the list on the left, the chosen patient with the visits on the right.</source>
        <translation>La página de pacientes: la lista a la izquierda, el paciente elegido con sus visitas a la derecha.</translation>
    </message>
    <message id="help.expressions.title">
        <source>Recording the expressions</source>
        <translation>Grabar las expresiones</translation>
    </message>
    <message id="help.expressions.step1">
        <source>Seat the patient 0.5 to 1.5 m from the camera, at eye level, lit evenly from both sides.</source>
        <translation>Siente al paciente a una distancia de 0,5 a 1,5 m de la cámara, a la altura de los ojos, con la misma luz en ambos lados.</translation>
    </message>
    <message id="help.expressions.step2">
        <source>The line below the picture tells one thing that is not right yet. Mend that first.</source>
        <translation>La línea bajo la imagen indica una cosa que aún no está bien. Corríjala primero.</translation>
    </message>
    <message id="help.expressions.step3">
        <source>When the picture is good, ask for the movement the face beside it shows: recording starts by itself. Space starts it, too.</source>
        <translation>Cuando la imagen sea buena, pida el movimiento que muestra la cara de al lado: la grabación empieza sola. La barra espaciadora también la inicia.</translation>
    </message>
    <message id="help.expressions.step4">
        <source>R records again. S skips what the patient cannot do or what is not wanted. P pauses.</source>
        <translation>R graba de nuevo. S omite lo que el paciente no puede hacer o no se desea. P pausa.</translation>
    </message>
    <message id="help.expressions.step5">
        <source>The arrow keys go to any expression. G lays the last visit over the picture.</source>
        <translation>Las flechas llevan a cualquier expresión. G superpone la visita anterior a la imagen.</translation>
    </message>
    <message id="help.expressions.step6">
        <source>“{finish}” (Ctrl+Return) ends the visit; it needs the face at rest.</source>
        <translation>“{finish}” (Ctrl+Enter) termina la visita; se necesita la cara en reposo.</translation>
    </message>
    <message id="help.expressions.note">
        <source>Left and right are always the patient's own. A mirrored picture always says so.</source>
        <translation>Izquierda y derecha son siempre las del paciente. Una imagen en espejo siempre lo indica.</translation>
    </message>
    <message id="help.expressions.picture">
        <source>The page that records: the live picture, and beside it the face that shows the movement.</source>
        <translation>La página de grabación: la imagen en directo y, junto a ella, la cara que muestra el movimiento.</translation>
    </message>
    <message id="help.importing.title">
        <source>Photographs and videos</source>
        <translation>Fotografías y vídeos</translation>
    </message>
    <message id="help.importing.step1">
        <source>Choose the patient, then press I, or drop the files or their folder on the page.</source>
        <translation>Elija al paciente y pulse I, o suelte los archivos o su carpeta en la página.</translation>
    </message>
    <message id="help.importing.step2">
        <source>The program proposes what each file shows, by its name or by what it shows. Check every one.</source>
        <translation>El programa propone qué muestra cada archivo, por su nombre o por lo que muestra. Compruébelos todos.</translation>
    </message>
    <message id="help.importing.step3">
        <source>One file must show the face at rest; one that is only guessed is confirmed by you first.</source>
        <translation>Un archivo debe mostrar la cara en reposo; si solo se supone, confírmelo antes.</translation>
    </message>
    <message id="help.importing.step4">
        <source>Set the day of the visit where the files do not tell it.</source>
        <translation>Fije el día de la visita si los archivos no lo indican.</translation>
    </message>
    <message id="help.importing.step5">
        <source>Press “{grade}”. The visit is then reviewed and signed as a recorded one is.</source>
        <translation>Pulse “{grade}”. Después, la visita se revisa y se firma como una grabada.</translation>
    </message>
    <message id="help.importing.note">
        <source>The files are copied into the archive, encrypted. Those on the disk stay as they are.</source>
        <translation>Los archivos se copian cifrados en el archivo clínico. Los del disco quedan como están.</translation>
    </message>
    <message id="help.importing.picture">
        <source>The page of the import: each file with the expression that is proposed for it.</source>
        <translation>La página de importación: cada archivo con la expresión que se propone para él.</translation>
    </message>
    <message id="help.review.title">
        <source>A branch and its numbers</source>
        <translation>Una rama y sus valores</translation>
    </message>
    <message id="help.review.step1">
        <source>Choose a branch on the face map, or with the up and down keys. The pictures follow.</source>
        <translation>Elija una rama en el mapa de la cara o con las teclas ↑ ↓. Las imágenes la siguen.</translation>
    </message>
    <message id="help.review.step2">
        <source>Compare rest and peak. 1 shows landmarks, 2 arrows, 3 heat, 4 where function is lost.</source>
        <translation>Compare reposo y pico. 1 muestra los puntos; 2, las flechas; 3, el calor; 4, dónde se pierde función.</translation>
    </message>
    <message id="help.review.step3">
        <source>P is the function of the weak side in percent of the healthy side. The interval holds the true value in 9 of 10 cases.</source>
        <translation>P es la función del lado débil en porcentaje de la del sano. El intervalo contiene el valor real en 9 de cada 10 casos.</translation>
    </message>
    <message id="help.review.step4">
        <source>Grades: I from 90, II from 75, III from 50, IV from 25, V from 5 percent; VI below.</source>
        <translation>Grados: I desde 90, II desde 75, III desde 50, IV desde 25, V desde 5 por ciento; VI por debajo.</translation>
    </message>
    <message id="help.review.step5">
        <source>“Why” tells what was measured. Each number leads to its picture.</source>
        <translation>“Por qué” indica qué se midió. Cada valor lleva a su imagen.</translation>
    </message>
    <message id="help.review.step6">
        <source>E sets your own grade, with a reason. Ctrl+Z takes it back.</source>
        <translation>E fija su propio grado, con un motivo. Ctrl+Z lo deshace.</translation>
    </message>
    <message id="help.review.note">
        <source>A hatched branch has no grade; the card tells the reason.</source>
        <translation>Una rama rayada no tiene grado; la tarjeta indica el motivo.</translation>
    </message>
    <message id="help.review.picture">
        <source>The review: the face map, the pictures at rest and at the peak, and the card of the branch.</source>
        <translation>La revisión: el mapa de la cara, las imágenes en reposo y en el pico, y la tarjeta de la rama.</translation>
    </message>
    <message id="help.correcting.title">
        <source>Correcting landmarks</source>
        <translation>Corregir puntos</translation>
    </message>
    <message id="help.correcting.step1">
        <source>Press C where points do not lie on the face.</source>
        <translation>Pulse C si hay puntos que no están sobre la cara.</translation>
    </message>
    <message id="help.correcting.step2">
        <source>Drag a point, or go to it with Tab and move it with the arrow keys; with Shift in larger steps.</source>
        <translation>Arrastre un punto, o llegue a él con Tab y muévalo con las flechas; con Mayús, a pasos mayores.</translation>
    </message>
    <message id="help.correcting.step3">
        <source>Ctrl+Z takes a move back. “{reset_point}” puts a point back to where it was.</source>
        <translation>Ctrl+Z deshace un movimiento. “{reset_point}” devuelve un punto a donde estaba.</translation>
    </message>
    <message id="help.correcting.step4">
        <source>Give a reason and press “{apply}”. The branch is measured and graded with your points.</source>
        <translation>Indique un motivo y pulse “{apply}”. La rama se mide y se gradúa con sus puntos.</translation>
    </message>
    <message id="help.correcting.step5">
        <source>“{take_back}” brings the program's own points and grades back, as long as the visit is not signed.</source>
        <translation>“{take_back}” recupera los puntos y grados del programa mientras la visita no esté firmada.</translation>
    </message>
    <message id="help.correcting.note">
        <source>Who moved which points, when and why, is kept and printed on the report.</source>
        <translation>Quién movió qué puntos, cuándo y por qué se conserva y se imprime en el informe.</translation>
    </message>
    <message id="help.correcting.picture">
        <source>Two pictures with landmarks; one point is chosen and enlarged.</source>
        <translation>Dos imágenes con puntos de referencia; un punto está elegido y ampliado.</translation>
    </message>
    <message id="help.scales.title">
        <source>Scales, questionnaires, confirming</source>
        <translation>Escalas, cuestionarios, confirmar</translation>
    </message>
    <message id="help.scales.step1">
        <source>Open the tab “{scales}”. Choose a scale at its left.</source>
        <translation>Abra la pestaña “{scales}”. Elija una escala en su parte izquierda.</translation>
    </message>
    <message id="help.scales.step2">
        <source>The program proposes what pictures can tell. What they cannot tell, you set.</source>
        <translation>El programa propone lo que se puede saber por las imágenes. Lo demás lo fija usted.</translation>
    </message>
    <message id="help.scales.step3">
        <source>“{confirm}” accepts a proposal; another value replaces it. Items at rest and of synkinesis always wait for you.</source>
        <translation>“{confirm}” acepta una propuesta; otro valor la sustituye. Los ítems en reposo y de sincinesia siempre quedan pendientes de usted.</translation>
    </message>
    <message id="help.scales.step4">
        <source>The button that signs counts what still waits, and leads to the first item.</source>
        <translation>El botón de firmar cuenta lo que queda pendiente y lleva al primer ítem.</translation>
    </message>
    <message id="help.scales.step5">
        <source>Q opens the questionnaires. Type the patient's answers as digits.</source>
        <translation>Q abre los cuestionarios. Escriba en cifras las respuestas del paciente.</translation>
    </message>
    <message id="help.scales.note">
        <source>The published sentences of the questionnaires are not in the program. Type those you may use into the settings.</source>
        <translation>Las frases publicadas de los cuestionarios no están en el programa. Escriba en los ajustes las que pueda usar.</translation>
    </message>
    <message id="help.scales.picture">
        <source>The tab of scales: an item on each line, with the proposal and your own value.</source>
        <translation>La pestaña de escalas: un ítem por línea, con la propuesta y su propio valor.</translation>
    </message>
    <message id="help.signing.title">
        <source>Signing a visit</source>
        <translation>Firmar una visita</translation>
    </message>
    <message id="help.signing.step1">
        <source>Press Ctrl+S. As long as something has to be confirmed, this leads you to it.</source>
        <translation>Pulse Ctrl+S. Mientras haya algo por confirmar, esto le lleva hasta ello.</translation>
    </message>
    <message id="help.signing.step2">
        <source>Where a scale is not complete, you are asked whether to set it first.</source>
        <translation>Si una escala no está completa, se le pregunta si desea fijarla antes.</translation>
    </message>
    <message id="help.signing.step3">
        <source>Check the name, then press “{sign_now}”.</source>
        <translation>Compruebe el nombre y pulse “{sign_now}”.</translation>
    </message>
    <message id="help.signing.step4">
        <source>From now on grades, scales, points and notes of this visit cannot be changed. Addenda can be written, each signed.</source>
        <translation>Desde entonces no se pueden cambiar los grados, las escalas, los puntos ni las notas de esta visita. Se pueden añadir adendas, cada una firmada.</translation>
    </message>
    <message id="help.signing.step5">
        <source>Not signed yet is safe, too: every change is saved at once. The report then says that it is not signed.</source>
        <translation>Sin firmar tampoco se pierde nada: cada cambio se guarda al momento. El informe indica entonces que está sin firmar.</translation>
    </message>
    <message id="help.signing.picture">
        <source>The strip that asks who signs, below the review.</source>
        <translation>La franja que pregunta quién firma, debajo de la revisión.</translation>
    </message>
    <message id="help.comparing.title">
        <source>Comparing visits, and the history</source>
        <translation>Comparar visitas; el historial</translation>
    </message>
    <message id="help.comparing.step1">
        <source>Press H on the page of patients: History shows the course of each branch over all visits.</source>
        <translation>Pulse H en la página de pacientes: Historial muestra la evolución de cada rama a lo largo de las visitas.</translation>
    </message>
    <message id="help.comparing.step2">
        <source>Bars are 90 % intervals. Marks in the course are treatments; add one with Ctrl+T in the patient's record.</source>
        <translation>Las barras son intervalos del 90 %. Las marcas en la evolución son tratamientos; añada uno con Ctrl+T en la ficha del paciente.</translation>
    </message>
    <message id="help.comparing.step3">
        <source>Return opens the chosen visit; P prints its report.</source>
        <translation>Enter abre la visita elegida; P imprime su informe.</translation>
    </message>
    <message id="help.comparing.step4">
        <source>In a visit, the last tab compares it with an earlier one: pictures side by side, numbers then and now.</source>
        <translation>En una visita, la última pestaña la compara con una anterior: imágenes en paralelo, valores de antes y de ahora.</translation>
    </message>
    <message id="help.comparing.note">
        <source>Visits that were graded by different methods are not compared; the program says so.</source>
        <translation>Las visitas graduadas con métodos distintos no se comparan; el programa lo indica.</translation>
    </message>
    <message id="help.comparing.picture">
        <source>The history: the visits on a time axis and a curve for each branch.</source>
        <translation>El historial: las visitas en un eje temporal y una curva para cada rama.</translation>
    </message>
    <message id="help.printing.title">
        <source>Printing, and copies</source>
        <translation>Imprimir y copias</translation>
    </message>
    <message id="help.printing.step1">
        <source>“{preview}” (Ctrl+Shift+P) shows the report as it will be printed.</source>
        <translation>“{preview}” (Ctrl+Mayús+P) muestra el informe tal como se imprimirá.</translation>
    </message>
    <message id="help.printing.step2">
        <source>Choose above it what is printed: the clinical report, the patient's copy in plain words on one page, or the teaching copy.</source>
        <translation>Elija encima qué se imprime: el informe clínico, la copia para el paciente, en palabras sencillas y en una página, o la copia docente.</translation>
    </message>
    <message id="help.printing.step3">
        <source>Print it (Ctrl+P), save it as PDF, or copy its text.</source>
        <translation>Imprímalo (Ctrl+P), guárdelo en PDF o copie su texto.</translation>
    </message>
    <message id="help.printing.step4">
        <source>All reports of a day together: page “{clinic}”.</source>
        <translation>Todos los informes de un día juntos: página “{clinic}”.</translation>
    </message>
    <message id="help.printing.step5">
        <source>The letterhead and the paper stand in the settings.</source>
        <translation>El membrete y el papel se fijan en los ajustes.</translation>
    </message>
    <message id="help.printing.note">
        <source>The teaching copy leaves out name, dates, notes and photographs. A saved PDF is not encrypted.</source>
        <translation>La copia docente omite nombre, fechas, notas y fotografías. Un PDF guardado no está cifrado.</translation>
    </message>
    <message id="help.printing.picture">
        <source>The preview of the report, with the choice of what is printed above it.</source>
        <translation>La vista previa del informe y, encima, la elección de lo que se imprime.</translation>
    </message>
    <message id="help.clinic.title">
        <source>Numbers of the clinic, and export</source>
        <translation>Cifras de la clínica y exportación</translation>
    </message>
    <message id="help.clinic.step1">
        <source>The page “{clinic}” (Ctrl+3) counts grades and recovery of all patients.</source>
        <translation>La página “{clinic}” (Ctrl+3) cuenta los grados y la recuperación de todos los pacientes.</translation>
    </message>
    <message id="help.clinic.step2">
        <source>Choose a day to print or save the reports of all its visits together.</source>
        <translation>Elija un día para imprimir o guardar juntos los informes de todas sus visitas.</translation>
    </message>
    <message id="help.clinic.step3">
        <source>For statistics, choose visits to export, what of names and faces, and Excel, CSV or JSON.</source>
        <translation>Para la estadística, elija qué visitas se exportan, qué de nombres y caras, y Excel, CSV o JSON.</translation>
    </message>
    <message id="help.clinic.step4">
        <source>Without names is the rule: patients become codes, days are moved by a secret number.</source>
        <translation>Sin nombres es la regla: los pacientes pasan a ser códigos y las fechas se desplazan un número secreto de días.</translation>
    </message>
    <message id="help.clinic.step5">
        <source>Leave out who has not agreed to research, where your study needs it.</source>
        <translation>Excluya a quienes no hayan aceptado la investigación, si su estudio lo exige.</translation>
    </message>
    <message id="help.clinic.note">
        <source>An exported file lies outside the archive and is not encrypted.</source>
        <translation>Un archivo exportado queda fuera del archivo clínico y no está cifrado.</translation>
    </message>
    <message id="help.clinic.picture">
        <source>The page of the clinic: how many patients have which grade, and the recovery since the onset.</source>
        <translation>La página de la clínica: cuántos pacientes tienen cada grado y la recuperación desde el inicio.</translation>
    </message>
    <message id="help.safety.title">
        <source>Passphrase, backup, data</source>
        <translation>Frase de contraseña, copias, datos</translation>
    </message>
    <message id="help.safety.step1">
        <source>The passphrase opens the archive at every start. Change it in the settings.</source>
        <translation>La frase de contraseña abre el archivo clínico en cada inicio. Cámbiela en los ajustes.</translation>
    </message>
    <message id="help.safety.step2">
        <source>Keep the printed recovery key in a safe place, away from the computer. It opens the archive when the passphrase is forgotten.</source>
        <translation>Guarde la clave de recuperación impresa en un lugar seguro, lejos del equipo. Abre el archivo clínico si se olvida la frase de contraseña.</translation>
    </message>
    <message id="help.safety.step3">
        <source>Without passphrase and key nobody can open the archive, nor can anybody help.</source>
        <translation>Sin la frase de contraseña ni la clave nadie puede abrir el archivo clínico, y nadie puede ayudar.</translation>
    </message>
    <message id="help.safety.step4">
        <source>Ctrl+L locks the window. It also locks by itself; the settings tell after how long.</source>
        <translation>Ctrl+L bloquea la ventana. También se bloquea sola; los ajustes indican tras cuánto tiempo.</translation>
    </message>
    <message id="help.safety.step5">
        <source>Choose a folder on another disk under “Backup” in the settings: the program then backs up once a day and when it is closed.</source>
        <translation>Elija en los ajustes, en “Copia de seguridad”, una carpeta de otro disco: el programa hace entonces una copia una vez al día y al cerrarse.</translation>
    </message>
    <message id="help.safety.note">
        <source>Everything is kept encrypted. Nothing leaves this computer unless a backup, a shared archive or the hospital is set up in the settings.</source>
        <translation>Todo se guarda cifrado. Nada sale de este equipo mientras no se configure en los ajustes una copia de seguridad, un archivo compartido o el hospital.</translation>
    </message>
    <message id="help.limits.title">
        <source>What the program cannot do</source>
        <translation>Lo que el programa no puede hacer</translation>
    </message>
    <message id="help.limits.step1">
        <source>It supports your judgement and never replaces it. It is not a certified medical device.</source>
        <translation>Ayuda a su criterio y nunca lo sustituye. No es un producto sanitario (dispositivo médico) certificado.</translation>
    </message>
    <message id="help.limits.step2">
        <source>It was trained on digital patients and on photographs of healthy people. It is not validated on patients.</source>
        <translation>Se entrenó con pacientes digitales y con fotografías de personas sanas. No está validado en pacientes.</translation>
    </message>
    <message id="help.limits.step3">
        <source>A grade is not a diagnosis: causes, emergencies and nerve conduction are not assessed.</source>
        <translation>Un grado no es un diagnóstico: no se valoran causas, urgencias ni conducción nerviosa.</translation>
    </message>
    <message id="help.limits.step4">
        <source>Folds, neck and chin are not measured; those items are yours.</source>
        <translation>Los surcos, el cuello y el mentón no se miden; esos ítems son cosa suya.</translation>
    </message>
    <message id="help.limits.step5">
        <source>Two-dimensional pictures show less of the movement of the lower face than there is. Millimetres rest on an assumed width of the iris.</source>
        <translation>Las imágenes bidimensionales muestran menos movimiento de la cara inferior del que hay. Los milímetros se basan en un diámetro supuesto del iris.</translation>
    </message>
    <message id="help.limits.step6">
        <source>A hand on the cheek is not noticed. A covered brow, eye or mouth gets no grade.</source>
        <translation>Una mano en la mejilla no se detecta. Una ceja, un ojo o una boca tapados no reciben grado.</translation>
    </message>
    <message id="help.limits.step7">
        <source>Compare visits only where the program does: other methods give other numbers.</source>
        <translation>Compare visitas solo donde el programa lo hace: otros métodos dan otros valores.</translation>
    </message>
    <message id="help.keys.title">
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>hospital</name>
    <message id="hospital.title">
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message id="hospital.rail">
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message id="hospital.rail.tip">
        <source>What is sent to the hospital, and earlier visits from there</source>
        <translation>Lo que se envía al hospital, y las visitas anteriores de allí</translation>
    </message>
    <message id="hospital.document_title">
        <source>Facial palsy report</source>
        <translation>Informe de parálisis facial</translation>
    </message>
    <message id="hospital.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="worklist.everybody">
        <source>All patients</source>
        <translation>Todos los pacientes</translation>
    </message>
    <message id="worklist.today">
        <source>Today's list</source>
        <translation>Lista de hoy</translation>
    </message>
    <message id="worklist.today_tip">
        <source>Who is on the hospital's worklist today</source>
        <translation>Quién está hoy en la lista de trabajo del hospital</translation>
    </message>
    <message id="worklist.search">
        <source>Name or number in the hospital</source>
        <translation>Nombre o número en el hospital</translation>
    </message>
    <message id="worklist.day">
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message id="worklist.read_again">
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message id="worklist.time">
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message id="worklist.name">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="worklist.number">
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message id="worklist.born">
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message id="worklist.procedure">
        <source>Examination</source>
        <translation>Exploración</translation>
    </message>
    <message id="worklist.accession">
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message id="worklist.sex">
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message id="worklist.table">
        <source>Today's list of the hospital</source>
        <translation>Lista de hoy del hospital</translation>
    </message>
    <message id="worklist.empty">
        <source>Nobody is on the list of {day}.</source>
        <translation>No hay nadie en la lista del {day}.</translation>
    </message>
    <message id="worklist.empty_hint">
        <source>Another day, or a patient whom the list does not have: add the patient by hand.</source>
        <translation>Otro día, o un paciente que no está en la lista: añádalo a mano.</translation>
    </message>
    <message id="worklist.none_found">
        <source>Nobody on the list fits "{words}".</source>
        <translation>Nadie de la lista coincide con «{words}».</translation>
    </message>
    <message id="worklist.choose">
        <source>Choose somebody from the list.</source>
        <translation>Elija a alguien de la lista.</translation>
    </message>
    <message id="worklist.choose_hint">
        <source>The visit then begins with name, number and accession number from the hospital.</source>
        <translation>La visita empieza entonces con el nombre, el número y el número de acceso del hospital.</translation>
    </message>
    <message id="worklist.count">
        <source>On the list: {count}</source>
        <translation>En la lista: {count}</translation>
    </message>
    <message id="worklist.known">
        <source>In the archive: {name}.</source>
        <translation>En el archivo: {name}.</translation>
    </message>
    <message id="worklist.unknown">
        <source>Not in the archive yet; the patient is added.</source>
        <translation>Aún no está en el archivo; se añadirá.</translation>
    </message>
    <message id="worklist.alike">
        <source>Is it one of these patients?</source>
        <translation>¿Es uno de estos pacientes?</translation>
    </message>
    <message id="worklist.alike.same">
        <source>Yes: {name}</source>
        <translation>Sí: {name}</translation>
    </message>
    <message id="worklist.alike.new">
        <source>No, a new patient</source>
        <translation>No, es un paciente nuevo</translation>
    </message>
    <message id="worklist.differs">
        <source>The hospital says something else. What holds?</source>
        <translation>El hospital dice otra cosa. ¿Qué vale?</translation>
    </message>
    <message id="worklist.differs.keep">
        <source>Keep: {value}</source>
        <translation>Conservar: {value}</translation>
    </message>
    <message id="worklist.differs.take">
        <source>Take over: {value}</source>
        <translation>Tomar: {value}</translation>
    </message>
    <message id="worklist.differs.nothing">
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message id="worklist.damaged">
        <source>The server has lost letters of the name ({told}). It stays {kept}.</source>
        <translation>El servidor ha perdido letras del nombre ({told}). Se conserva {kept}.</translation>
    </message>
    <message id="worklist.damaged_new">
        <source>The server has lost letters of the name ({told}). Please type the name.</source>
        <translation>El servidor ha perdido letras del nombre ({told}). Escriba el nombre.</translation>
    </message>
    <message id="worklist.begin">
        <source>Begin the visit</source>
        <translation>Empezar la visita</translation>
    </message>
    <message id="worklist.begin_tip">
        <source>Begin a visit that answers this entry (N)</source>
        <translation>Empezar una visita que responde a esta entrada (N)</translation>
    </message>
    <message id="worklist.assign">
        <source>Assign the visit</source>
        <translation>Asignar la visita</translation>
    </message>
    <message id="worklist.assign_title">
        <source>Which entry does the visit of {name} answer?</source>
        <translation>¿A qué entrada responde la visita de {name}?</translation>
    </message>
    <message id="worklist.other_person">
        <source>Name and number are of somebody else. Is it the right entry?</source>
        <translation>El nombre y el número son de otra persona. ¿Es la entrada correcta?</translation>
    </message>
    <message id="worklist.assigned">
        <source>The visit is assigned to {number}.</source>
        <translation>La visita está asignada a {number}.</translation>
    </message>
    <message id="worklist.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="worklist.unassigned">
        <source>The visit is assigned to no entry any more.</source>
        <translation>La visita ya no está asignada a ninguna entrada.</translation>
    </message>
    <message id="field.name">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="field.record_number">
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message id="field.born">
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message id="field.sex">
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message id="hospital.line.order">
        <source>Order {number}</source>
        <translation>Orden {number}</translation>
    </message>
    <message id="hospital.line.no_order">
        <source>No order</source>
        <translation>Sin orden</translation>
    </message>
    <message id="hospital.line.assign">
        <source>Assign to an order …</source>
        <translation>Asignar a una orden …</translation>
    </message>
    <message id="hospital.line.send">
        <source>Send to the hospital</source>
        <translation>Enviar al hospital</translation>
    </message>
    <message id="hospital.line.send_tip">
        <source>Put the signed visit into the queue for the hospital's archive</source>
        <translation>Poner la visita firmada en la cola para el archivo del hospital</translation>
    </message>
    <message id="hospital.line.send_new">
        <source>Send what was added</source>
        <translation>Enviar lo añadido</translation>
    </message>
    <message id="hospital.line.show">
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message id="hospital.line.not_sent">
        <source>Not sent to the hospital</source>
        <translation>No enviada al hospital</translation>
    </message>
    <message id="hospital.delivery.waiting">
        <source>For the hospital: waiting, {done} of {total} there</source>
        <translation>Hospital: en espera, {done} de {total} allí</translation>
    </message>
    <message id="hospital.delivery.sending">
        <source>For the hospital: being sent, {done} of {total} there</source>
        <translation>Hospital: enviándose, {done} de {total} allí</translation>
    </message>
    <message id="hospital.delivery.sent">
        <source>In the hospital, not confirmed yet: {done} of {total}</source>
        <translation>En el hospital, sin confirmar aún: {done} de {total}</translation>
    </message>
    <message id="hospital.delivery.stored">
        <source>In the hospital: {done} of {total}</source>
        <translation>En el hospital: {done} de {total}</translation>
    </message>
    <message id="hospital.delivery.failed">
        <source>For the hospital: failed, is tried again; {done} of {total} there</source>
        <translation>Hospital: falló, se intentará de nuevo; {done} de {total} allí</translation>
    </message>
    <message id="hospital.delivery.given_up">
        <source>For the hospital: given up; {done} of {total} there</source>
        <translation>Hospital: abandonado; {done} de {total} allí</translation>
    </message>
    <message id="hospital.delivery.cancelled">
        <source>For the hospital: cancelled</source>
        <translation>Hospital: cancelado</translation>
    </message>
    <message id="hospital.mark.waiting">
        <source>{state}, waits for the hospital</source>
        <translation>{state}, en espera del hospital</translation>
    </message>
    <message id="hospital.mark.sending">
        <source>{state}, is being sent to the hospital</source>
        <translation>{state}, se envía al hospital</translation>
    </message>
    <message id="hospital.mark.sent">
        <source>{state}, sent to the hospital</source>
        <translation>{state}, enviada al hospital</translation>
    </message>
    <message id="hospital.mark.stored">
        <source>{state}, in the hospital</source>
        <translation>{state}, en el hospital</translation>
    </message>
    <message id="hospital.mark.failed">
        <source>{state}, not in the hospital yet</source>
        <translation>{state}, aún no en el hospital</translation>
    </message>
    <message id="hospital.mark.given_up">
        <source>{state}, not in the hospital</source>
        <translation>{state}, no está en el hospital</translation>
    </message>
    <message id="hospital.mark.cancelled">
        <source>{state}</source>
        <translation>{state}</translation>
    </message>
    <message id="send_state.waiting">
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message id="send_state.sending">
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message id="send_state.sent">
        <source>sent, not confirmed</source>
        <translation>enviado, sin confirmar</translation>
    </message>
    <message id="send_state.stored">
        <source>stored and confirmed</source>
        <translation>guardado y confirmado</translation>
    </message>
    <message id="send_state.failed">
        <source>failed, is tried again</source>
        <translation>falló, se intentará de nuevo</translation>
    </message>
    <message id="send_state.given_up">
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message id="send_state.cancelled">
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message id="send_channel.pacs">
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message id="send_channel.fhir">
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message id="send_channel.hl7">
        <source>HL7</source>
        <translation>HL7</translation>
    </message>
    <message id="hospital.queue">
        <source>Sent to the hospital</source>
        <translation>Enviado al hospital</translation>
    </message>
    <message id="hospital.queue.visit">
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message id="hospital.queue.way">
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message id="hospital.queue.state">
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message id="hospital.queue.tries">
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message id="hospital.queue.next">
        <source>Next try</source>
        <translation>Siguiente</translation>
    </message>
    <message id="hospital.queue.now">
        <source>at once</source>
        <translation>ahora</translation>
    </message>
    <message id="hospital.queue.empty">
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message id="hospital.queue.empty_hint">
        <source>Sign a visit, then press "Send to the hospital" above it.</source>
        <translation>Firme una visita y pulse después «Enviar al hospital» encima de ella.</translation>
    </message>
    <message id="hospital.queue.again">
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message id="hospital.queue.again_tip">
        <source>Send what the server does not have; what it has is not sent a second time</source>
        <translation>Enviar lo que el servidor no tiene; lo que tiene no se envía otra vez</translation>
    </message>
    <message id="hospital.queue.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="hospital.queue.cancel_tip">
        <source>Do not send what is not sent yet</source>
        <translation>No enviar lo que aún no se ha enviado</translation>
    </message>
    <message id="hospital.queue.try_now">
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message id="hospital.queue.try_now_tip">
        <source>Do not wait for the next try</source>
        <translation>No esperar al próximo intento</translation>
    </message>
    <message id="hospital.queue.open">
        <source>Open the visit</source>
        <translation>Abrir la visita</translation>
    </message>
    <message id="hospital.queue.object">
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message id="hospital.kind.photographs">
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message id="hospital.kind.video">
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message id="hospital.kind.pdf">
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message id="hospital.kind.sr">
        <source>Measurements (SR)</source>
        <translation>Mediciones (SR)</translation>
    </message>
    <message id="hospital.kind.visit">
        <source>Visit, objects not made yet</source>
        <translation>Visita, objetos aún no creados</translation>
    </message>
    <message id="hospital.kind.other">
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message id="hospital.earlier">
        <source>Earlier visits in the hospital</source>
        <translation>Visitas anteriores en el hospital</translation>
    </message>
    <message id="hospital.earlier.of">
        <source>Earlier visits of {name} in the hospital</source>
        <translation>Visitas anteriores de {name} en el hospital</translation>
    </message>
    <message id="hospital.earlier.look">
        <source>Look in the hospital</source>
        <translation>Buscar en el hospital</translation>
    </message>
    <message id="hospital.earlier.look_tip">
        <source>Ask the hospital's archive for studies with this patient's number</source>
        <translation>Preguntar al archivo del hospital por estudios con el número de este paciente</translation>
    </message>
    <message id="hospital.earlier.nobody">
        <source>Choose a patient with a number of the hospital on the page of patients first.</source>
        <translation>Elija antes, en la página de pacientes, un paciente con número del hospital.</translation>
    </message>
    <message id="hospital.earlier.none">
        <source>The hospital has no studies with a report for the number {number}.</source>
        <translation>El hospital no tiene estudios con informe del número {number}.</translation>
    </message>
    <message id="hospital.earlier.open">
        <source>Fetch and show</source>
        <translation>Traer y mostrar</translation>
    </message>
    <message id="hospital.earlier.line">
        <source>{day} · {description} · {accession}</source>
        <translation>{day} · {description} · {accession}</translation>
    </message>
    <message id="hospital.earlier.no_day">
        <source>unknown day</source>
        <translation>día desconocido</translation>
    </message>
    <message id="hospital.earlier.fetching">
        <source>Being fetched …</source>
        <translation>Trayendo …</translation>
    </message>
    <message id="hospital.earlier.read_only">
        <source>Fetched from the hospital, read-only. It is not kept in this archive.</source>
        <translation>Traída del hospital, solo de lectura. No se guarda en este archivo.</translation>
    </message>
    <message id="hospital.earlier.missing">
        <source>Pictures that did not come: {count}</source>
        <translation>Imágenes que no llegaron: {count}</translation>
    </message>
    <message id="hospital.unreachable">
        <source>The server does not answer. Check its name, its port and the network.</source>
        <translation>El servidor no responde. Compruebe su nombre, su puerto y la red.</translation>
    </message>
    <message id="hospital.tls">
        <source>The connection could not be secured. Check the certificates, or whether the server speaks TLS.</source>
        <translation>No se pudo asegurar la conexión. Compruebe los certificados, o si el servidor usa TLS.</translation>
    </message>
    <message id="hospital.tls_files">
        <source>A certificate file cannot be used. Choose PEM files with certificate and key.</source>
        <translation>Un archivo de certificado no sirve. Elija archivos PEM con certificado y clave.</translation>
    </message>
    <message id="hospital.refused">
        <source>The server refuses. Ask the hospital to admit this program's AE title.</source>
        <translation>El servidor rechaza. Pida al hospital que admita el título AE de este programa.</translation>
    </message>
    <message id="hospital.wrong_title">
        <source>The server has another AE title. Check the title of the server.</source>
        <translation>El servidor tiene otro título AE. Compruebe el título del servidor.</translation>
    </message>
    <message id="hospital.unknown_caller">
        <source>The server does not know this program's AE title. Ask the hospital to enter it.</source>
        <translation>El servidor no conoce el título AE de este programa. Pida al hospital que lo registre.</translation>
    </message>
    <message id="hospital.aborted">
        <source>The server cut the connection off. Try again; if it stays so, ask the hospital.</source>
        <translation>El servidor cortó la conexión. Inténtelo de nuevo; si sigue así, pregunte al hospital.</translation>
    </message>
    <message id="hospital.no_answer">
        <source>The server took too long. Try again, or allow it more time.</source>
        <translation>El servidor tardó demasiado. Inténtelo de nuevo o dele más tiempo.</translation>
    </message>
    <message id="hospital.failed">
        <source>The server could not do it. Try again; if it stays so, ask the hospital.</source>
        <translation>El servidor no pudo hacerlo. Inténtelo de nuevo; si sigue así, pregunte al hospital.</translation>
    </message>
    <message id="hospital.not_offered">
        <source>The server does not offer this service. Check whether it is the right one.</source>
        <translation>El servidor no ofrece este servicio. Compruebe si es el correcto.</translation>
    </message>
    <message id="hospital.too_many">
        <source>The list is too long. Ask for less: a name, a modality or this station only.</source>
        <translation>La lista es demasiado larga. Pida menos: un nombre, una modalidad o solo esta estación.</translation>
    </message>
    <message id="hospital.port_taken">
        <source>The program's own port is taken. Choose another one.</source>
        <translation>El puerto propio está ocupado. Elija otro.</translation>
    </message>
    <message id="hospital.no_identifier">
        <source>The patient has no number that the hospital's archive can be asked for.</source>
        <translation>El paciente no tiene un número por el que preguntar al archivo del hospital.</translation>
    </message>
    <message id="hospital.nothing_fetched">
        <source>Nothing came back. Ask the hospital to let this AE title fetch.</source>
        <translation>No llegó nada. Pida al hospital que deje recuperar a este título AE.</translation>
    </message>
    <message id="hospital.server_full">
        <source>The server is full. It is tried again; tell the hospital.</source>
        <translation>El servidor está lleno. Se intentará de nuevo; avise al hospital.</translation>
    </message>
    <message id="hospital.class_refused">
        <source>The server does not take this kind of object. Ask the hospital to admit it.</source>
        <translation>El servidor no acepta esta clase de objeto. Pida al hospital que la admita.</translation>
    </message>
    <message id="hospital.object_refused">
        <source>The server does not take this object as it is.</source>
        <translation>El servidor no acepta este objeto tal como es.</translation>
    </message>
    <message id="hospital.not_authorised">
        <source>The server does not allow this program to store. Ask the hospital.</source>
        <translation>El servidor no permite guardar a este programa. Pregunte al hospital.</translation>
    </message>
    <message id="hospital.server_failed">
        <source>The server could not store it. It is tried again.</source>
        <translation>El servidor no pudo guardarlo. Se intentará de nuevo.</translation>
    </message>
    <message id="hospital.not_committed">
        <source>The server did not commit itself to keep it. It is sent again.</source>
        <translation>El servidor no se comprometió a conservarlo. Se enviará de nuevo.</translation>
    </message>
    <message id="hospital.in_doubt">
        <source>The connection ended while it was sent. The server is asked for it before it is sent again.</source>
        <translation>La conexión se cortó mientras se enviaba. Se pregunta por ello al servidor antes de enviarlo de nuevo.</translation>
    </message>
    <message id="hospital.sent_anew">
        <source>The server did not have it after all. It is sent again.</source>
        <translation>El servidor no lo tenía. Se envía de nuevo.</translation>
    </message>
    <message id="hospital.perhaps_twice">
        <source>The connection ended while it was sent, and the server cannot be asked for it. It was sent a second time with the same identifier.</source>
        <translation>La conexión se cortó mientras se enviaba y no se puede preguntar por ello al servidor. Se envió por segunda vez con el mismo identificador.</translation>
    </message>
    <message id="hospital.unconfirmed">
        <source>Taken by the server, which confirms nothing.</source>
        <translation>Aceptado por el servidor, que no confirma nada.</translation>
    </message>
    <message id="hospital.not_made">
        <source>The objects could not be made of the visit.</source>
        <translation>No se pudieron crear los objetos de la visita.</translation>
    </message>
    <message id="hospital.unexpected">
        <source>Something unexpected happened. It is tried again.</source>
        <translation>Ocurrió algo inesperado. Se intentará de nuevo.</translation>
    </message>
    <message id="archive.sent_to_hospital">
        <source>The visit was sent already and stays with its order.</source>
        <translation>La visita ya se envió y se queda con su orden.</translation>
    </message>
    <message id="deletion.stays.hospital">
        <source>Sent to the hospital: {count} objects. Only the hospital can delete them there.</source>
        <translation>Enviados a los servidores del hospital: {count} objetos. Solo el hospital puede borrarlos allí.</translation>
    </message>
    <message id="hospital.settings">
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message id="hospital.settings.off">
        <source>Off: the program opens no network connection. Ask the hospital for titles, addresses and ports.</source>
        <translation>Apagado: el programa no abre ninguna conexión de red. Pida al hospital títulos, direcciones y puertos.</translation>
    </message>
    <message id="hospital.settings.station">
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message id="hospital.settings.pacs">
        <source>Archive of pictures (PACS)</source>
        <translation>Archivo de imágenes (PACS)</translation>
    </message>
    <message id="hospital.settings.worklist">
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message id="hospital.settings.tls">
        <source>Secured connections (TLS)</source>
        <translation>Conexiones seguras (TLS)</translation>
    </message>
    <message id="hospital.test_pacs">
        <source>Test the PACS</source>
        <translation>Probar el PACS</translation>
    </message>
    <message id="hospital.test_worklist">
        <source>Test the worklist</source>
        <translation>Probar la lista</translation>
    </message>
    <message id="hospital.test.asking">
        <source>The server is being asked …</source>
        <translation>Se pregunta al servidor …</translation>
    </message>
    <message id="hospital.test.good">
        <source>{title} answers.</source>
        <translation>{title} responde.</translation>
    </message>
    <message id="hospital.test.not_set">
        <source>Enter AE title and address first.</source>
        <translation>Introduzca antes el título AE y la dirección.</translation>
    </message>
    <message id="settings.hospital_on">
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message id="settings.hospital_on.on">
        <source>Connect to the hospital's servers</source>
        <translation>Conectar con los servidores del hospital</translation>
    </message>
    <message id="settings.hospital_title">
        <source>AE title of this program</source>
        <translation>Título AE de este programa</translation>
    </message>
    <message id="settings.hospital_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>Como máximo 16 letras latinas, cifras y signos.</translation>
    </message>
    <message id="settings.hospital_port">
        <source>Own port</source>
        <translation>Puerto propio</translation>
    </message>
    <message id="settings.hospital_port.hint">
        <source>For confirmations of storage and earlier visits; 0 for none.</source>
        <translation>Para confirmaciones y visitas anteriores; 0 para ninguno.</translation>
    </message>
    <message id="settings.hospital_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Un puerto es un número de 0 a 65535.</translation>
    </message>
    <message id="settings.hospital_timeout_s">
        <source>Longest wait, seconds</source>
        <translation>Espera máxima, segundos</translation>
    </message>
    <message id="settings.hospital_timeout_s.problem">
        <source>Please enter 1 to 600 seconds.</source>
        <translation>Introduzca de 1 a 600 segundos.</translation>
    </message>
    <message id="settings.hospital_pacs_title">
        <source>AE title</source>
        <translation>Título AE</translation>
    </message>
    <message id="settings.hospital_pacs_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>Como máximo 16 letras latinas, cifras y signos.</translation>
    </message>
    <message id="settings.hospital_pacs_host">
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message id="settings.hospital_pacs_host.problem">
        <source>A name or an address of a server, such as pacs.example.org.</source>
        <translation>Un nombre o una dirección de servidor, como pacs.example.org.</translation>
    </message>
    <message id="settings.hospital_pacs_port">
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message id="settings.hospital_pacs_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Un puerto es un número de 0 a 65535.</translation>
    </message>
    <message id="settings.hospital_worklist_title">
        <source>AE title</source>
        <translation>Título AE</translation>
    </message>
    <message id="settings.hospital_worklist_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>Como máximo 16 letras latinas, cifras y signos.</translation>
    </message>
    <message id="settings.hospital_worklist_host">
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message id="settings.hospital_worklist_host.problem">
        <source>A name or an address of a server, such as ris.example.org.</source>
        <translation>Un nombre o una dirección de servidor, como ris.example.org.</translation>
    </message>
    <message id="settings.hospital_worklist_port">
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message id="settings.hospital_worklist_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Un puerto es un número de 0 a 65535.</translation>
    </message>
    <message id="settings.hospital_modality">
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message id="settings.hospital_modality.hint">
        <source>Only entries of this modality, such as XC; empty for all.</source>
        <translation>Solo entradas de esta modalidad, como XC; vacío para todas.</translation>
    </message>
    <message id="settings.hospital_modality.problem">
        <source>At most 16 capital letters and digits, such as XC.</source>
        <translation>Como máximo 16 mayúsculas y cifras, como XC.</translation>
    </message>
    <message id="settings.hospital_own_entries">
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message id="settings.hospital_own_entries.on">
        <source>Only those scheduled for this program's AE title</source>
        <translation>Solo las programadas para el título AE de este programa</translation>
    </message>
    <message id="settings.hospital_tls">
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message id="settings.hospital_tls.on">
        <source>Secure every connection and verify the server's certificate</source>
        <translation>Asegurar toda conexión y verificar el certificado del servidor</translation>
    </message>
    <message id="settings.hospital_authority">
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message id="settings.hospital_authority.hint">
        <source>Who signed the server's certificate (PEM); none for those the system trusts.</source>
        <translation>Quién firmó el certificado del servidor (PEM); ninguno para las del sistema.</translation>
    </message>
    <message id="settings.hospital_certificate">
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message id="settings.hospital_certificate.hint">
        <source>PEM; needed where the server asks for one, and for the own port.</source>
        <translation>PEM; necesario donde el servidor lo pide, y para el puerto propio.</translation>
    </message>
    <message id="settings.hospital_key">
        <source>Own key</source>
        <translation>Clave propia</translation>
    </message>
    <message id="settings.hospital_key.hint">
        <source>PEM; none where the certificate's file holds it.</source>
        <translation>PEM; ninguno si está en el archivo del certificado.</translation>
    </message>
    <message id="settings.hospital_automatic">
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message id="settings.hospital_automatic.on">
        <source>Send every visit as soon as it is signed</source>
        <translation>Enviar cada visita en cuanto se firma</translation>
    </message>
    <message id="settings.hospital_clips">
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message id="settings.hospital_clips.on">
        <source>Send the recordings as well, as videos</source>
        <translation>Enviar también las grabaciones, como vídeos</translation>
    </message>
    <message id="settings.hospital_commitment">
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message id="settings.hospital_commitment.on">
        <source>Ask for storage commitment</source>
        <translation>Pedir compromiso de almacenamiento</translation>
    </message>
    <message id="settings.hospital_commitment.hint">
        <source>Needs the own port. Without it the archive is asked what it has.</source>
        <translation>Necesita el puerto propio. Si no, se pregunta al archivo qué tiene.</translation>
    </message>
    <message id="hospital.file.choose">
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message id="hospital.file.none">
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message id="hospital.file.forget">
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>hospital_record</name>
    <message id="hospital_record.function">
        <source>{branch}: function of the weak side</source>
        <translation>{branch}: función del lado débil</translation>
    </message>
    <message id="hospital_record.grade">
        <source>{branch}: grade</source>
        <translation>{branch}: grado</translation>
    </message>
    <message id="hospital_record.side">
        <source>affected side</source>
        <translation>lado afectado</translation>
    </message>
    <message id="hospital_record.eye">
        <source>eye does not close completely</source>
        <translation>el ojo no cierra por completo</translation>
    </message>
    <message id="hospital_record.scale">
        <source>{scale}</source>
        <translation>{scale}</translation>
    </message>
    <message id="hospital_record.by_program">
        <source>by the program ({method})</source>
        <translation>por el programa ({method})</translation>
    </message>
    <message id="hospital_record.by_clinician">
        <source>by the clinician</source>
        <translation>por el médico</translation>
    </message>
    <message id="hospital_record.in_force">
        <source>what stands: the clinician's value, else the program's</source>
        <translation>lo que vale: el valor del médico o, si no lo hay, el del programa</translation>
    </message>
    <message id="hospital_record.incomplete">
        <source>no total: items have no value</source>
        <translation>sin total: faltan valores de ítems</translation>
    </message>
    <message id="hospital_record.title">
        <source>Examination of facial palsy</source>
        <translation>Exploración de parálisis facial</translation>
    </message>
    <message id="hospital_record.conclusion.side">
        <source>Affected side (the patient's own): {side}</source>
        <translation>Lado afectado (el del propio paciente): {side}</translation>
    </message>
    <message id="hospital_record.conclusion.branch">
        <source>{branch}: grade {grade}, function {function} ({interval})</source>
        <translation>{branch}: grado {grade}, función {function} ({interval})</translation>
    </message>
    <message id="hospital_record.conclusion.branch_alone">
        <source>{branch}: grade {grade}</source>
        <translation>{branch}: grado {grade}</translation>
    </message>
    <message id="hospital_record.conclusion.withheld">
        <source>{branch}: no grade; {reason}</source>
        <translation>{branch}: sin grado; {reason}</translation>
    </message>
    <message id="hospital_record.conclusion.changed">
        <source>{words}, grade by the clinician</source>
        <translation>{words}, grado fijado por el médico</translation>
    </message>
    <message id="hospital_record.conclusion.signed">
        <source>Signed by {clinician}</source>
        <translation>Firmado por {clinician}</translation>
    </message>
    <message id="hospital_record.not_signed">
        <source>This visit is not signed; only signed visits go to the hospital's record.</source>
        <translation>Esta visita no está firmada; a la historia del hospital solo van visitas firmadas.</translation>
    </message>
    <message id="hospital_record.no_terms">
        <source>The program's own list of codes is missing or damaged; install the program anew.</source>
        <translation>La lista de códigos propios del programa falta o está dañada; vuelva a instalar el programa.</translation>
    </message>
    <message id="hospital_record.no_number">
        <source>The hospital does not know this patient by a number: neither the record nor an order has one.</source>
        <translation>El hospital no conoce a este paciente por un número: no lo hay ni en la ficha ni en una solicitud.</translation>
    </message>
    <message id="hospital_record.no_system">
        <source>Where the hospital's patient numbers come from is not set (an address, a URI).</source>
        <translation>No se ha indicado de dónde proceden los números de paciente del hospital (una dirección, un URI).</translation>
    </message>
    <message id="hospital_record.no_consent">
        <source>This patient has not agreed to research.</source>
        <translation>Este paciente no ha dado su consentimiento para la investigación.</translation>
    </message>
    <message id="hospital_record.invalid">
        <source>What was made breaks a rule of {standard} ({rule}, at {where}). Nothing was written or sent.</source>
        <translation>Lo generado incumple una regla de {standard} ({rule}, en {where}). No se ha escrito ni enviado nada.</translation>
    </message>
    <message id="fhir.url">
        <source>The address of the FHIR server is not one: it begins with https://.</source>
        <translation>La dirección del servidor FHIR no es válida: empieza por https://.</translation>
    </message>
    <message id="fhir.not_secure">
        <source>The FHIR server is asked without encryption; only this computer itself may be.</source>
        <translation>Se hablaría con el servidor FHIR sin cifrado; solo se permite con este mismo ordenador.</translation>
    </message>
    <message id="fhir.token">
        <source>The access token of the FHIR server holds characters that no token has.</source>
        <translation>El token de acceso del servidor FHIR contiene caracteres que ningún token tiene.</translation>
    </message>
    <message id="fhir.certificate_file">
        <source>The file of certificates for the FHIR server cannot be used.</source>
        <translation>El archivo de certificados para el servidor FHIR no se puede usar.</translation>
    </message>
    <message id="fhir.certificate">
        <source>The certificate of the FHIR server is not trusted.</source>
        <translation>El certificado del servidor FHIR no es de confianza.</translation>
    </message>
    <message id="fhir.unreachable">
        <source>The FHIR server cannot be reached.</source>
        <translation>No se puede llegar al servidor FHIR.</translation>
    </message>
    <message id="fhir.timeout">
        <source>The FHIR server did not answer in {seconds:.0f} s.</source>
        <translation>El servidor FHIR no ha respondido en {seconds:.0f} s.</translation>
    </message>
    <message id="fhir.not_allowed">
        <source>The FHIR server refuses the access token (status {status}).</source>
        <translation>El servidor FHIR rechaza el token de acceso (estado {status}).</translation>
    </message>
    <message id="fhir.refused">
        <source>The FHIR server refuses what was sent (status {status}, {issue}).</source>
        <translation>El servidor FHIR rechaza lo enviado (estado {status}, {issue}).</translation>
    </message>
    <message id="fhir.not_now">
        <source>The FHIR server cannot take it now (status {status}).</source>
        <translation>El servidor FHIR no puede aceptarlo ahora (estado {status}).</translation>
    </message>
    <message id="fhir.partly">
        <source>The FHIR server took {stored} parts and refused {failed} (status {statuses}).</source>
        <translation>El servidor FHIR ha aceptado {stored} partes y rechazado {failed} (estado {statuses}).</translation>
    </message>
    <message id="fhir.answer">
        <source>What the FHIR server answered cannot be understood.</source>
        <translation>No se entiende la respuesta del servidor FHIR.</translation>
    </message>
    <message id="fhir.version">
        <source>The server speaks FHIR {version}; 4.3 or 4.0 is needed.</source>
        <translation>El servidor habla FHIR {version}; se necesita 4.3 o 4.0.</translation>
    </message>
    <message id="hl7.folder">
        <source>The folder for HL7 messages cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de mensajes HL7.</translation>
    </message>
    <message id="archive.word_not_opened">
        <source>The saved access token cannot be opened with this archive; type it again.</source>
        <translation>El token de acceso guardado no se puede abrir con este archivo; escríbalo de nuevo.</translation>
    </message>
    <message id="mllp.certificate_file">
        <source>The file of certificates for the HL7 server cannot be used.</source>
        <translation>El archivo de certificados para el servidor HL7 no se puede usar.</translation>
    </message>
    <message id="mllp.certificate">
        <source>The certificate of the HL7 server is not trusted.</source>
        <translation>El certificado del servidor HL7 no es de confianza.</translation>
    </message>
    <message id="mllp.unreachable">
        <source>The HL7 server cannot be reached.</source>
        <translation>No se puede llegar al servidor HL7.</translation>
    </message>
    <message id="mllp.timeout">
        <source>The HL7 server did not answer in {seconds:.0f} s.</source>
        <translation>El servidor HL7 no ha respondido en {seconds:.0f} s.</translation>
    </message>
    <message id="mllp.answer">
        <source>What the HL7 server answered cannot be understood.</source>
        <translation>No se entiende la respuesta del servidor HL7.</translation>
    </message>
    <message id="mllp.error">
        <source>The HL7 server could not process the message ({answer}).</source>
        <translation>El servidor HL7 no ha podido procesar el mensaje ({answer}).</translation>
    </message>
    <message id="mllp.rejected">
        <source>The HL7 server rejected the message ({answer}).</source>
        <translation>El servidor HL7 ha rechazado el mensaje ({answer}).</translation>
    </message>
    <message id="hospital.settings.fhir">
        <source>Record: FHIR server</source>
        <translation>Historia: servidor FHIR</translation>
    </message>
    <message id="hospital.settings.hl7">
        <source>Record: HL7 v2</source>
        <translation>Historia: HL7 v2</translation>
    </message>
    <message id="hospital.test_fhir">
        <source>Test the FHIR server</source>
        <translation>Probar el servidor FHIR</translation>
    </message>
    <message id="hospital.test_fhir.not_set">
        <source>Enter the address first.</source>
        <translation>Introduzca primero la dirección.</translation>
    </message>
    <message id="hospital.token.kept">
        <source>A token is kept; type another to replace it</source>
        <translation>Hay un token guardado; otro lo sustituye</translation>
    </message>
    <message id="hospital.token.none">
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message id="hospital.token.forget">
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message id="settings.hospital_fhir_url">
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message id="settings.hospital_fhir_url.hint">
        <source>Such as https://fhir.example.org/r4b; empty for none.</source>
        <translation>Por ejemplo, https://fhir.example.org/r4b; vacío para ninguno.</translation>
    </message>
    <message id="settings.hospital_fhir_url.problem">
        <source>An address begins with https:// and has no spaces.</source>
        <translation>Una dirección empieza por https:// y no tiene espacios.</translation>
    </message>
    <message id="settings.hospital_fhir_token">
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message id="settings.hospital_fhir_token.hint">
        <source>Kept sealed by the archive, never shown again.</source>
        <translation>El archivo clínico lo guarda sellado; no se vuelve a mostrar.</translation>
    </message>
    <message id="settings.hospital_fhir_token.problem">
        <source>This token is too long.</source>
        <translation>Este token es demasiado largo.</translation>
    </message>
    <message id="settings.hospital_fhir_patients">
        <source>Patient numbers</source>
        <translation>Números de paciente</translation>
    </message>
    <message id="settings.hospital_fhir_patients.hint">
        <source>System of the hospital's numbers: a URI, such as urn:oid:1.2.3. Needed.</source>
        <translation>Sistema de los números del hospital: un URI, por ejemplo urn:oid:1.2.3. Necesario.</translation>
    </message>
    <message id="settings.hospital_fhir_patients.problem">
        <source>A URI, such as urn:oid:1.2.3 or https://hospital.example/mrn.</source>
        <translation>Un URI, por ejemplo urn:oid:1.2.3 o https://hospital.example/mrn.</translation>
    </message>
    <message id="settings.hospital_fhir_accessions">
        <source>Accession numbers</source>
        <translation>Números de solicitud</translation>
    </message>
    <message id="settings.hospital_fhir_accessions.hint">
        <source>System of the orders' numbers: a URI; empty for none.</source>
        <translation>Sistema de los números de solicitud: un URI; vacío para ninguno.</translation>
    </message>
    <message id="settings.hospital_fhir_accessions.problem">
        <source>A URI, such as urn:oid:1.2.3.4.</source>
        <translation>Un URI, por ejemplo urn:oid:1.2.3.4.</translation>
    </message>
    <message id="settings.hospital_fhir_create">
        <source>Unknown patients</source>
        <translation>Pacientes desconocidos</translation>
    </message>
    <message id="settings.hospital_fhir_create.on">
        <source>Make them on the server</source>
        <translation>Crearlos en el servidor</translation>
    </message>
    <message id="settings.hospital_hl7_host">
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message id="settings.hospital_hl7_host.hint">
        <source>Of the server that takes messages (MLLP); empty for none.</source>
        <translation>Del servidor que recibe mensajes (MLLP); vacío para ninguno.</translation>
    </message>
    <message id="settings.hospital_hl7_host.problem">
        <source>A name or an address of a server, such as hl7.example.org.</source>
        <translation>Nombre o dirección de un servidor, por ejemplo hl7.example.org.</translation>
    </message>
    <message id="settings.hospital_hl7_port">
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message id="settings.hospital_hl7_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Un puerto es un número de 0 a 65535.</translation>
    </message>
    <message id="settings.hospital_hl7_folder">
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message id="settings.hospital_hl7_folder.hint">
        <source>Messages are put there in the place of a server; empty for none.</source>
        <translation>Los mensajes se dejan ahí en lugar de en un servidor; vacío para ninguna.</translation>
    </message>
    <message id="settings.hospital_hl7_folder.problem">
        <source>This path is too long.</source>
        <translation>Esta ruta es demasiado larga.</translation>
    </message>
    <message id="settings.hospital_hl7_application">
        <source>Receiving application</source>
        <translation>Aplicación receptora</translation>
    </message>
    <message id="settings.hospital_hl7_application.problem">
        <source>At most 80 characters.</source>
        <translation>Como máximo 80 caracteres.</translation>
    </message>
    <message id="settings.hospital_hl7_facility">
        <source>Receiving facility</source>
        <translation>Centro receptor</translation>
    </message>
    <message id="settings.hospital_hl7_facility.problem">
        <source>At most 80 characters.</source>
        <translation>Como máximo 80 caracteres.</translation>
    </message>
    <message id="settings.hospital_hl7_patients">
        <source>Patient numbers of</source>
        <translation>Números de paciente de</translation>
    </message>
    <message id="settings.hospital_hl7_patients.hint">
        <source>Assigning authority (PID-3.4), where the order tells none.</source>
        <translation>Autoridad que los asigna (PID-3.4), si la solicitud no la indica.</translation>
    </message>
    <message id="settings.hospital_hl7_patients.problem">
        <source>At most 80 characters.</source>
        <translation>Como máximo 80 caracteres.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message id="import.title">
        <source>Import recordings</source>
        <translation>Importar grabaciones</translation>
    </message>
    <message id="import.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="import.back_tip">
        <source>Back to the patients (Esc)</source>
        <translation>Volver a los pacientes (Esc)</translation>
    </message>
    <message id="import.add_files">
        <source>Add files …</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message id="import.add_files_tip">
        <source>Choose photographs and videos (Ctrl+O)</source>
        <translation>Elegir fotografías y vídeos (Ctrl+O)</translation>
    </message>
    <message id="import.add_folder">
        <source>Add a folder …</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message id="import.add_folder_tip">
        <source>Take all photographs and videos of a folder (Ctrl+Shift+O)</source>
        <translation>Tomar todas las fotografías y vídeos de una carpeta (Ctrl+Mayús+O)</translation>
    </message>
    <message id="import.kinds">
        <source>Photographs and videos ({patterns})</source>
        <translation>Fotografías y vídeos ({patterns})</translation>
    </message>
    <message id="import.empty">
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message id="import.empty_hint">
        <source>Drop photographs and videos of one visit here, or a folder of them, or press Ctrl+O.</source>
        <translation>Suelte aquí las fotografías y los vídeos de una visita, o su carpeta, o pulse Ctrl+O.</translation>
    </message>
    <message id="import.originals">
        <source>The files are copied into the archive, encrypted. Those on the disk stay as they are.</source>
        <translation>Los archivos se copian cifrados en el archivo clínico. Los del disco quedan como están.</translation>
    </message>
    <message id="import.reading">
        <source>Reading the files: {done} of {total}</source>
        <translation>Leyendo los archivos: {done} de {total}</translation>
    </message>
    <message id="import.measuring">
        <source>Measuring: {done} of {total}</source>
        <translation>Midiendo: {done} de {total}</translation>
    </message>
    <message id="import.grading">
        <source>Grading the visit</source>
        <translation>Graduando la visita</translation>
    </message>
    <message id="import.storing">
        <source>Putting the files into the archive</source>
        <translation>Guardando los archivos en el archivo clínico</translation>
    </message>
    <message id="import.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="import.cancelled">
        <source>Reading was stopped. Files that were not read are left out.</source>
        <translation>La lectura se detuvo. Los archivos no leídos se omiten.</translation>
    </message>
    <message id="import.tile.expression">
        <source>What {file} shows</source>
        <translation>Qué muestra {file}</translation>
    </message>
    <message id="import.tile.choose">
        <source>Choose …</source>
        <translation>Elija…</translation>
    </message>
    <message id="import.tile.leave_out">
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message id="import.tile.video">
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message id="import.why.name">
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message id="import.why.content">
        <source>by what it shows</source>
        <translation>por lo que muestra</translation>
    </message>
    <message id="import.why.rest_guessed">
        <source>perhaps at rest; please check</source>
        <translation>quizá en reposo; compruébelo</translation>
    </message>
    <message id="import.why.chosen">
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message id="import.why.left_out">
        <source>left out by you</source>
        <translation>omitido por usted</translation>
    </message>
    <message id="import.why.nothing">
        <source>cannot be told; please choose</source>
        <translation>no se puede saber; elija</translation>
    </message>
    <message id="import.why.waiting">
        <source>looking at all files first</source>
        <translation>revisando antes todos los archivos</translation>
    </message>
    <message id="import.why.double">
        <source>{expression} too: {other} is used</source>
        <translation>también {expression}: se usa {other}</translation>
    </message>
    <message id="import.unread">
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message id="import.in_file">
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message id="import.not_a_recording">
        <source>{file}: this is neither a photograph nor a video.</source>
        <translation>{file}: no es una fotografía ni un vídeo.</translation>
    </message>
    <message id="import.empty_folder">
        <source>{folder}: there is no photograph and no video in this folder.</source>
        <translation>{folder}: no hay fotografías ni vídeos en esta carpeta.</translation>
    </message>
    <message id="import.too_many">
        <source>At most {most} files at a time; {left} were left out.</source>
        <translation>Como máximo {most} archivos a la vez; omitidos: {left}.</translation>
    </message>
    <message id="import.no_rest">
        <source>No file shows the face at rest, and nothing can be graded without it. Choose the one that does.</source>
        <translation>Ningún archivo muestra la cara en reposo y sin ella no se puede graduar nada. Elija el que la muestre.</translation>
    </message>
    <message id="import.rest_guessed">
        <source>No picture at rest was told by its name. {file} is only guessed to be at rest, and everything is measured against it; please check this one.</source>
        <translation>Ningún archivo indica en su nombre el reposo. Solo se supone que {file} muestra la cara en reposo, y todo se mide con respecto a él; compruebe esta imagen.</translation>
    </message>
    <message id="import.confirm_rest">
        <source>It is at rest</source>
        <translation>Está en reposo</translation>
    </message>
    <message id="import.confirm_rest_tip">
        <source>Confirm that this picture shows the face at rest; otherwise choose another one above</source>
        <translation>Confirmar que esta imagen muestra la cara en reposo; si no, elija otra arriba</translation>
    </message>
    <message id="import.count">
        <source>{count} of {total} standard expressions</source>
        <translation>{count} de {total} expresiones estándar</translation>
    </message>
    <message id="import.count_more">
        <source>{count} of {total} standard expressions and {more} more</source>
        <translation>{count} de {total} expresiones estándar y {more} más</translation>
    </message>
    <message id="import.missing">
        <source>Missing: {expressions}.</source>
        <translation>Faltan: {expressions}.</translation>
    </message>
    <message id="import.unassigned.one">
        <source>1 file is not assigned and will not be used.</source>
        <translation>1 archivo no está asignado y no se usará.</translation>
    </message>
    <message id="import.unassigned.many">
        <source>{count} files are not assigned and will not be used.</source>
        <translation>{count} archivos no están asignados y no se usarán.</translation>
    </message>
    <message id="import.check">
        <source>Check what each file shows, then grade.</source>
        <translation>Compruebe qué muestra cada archivo y, después, gradúe.</translation>
    </message>
    <message id="import.day">
        <source>Day of the visit</source>
        <translation>Día de la visita</translation>
    </message>
    <message id="import.day.from_files">
        <source>From the photographs.</source>
        <translation>Según las fotografías.</translation>
    </message>
    <message id="import.day.unknown">
        <source>Not told by the files. Without it the visit stands at today, and the report names no day.</source>
        <translation>Los archivos no lo indican. Sin él, la visita queda con fecha de hoy y el informe no indica el día.</translation>
    </message>
    <message id="import.day.different">
        <source>The photographs are of different days. Are they of one visit?</source>
        <translation>Las fotografías son de días distintos. ¿Son de una misma visita?</translation>
    </message>
    <message id="import.grade">
        <source>Grade</source>
        <translation>Graduar</translation>
    </message>
    <message id="import.grade_tip">
        <source>Grade the visit (Ctrl+Return)</source>
        <translation>Graduar la visita (Ctrl+Enter)</translation>
    </message>
    <message id="import.leave.ask">
        <source>The files are not graded yet. If you leave, what is chosen here is forgotten; the files stay.</source>
        <translation>Los archivos aún no se han graduado. Si sale, se olvida lo elegido aquí; los archivos se conservan.</translation>
    </message>
    <message id="import.leave.stay">
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message id="import.leave.leave">
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message id="import.not_measured">
        <source>Nothing was graded or kept. {reason}</source>
        <translation>No se graduó ni se guardó nada. {reason}</translation>
    </message>
    <message id="import.undated">
        <source>day not recorded</source>
        <translation>día no registrado</translation>
    </message>
    <message id="import.device">
        <source>imported files</source>
        <translation>archivos importados</translation>
    </message>
    <message id="import.files">
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message id="import.files_day">
        <source>files, taken on {day} by the camera's own clock</source>
        <translation>archivos, del {day} según el reloj de la cámara</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message id="joining.items">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="joining.parts">
        <source>; </source>
        <translation>; </translation>
    </message>
    <message id="joining.sentences">
        <source> </source>
        <translation> </translation>
    </message>
    <message id="joining.day_of_year">
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message id="joining.month_of_year">
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message id="backup.no_folder">
        <source>The folder of the backups is not there. Plug in the disk, or choose another folder in the settings.</source>
        <translation>La carpeta de las copias de seguridad no está. Conecte el disco o elija otra carpeta en los ajustes.</translation>
    </message>
    <message id="backup.inside">
        <source>Backups cannot lie inside the archive's own folder. Choose a folder on another disk.</source>
        <translation>Las copias de seguridad no pueden estar dentro de la carpeta del propio archivo clínico. Elija una carpeta en otro disco.</translation>
    </message>
    <message id="backup.busy">
        <source>Another program is using this folder of backups. Try again in a moment.</source>
        <translation>Otro programa está usando esta carpeta de copias de seguridad. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message id="backup.full">
        <source>Not enough room for the backup: {needed_mb} MB are needed, {free_mb} MB are free. Free some, or choose another disk.</source>
        <translation>No hay espacio suficiente para la copia de seguridad: se necesitan {needed_mb} MB y hay {free_mb} MB libres. Libere espacio o elija otro disco.</translation>
    </message>
    <message id="backup.cannot_write">
        <source>The backup cannot be written. Check that the disk is there, has free space and is not write-protected.</source>
        <translation>No se puede escribir la copia de seguridad. Compruebe que el disco está conectado, tiene espacio libre y no está protegido contra escritura.</translation>
    </message>
    <message id="backup.cannot_read">
        <source>The backups cannot be read. Check that the disk is there.</source>
        <translation>No se pueden leer las copias de seguridad. Compruebe que el disco está conectado.</translation>
    </message>
    <message id="backup.none">
        <source>There is no backup in this folder.</source>
        <translation>En esta carpeta no hay ninguna copia de seguridad.</translation>
    </message>
    <message id="backup.newer">
        <source>A later version of the program made this backup. Update the program.</source>
        <translation>Una versión posterior del programa hizo esta copia de seguridad. Actualice el programa.</translation>
    </message>
    <message id="backup.damaged">
        <source>No whole backup was found here. Try another folder of backups.</source>
        <translation>Aquí no se encontró ninguna copia de seguridad íntegra. Pruebe con otra carpeta de copias de seguridad.</translation>
    </message>
    <message id="backup.damaged_manifest">
        <source>The list of what belongs to the backup {name} is damaged.</source>
        <translation>La lista de lo que pertenece a la copia de seguridad {name} está dañada.</translation>
    </message>
    <message id="backup.archive_damaged">
        <source>The archive itself is damaged, so no backup was made and the former ones are kept. Repair the archive from a backup.</source>
        <translation>El propio archivo clínico está dañado, por lo que no se hizo ninguna copia de seguridad y se conservan las anteriores. Repare el archivo clínico con una copia de seguridad.</translation>
    </message>
    <message id="restore.not_empty">
        <source>The folder to restore into is not empty. Choose an empty one; nothing is ever overwritten.</source>
        <translation>La carpeta en la que se va a restaurar no está vacía. Elija una vacía; nunca se sobrescribe nada.</translation>
    </message>
    <message id="restore.full">
        <source>Not enough room to restore: {needed_mb} MB are needed, {free_mb} MB are free.</source>
        <translation>No hay espacio suficiente para restaurar: se necesitan {needed_mb} MB y hay {free_mb} MB libres.</translation>
    </message>
    <message id="keeping.damage.header">
        <source>The archive's key file ({where}) is damaged.</source>
        <translation>El archivo de claves del archivo clínico ({where}) está dañado.</translation>
    </message>
    <message id="keeping.damage.pages">
        <source>Page {where} of the database is damaged.</source>
        <translation>La página {where} de la base de datos está dañada.</translation>
    </message>
    <message id="keeping.damage.structure">
        <source>The structure of the database is damaged. {where}</source>
        <translation>La estructura de la base de datos está dañada. {where}</translation>
    </message>
    <message id="keeping.damage.reference">
        <source>A row of the table {where} belongs to nothing.</source>
        <translation>Una fila de la tabla {where} no pertenece a nada.</translation>
    </message>
    <message id="keeping.damage.copy">
        <source>The copy of the database from before the program's last update is damaged ({where}).</source>
        <translation>La copia de la base de datos anterior a la última actualización del programa está dañada ({where}).</translation>
    </message>
    <message id="keeping.damage.audit">
        <source>The record of actions was changed from outside at line {where}.</source>
        <translation>El registro de acciones se modificó desde fuera en la línea {where}.</translation>
    </message>
    <message id="keeping.damage.patient">
        <source>The record of the patient {where} cannot be read.</source>
        <translation>No se puede leer la ficha del paciente {where}.</translation>
    </message>
    <message id="keeping.damage.visit">
        <source>A visit cannot be read.</source>
        <translation>No se puede leer una visita.</translation>
    </message>
    <message id="keeping.damage.picture">
        <source>A picture or a curve is damaged ({where}).</source>
        <translation>Una imagen o una curva está dañada ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_missing">
        <source>A recording is missing ({where}).</source>
        <translation>Falta una grabación ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_damaged">
        <source>A recording is damaged ({where}).</source>
        <translation>Una grabación está dañada ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_set_aside">
        <source>A damaged recording was set aside ({where}).</source>
        <translation>Se apartó una grabación dañada ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_unknown">
        <source>The file {where} belongs to no recording.</source>
        <translation>El archivo {where} no pertenece a ninguna grabación.</translation>
    </message>
    <message id="keeping.damage_of_visit">
        <source>{damage} Visit {visit}.</source>
        <translation>{damage} Visita {visit}.</translation>
    </message>
    <message id="keeping.generation.whole">
        <source>{name}  {moment}  {size}  whole</source>
        <translation>{name}  {moment}  {size}  íntegra</translation>
    </message>
    <message id="keeping.generation.damaged">
        <source>{name}  {moment}  {size}  damaged parts: {count}</source>
        <translation>{name}  {moment}  {size}  partes dañadas: {count}</translation>
    </message>
    <message id="keeping.generation.unreadable">
        <source>{name}  damaged: its list of parts cannot be read</source>
        <translation>{name}  dañada: no se puede leer la lista de sus partes</translation>
    </message>
    <message id="settings.section.backup">
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message id="settings.section.verification">
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message id="settings.section.storage">
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message id="settings.backup_folder">
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message id="settings.backup_folder.hint">
        <source>On another disk or a removable one. Backups are encrypted as the archive is; the passphrase or the recovery key opens them.</source>
        <translation>En otro disco o en uno extraíble. Las copias están cifradas como el archivo clínico; las abre la frase de contraseña o la clave de recuperación.</translation>
    </message>
    <message id="settings.backup_folder.problem">
        <source>This folder cannot be used.</source>
        <translation>No se puede usar esta carpeta.</translation>
    </message>
    <message id="settings.backup_daily">
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message id="settings.backup_daily.on">
        <source>Back up by itself once a day</source>
        <translation>Hacer una copia automática una vez al día</translation>
    </message>
    <message id="settings.backup_at_exit">
        <source>On closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message id="settings.backup_at_exit.on">
        <source>Back up when something has changed</source>
        <translation>Hacer una copia si algo ha cambiado</translation>
    </message>
    <message id="settings.keep_recordings_months">
        <source>Recordings of signed visits</source>
        <translation>Grabaciones de visitas firmadas</translation>
    </message>
    <message id="settings.keep_recordings_months.hint">
        <source>Pictures at rest and at the peak, measurements, grades and reports always stay. Nothing goes by itself: what is old is removed when you press the button.</source>
        <translation>Las imágenes en reposo y en el pico, las mediciones, los grados y los informes se conservan siempre. Nada desaparece por sí solo: lo antiguo se elimina cuando usted pulsa el botón.</translation>
    </message>
    <message id="upkeep.no_folder">
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message id="upkeep.choose">
        <source>Choose a folder …</source>
        <translation>Elegir carpeta …</translation>
    </message>
    <message id="upkeep.no_more">
        <source>Stop backing up</source>
        <translation>Dejar de hacer copias</translation>
    </message>
    <message id="upkeep.no_backup">
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message id="upkeep.last_backup">
        <source>Last backup {moment}: {size}, of which {copied} were new.</source>
        <translation>Última copia {moment}: {size}, de los cuales {copied} eran nuevos.</translation>
    </message>
    <message id="upkeep.disk_missing">
        <source>The folder is not there now. Plug in the disk, or choose another folder.</source>
        <translation>La carpeta no está ahora. Conecte el disco o elija otra carpeta.</translation>
    </message>
    <message id="upkeep.back_up_now">
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message id="upkeep.backing_up">
        <source>Backing up {percent} %</source>
        <translation>Copia de seguridad {percent} %</translation>
    </message>
    <message id="upkeep.backed_up">
        <source>Backed up and read back: {copied} copied.</source>
        <translation>Copia hecha y releída: {copied} copiados.</translation>
    </message>
    <message id="upkeep.incomplete">
        <source>Missing or damaged in the archive, and so not in the backup: {count}. Repair the archive from an earlier backup.</source>
        <translation>Faltan o están dañadas en el archivo clínico, y por eso no están en la copia: {count}. Repare el archivo clínico con una copia anterior.</translation>
    </message>
    <message id="upkeep.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="upkeep.cancelled">
        <source>Stopped; nothing half-done stays.</source>
        <translation>Detenido; no queda nada a medias.</translation>
    </message>
    <message id="upkeep.restoring">
        <source>To restore on another computer: install the program there and choose “Restore from a backup …” at its first start. On this one: close the program, enter the command
palsygrader archive restore FOLDER --to NEW_DATA_FOLDER
and start the program with: palsygrader --data NEW_DATA_FOLDER
Kept are the last backups of 7 days, 4 weeks and 12 months.</source>
        <translation>Para restaurar en otro equipo: instale allí el programa y elija «Restaurar desde una copia de seguridad…» en su primer inicio. En este: cierre el programa, escriba la orden
palsygrader archive restore CARPETA --to NUEVA_CARPETA_DE_DATOS
e inicie el programa con: palsygrader --data NUEVA_CARPETA_DE_DATOS
Se conservan las últimas copias de 7 días, 4 semanas y 12 meses.</translation>
    </message>
    <message id="restoring.restore_title">
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia de seguridad</translation>
    </message>
    <message id="restoring.restore_text">
        <source>Patients, visits, recordings, users and the record of actions are made anew on this computer, as they were on the day of the backup. Nothing is changed in the backups.</source>
        <translation>Los pacientes, las visitas, las grabaciones, los usuarios y el registro de acciones se crean de nuevo en este equipo, tal como estaban el día de la copia. En las copias de seguridad no se cambia nada.</translation>
    </message>
    <message id="restoring.repair_title">
        <source>Repair from a backup</source>
        <translation>Reparar con una copia de seguridad</translation>
    </message>
    <message id="restoring.repair_text">
        <source>What is damaged is taken from the backups; what can still be read here is kept. Copy the folder of the archive to another disk first.</source>
        <translation>Lo que está dañado se toma de las copias de seguridad; lo que aquí aún puede leerse se conserva. Copie antes la carpeta del archivo clínico a otro disco.</translation>
    </message>
    <message id="restoring.folder">
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message id="restoring.which">
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message id="restoring.backup">
        <source>{moment}, {size}</source>
        <translation>{moment}, {size}</translation>
    </message>
    <message id="restoring.backup_damaged">
        <source>{moment}, {size}; parts of it are missing</source>
        <translation>{moment}, {size}; faltan partes</translation>
    </message>
    <message id="restoring.backup_of">
        <source>{backup} ({users})</source>
        <translation>{backup} ({users})</translation>
    </message>
    <message id="restoring.no_folder">
        <source>There is no such folder. Plug in the disk, or choose another one.</source>
        <translation>Esa carpeta no existe. Conecte el disco o elija otra.</translation>
    </message>
    <message id="restoring.newest_whole">
        <source>Of each damaged part the newest one that is whole is taken.</source>
        <translation>De cada parte dañada se toma la más reciente que esté íntegra.</translation>
    </message>
    <message id="restoring.none">
        <source>There is no backup in this folder.</source>
        <translation>En esta carpeta no hay ninguna copia de seguridad.</translation>
    </message>
    <message id="restoring.looking">
        <source>Looking for backups …</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message id="restoring.passphrase">
        <source>Passphrase of that day, or the recovery key</source>
        <translation>Frase de contraseña de aquel día o la clave de recuperación</translation>
    </message>
    <message id="restoring.begin_restore">
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message id="restoring.begin_repair">
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message id="restoring.running">
        <source>Reading back and checking: {percent} %</source>
        <translation>Leyendo y comprobando: {percent} %</translation>
    </message>
    <message id="restoring.done">
        <source>Restored as of {moment}, and checked: everything is whole.</source>
        <translation>Restaurado, estado del {moment}, y comprobado: todo está íntegro.</translation>
    </message>
    <message id="restoring.done_damaged">
        <source>Restored as of {moment}. Not whole in this backup: {count}. A verification in the settings names what.</source>
        <translation>Restaurado, estado del {moment}. No íntegro en esta copia: {count}. Una verificación en los ajustes dice qué.</translation>
    </message>
    <message id="restoring.repaired">
        <source>Repaired, and checked: everything is whole.</source>
        <translation>Reparado y comprobado: todo está íntegro.</translation>
    </message>
    <message id="restoring.repaired_left">
        <source>Repaired as far as the backups reach. Still damaged: {count}. A verification in the settings names what.</source>
        <translation>Reparado hasta donde alcanzan las copias. Aún dañado: {count}. Una verificación en los ajustes dice qué.</translation>
    </message>
    <message id="restoring.open">
        <source>Open the archive</source>
        <translation>Abrir el archivo clínico</translation>
    </message>
    <message id="restoring.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="unlock.restore">
        <source>Restore from a backup …</source>
        <translation>Restaurar desde una copia de seguridad…</translation>
    </message>
    <message id="unlock.repair">
        <source>Repair from a backup …</source>
        <translation>Reparar con una copia…</translation>
    </message>
    <message id="upkeep.not_verified">
        <source>Not verified yet.</source>
        <translation>Todavía sin verificar.</translation>
    </message>
    <message id="upkeep.verified">
        <source>Verified {moment}: everything is whole.</source>
        <translation>Verificado {moment}: todo está íntegro.</translation>
    </message>
    <message id="upkeep.found_damage">
        <source>Verified {moment}: {count} damaged.</source>
        <translation>Verificado {moment}: {count} con daños.</translation>
    </message>
    <message id="upkeep.verify_now">
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message id="upkeep.verifying">
        <source>Verifying {percent} %</source>
        <translation>Verificación {percent} %</translation>
    </message>
    <message id="upkeep.verified_now">
        <source>Everything is whole.</source>
        <translation>Todo está íntegro.</translation>
    </message>
    <message id="upkeep.repair">
        <source>Repair from the backups …</source>
        <translation>Reparar con las copias …</translation>
    </message>
    <message id="upkeep.repairing">
        <source>Repairing {percent} %</source>
        <translation>Reparación {percent} %</translation>
    </message>
    <message id="upkeep.repaired">
        <source>Repaired: {count}. Everything is whole.</source>
        <translation>Reparado: {count}. Todo está íntegro.</translation>
    </message>
    <message id="upkeep.repaired_in_part">
        <source>Repaired: {count}. Still damaged: {left}; that was set aside, the rest works.</source>
        <translation>Reparado: {count}. Aún con daños: {left}; se apartó, y lo demás funciona.</translation>
    </message>
    <message id="upkeep.replaced">
        <source>The database could not be repaired page by page; that of the backup {name} took its place, and the damaged one lies beside it.</source>
        <translation>La base de datos no se pudo reparar página a página; la de la copia {name} ocupa su lugar y la dañada está al lado.</translation>
    </message>
    <message id="upkeep.more">
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message id="upkeep.usage">
        <source>Visits: {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}. Free: {free}.</source>
        <translation>Visitas: {visits}, en total {total} (grabaciones {recordings}, imágenes y mediciones {pictures}), de media {each}. Libre: {free}.</translation>
    </message>
    <message id="upkeep.usage_of_patient">
        <source>The chosen patient: visits {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}.</source>
        <translation>El paciente elegido: {visits} visitas, en total {total} (grabaciones {recordings}, imágenes y mediciones {pictures}), de media {each}.</translation>
    </message>
    <message id="upkeep.usage_none">
        <source>There are no visits yet. Free: {free}.</source>
        <translation>Todavía no hay visitas. Libre: {free}.</translation>
    </message>
    <message id="upkeep.keep_all">
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message id="upkeep.keep_months">
        <source>Keep {count} months</source>
        <translation>Conservar {count} meses</translation>
    </message>
    <message id="upkeep.nothing_expires">
        <source>No recording is older than that.</source>
        <translation>Ninguna grabación es más antigua.</translation>
    </message>
    <message id="upkeep.expires">
        <source>Recordings older than that: {count} ({size}). Visits: {visits}.</source>
        <translation>Grabaciones más antiguas: {count} ({size}). Visitas: {visits}.</translation>
    </message>
    <message id="upkeep.expire">
        <source>Remove them …</source>
        <translation>Eliminarlas …</translation>
    </message>
    <message id="upkeep.expire_question">
        <source>Remove them for good ({count})? Former backups keep them for up to 12 months.</source>
        <translation>¿Eliminarlas definitivamente ({count})? Las copias anteriores las conservan hasta 12 meses.</translation>
    </message>
    <message id="upkeep.expire_now">
        <source>Remove for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message id="upkeep.expired">
        <source>Removed: {count} ({size}).</source>
        <translation>Eliminadas: {count} ({size}).</translation>
    </message>
    <message id="upkeep.old">
        <source>The last backup is {days} days old.</source>
        <translation>La última copia de seguridad tiene {days} días.</translation>
    </message>
    <message id="upkeep.never">
        <source>There is no backup of the archive yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad del archivo clínico.</translation>
    </message>
    <message id="upkeep.old_and_missing">
        <source>The last backup is {days} days old, and its disk is not there.</source>
        <translation>La última copia de seguridad tiene {days} días y su disco no está.</translation>
    </message>
    <message id="upkeep.earlier_unread">
        <source>Earlier visits are damaged and left out of the comparison: {count}. Repair the archive.</source>
        <translation>Hay visitas anteriores dañadas que no entran en la comparación: {count}. Repare el archivo clínico.</translation>
    </message>
    <message id="upkeep.damage_notice">
        <source>The verification of the archive found damage: {count}.</source>
        <translation>La verificación del archivo clínico encontró daños: {count}.</translation>
    </message>
    <message id="upkeep.failed">
        <source>The backup by itself did not succeed: {reason}</source>
        <translation>La copia de seguridad automática no se pudo hacer: {reason}</translation>
    </message>
    <message id="upkeep.not_verified_by_itself">
        <source>The verification by itself did not succeed: {reason}</source>
        <translation>La verificación automática no se completó: {reason}</translation>
    </message>
    <message id="upkeep.show">
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message id="upkeep.closing">
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message id="upkeep.closing_hint">
        <source>Everything is saved already. The window closes by itself when the backup is whole.</source>
        <translation>Todo está ya guardado. La ventana se cierra sola cuando la copia está completa.</translation>
    </message>
    <message id="upkeep.skip">
        <source>Close without a backup</source>
        <translation>Cerrar sin copia de seguridad</translation>
    </message>
</context>
<context>
    <name>patient_record</name>
    <message id="treatment_kind.steroid">
        <source>steroid</source>
        <translation>corticoide</translation>
    </message>
    <message id="treatment_kind.antiviral">
        <source>antiviral</source>
        <translation>antiviral</translation>
    </message>
    <message id="treatment_kind.physiotherapy">
        <source>physiotherapy</source>
        <translation>fisioterapia</translation>
    </message>
    <message id="treatment_kind.botulinum_toxin">
        <source>botulinum toxin</source>
        <translation>toxina botulínica</translation>
    </message>
    <message id="treatment_kind.nerve_surgery">
        <source>nerve graft, repair or transfer</source>
        <translation>injerto, reparación o transferencia nerviosa</translation>
    </message>
    <message id="treatment_kind.muscle_transfer">
        <source>muscle transfer</source>
        <translation>transferencia muscular</translation>
    </message>
    <message id="treatment_kind.static_sling">
        <source>static sling</source>
        <translation>suspensión estática</translation>
    </message>
    <message id="treatment_kind.lid_weight">
        <source>eyelid weight</source>
        <translation>pesa palpebral</translation>
    </message>
    <message id="treatment_kind.lid_weight_removed">
        <source>eyelid weight removed</source>
        <translation>retirada de pesa palpebral</translation>
    </message>
    <message id="treatment_kind.tarsorrhaphy">
        <source>tarsorrhaphy</source>
        <translation>tarsorrafia</translation>
    </message>
    <message id="treatment_kind.other">
        <source>other treatment</source>
        <translation>otro tratamiento</translation>
    </message>
    <message id="treatment_kind.steroid.short">
        <source>steroid</source>
        <translation>corticoide</translation>
    </message>
    <message id="treatment_kind.antiviral.short">
        <source>antiviral</source>
        <translation>antiviral</translation>
    </message>
    <message id="treatment_kind.physiotherapy.short">
        <source>physio</source>
        <translation>fisio</translation>
    </message>
    <message id="treatment_kind.botulinum_toxin.short">
        <source>botulinum</source>
        <translation>botulínica</translation>
    </message>
    <message id="treatment_kind.nerve_surgery.short">
        <source>nerve</source>
        <translation>nervio</translation>
    </message>
    <message id="treatment_kind.muscle_transfer.short">
        <source>muscle</source>
        <translation>músculo</translation>
    </message>
    <message id="treatment_kind.static_sling.short">
        <source>sling</source>
        <translation>suspensión</translation>
    </message>
    <message id="treatment_kind.lid_weight.short">
        <source>weight</source>
        <translation>pesa</translation>
    </message>
    <message id="treatment_kind.lid_weight_removed.short">
        <source>weight out</source>
        <translation>sin pesa</translation>
    </message>
    <message id="treatment_kind.tarsorrhaphy.short">
        <source>lid suture</source>
        <translation>tarsorrafia</translation>
    </message>
    <message id="treatment_kind.other.short">
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message id="treatment.line">
        <source>{day}: {kind}</source>
        <translation>{day}: {kind}</translation>
    </message>
    <message id="treatment.on_paper">
        <source>{kind} ({day})</source>
        <translation>{kind} ({day})</translation>
    </message>
    <message id="treatment.on_paper.noted">
        <source>{kind} ({day}, {note})</source>
        <translation>{kind} ({day}, {note})</translation>
    </message>
    <message id="treatment.sided">
        <source>{kind}, {side}</source>
        <translation>{kind}, lado {side}</translation>
    </message>
    <message id="treatment.noted">
        <source>{words} ({note})</source>
        <translation>{words} ({note})</translation>
    </message>
    <message id="alteration.lid_weight">
        <source>lid weight</source>
        <translation>pesa palpebral</translation>
    </message>
    <message id="alteration.transferred_muscle">
        <source>transferred muscle</source>
        <translation>músculo transferido</translation>
    </message>
    <message id="alteration.operated">
        <source>operated</source>
        <translation>operado</translation>
    </message>
    <message id="alteration.sided">
        <source>{alteration}, {side}</source>
        <translation>{alteration}, lado {side}</translation>
    </message>
    <message id="alteration.meaning">
        <source>A lid weight or an operation changes what lid closure and excursion mean.</source>
        <translation>Una pesa palpebral o una operación cambian lo que significan el cierre palpebral y la excursión.</translation>
    </message>
    <message id="consent_purpose.assessment">
        <source>assessment, with stored pictures</source>
        <translation>valoración, con imágenes guardadas</translation>
    </message>
    <message id="consent_purpose.teaching">
        <source>teaching</source>
        <translation>docencia</translation>
    </message>
    <message id="consent_purpose.research">
        <source>research</source>
        <translation>investigación</translation>
    </message>
    <message id="consent_answer.not_asked">
        <source>not asked</source>
        <translation>no solicitado</translation>
    </message>
    <message id="consent_answer.given">
        <source>given</source>
        <translation>otorgado</translation>
    </message>
    <message id="consent_answer.refused">
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message id="consent_answer.revoked">
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message id="consent.line">
        <source>{answer} on {day}, noted by {by}</source>
        <translation>{answer} el {day}, anotado por {by}</translation>
    </message>
    <message id="consent.of">
        <source>{purpose}: {line}</source>
        <translation>{purpose}: {line}</translation>
    </message>
    <message id="report.fact.consent">
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message id="consent.report.not_asked">
        <source>{purpose}: not asked</source>
        <translation>{purpose}: no preguntado</translation>
    </message>
    <message id="consent.report.given">
        <source>{purpose}: given on {day}</source>
        <translation>{purpose}: otorgado el {day}</translation>
    </message>
    <message id="consent.report.refused">
        <source>{purpose}: refused on {day}</source>
        <translation>{purpose}: denegado el {day}</translation>
    </message>
    <message id="consent.report.revoked">
        <source>{purpose}: revoked on {day}</source>
        <translation>{purpose}: revocado el {day}</translation>
    </message>
    <message id="teaching.consent.not_asked">
        <source>This patient was not asked for consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>A este paciente no se le pidió consentimiento para la docencia. ¿Hacer de todos modos la copia docente? No lleva nombre, fechas ni fotografías.</translation>
    </message>
    <message id="teaching.consent.refused">
        <source>This patient refused consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>Este paciente denegó el consentimiento para la docencia. ¿Hacer de todos modos la copia docente? No lleva nombre, fechas ni fotografías.</translation>
    </message>
    <message id="teaching.consent.revoked">
        <source>This patient revoked the consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>Este paciente revocó el consentimiento para la docencia. ¿Hacer de todos modos la copia docente? No lleva nombre, fechas ni fotografías.</translation>
    </message>
    <message id="teaching.consent.make">
        <source>Make it all the same</source>
        <translation>Hacerla de todos modos</translation>
    </message>
    <message id="teaching.consent.stay">
        <source>Do not make it</source>
        <translation>No hacerla</translation>
    </message>
    <message id="consent.before">
        <source>Before: {lines}</source>
        <translation>Antes: {lines}</translation>
    </message>
    <message id="form.treatments">
        <source>Dated treatments</source>
        <translation>Tratamientos con fecha</translation>
    </message>
    <message id="form.treatments.hint">
        <source>They are marked in the history and on the report.</source>
        <translation>Se marcan en el historial y en el informe.</translation>
    </message>
    <message id="form.treatments.add">
        <source>Add a treatment</source>
        <translation>Añadir tratamiento</translation>
    </message>
    <message id="form.treatments.add_tip">
        <source>Add a treatment (Ctrl+T)</source>
        <translation>Añadir un tratamiento (Ctrl+T)</translation>
    </message>
    <message id="form.treatments.remove_tip">
        <source>Remove this treatment</source>
        <translation>Quitar este tratamiento</translation>
    </message>
    <message id="form.treatments.kind">
        <source>Treatment {number}</source>
        <translation>Tratamiento {number}</translation>
    </message>
    <message id="form.treatments.side">
        <source>Side of treatment {number}</source>
        <translation>Lado del tratamiento {number}</translation>
    </message>
    <message id="form.treatments.side.none">
        <source>no side</source>
        <translation>sin lado</translation>
    </message>
    <message id="form.treatments.day">
        <source>Day of treatment {number}</source>
        <translation>Día del tratamiento {number}</translation>
    </message>
    <message id="form.treatments.day_hint">
        <source>12.5.2024</source>
        <translation>12/5/2024</translation>
    </message>
    <message id="form.treatments.day_needed">
        <source>Which day? Write 12 May 2024 or 12.5.2024.</source>
        <translation>¿Qué día? Escriba 12/5/2024 o 12.5.2024.</translation>
    </message>
    <message id="form.treatments.before_birth">
        <source>This day is before birth.</source>
        <translation>Este día es anterior al nacimiento.</translation>
    </message>
    <message id="form.treatments.note">
        <source>Note on treatment {number}</source>
        <translation>Nota del tratamiento {number}</translation>
    </message>
    <message id="form.treatments.note_hint">
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message id="form.altered">
        <source>Operated face</source>
        <translation>Cara operada</translation>
    </message>
    <message id="form.altered.hint">
        <source>What follows from the treatments above is known by itself; tick only what is not among them.</source>
        <translation>Lo que se deduce de los tratamientos anteriores ya consta; marque solo lo que no figure entre ellos.</translation>
    </message>
    <message id="form.altered.known">
        <source>By the treatments: {altered}.</source>
        <translation>Según los tratamientos: {altered}.</translation>
    </message>
    <message id="form.altered.right">
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message id="form.altered.left">
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message id="form.altered.side_of">
        <source>{alteration}, patient's {side}</source>
        <translation>{alteration}, lado {side} del paciente</translation>
    </message>
    <message id="form.consent">
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message id="form.consent.hint">
        <source>A later answer never erases an earlier one.</source>
        <translation>Una respuesta posterior nunca borra una anterior.</translation>
    </message>
    <message id="form.consent.day">
        <source>Day of the answer: {purpose}</source>
        <translation>Día de la respuesta: {purpose}</translation>
    </message>
    <message id="form.consent.by">
        <source>Noted by: {purpose}</source>
        <translation>Anotado por: {purpose}</translation>
    </message>
    <message id="form.consent.by_hint">
        <source>noted by</source>
        <translation>anotado por</translation>
    </message>
    <message id="form.consent.day_needed">
        <source>On which day did the patient say so?</source>
        <translation>¿Qué día lo dijo el paciente?</translation>
    </message>
    <message id="form.consent.day_early">
        <source>The answer before is of {day}.</source>
        <translation>La respuesta anterior es del {day}.</translation>
    </message>
    <message id="form.consent.by_needed">
        <source>Who noted the answer?</source>
        <translation>¿Quién anotó la respuesta?</translation>
    </message>
    <message id="patient.treatments">
        <source>Dated treatments</source>
        <translation>Tratamientos con fecha</translation>
    </message>
    <message id="patient.altered">
        <source>Operated face</source>
        <translation>Cara operada</translation>
    </message>
    <message id="patient.consent">
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message id="keys.patients.treatment">
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message id="keys.patients.treatment.does">
        <source>add a treatment (record)</source>
        <translation>añadir un tratamiento (ficha)</translation>
    </message>
    <message id="timeline.treatment">
        <source>Treatment: {words}</source>
        <translation>Tratamiento: {words}</translation>
    </message>
    <message id="trend.treatments">
        <source>Dashed lines: treatments.</source>
        <translation>Líneas discontinuas: tratamientos.</translation>
    </message>
    <message id="report.fact.treatments">
        <source>Dated treatments</source>
        <translation>Tratamientos con fecha</translation>
    </message>
    <message id="report.fact.altered">
        <source>Operated face</source>
        <translation>Cara operada</translation>
    </message>
    <message id="report.trend.treatments">
        <source>Dashed lines: treatments.</source>
        <translation>Líneas discontinuas: tratamientos.</translation>
    </message>
    <message id="export.consent">
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message id="export.nothing_agreed">
        <source>Nothing to export: no visit of a patient who agreed to research fits the choice. {file} holds the headings only.</source>
        <translation>Nada que exportar: ninguna visita de pacientes que aceptaran la investigación cumple lo elegido. {file} contiene solo los encabezados.</translation>
    </message>
    <message id="export.agreed_only">
        <source>Only patients who agreed to research</source>
        <translation>Solo pacientes que aceptaron la investigación</translation>
    </message>
    <message id="export.agreed.none_asked">
        <source>No patient has been asked about research yet.</source>
        <translation>Aún no se ha preguntado a ningún paciente por la investigación.</translation>
    </message>
    <message id="export.agreed.counted">
        <source>{agreed} of {patients} patients agreed to research; others are left out while this is ticked.</source>
        <translation>{agreed} de {patients} pacientes aceptaron la investigación; los demás se excluyen mientras esté marcado.</translation>
    </message>
    <message id="export.column.visits.research_consent">
        <source>Consent to research in force when the file was made</source>
        <translation>Consentimiento para investigación vigente al crear el archivo</translation>
    </message>
</context>
<context>
    <name>questionnaires</name>
    <message id="questionnaire.fdi">
        <source>Facial Disability Index</source>
        <translation>Índice de discapacidad facial</translation>
    </message>
    <message id="questionnaire.face">
        <source>FaCE scale</source>
        <translation>Escala FaCE</translation>
    </message>
    <message id="questionnaire.saq">
        <source>Synkinesis Assessment Questionnaire</source>
        <translation>Cuestionario de evaluación de sincinesias</translation>
    </message>
    <message id="questionnaire.fdi.short">
        <source>FDI</source>
        <translation>FDI</translation>
    </message>
    <message id="questionnaire.face.short">
        <source>FaCE</source>
        <translation>FaCE</translation>
    </message>
    <message id="questionnaire.saq.short">
        <source>SAQ</source>
        <translation>SAQ</translation>
    </message>
    <message id="questionnaire.fdi.score.physical">
        <source>physical function</source>
        <translation>función física</translation>
    </message>
    <message id="questionnaire.fdi.score.social">
        <source>social function and well-being</source>
        <translation>función social y bienestar</translation>
    </message>
    <message id="questionnaire.face.score.total">
        <source>total</source>
        <translation>total</translation>
    </message>
    <message id="questionnaire.face.score.movement">
        <source>facial movement</source>
        <translation>movimiento facial</translation>
    </message>
    <message id="questionnaire.face.score.comfort">
        <source>facial comfort</source>
        <translation>bienestar facial</translation>
    </message>
    <message id="questionnaire.face.score.oral">
        <source>oral function</source>
        <translation>función oral</translation>
    </message>
    <message id="questionnaire.face.score.eye">
        <source>eye comfort</source>
        <translation>bienestar ocular</translation>
    </message>
    <message id="questionnaire.face.score.lacrimal">
        <source>lacrimal control</source>
        <translation>control lagrimal</translation>
    </message>
    <message id="questionnaire.face.score.social">
        <source>social function</source>
        <translation>función social</translation>
    </message>
    <message id="questionnaire.saq.score.total">
        <source>total</source>
        <translation>total</translation>
    </message>
    <message id="questionnaire.fdi.range">
        <source>100 is best, physical function down to −25</source>
        <translation>100 es lo mejor; función física hasta −25</translation>
    </message>
    <message id="questionnaire.face.range">
        <source>0 to 100, 100 is best</source>
        <translation>de 0 a 100; 100 es lo mejor</translation>
    </message>
    <message id="questionnaire.saq.range">
        <source>20 to 100, 20 is no synkinesis</source>
        <translation>de 20 a 100; 20 es sin sincinesias</translation>
    </message>
    <message id="questionnaire.fdi.1">
        <source>eating: food kept in the mouth and moved about</source>
        <translation>comer: mantener y mover la comida en la boca</translation>
    </message>
    <message id="questionnaire.fdi.2">
        <source>drinking</source>
        <translation>beber</translation>
    </message>
    <message id="questionnaire.fdi.3">
        <source>speech sounds</source>
        <translation>sonidos del habla</translation>
    </message>
    <message id="questionnaire.fdi.4">
        <source>watering or dry eye</source>
        <translation>lagrimeo o sequedad del ojo</translation>
    </message>
    <message id="questionnaire.fdi.5">
        <source>care of the teeth, rinsing</source>
        <translation>cuidado de los dientes, enjuagues</translation>
    </message>
    <message id="questionnaire.fdi.6">
        <source>calmness</source>
        <translation>calma</translation>
    </message>
    <message id="questionnaire.fdi.7">
        <source>withdrawal from others</source>
        <translation>aislamiento de los demás</translation>
    </message>
    <message id="questionnaire.fdi.8">
        <source>irritability towards others</source>
        <translation>irritabilidad con los demás</translation>
    </message>
    <message id="questionnaire.fdi.9">
        <source>broken sleep</source>
        <translation>sueño interrumpido</translation>
    </message>
    <message id="questionnaire.fdi.10">
        <source>outings and company given up because of the face</source>
        <translation>salidas y compañía a las que se renuncia por la cara</translation>
    </message>
    <message id="questionnaire.face.1">
        <source>movement of the mouth with a smile</source>
        <translation>movimiento de la boca al sonreír</translation>
    </message>
    <message id="questionnaire.face.2">
        <source>movement of the brow when it is raised</source>
        <translation>movimiento de la ceja al elevarla</translation>
    </message>
    <message id="questionnaire.face.3">
        <source>movement of the lips when they are pursed</source>
        <translation>movimiento de los labios al fruncirlos</translation>
    </message>
    <message id="questionnaire.face.4">
        <source>tightness or discomfort in the face</source>
        <translation>tirantez o molestias en la cara</translation>
    </message>
    <message id="questionnaire.face.5">
        <source>dry or sore eye</source>
        <translation>ojo seco o irritado</translation>
    </message>
    <message id="questionnaire.face.6">
        <source>tension or pain when the face moves, how often</source>
        <translation>tensión o dolor al mover la cara, con qué frecuencia</translation>
    </message>
    <message id="questionnaire.face.7">
        <source>need of eye drops or ointment</source>
        <translation>necesidad de gotas o pomada en el ojo</translation>
    </message>
    <message id="questionnaire.face.8">
        <source>watering eye</source>
        <translation>ojo lloroso</translation>
    </message>
    <message id="questionnaire.face.9">
        <source>own behaviour among people</source>
        <translation>conducta propia entre la gente</translation>
    </message>
    <message id="questionnaire.face.10">
        <source>behaviour of other people</source>
        <translation>conducta de los demás</translation>
    </message>
    <message id="questionnaire.face.11">
        <source>moving food about in the mouth</source>
        <translation>mover la comida en la boca</translation>
    </message>
    <message id="questionnaire.face.12">
        <source>drooling, food or drink lost from the mouth</source>
        <translation>babeo, pérdida de comida o bebida por la boca</translation>
    </message>
    <message id="questionnaire.face.13">
        <source>tired face, tension or pain when it moves</source>
        <translation>cara cansada, tensión o dolor al moverla</translation>
    </message>
    <message id="questionnaire.face.14">
        <source>social life and appearance</source>
        <translation>vida social y aspecto</translation>
    </message>
    <message id="questionnaire.face.15">
        <source>meals away from home</source>
        <translation>comidas fuera de casa</translation>
    </message>
    <message id="questionnaire.saq.1">
        <source>smile: the eye closes</source>
        <translation>sonrisa: el ojo se cierra</translation>
    </message>
    <message id="questionnaire.saq.2">
        <source>speech: the eye closes</source>
        <translation>habla: el ojo se cierra</translation>
    </message>
    <message id="questionnaire.saq.3">
        <source>pursed lips: the eye closes</source>
        <translation>labios fruncidos: el ojo se cierra</translation>
    </message>
    <message id="questionnaire.saq.4">
        <source>smile: the neck tightens</source>
        <translation>sonrisa: el cuello se tensa</translation>
    </message>
    <message id="questionnaire.saq.5">
        <source>eye closure: the face tightens</source>
        <translation>cierre ocular: la cara se tensa</translation>
    </message>
    <message id="questionnaire.saq.6">
        <source>eye closure: the mouth corner moves</source>
        <translation>cierre ocular: la comisura se mueve</translation>
    </message>
    <message id="questionnaire.saq.7">
        <source>eye closure: the neck tightens</source>
        <translation>cierre ocular: el cuello se tensa</translation>
    </message>
    <message id="questionnaire.saq.8">
        <source>eating: the eye waters</source>
        <translation>comer: el ojo lagrimea</translation>
    </message>
    <message id="questionnaire.saq.9">
        <source>movement: the chin dimples</source>
        <translation>movimiento: aparecen hoyuelos en el mentón</translation>
    </message>
    <message id="questionnaire_answer.difficulty.5">
        <source>no difficulty</source>
        <translation>ninguna dificultad</translation>
    </message>
    <message id="questionnaire_answer.difficulty.4">
        <source>slight difficulty</source>
        <translation>dificultad leve</translation>
    </message>
    <message id="questionnaire_answer.difficulty.3">
        <source>moderate difficulty</source>
        <translation>dificultad moderada</translation>
    </message>
    <message id="questionnaire_answer.difficulty.2">
        <source>great difficulty</source>
        <translation>mucha dificultad</translation>
    </message>
    <message id="questionnaire_answer.difficulty.1">
        <source>not done, because of health</source>
        <translation>no realizado, por motivos de salud</translation>
    </message>
    <message id="questionnaire_answer.difficulty.0">
        <source>not done, for other reasons</source>
        <translation>no realizado, por otros motivos</translation>
    </message>
    <message id="questionnaire_answer.time_good.6">
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message id="questionnaire_answer.time_good.5">
        <source>mostly</source>
        <translation>casi siempre</translation>
    </message>
    <message id="questionnaire_answer.time_good.4">
        <source>often</source>
        <translation>a menudo</translation>
    </message>
    <message id="questionnaire_answer.time_good.3">
        <source>sometimes</source>
        <translation>a veces</translation>
    </message>
    <message id="questionnaire_answer.time_good.2">
        <source>rarely</source>
        <translation>rara vez</translation>
    </message>
    <message id="questionnaire_answer.time_good.1">
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message id="questionnaire_answer.time_bad.1">
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message id="questionnaire_answer.time_bad.2">
        <source>mostly</source>
        <translation>casi siempre</translation>
    </message>
    <message id="questionnaire_answer.time_bad.3">
        <source>often</source>
        <translation>a menudo</translation>
    </message>
    <message id="questionnaire_answer.time_bad.4">
        <source>sometimes</source>
        <translation>a veces</translation>
    </message>
    <message id="questionnaire_answer.time_bad.5">
        <source>rarely</source>
        <translation>rara vez</translation>
    </message>
    <message id="questionnaire_answer.time_bad.6">
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message id="questionnaire_answer.movement.1">
        <source>does not move</source>
        <translation>no se mueve</translation>
    </message>
    <message id="questionnaire_answer.movement.2">
        <source>only with concentration</source>
        <translation>solo con concentración</translation>
    </message>
    <message id="questionnaire_answer.movement.3">
        <source>slightly</source>
        <translation>ligeramente</translation>
    </message>
    <message id="questionnaire_answer.movement.4">
        <source>nearly as normal</source>
        <translation>casi normal</translation>
    </message>
    <message id="questionnaire_answer.movement.5">
        <source>as normal</source>
        <translation>normal</translation>
    </message>
    <message id="questionnaire_answer.frequency.1">
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message id="questionnaire_answer.frequency.2">
        <source>mostly</source>
        <translation>casi siempre</translation>
    </message>
    <message id="questionnaire_answer.frequency.3">
        <source>sometimes</source>
        <translation>a veces</translation>
    </message>
    <message id="questionnaire_answer.frequency.4">
        <source>rarely</source>
        <translation>rara vez</translation>
    </message>
    <message id="questionnaire_answer.frequency.5">
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message id="questionnaire_answer.agreement.1">
        <source>agrees strongly</source>
        <translation>totalmente de acuerdo</translation>
    </message>
    <message id="questionnaire_answer.agreement.2">
        <source>agrees</source>
        <translation>de acuerdo</translation>
    </message>
    <message id="questionnaire_answer.agreement.3">
        <source>neither agrees nor disagrees</source>
        <translation>ni de acuerdo ni en desacuerdo</translation>
    </message>
    <message id="questionnaire_answer.agreement.4">
        <source>disagrees</source>
        <translation>en desacuerdo</translation>
    </message>
    <message id="questionnaire_answer.agreement.5">
        <source>disagrees strongly</source>
        <translation>totalmente en desacuerdo</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.1">
        <source>hardly ever or not</source>
        <translation>casi nunca o nunca</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.2">
        <source>now and then, very mild</source>
        <translation>de vez en cuando, muy leve</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.3">
        <source>sometimes, mild</source>
        <translation>a veces, leve</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.4">
        <source>mostly, moderate</source>
        <translation>casi siempre, moderada</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.5">
        <source>always, severe</source>
        <translation>siempre, grave</translation>
    </message>
    <message id="questionnaires.item">
        <source>Item {number}: {text}</source>
        <translation>Ítem {number}: {text}</translation>
    </message>
    <message id="questionnaires.unanswered">
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message id="questionnaires.button">
        <source>{name}
{state}</source>
        <translation>{name}
{state}</translation>
    </message>
    <message id="questionnaires.empty">
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message id="questionnaires.some">
        <source>{answered} of {all} answered</source>
        <translation>{answered} de {all} respondidos</translation>
    </message>
    <message id="questionnaires.complete">
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message id="questionnaires.score">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="questionnaires.score_of">
        <source>{name} {value} (from {answered} of {all} items)</source>
        <translation>{name} {value} (de {answered} de {all} ítems)</translation>
    </message>
    <message id="questionnaires.total">
        <source>{name}: {scores}</source>
        <translation>{name}: {scores}</translation>
    </message>
    <message id="questionnaires.no_score">
        <source>{name}: not complete</source>
        <translation>{name}: sin completar</translation>
    </message>
    <message id="questionnaires.not_begun">
        <source>{name}: not filled in</source>
        <translation>{name}: sin rellenar</translation>
    </message>
    <message id="questionnaires.missing">
        <source>Not answered: {numbers}.</source>
        <translation>Sin responder: {numbers}.</translation>
    </message>
    <message id="questionnaires.range">
        <source>{range}.</source>
        <translation>{range}.</translation>
    </message>
    <message id="questionnaires.others">
        <source>{scores}.</source>
        <translation>{scores}.</translation>
    </message>
    <message id="questionnaires.hint">
        <source>A digit answers and goes on, ↑ ↓ move, Delete clears.
Points as printed on the sheet.</source>
        <translation>Una cifra responde y avanza, ↑ ↓ mueven, Supr borra.
Puntos como figuran en la hoja impresa.</translation>
    </message>
    <message id="questionnaires.signed">
        <source>Signed: answers do not change any more.</source>
        <translation>Firmado: las respuestas ya no cambian.</translation>
    </message>
    <message id="settings.section.questionnaires">
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message id="settings.questionnaire_items">
        <source>Words of the items</source>
        <translation>Texto de los ítems</translation>
    </message>
    <message id="settings.questionnaire_items.hint">
        <source>The published sentences belong to their authors. Type those your clinic may use; where nothing is typed, the topic stands.</source>
        <translation>Las frases publicadas pertenecen a sus autores. Escriba las que su clínica pueda usar; donde no se escriba nada, queda el tema.</translation>
    </message>
    <message id="settings.questionnaire_items.choose">
        <source>Choose a questionnaire …</source>
        <translation>Elija un cuestionario…</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.1">
        <source>1  Eating: food kept in the mouth and moved about</source>
        <translation>1  Comer: mantener y mover la comida en la boca</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.2">
        <source>2  Drinking</source>
        <translation>2  Beber</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.3">
        <source>3  Speech sounds</source>
        <translation>3  Sonidos del habla</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.4">
        <source>4  Watering or dry eye</source>
        <translation>4  Lagrimeo o sequedad del ojo</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.5">
        <source>5  Care of the teeth, rinsing</source>
        <translation>5  Cuidado de los dientes, enjuagues</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.6">
        <source>6  Calmness</source>
        <translation>6  Calma</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.7">
        <source>7  Withdrawal from others</source>
        <translation>7  Aislamiento de los demás</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.8">
        <source>8  Irritability towards others</source>
        <translation>8  Irritabilidad con los demás</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.9">
        <source>9  Broken sleep</source>
        <translation>9  Sueño interrumpido</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.10">
        <source>10  Outings and company given up because of the face</source>
        <translation>10  Salidas y compañía a las que se renuncia por la cara</translation>
    </message>
    <message id="settings.questionnaire_item.face.1">
        <source>1  Movement of the mouth with a smile</source>
        <translation>1  Movimiento de la boca al sonreír</translation>
    </message>
    <message id="settings.questionnaire_item.face.2">
        <source>2  Movement of the brow when it is raised</source>
        <translation>2  Movimiento de la ceja al elevarla</translation>
    </message>
    <message id="settings.questionnaire_item.face.3">
        <source>3  Movement of the lips when they are pursed</source>
        <translation>3  Movimiento de los labios al fruncirlos</translation>
    </message>
    <message id="settings.questionnaire_item.face.4">
        <source>4  Tightness or discomfort in the face</source>
        <translation>4  Tirantez o molestias en la cara</translation>
    </message>
    <message id="settings.questionnaire_item.face.5">
        <source>5  Dry or sore eye</source>
        <translation>5  Ojo seco o irritado</translation>
    </message>
    <message id="settings.questionnaire_item.face.6">
        <source>6  Tension or pain when the face moves, how often</source>
        <translation>6  Tensión o dolor al mover la cara, con qué frecuencia</translation>
    </message>
    <message id="settings.questionnaire_item.face.7">
        <source>7  Need of eye drops or ointment</source>
        <translation>7  Necesidad de gotas o pomada en el ojo</translation>
    </message>
    <message id="settings.questionnaire_item.face.8">
        <source>8  Watering eye</source>
        <translation>8  Ojo lloroso</translation>
    </message>
    <message id="settings.questionnaire_item.face.9">
        <source>9  Own behaviour among people</source>
        <translation>9  Conducta propia entre la gente</translation>
    </message>
    <message id="settings.questionnaire_item.face.10">
        <source>10  Behaviour of other people</source>
        <translation>10  Conducta de los demás</translation>
    </message>
    <message id="settings.questionnaire_item.face.11">
        <source>11  Moving food about in the mouth</source>
        <translation>11  Mover la comida en la boca</translation>
    </message>
    <message id="settings.questionnaire_item.face.12">
        <source>12  Drooling, food or drink lost from the mouth</source>
        <translation>12  Babeo, pérdida de comida o bebida por la boca</translation>
    </message>
    <message id="settings.questionnaire_item.face.13">
        <source>13  Tired face, tension or pain when it moves</source>
        <translation>13  Cara cansada, tensión o dolor al moverla</translation>
    </message>
    <message id="settings.questionnaire_item.face.14">
        <source>14  Social life and appearance</source>
        <translation>14  Vida social y aspecto</translation>
    </message>
    <message id="settings.questionnaire_item.face.15">
        <source>15  Meals away from home</source>
        <translation>15  Comidas fuera de casa</translation>
    </message>
    <message id="settings.questionnaire_item.saq.1">
        <source>1  Smile: the eye closes</source>
        <translation>1  Sonrisa: el ojo se cierra</translation>
    </message>
    <message id="settings.questionnaire_item.saq.2">
        <source>2  Speech: the eye closes</source>
        <translation>2  Habla: el ojo se cierra</translation>
    </message>
    <message id="settings.questionnaire_item.saq.3">
        <source>3  Pursed lips: the eye closes</source>
        <translation>3  Labios fruncidos: el ojo se cierra</translation>
    </message>
    <message id="settings.questionnaire_item.saq.4">
        <source>4  Smile: the neck tightens</source>
        <translation>4  Sonrisa: el cuello se tensa</translation>
    </message>
    <message id="settings.questionnaire_item.saq.5">
        <source>5  Eye closure: the face tightens</source>
        <translation>5  Cierre ocular: la cara se tensa</translation>
    </message>
    <message id="settings.questionnaire_item.saq.6">
        <source>6  Eye closure: the mouth corner moves</source>
        <translation>6  Cierre ocular: la comisura se mueve</translation>
    </message>
    <message id="settings.questionnaire_item.saq.7">
        <source>7  Eye closure: the neck tightens</source>
        <translation>7  Cierre ocular: el cuello se tensa</translation>
    </message>
    <message id="settings.questionnaire_item.saq.8">
        <source>8  Eating: the eye waters</source>
        <translation>8  Comer: el ojo lagrimea</translation>
    </message>
    <message id="settings.questionnaire_item.saq.9">
        <source>9  Movement: the chin dimples</source>
        <translation>9  Movimiento: aparecen hoyuelos en el mentón</translation>
    </message>
    <message id="report.section.questionnaires">
        <source>Questionnaires, answered by the patient</source>
        <translation>Cuestionarios respondidos por el paciente</translation>
    </message>
    <message id="report.questionnaire.scores">
        <source>{scores}; {range}</source>
        <translation>{scores}; {range}</translation>
    </message>
    <message id="report.questionnaire.earlier">
        <source>Earlier: {visits}</source>
        <translation>Anteriores: {visits}</translation>
    </message>
    <message id="report.questionnaire.visit">
        <source>{scores} ({day})</source>
        <translation>{scores} ({day})</translation>
    </message>
    <message id="report.questionnaire.missing">
        <source>Not answered: {numbers}</source>
        <translation>Sin responder: {numbers}</translation>
    </message>
    <message id="history.questionnaires">
        <source>Questionnaires over the visits</source>
        <translation>Cuestionarios a lo largo de las visitas</translation>
    </message>
    <message id="history.questionnaires.value">
        <source>{value} ({day})</source>
        <translation>{value} ({day})</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message id="addendum.title">
        <source>Addenda</source>
        <translation>Adendas</translation>
    </message>
    <message id="addendum.none">
        <source>Nothing has been added to this visit since it was signed.</source>
        <translation>No se ha añadido nada a esta visita desde que se firmó.</translation>
    </message>
    <message id="addendum.head">
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message id="addendum.name">
        <source>Addenda to the signed visit</source>
        <translation>Adendas a la visita firmada</translation>
    </message>
    <message id="addendum.text">
        <source>New addendum</source>
        <translation>Nueva adenda</translation>
    </message>
    <message id="addendum.hint">
        <source>What became known after signing</source>
        <translation>Qué se supo después de la firma</translation>
    </message>
    <message id="addendum.author">
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message id="addendum.author.name">
        <source>Author of the addendum</source>
        <translation>Autor de la adenda</translation>
    </message>
    <message id="addendum.author.hint">
        <source>Name of the author</source>
        <translation>Nombre del autor</translation>
    </message>
    <message id="addendum.add">
        <source>Add addendum</source>
        <translation>Añadir adenda</translation>
    </message>
    <message id="addendum.add.tip">
        <source>Sign the addendum and add it to the visit (Ctrl+Return)</source>
        <translation>Firmar la adenda y añadirla a la visita (Ctrl+Enter)</translation>
    </message>
    <message id="addendum.explain">
        <source>Dated and signed with your name; after that nobody changes or removes it.</source>
        <translation>Con fecha y su nombre como firma; después nadie la modifica ni la quita.</translation>
    </message>
    <message id="addendum.draft">
        <source>A draft: kept until you add or discard it, signed by nobody and no part of the visit.</source>
        <translation>Un borrador: se conserva hasta que lo añada o lo descarte; nadie lo ha firmado y no forma parte de la visita.</translation>
    </message>
    <message id="addendum.discard">
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message id="addendum.discard.tip">
        <source>Empty the draft; Ctrl+Z in the text brings it back</source>
        <translation>Vaciar el borrador; Ctrl+Z en el texto lo recupera</translation>
    </message>
    <message id="draft.failed">
        <source>What you are typing is not kept yet and is only here. {why}</source>
        <translation>Lo que está escribiendo aún no se ha guardado y solo está aquí. {why}</translation>
    </message>
    <message id="draft.correction">
        <source>These points of “{expression}” were moved before and not applied. Apply them, or cancel to discard them.</source>
        <translation>Estos puntos de «{expression}» se movieron antes y no se aplicaron. Aplíquelos o cancele para descartarlos.</translation>
    </message>
    <message id="draft.refused">
        <source>What you typed about this visit cannot be kept at the moment; it is only here. The visit itself is safe.</source>
        <translation>Lo que ha escrito sobre esta visita no se puede conservar por ahora; solo está aquí. La visita en sí está a salvo.</translation>
    </message>
    <message id="draft.refused.leave">
        <source>Leave without it</source>
        <translation>Salir sin ello</translation>
    </message>
    <message id="draft.decision">
        <source>This grade for {branch} was begun before and not saved. Save it, or cancel to discard it.</source>
        <translation>Este grado de {branch} se empezó antes y no se guardó. Guárdelo, o cancele para descartarlo.</translation>
    </message>
    <message id="addendum.empty">
        <source>An addendum needs a text. Write it first.</source>
        <translation>La adenda necesita un texto. Escríbalo primero.</translation>
    </message>
    <message id="addendum.nameless">
        <source>An addendum needs the name of its author.</source>
        <translation>La adenda necesita el nombre de su autor.</translation>
    </message>
    <message id="addendum.added">
        <source>The addendum is added and saved.</source>
        <translation>La adenda se ha añadido y guardado.</translation>
    </message>
    <message id="addendum.failed">
        <source>The addendum is not saved; its text is still here. {why}</source>
        <translation>La adenda no se ha guardado; su texto sigue aquí. {why}</translation>
    </message>
    <message id="addendum.tab">
        <source>Notes ({count})</source>
        <translation>Notas ({count})</translation>
    </message>
    <message id="addendum.tab.tip">
        <source>Addenda to the signed visit: {count}</source>
        <translation>Adendas a la visita firmada: {count}</translation>
    </message>
    <message id="addendum.mark">
        <source>signed, addenda: {count}</source>
        <translation>firmada, adendas: {count}</translation>
    </message>
    <message id="report.section.addenda">
        <source>Added after signing</source>
        <translation>Añadido tras la firma</translation>
    </message>
    <message id="addendum.report">
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message id="addendum.record">
        <source>Addendum by {author}, {moment}: {text}</source>
        <translation>Adenda de {author}, {moment}: {text}</translation>
    </message>
    <message id="addendum.export">
        <source>{moment}, {author}: {text}</source>
        <translation>{moment}, {author}: {text}</translation>
    </message>
    <message id="reading.title">
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message id="reading.start">
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message id="reading.start.tip">
        <source>Let another person grade this visit without seeing the grades</source>
        <translation>Dejar que otra persona gradúe esta visita sin ver los grados</translation>
    </message>
    <message id="reading.start.tip_key">
        <source>Let another person grade the chosen visit without seeing the grades (S)</source>
        <translation>Dejar que otra persona gradúe la visita elegida sin ver los grados (S)</translation>
    </message>
    <message id="reading.ask.text">
        <source>Another person grades this visit from its pictures, recordings and curves. The grades, items and notes of the program and of everybody else stay hidden until the reading is finished; then all readings are shown side by side. The signed visit does not change.</source>
        <translation>Otra persona gradúa esta visita a partir de sus imágenes, grabaciones y curvas. Los grados, ítems y notas del programa y de todos los demás quedan ocultos hasta finalizar la lectura; después se muestran todas las lecturas en paralelo. La visita firmada no cambia.</translation>
    </message>
    <message id="reading.ask.resume">
        <source>A reading that was begun goes on where it was left, under the same name.</source>
        <translation>Una lectura ya comenzada continúa donde se dejó, con el mismo nombre.</translation>
    </message>
    <message id="reading.ask.name">
        <source>Name of the reader</source>
        <translation>Nombre del lector</translation>
    </message>
    <message id="reading.ask.hint">
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message id="reading.ask.begin">
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message id="reader_refusal.nameless">
        <source>A reading needs the name of its reader.</source>
        <translation>La lectura necesita el nombre de su lector.</translation>
    </message>
    <message id="reader_refusal.first_reader">
        <source>This person examined, graded or signed this visit and cannot read it a second time. Another person has to.</source>
        <translation>Esta persona exploró, graduó o firmó esta visita y no puede leerla de nuevo. Debe hacerlo otra persona.</translation>
    </message>
    <message id="reader_refusal.read_already">
        <source>This person has read this visit already. Another person has to.</source>
        <translation>Esta persona ya ha leído esta visita. Debe hacerlo otra persona.</translation>
    </message>
    <message id="reading.no_signing">
        <source>This person has read the visit as a second reader and cannot sign it as the first. Another person has to.</source>
        <translation>Esta persona ha leído la visita como segundo lector y no puede firmarla como primero. Debe hacerlo otra persona.</translation>
    </message>
    <message id="reading.no_recording">
        <source>This visit has a second reading, so its recordings do not change any more. Begin a new visit.</source>
        <translation>Esta visita tiene una segunda lectura, por lo que sus grabaciones ya no cambian. Comience una visita nueva.</translation>
    </message>
    <message id="reading.facts">
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
    <message id="reading.reader">
        <source>Reader: {reader}</source>
        <translation>Lector: {reader}</translation>
    </message>
    <message id="reading.sheet.grades">
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message id="reading.sheet.sunnybrook">
        <source>Sunnybrook</source>
        <translation>Sunnybrook</translation>
    </message>
    <message id="reading.whole_face">
        <source>Whole face</source>
        <translation>Cara completa</translation>
    </message>
    <message id="reading.whole_face.detail">
        <source>House-Brackmann</source>
        <translation>House-Brackmann</translation>
    </message>
    <message id="reading.row">
        <source>{item} ({detail})</source>
        <translation>{item} ({detail})</translation>
    </message>
    <message id="reading.open">
        <source>open</source>
        <translation>sin fijar</translation>
    </message>
    <message id="reading.value">
        <source>{value}: {meaning}</source>
        <translation>{value}: {meaning}</translation>
    </message>
    <message id="reading.keys">
        <source>1 to 6 grade, Delete clears, up and down move.</source>
        <translation>1 a 6 gradúan, Supr borra, ↑ ↓ mueven.</translation>
    </message>
    <message id="reading.keys.items">
        <source>Digits set, Delete clears, up and down move.</source>
        <translation>Las cifras fijan, Supr borra, ↑ ↓ mueven.</translation>
    </message>
    <message id="reading.left_open">
        <source>Grades open: {count} of {all}</source>
        <translation>Grados sin fijar: {count} de {all}</translation>
    </message>
    <message id="reading.finish">
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message id="reading.finish.tip">
        <source>Finish the reading and see all readings side by side (Ctrl+S)</source>
        <translation>Finalizar la lectura y ver todas las lecturas en paralelo (Ctrl+S)</translation>
    </message>
    <message id="reading.finish.nothing">
        <source>Nothing is graded yet. Set at least one grade.</source>
        <translation>Aún no se ha graduado nada. Fije al menos un grado.</translation>
    </message>
    <message id="reading.finish.ask">
        <source>After finishing, nothing of this reading can be changed.</source>
        <translation>Después de finalizar no se puede modificar nada de esta lectura.</translation>
    </message>
    <message id="reading.finish.ask_open">
        <source>Grades left open: {count}. After finishing, nothing of this reading can be changed.</source>
        <translation>Grados sin fijar: {count}. Después de finalizar no se puede modificar nada de esta lectura.</translation>
    </message>
    <message id="reading.finish.yes">
        <source>Finish now</source>
        <translation>Finalizar ya</translation>
    </message>
    <message id="reading.finish.stay">
        <source>Keep reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message id="reading.finished">
        <source>The reading is finished and saved.</source>
        <translation>La lectura está finalizada y guardada.</translation>
    </message>
    <message id="reading.not_saved">
        <source>The last change of this reading is not saved. {why}</source>
        <translation>El último cambio de esta lectura no se ha guardado. {why}</translation>
    </message>
    <message id="reading.unsaved">
        <source>The last change of this reading could not be saved.</source>
        <translation>No se pudo guardar el último cambio de esta lectura.</translation>
    </message>
    <message id="reading.unsaved.leave">
        <source>Leave without it</source>
        <translation>Salir sin él</translation>
    </message>
    <message id="reading.unsaved.stay">
        <source>Stay here</source>
        <translation>Quedarse</translation>
    </message>
    <message id="reading.unsaved.save">
        <source>Save and leave</source>
        <translation>Guardar y salir</translation>
    </message>
    <message id="reading.curve.name">
        <source>Movement over time, {expression}, at {seconds} s</source>
        <translation>Movimiento en el tiempo, {expression}, a {seconds} s</translation>
    </message>
    <message id="reading.side_by_side">
        <source>All readings of this visit</source>
        <translation>Todas las lecturas de esta visita</translation>
    </message>
    <message id="reading.column.item">
        <source>Graded</source>
        <translation>Graduado</translation>
    </message>
    <message id="reading.column.program">
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message id="reading.column.first">
        <source>First reader:
{reader}</source>
        <translation>Primer lector:
{reader}</translation>
    </message>
    <message id="reading.column.first_unsigned">
        <source>First reader,
not signed yet</source>
        <translation>Primer lector,
aún sin firmar</translation>
    </message>
    <message id="reading.column.reader">
        <source>{reader},
{day}</source>
        <translation>{reader},
{day}</translation>
    </message>
    <message id="reading.column.difference">
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message id="reading.difference">
        <source>{grades:+d}</source>
        <translation>{grades:+d}</translation>
    </message>
    <message id="reading.difference.none">
        <source>0</source>
        <translation>0</translation>
    </message>
    <message id="reading.sunnybrook">
        <source>Sunnybrook composite</source>
        <translation>Compuesto de Sunnybrook</translation>
    </message>
    <message id="reading.note">
        <source>Difference: this reader less the first reader, in grades (Sunnybrook: points). The first reader saw the program's grades, the others did not.</source>
        <translation>Diferencia: este lector menos el primero, en grados (Sunnybrook: puntos). El primer lector vio los grados del programa; los demás, no.</translation>
    </message>
    <message id="review.tab.readings">
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message id="reading.tab.count">
        <source>Readings ({count})</source>
        <translation>Lecturas ({count})</translation>
    </message>
    <message id="reading.none">
        <source>Nobody else has read this visit. A second reader grades it without seeing any grade; then all readings are shown here side by side.</source>
        <translation>Nadie más ha leído esta visita. Un segundo lector la gradúa sin ver ningún grado; después se muestran aquí todas las lecturas en paralelo.</translation>
    </message>
    <message id="reading.waiting">
        <source>Finished: {readers}. Their grades are shown once the visit is signed, so that they do not sway it.</source>
        <translation>Finalizadas: {readers}. Sus grados se muestran una vez firmada la visita, para que no influyan en ella.</translation>
    </message>
    <message id="reading.by">
        <source>{reader} ({day})</source>
        <translation>{reader} ({day})</translation>
    </message>
    <message id="agreement.title">
        <source>Agreement of two readers</source>
        <translation>Concordancia entre dos lectores</translation>
    </message>
    <message id="agreement.hint">
        <source>Signed visits with a second reading: grade of the first reader and of the first who read the visit after. Kappa is weighted by the squared difference of the grades (1: always the same grade, 0: as by chance).</source>
        <translation>Visitas firmadas con una segunda lectura: el grado del primer lector y el del primero que leyó la visita después. El kappa se pondera por el cuadrado de la diferencia entre los grados (1: siempre el mismo grado; 0: como por azar).</translation>
    </message>
    <message id="agreement.none">
        <source>No signed visit has a second reading yet. Choose a visit in the history of a patient, then Second reading.</source>
        <translation>Aún no hay visitas firmadas con una segunda lectura. Elija una visita en el historial de un paciente y, después, Segunda lectura.</translation>
    </message>
    <message id="agreement.branch">
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message id="agreement.pairs">
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message id="agreement.exact">
        <source>Same grade</source>
        <translation>Mismo grado</translation>
    </message>
    <message id="agreement.within_one">
        <source>Within one grade</source>
        <translation>A un grado o menos</translation>
    </message>
    <message id="agreement.kappa">
        <source>Weighted kappa</source>
        <translation>Kappa ponderado</translation>
    </message>
    <message id="agreement.share">
        <source>{count} ({percent} %)</source>
        <translation>{count} ({percent} %)</translation>
    </message>
    <message id="agreement.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="agreement.too_few">
        <source>too few ({least} needed)</source>
        <translation>muy pocos (mínimo {least})</translation>
    </message>
    <message id="agreement.one_grade">
        <source>not defined (one grade only)</source>
        <translation>no definido (un solo grado)</translation>
    </message>
    <message id="reading.report">
        <source>Second reading by {reader}, {day}: {grades}.</source>
        <translation>Segunda lectura de {reader}, {day}: {grades}.</translation>
    </message>
    <message id="reading.report.branch">
        <source>{branch} {grade}</source>
        <translation>{branch} {grade}</translation>
    </message>
    <message id="reading.report.whole_face">
        <source>House-Brackmann {grade}</source>
        <translation>House-Brackmann {grade}</translation>
    </message>
    <message id="reading.report.sunnybrook">
        <source>Sunnybrook {points}</source>
        <translation>Sunnybrook {points}</translation>
    </message>
    <message id="reading.report.open">
        <source>nothing graded</source>
        <translation>nada graduado</translation>
    </message>
    <message id="export.column.visits.addendum_count">
        <source>Addenda written after signing</source>
        <translation>Adendas escritas tras la firma</translation>
    </message>
    <message id="export.column.visits.addenda">
        <source>Addenda: when, by whom and what, one a line</source>
        <translation>Adendas: cuándo, de quién y qué, una por línea</translation>
    </message>
    <message id="export.column.readings.reading">
        <source>1 is the first reader's, signed; the others in the order in which they were finished</source>
        <translation>1 es la del primer lector, firmada; las demás, en el orden en que se finalizaron</translation>
    </message>
    <message id="export.column.readings.reader">
        <source>Who read</source>
        <translation>Quién leyó</translation>
    </message>
    <message id="export.column.readings.blind">
        <source>Whether the reader did not see the program's or anybody else's grades</source>
        <translation>Si el lector no vio los grados del programa ni los de nadie más</translation>
    </message>
    <message id="export.column.readings.days_after_visit">
        <source>From the visit to the end of the reading</source>
        <translation>Desde la visita hasta el final de la lectura</translation>
    </message>
    <message id="export.column.readings.temporal">
        <source>Grade of the temporal branch by this reader</source>
        <translation>Grado de la rama temporal según este lector</translation>
    </message>
    <message id="export.column.readings.zygomatic">
        <source>Grade of the zygomatic branch by this reader</source>
        <translation>Grado de la rama cigomática según este lector</translation>
    </message>
    <message id="export.column.readings.buccal">
        <source>Grade of the buccal branch by this reader</source>
        <translation>Grado de la rama bucal según este lector</translation>
    </message>
    <message id="export.column.readings.marginal_mandibular">
        <source>Grade of the marginal mandibular branch by this reader</source>
        <translation>Grado de la rama marginal mandibular según este lector</translation>
    </message>
    <message id="export.column.readings.house_brackmann">
        <source>House-Brackmann grade by this reader; the first reader's follows from the items</source>
        <translation>Grado de House-Brackmann según este lector; el del primer lector se deduce de los ítems</translation>
    </message>
    <message id="export.column.readings.sunnybrook">
        <source>Sunnybrook composite by this reader, where all items are set</source>
        <translation>Compuesto de Sunnybrook según este lector, si están fijados todos los ítems</translation>
    </message>
    <message id="keys.review.addendum">
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message id="keys.review.addendum.does">
        <source>in an addendum: sign and add it</source>
        <translation>en una adenda: firmarla y añadirla</translation>
    </message>
    <message id="keys.history">
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message id="keys.history.reading">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="keys.history.reading.does">
        <source>second reading of the chosen visit</source>
        <translation>segunda lectura de la visita elegida</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.head">
        <source>Facial nerve examination: {running_title}</source>
        <translation>Exploración del nervio facial: {running_title}</translation>
    </message>
    <message id="record.sentence">
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message id="record.branches">
        <source>Grade per branch; function of the weak side in percent of the healthy side (90 % interval):</source>
        <translation>Grado por rama; función del lado débil en porcentaje del lado sano (intervalo del 90 %):</translation>
    </message>
    <message id="record.branch">
        <source>- {branch}: {words}</source>
        <translation>- {branch}: {words}</translation>
    </message>
    <message id="record.grade.agreed">
        <source>{grade}</source>
        <translation>{grade}</translation>
    </message>
    <message id="record.grade.program">
        <source>{grade} by the program, not confirmed</source>
        <translation>{grade} según el programa, sin confirmar</translation>
    </message>
    <message id="record.grade.clinician">
        <source>{grade} by the clinician (program: {program})</source>
        <translation>{grade} según el médico (programa: {program})</translation>
    </message>
    <message id="record.function">
        <source>{function} ({interval})</source>
        <translation>{function} ({interval})</translation>
    </message>
    <message id="record.change">
        <source>{since}: {change}</source>
        <translation>{since}: {change}</translation>
    </message>
    <message id="record.scale">
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message id="record.questionnaire">
        <source>{name}, answered by the patient: {details}</source>
        <translation>{name}, respuestas del paciente: {details}</translation>
    </message>
    <message id="record.notes">
        <source>Notes: {notes}</source>
        <translation>Notas: {notes}</translation>
    </message>
    <message id="record.copy">
        <source>Copy as text</source>
        <translation>Copiar texto</translation>
    </message>
    <message id="record.copy.tip">
        <source>Copy the findings as text, to be pasted into the patient's record (Ctrl+C)</source>
        <translation>Copiar los hallazgos como texto para pegarlos en la historia clínica (Ctrl+C)</translation>
    </message>
    <message id="keys.review.copy">
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message id="keys.review.copy.does">
        <source>on the report: copy the findings as text</source>
        <translation>en el informe: copiar los hallazgos como texto</translation>
    </message>
    <message id="record.copied">
        <source>Copied as text: paste it into the patient's record.</source>
        <translation>Copiado como texto: péguelo en la historia clínica.</translation>
    </message>
</context>
<context>
    <name>renewal</name>
    <message id="renewal.title">
        <source>Keys of the archive</source>
        <translation>Claves del archivo clínico</translation>
    </message>
    <message id="renewal.text">
        <source>New keys shut out everybody who has left or knows somebody else's passphrase, also with an old copy of the archive: it opens nothing that is written from now on. What was copied before, and recordings and backups made before, stay readable with it. If a passphrase has become known, set a new one first. Everybody who stays keeps the own passphrase; the recovery key is a new one.</source>
        <translation>Las claves nuevas dejan fuera a quien se ha ido o conoce la frase de contraseña de otro, también con una copia antigua del archivo clínico: no abre nada de lo que se escriba desde ahora. Lo copiado antes, y las grabaciones y copias de seguridad anteriores, siguen siendo legibles con ella. Si alguien conoce una frase de contraseña, ponga primero una nueva. Quien se queda conserva la suya; la clave de recuperación es nueva.</translation>
    </message>
    <message id="renewal.due">
        <source>A user was removed, and the keys are still those that this user knew. Renew them.</source>
        <translation>Se quitó un usuario y las claves siguen siendo las que conocía. Renuévelas.</translation>
    </message>
    <message id="renewal.due_notice">
        <source>A user was removed, and the archive's keys are not renewed yet.</source>
        <translation>Se quitó un usuario y las claves del archivo clínico aún no se han renovado.</translation>
    </message>
    <message id="renewal.renew">
        <source>Renew the keys</source>
        <translation>Renovar las claves</translation>
    </message>
    <message id="renewal.renewing">
        <source>Renewing: {percent} %</source>
        <translation>Renovando: {percent} %</translation>
    </message>
    <message id="renewal.renewed">
        <source>The keys are renewed. The former recovery key opens nothing any more. Put the new one away:</source>
        <translation>Las claves están renovadas. La clave de recuperación anterior ya no abre nada. Guarde la nueva:</translation>
    </message>
    <message id="renewal.kept">
        <source>The keys are renewed, and the new recovery key is put away.</source>
        <translation>Las claves están renovadas y la nueva clave de recuperación está guardada.</translation>
    </message>
    <message id="renewal.cancelled">
        <source>Stopped. The keys are as they were.</source>
        <translation>Detenido. Las claves siguen como estaban.</translation>
    </message>
    <message id="renewal.old_slot">
        <source>The keys cannot be renewed yet: {name} has to sign in once with the passphrase, or be given a new one.</source>
        <translation>Aún no se pueden renovar las claves: {name} tiene que iniciar sesión una vez con su frase de contraseña, o recibir una nueva.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.fonts_missing">
        <source>The font {file} is missing or damaged; install the program again.</source>
        <translation>El tipo de letra {file} falta o está dañado; vuelva a instalar el programa.</translation>
    </message>
    <message id="logo.unreadable">
        <source>The logo could not be read; check that the file is there. Nothing was changed.</source>
        <translation>No se pudo leer el logotipo; compruebe que el archivo está en su sitio. Nada ha cambiado.</translation>
    </message>
    <message id="logo.too_large">
        <source>The file is larger than {megabytes} MB; choose a smaller picture. Nothing was changed.</source>
        <translation>El archivo supera los {megabytes} MB; elija una imagen más pequeña. Nada ha cambiado.</translation>
    </message>
    <message id="logo.too_many_pixels">
        <source>The picture is larger than {most} megapixels; choose a smaller one. Nothing was changed.</source>
        <translation>La imagen supera los {most} megapíxeles; elija una más pequeña. Nada ha cambiado.</translation>
    </message>
    <message id="logo.not_a_picture">
        <source>This is not a PNG or JPEG that can be read. Nothing was changed.</source>
        <translation>No es un PNG o JPEG que se pueda leer. Nada ha cambiado.</translation>
    </message>
    <message id="report.cannot_write">
        <source>The report could not be written ({kind}). Is there room on the disk?</source>
        <translation>No se pudo escribir el informe ({kind}). ¿Hay espacio en el disco?</translation>
    </message>
    <message id="report.nothing_graded">
        <source>This examination has not been graded yet, so there is nothing to hand on.</source>
        <translation>Esta exploración aún no se ha graduado, por lo que no hay nada que entregar.</translation>
    </message>
    <message id="report.month.1">
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message id="report.month.2">
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message id="report.month.3">
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message id="report.month.4">
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message id="report.month.5">
        <source>May</source>
        <translation>may</translation>
    </message>
    <message id="report.month.6">
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message id="report.month.7">
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message id="report.month.8">
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message id="report.month.9">
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message id="report.month.10">
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message id="report.month.11">
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message id="report.month.12">
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message id="report.day">
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message id="report.moment">
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message id="report.born">
        <source>{day} ({years} years)</source>
        <translation>{day} ({years} años)</translation>
    </message>
    <message id="report.born_sex">
        <source>{born}, {sex}</source>
        <translation>{born}, {sex}</translation>
    </message>
    <message id="report.onset">
        <source>{day} ({days} days before this visit)</source>
        <translation>{day} ({days} días antes de esta visita)</translation>
    </message>
    <message id="report.percent">
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message id="report.interval">
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message id="report.none">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="report.not_recorded">
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message id="report.not_changed">
        <source>as program</source>
        <translation>como programa</translation>
    </message>
    <message id="report.not_set">
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message id="report.grade_range">
        <source>({best}–{worst})</source>
        <translation>({best}–{worst})</translation>
    </message>
    <message id="report.value">
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message id="report.value_noise">
        <source>{number} ± {noise} {unit}</source>
        <translation>{number} ± {noise} {unit}</translation>
    </message>
    <message id="report.noise_below">
        <source>&lt;{least}</source>
        <translation>&lt;{least}</translation>
    </message>
    <message id="report.item_value">
        <source>{item} {value}</source>
        <translation>{item} {value}</translation>
    </message>
    <message id="report.sides">
        <source>{name}: R {right}, L {left}</source>
        <translation>{name}: D {right}, I {left}</translation>
    </message>
    <message id="report.title">
        <source>Facial nerve examination, {name}, {day}</source>
        <translation>Exploración del nervio facial, {name}, {day}</translation>
    </message>
    <message id="report.title_undated">
        <source>Facial nerve examination, {name}</source>
        <translation>Exploración del nervio facial, {name}</translation>
    </message>
    <message id="report.heading">
        <source>Facial nerve examination</source>
        <translation>Exploración del nervio facial</translation>
    </message>
    <message id="report.subject">
        <source>Severity of facial palsy per nerve branch</source>
        <translation>Gravedad de la parálisis facial por rama nerviosa</translation>
    </message>
    <message id="report.running.name">
        <source>{name}‎</source>
        <translation>{name}‎</translation>
    </message>
    <message id="report.running.number">
        <source>no. {number}‎</source>
        <translation>n.º {number}‎</translation>
    </message>
    <message id="report.running.between">
        <source> · </source>
        <translation> · </translation>
    </message>
    <message id="report.method">
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="report.page">
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message id="report.made">
        <source>Printed {moment} by palsygrader {version}</source>
        <translation>Impreso el {moment} con palsygrader {version}</translation>
    </message>
    <message id="report.creator">
        <source>palsygrader {version}</source>
        <translation>palsygrader {version}</translation>
    </message>
    <message id="report.draft">
        <source>DRAFT, not signed</source>
        <translation>BORRADOR, sin firmar</translation>
    </message>
    <message id="report.signed_line">
        <source>Signed electronically by {clinician}‎, {moment}</source>
        <translation>Firmado electrónicamente por {clinician}‎, {moment}</translation>
    </message>
    <message id="report.signed">
        <source>Signed electronically by {clinician}
{moment}</source>
        <translation>Firmado electrónicamente por {clinician}
{moment}</translation>
    </message>
    <message id="report.fact.name">
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message id="report.fact.record_number">
        <source>Record number</source>
        <translation>N.º de historia</translation>
    </message>
    <message id="report.fact.born">
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message id="report.fact.palsy_side">
        <source>Palsy side on record</source>
        <translation>Lado afectado registrado</translation>
    </message>
    <message id="report.fact.onset">
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message id="report.fact.cause">
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message id="report.fact.treatment">
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message id="report.fact.visit">
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message id="report.fact.clinician">
        <source>Clinician</source>
        <translation>Médico</translation>
    </message>
    <message id="report.fact.device">
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message id="report.fact.visits">
        <source>Earlier visits</source>
        <translation>Visitas previas</translation>
    </message>
    <message id="report.fact.recorded">
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message id="report.recorded">
        <source>{recorded} of {asked} expressions</source>
        <translation>{recorded} de {asked} expresiones</translation>
    </message>
    <message id="report.recorded_plus">
        <source>{recorded} of {asked} expressions, plus {others}</source>
        <translation>{recorded} de {asked} expresiones, más {others}</translation>
    </message>
    <message id="report.section.branches">
        <source>Severity by facial nerve branch</source>
        <translation>Gravedad por rama del nervio facial</translation>
    </message>
    <message id="report.side.weak">
        <source>Weak side: {side}</source>
        <translation>Lado débil: {side}</translation>
    </message>
    <message id="report.side.none">
        <source>No weak side found</source>
        <translation>No se halló ningún lado débil</translation>
    </message>
    <message id="report.side.both">
        <source>Both sides weak</source>
        <translation>Ambos lados débiles</translation>
    </message>
    <message id="report.side.unknown">
        <source>Weak side {side}</source>
        <translation>Lado débil: {side}</translation>
    </message>
    <message id="report.column.branch">
        <source>Branch, region</source>
        <translation>Rama, región</translation>
    </message>
    <message id="report.column.function">
        <source>Function P</source>
        <translation>Función P</translation>
    </message>
    <message id="report.column.model">
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message id="report.column.clinician">
        <source>Clinician</source>
        <translation>Médico</translation>
    </message>
    <message id="report.column.change">
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message id="report.column.change_since">
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message id="report.column.change_since_unsigned">
        <source>Since {day} (not signed)</source>
        <translation>Desde {day} (sin firmar)</translation>
    </message>
    <message id="report.withheld">
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message id="report.not_complete">
        <source>not complete</source>
        <translation>sin completar</translation>
    </message>
    <message id="report.not_graded">
        <source>not graded</source>
        <translation>sin graduar</translation>
    </message>
    <message id="report.remark.withheld">
        <source>The program gives no grade: {reason}.</source>
        <translation>El programa no da grado: {reason}.</translation>
    </message>
    <message id="report.remark.clinician">
        <source>Clinician's reason: {reason}</source>
        <translation>Motivo del médico: {reason}</translation>
    </message>
    <message id="report.remark.clinician_no_reason">
        <source>Clinician's grade, no reason given.</source>
        <translation>Grado del médico, sin motivo indicado.</translation>
    </message>
    <message id="report.remark.long_reason">
        <source>Clinician's reason: see Decisions.</source>
        <translation>Motivo del médico: véase Decisiones.</translation>
    </message>
    <message id="report.loss.points">
        <source>+{points}</source>
        <translation>+{points}</translation>
    </message>
    <message id="report.gain">
        <source>P +{points} if the {region}</source>
        <translation>P +{points} ({region})</translation>
    </message>
    <message id="report.gain_more">
        <source>+{points} if the {region}</source>
        <translation>+{points} ({region})</translation>
    </message>
    <message id="report.remark.loss">
        <source>{expression}: {gains} moved as on the other side.</source>
        <translation>{expression}: {gains} si se moviera como en el otro lado.</translation>
    </message>
    <message id="report.remark.losses">
        <source>{expression}: {gains} moved as on the other side (not a sum).</source>
        <translation>{expression}: {gains} si se moviera como en el otro lado (no se suman).</translation>
    </message>
    <message id="report.pair.name">
        <source>{expression} ({branch})</source>
        <translation>{expression} ({branch})</translation>
    </message>
    <message id="report.pair.loss">
        <source>Shaded: {gains} moved as on {side}.</source>
        <translation>Sombreado: {gains} si se moviera como en {side}.</translation>
    </message>
    <message id="report.pair.losses">
        <source>Shaded: {gains} moved as on {side} (not a sum).</source>
        <translation>Sombreado: {gains} si se moviera como en {side} (no se suman).</translation>
    </message>
    <message id="report.remark.evidence">
        <source>From {expressions}.</source>
        <translation>A partir de: {expressions}.</translation>
    </message>
    <message id="report.remark.measured_all">
        <source>{items}.</source>
        <translation>{items}.</translation>
    </message>
    <message id="report.remark.measured">
        <source>{expression}: {measured} % measured, {estimated} % after correction</source>
        <translation>{expression}: {measured} % medido, {estimated} % tras corrección</translation>
    </message>
    <message id="report.remark.measured_more">
        <source>{expression}: {measured} %, {estimated} %</source>
        <translation>{expression}: {measured} %, {estimated} %</translation>
    </message>
    <message id="report.remark.not_told_from">
        <source>The interval reaches grade {grade}: weakness to that grade is not excluded.</source>
        <translation>El intervalo llega al grado {grade}: no se excluye una debilidad de ese grado.</translation>
    </message>
    <message id="report.change">
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message id="report.change.none">
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message id="report.change_overlap">
        <source>{change}, intervals overlap</source>
        <translation>{change}, los intervalos se solapan</translation>
    </message>
    <message id="report.change_not_detectable">
        <source>{change}, not detectable (below {least})</source>
        <translation>{change}, no detectable (menor de {least})</translation>
    </message>
    <message id="report.change_grade">
        <source>{change}
{before} to {after}</source>
        <translation>{change}
{before} a {after}</translation>
    </message>
    <message id="report.change.other_method">
        <source>other method</source>
        <translation>otro método</translation>
    </message>
    <message id="report.change.other_side">
        <source>other side</source>
        <translation>otro lado</translation>
    </message>
    <message id="report.change.no_value">
        <source>no value then</source>
        <translation>sin valor previo</translation>
    </message>
    <message id="report.branch_note">
        <source>P is the weak side's function in percent of the healthy side's, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P es la función del lado débil en porcentaje de la del sano, con su intervalo del 90 % y los grados que este abarca. Color: el grado del médico o, si no lo hay, el del programa.</translation>
    </message>
    <message id="report.branch_note.measured geometry">
        <source>P is the weak side's function in percent of the healthy side's, corrected for how much movement shows and for the range of healthy faces, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P es la función del lado débil en porcentaje de la del sano, corregida según cuánto movimiento se aprecia y el rango de caras sanas, con su intervalo del 90 % y los grados que este abarca. Color: el grado del médico o, si no lo hay, el del programa.</translation>
    </message>
    <message id="report.branch_note.grading network 1">
        <source>P is the weak side's function in percent of the healthy side's, told from all expressions together, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P es la función del lado débil en porcentaje de la del sano, deducida de todas las expresiones en conjunto, con su intervalo del 90 % y los grados que este abarca. Color: el grado del médico o, si no lo hay, el del programa.</translation>
    </message>
    <message id="report.branch_note.none">
        <source>Neither side is weak: P is the lesser side's in percent of the other's.</source>
        <translation>Ningún lado está débil: P es la función del lado menor en porcentaje de la del otro.</translation>
    </message>
    <message id="report.branch_note.loss">
        <source>P +points: so much higher P would be had this region alone, in this expression alone, moved as on the other side; they are not a sum and need not reach 100.</source>
        <translation>P +puntos: lo que aumentaría P si solo esta región, y solo en esta expresión, se moviera como en el otro lado; no se suman ni tienen por qué llegar a 100.</translation>
    </message>
    <message id="report.map.right">
        <source>R patient's right</source>
        <translation>D der. paciente</translation>
    </message>
    <message id="report.map.left">
        <source>patient's left L</source>
        <translation>izq. paciente I</translation>
    </message>
    <message id="report.section.scales">
        <source>Global grades</source>
        <translation>Grados globales</translation>
    </message>
    <message id="report.scale.house_brackmann">
        <source>House-Brackmann, by its rules</source>
        <translation>House-Brackmann, por sus reglas</translation>
    </message>
    <message id="report.scale.fngs2">
        <source>House-Brackmann, by FNGS 2.0</source>
        <translation>House-Brackmann, por FNGS 2.0</translation>
    </message>
    <message id="report.scale.sunnybrook">
        <source>Sunnybrook composite</source>
        <translation>Compuesto de Sunnybrook</translation>
    </message>
    <message id="report.scale.eface">
        <source>eFACE-style subscores</source>
        <translation>Subpuntuaciones tipo eFACE</translation>
    </message>
    <message id="report.scale.yanagihara">
        <source>Yanagihara total</source>
        <translation>Total de Yanagihara</translation>
    </message>
    <message id="report.scale.of">
        <source>{value} of {highest}</source>
        <translation>{value} de {highest}</translation>
    </message>
    <message id="report.scale.eface_value">
        <source>{static} · {dynamic} · {synkinesis}</source>
        <translation>{static} · {dynamic} · {synkinesis}</translation>
    </message>
    <message id="report.scale.eface_lines">
        <source>eFACE-style subscores run to 100, the best, without a published total; its items at rest and of folds from 0 over 100, balanced, to 200.</source>
        <translation>Las subpuntuaciones tipo eFACE llegan a 100, lo mejor, sin un total publicado; sus ítems en reposo y de surcos van de 0, pasando por 100, equilibrado, a 200.</translation>
    </message>
    <message id="report.scale.yanagihara_items">
        <source>Each 4 (normal or nearly so), 2 or 0: {items}</source>
        <translation>Cada ítem 4 (normal o casi), 2 o 0: {items}</translation>
    </message>
    <message id="report.scale.section">
        <source>{section}: {items}</source>
        <translation>{section}: {items}</translation>
    </message>
    <message id="report.scale.section_score">
        <source>{section} {score}: {items}</source>
        <translation>{section} {score}: {items}</translation>
    </message>
    <message id="report.scale.missing">
        <source>Not set: {items}</source>
        <translation>Sin fijar: {items}</translation>
    </message>
    <message id="report.scale.whole_section">
        <source>{section} (all {count})</source>
        <translation>{section} (los {count})</translation>
    </message>
    <message id="report.scale.section_items">
        <source>{section} ({items})</source>
        <translation>{section} ({items})</translation>
    </message>
    <message id="report.scale.by_total">
        <source>FNGS 2.0 total {total} (4 to 24): {items}</source>
        <translation>Total FNGS 2.0 {total} (4 a 24): {items}</translation>
    </message>
    <message id="report.scale.above_table">
        <source>The FNGS 2.0 table ends at 24 (grade VI); secondary movement brings the sum above it, which we read as VI too.</source>
        <translation>La tabla de FNGS 2.0 termina en 24 (grado VI); el movimiento secundario lleva la suma por encima, lo que también se interpreta como VI.</translation>
    </message>
    <message id="report.scale.so_far">
        <source>Set: {items}</source>
        <translation>Fijado: {items}</translation>
    </message>
    <message id="report.scale.raw">
        <source>not clipped: {raw}</source>
        <translation>sin recortar: {raw}</translation>
    </message>
    <message id="report.scale.differ">
        <source>The two House-Brackmann grades differ: the rules follow the worst sign, the total the sum.</source>
        <translation>Los dos grados de House-Brackmann difieren: las reglas siguen el peor signo; el total, la suma.</translation>
    </message>
    <message id="report.scale.to_confirm">
        <source>Provisional: {count} proposed items are not yet confirmed by the clinician.</source>
        <translation>Provisional: el médico aún no ha confirmado {count} ítems propuestos.</translation>
    </message>
    <message id="report.scale.to_confirm_one">
        <source>Provisional: one proposed item is not yet confirmed by the clinician.</source>
        <translation>Provisional: el médico aún no ha confirmado un ítem propuesto.</translation>
    </message>
    <message id="report.scale.clinicians">
        <source>Values are the clinician's where set, else the program's proposals.</source>
        <translation>Los valores son los fijados por el médico; los demás, propuestas del programa.</translation>
    </message>
    <message id="report.section.warnings">
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message id="report.warning.closure">
        <source>Observed: the eye on the {side} does not close completely{measured}. Incomplete closure can expose the cornea.</source>
        <translation>Observado: a la {side}, el ojo no se cierra por completo{measured}. El cierre incompleto (lagoftalmos) puede exponer la córnea.</translation>
    </message>
    <message id="report.warning.closure_unsided">
        <source>Observed: eye closure is incomplete{measured}. Incomplete closure can expose the cornea.</source>
        <translation>Observado: el cierre ocular es incompleto{measured}. El cierre incompleto (lagoftalmos) puede exponer la córnea.</translation>
    </message>
    <message id="report.warning.closure_measured">
        <source> (lid closure {value} on {expression})</source>
        <translation> (cierre palpebral {value} en {expression})</translation>
    </message>
    <message id="report.warning.closure_measured_both">
        <source> (lid closure on {expression}: R {right}, L {left})</source>
        <translation> (cierre palpebral en {expression}: D {right}, I {left})</translation>
    </message>
    <message id="report.warning.skipped">
        <source>Not recorded: {expressions}.</source>
        <translation>No grabado: {expressions}.</translation>
    </message>
    <message id="report.warning.skipped_item">
        <source>{expression} ({reason})</source>
        <translation>{expression} ({reason})</translation>
    </message>
    <message id="report.warning.quality">
        <source>Picture quality: {problems}.</source>
        <translation>Calidad de imagen: {problems}.</translation>
    </message>
    <message id="report.warning.quality_item">
        <source>{expressions}: {issues}</source>
        <translation>{expressions}: {issues}</translation>
    </message>
    <message id="report.warning.quality_all">
        <source>all expressions</source>
        <translation>todas las expresiones</translation>
    </message>
    <message id="report.warning.quality_where">
        <source>{issue}: {where}</source>
        <translation>{issue}: {where}</translation>
    </message>
    <message id="report.warning.quality_share">
        <source>{issue} ({share} % of frames)</source>
        <translation>{issue} ({share} % de los fotogramas)</translation>
    </message>
    <message id="report.warning.side">
        <source>Weak side on record is {record}; this examination found {found}.</source>
        <translation>Lado débil registrado: {record}; hallado en esta exploración: {found}.</translation>
    </message>
    <message id="report.warning.not_graded">
        <source>This examination has not been graded by the program.</source>
        <translation>El programa no ha graduado esta exploración.</translation>
    </message>
    <message id="report.section.notes">
        <source>Clinician's notes</source>
        <translation>Notas del médico</translation>
    </message>
    <message id="report.section.pairs">
        <source>Expressions: at rest and at the peak of movement</source>
        <translation>Expresiones: en reposo y en el pico del movimiento</translation>
    </message>
    <message id="report.difference">
        <source>{name}, R minus L: {difference}</source>
        <translation>{name}, D menos I: {difference}</translation>
    </message>
    <message id="report.excess.ocular_synkinesis">
        <source>Eye narrows while the mouth moves: {side} by {number} % of the resting aperture more than {other}</source>
        <translation>El ojo se estrecha al mover la boca: {side}, un {number} % de la apertura en reposo más que {other}</translation>
    </message>
    <message id="report.excess.oral_synkinesis">
        <source>Mouth corner moves while brow or eye moves: {side} by {number} % of eye distance more than {other}</source>
        <translation>La comisura se mueve al mover ceja u ojo: {side}, un {number} % de la distancia ocular más que {other}</translation>
    </message>
    <message id="report.not_measured">
        <source>Not measured</source>
        <translation>No medido</translation>
    </message>
    <message id="report.timing.line">
        <source>{side} onset +{onset} s, peak {peak} s, held {held} s</source>
        <translation>{side} inicio +{onset} s, pico {peak} s, mant. {held} s</translation>
    </message>
    <message id="report.timing.none">
        <source>{side} not timed</source>
        <translation>{side} sin tiempos</translation>
    </message>
    <message id="report.timing.untimed">
        <source>{side} not timed: {why}</source>
        <translation>{side} sin tiempos: {why}</translation>
    </message>
    <message id="report.timing.both">
        <source>{right}, {left}</source>
        <translation>{right}, {left}</translation>
    </message>
    <message id="report.timing.not_on_record">
        <source>reason not on record</source>
        <translation>motivo no registrado</translation>
    </message>
    <message id="why_untimed.too_little">
        <source>moved too little</source>
        <translation>se movió muy poco</translation>
    </message>
    <message id="why_untimed.no_start">
        <source>moving from the start</source>
        <translation>en movimiento desde el comienzo</translation>
    </message>
    <message id="why_untimed.broken">
        <source>hold broken</source>
        <translation>mantenimiento interrumpido</translation>
    </message>
    <message id="why_untimed.unsteady">
        <source>unsteady at rest</source>
        <translation>inestable en reposo</translation>
    </message>
    <message id="report.caption.rest">
        <source>rest</source>
        <translation>reposo</translation>
    </message>
    <message id="report.caption.peak">
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message id="report.caption.still">
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message id="report.pair_note">
        <source>Not mirrored: the patient's right (R) is at the left.</source>
        <translation>Sin invertir: la derecha del paciente (D) está a la izquierda.</translation>
    </message>
    <message id="report.pair_note.loss">
        <source>Shaded, with +points: so much higher the P of the branch in brackets would be had this region alone, in this expression alone, moved as on the other side; not a sum.</source>
        <translation>Sombreado, con +puntos: lo que aumentaría la P de la rama entre paréntesis si solo esta región, y solo en esta expresión, se moviera como en el otro lado; no se suman.</translation>
    </message>
    <message id="report.pair_note.noise">
        <source>± is one standard deviation over repeated frames.</source>
        <translation>± es una desviación estándar entre fotogramas repetidos.</translation>
    </message>
    <message id="report.pair_note.iris">
        <source>Millimetres are scaled by the visible iris, taken as {iris} mm across; two-dimensional pictures under-read movement of the lower face.</source>
        <translation>Los milímetros se escalan con el iris visible, tomado como {iris} mm de diámetro; las imágenes bidimensionales infravaloran el movimiento de la cara inferior.</translation>
    </message>
    <message id="report.pair_note.none">
        <source>Lengths are in percent of the distance between the outer eye corners; no scale in mm.</source>
        <translation>Las longitudes están en porcentaje de la distancia entre los ángulos externos de los ojos; sin escala en mm.</translation>
    </message>
    <message id="report.section.trend">
        <source>Course: function P by branch over the visits</source>
        <translation>Evolución: función P por rama a lo largo de las visitas</translation>
    </message>
    <message id="report.trend.first">
        <source>First graded visit of this side: there is no course yet.</source>
        <translation>Primera visita graduada de este lado: aún no hay evolución.</translation>
    </message>
    <message id="report.trend.none">
        <source>There is no course yet.</source>
        <translation>Aún no hay evolución.</translation>
    </message>
    <message id="report.trend.note">
        <source>Bars are 90 % intervals. Overlapping intervals do not show a change. No smallest detectable change is given: it was not measured for this method.</source>
        <translation>Las barras son intervalos del 90 %. Los intervalos solapados no demuestran un cambio. No se indica el cambio mínimo detectable: no se midió para este método.</translation>
    </message>
    <message id="report.trend.note_detectable">
        <source>Bars are 90 % intervals. Smallest detectable change between two visits, points (95 %): {branches}; measured on digital patients taken again in other poses and light, not on patients.</source>
        <translation>Las barras son intervalos del 90 %. Cambio mínimo detectable entre dos visitas, en puntos (95 %): {branches}; medido en pacientes digitales tomados de nuevo en otras posturas y luces, no en pacientes.</translation>
    </message>
    <message id="report.trend.detectable">
        <source>{branch} {points}</source>
        <translation>{branch} {points}</translation>
    </message>
    <message id="report.trend.decided">
        <source>{grade}*</source>
        <translation>{grade}*</translation>
    </message>
    <message id="report.trend.note_decided">
        <source>* Grade set by the clinician; marks and line are the program's P.</source>
        <translation>* Grado fijado por el médico; las marcas y la línea son la P del programa.</translation>
    </message>
    <message id="report.trend.unsigned">
        <source>A square mark is a visit that is not signed.</source>
        <translation>Una marca cuadrada es una visita sin firmar.</translation>
    </message>
    <message id="report.trend.other_method">
        <source>A hollow mark was measured with another method; no line joins different methods.</source>
        <translation>Una marca hueca se midió con otro método; ninguna línea une métodos distintos.</translation>
    </message>
    <message id="report.section.decisions">
        <source>Decisions of the clinician beside the program's values</source>
        <translation>Decisiones del médico junto a los valores del programa</translation>
    </message>
    <message id="report.column.item">
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message id="report.column.reason">
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message id="report.column.by">
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message id="report.decision.branch">
        <source>{branch} branch</source>
        <translation>rama {branch}</translation>
    </message>
    <message id="report.decision.branches">
        <source>{branch} branches</source>
        <translation>ramas {branch}</translation>
    </message>
    <message id="report.decision.scale">
        <source>{scale}: {item}</source>
        <translation>{scale}: {item}</translation>
    </message>
    <message id="report.decision.side">
        <source>weak side</source>
        <translation>lado débil</translation>
    </message>
    <message id="report.decision.no_reason">
        <source>none given</source>
        <translation>no indicado</translation>
    </message>
    <message id="report.decision.by_later">
        <source>{clinician}‎, {day}</source>
        <translation>{clinician}‎, {day}</translation>
    </message>
    <message id="report.decision.none">
        <source>No value was changed by the clinician.</source>
        <translation>El médico no modificó ningún valor.</translation>
    </message>
    <message id="report.decision.confirmed">
        <source>Confirmed as proposed: {items}.</source>
        <translation>Confirmado como se propuso: {items}.</translation>
    </message>
    <message id="report.section.method">
        <source>Method, versions and limits</source>
        <translation>Método, versiones y límites</translation>
    </message>
    <message id="report.fact.program">
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message id="report.program">
        <source>palsygrader {version}, {grader}</source>
        <translation>palsygrader {version}, {grader}</translation>
    </message>
    <message id="report.fact.landmarks">
        <source>Landmarks</source>
        <translation>Puntos de referencia</translation>
    </message>
    <message id="report.landmarks">
        <source>{name}, SHA-256 {sha256}…</source>
        <translation>{name}, SHA-256 {sha256}…</translation>
    </message>
    <message id="report.fact.scale">
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message id="report.method.scale.iris">
        <source>iris diameter taken as {iris} mm</source>
        <translation>diámetro del iris tomado como {iris} mm</translation>
    </message>
    <message id="report.method.scale.none">
        <source>no millimetre scale; percent of the eye distance</source>
        <translation>sin escala milimétrica; porcentaje de la distancia ocular</translation>
    </message>
    <message id="report.fact.libraries">
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message id="report.library">
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message id="report.fact.graded">
        <source>Graded</source>
        <translation>Graduado</translation>
    </message>
    <message id="report.fact.identifier">
        <source>Examination</source>
        <translation>Exploración</translation>
    </message>
    <message id="report.limit.supports">
        <source>Supports, never replaces, the clinician. Not a certified medical device.</source>
        <translation>Ayuda al médico y nunca lo sustituye. No es un producto sanitario (dispositivo médico) certificado.</translation>
    </message>
    <message id="report.limit.grader.measured geometry">
        <source>Grades are measured geometry: landmarks in two-dimensional pictures, the two sides compared; no learned model grades, and accuracy on patients has not been measured.</source>
        <translation>Los grados son geometría medida: puntos de referencia en imágenes bidimensionales, comparando los dos lados; ningún modelo aprendido gradúa, y no se ha medido la exactitud en pacientes.</translation>
    </message>
    <message id="report.limit.grader.grading network 1">
        <source>The grading network was trained on digital patients and on photographs of healthy people; it is not validated on patients. Where one side is weak it also proposes how eye and mouth stand at rest, and synkinesis; proposals for single movements and for the brow at rest are measured geometry.</source>
        <translation>La red de graduación se entrenó con pacientes digitales y con fotografías de personas sanas; no está validada en pacientes. Si un lado está débil, también propone la posición de ojo y boca en reposo, y las sincinesias; las propuestas de movimientos aislados y de la ceja en reposo son geometría medida.</translation>
    </message>
    <message id="report.limit.grader.other">
        <source>What the grader was made with is not on record here.</source>
        <translation>No consta aquí con qué se creó el método de graduación.</translation>
    </message>
    <message id="report.correction">
        <source>From measured ratio to P: the difference of the sides is divided by how much lost function shows in it ({gains}); P then rises to 100 within the range of healthy faces ({ranges}).</source>
        <translation>De la proporción medida a P: la diferencia entre los lados se divide por la parte de función perdida que se aprecia en ella ({gains}); después, P sube a 100 dentro del rango de caras sanas ({ranges}).</translation>
    </message>
    <message id="report.correction.gain">
        <source>{expression} {gain}</source>
        <translation>{expression} {gain}</translation>
    </message>
    <message id="report.correction.range">
        <source>{low}–{high} % for {expressions}</source>
        <translation>{low}–{high} % para {expressions}</translation>
    </message>
    <message id="report.limit.proxy">
        <source>What is graded is the function of a region, a proxy for the branch, since branches share muscles: House-Brackmann-style regional grades.</source>
        <translation>Lo que se gradúa es la función de una región, un indicador indirecto de la rama, ya que las ramas comparten músculos: grados regionales al estilo de House-Brackmann.</translation>
    </message>
    <message id="report.limit.thresholds">
        <source>Grades after Table I of UPFP-SG (doi 10.1109/TNSRE.2025.3608463): I from {I}, II from {II}, III from {III}, IV from {IV}, V from {V} %. Departures: I starts at {I}, not 100 %, since healthy faces are never perfectly symmetric; V and VI part at {V} %.</source>
        <translation>Grados según la Tabla I de UPFP-SG (doi 10.1109/TNSRE.2025.3608463): I desde {I}, II desde {II}, III desde {III}, IV desde {IV}, V desde {V} %. Diferencias: I empieza en {I}, no en 100 %, porque las caras sanas nunca son perfectamente simétricas; V y VI se separan en {V} %.</translation>
    </message>
    <message id="report.limit.trained_on.palsygrader landmarks 1">
        <source>The landmark networks were trained on digital patients and on photographs of healthy people, never on pictures of patients; how far they hold on real palsies has not been measured.</source>
        <translation>Las redes de puntos de referencia se entrenaron con pacientes digitales y con fotografías de personas sanas, nunca con imágenes de pacientes; no se ha medido hasta qué punto son válidas en parálisis reales.</translation>
    </message>
    <message id="report.limit.trained_on.dlib 68">
        <source>The landmark predictor (dlib, 68 points) was trained on photographs of the general public (iBUG 300-W), not of patients; it pulls faces towards symmetry, so weakness may be under-called.</source>
        <translation>El predictor de puntos de referencia (dlib, 68 puntos) se entrenó con fotografías de la población general (iBUG 300-W), no de pacientes; tiende a dar caras simétricas, por lo que la debilidad puede quedar infravalorada.</translation>
    </message>
    <message id="report.limit.trained_on.other">
        <source>What the landmark predictor was trained on is not on record here; predictors trained on healthy faces pull towards symmetry.</source>
        <translation>No consta aquí con qué se entrenó el predictor de puntos de referencia; los predictores entrenados con caras sanas tienden a la simetría.</translation>
    </message>
    <message id="report.limit.change">
        <source>No minimal clinically important difference is published for House-Brackmann, Sunnybrook or eFACE.</source>
        <translation>No se ha publicado una diferencia mínima clínicamente importante para House-Brackmann, Sunnybrook ni eFACE.</translation>
    </message>
    <message id="report.section.signature">
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message id="report.signature.name">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="report.signature.date">
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message id="report.signature.line">
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message id="review.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="review.percent">
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message id="review.seconds">
        <source>{value} s</source>
        <translation>{value} s</translation>
    </message>
    <message id="review.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="review.try_again">
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message id="review.empty.title">
        <source>No visit is open</source>
        <translation>No hay ninguna visita abierta</translation>
    </message>
    <message id="review.empty.text">
        <source>Choose a patient and open a visit, or record a new one.</source>
        <translation>Elija un paciente y abra una visita, o grabe una nueva.</translation>
    </message>
    <message id="review.face_map.name">
        <source>Face map, palsy side: {side}</source>
        <translation>Mapa de la cara, lado afectado: {side}</translation>
    </message>
    <message id="review.face_map.withheld">
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message id="review.face_map.graded">
        <source>{numeral}, {words}</source>
        <translation>{numeral}, {words}</translation>
    </message>
    <message id="review.face_map.branch">
        <source>{branch} ({region}): {grade}</source>
        <translation>{branch} ({region}): {grade}</translation>
    </message>
    <message id="review.face_map.branch_ungraded">
        <source>{branch} ({region})</source>
        <translation>{branch} ({region})</translation>
    </message>
    <message id="review.back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="review.head.side">
        <source>palsy: {side}</source>
        <translation>lado afecto: {side}</translation>
    </message>
    <message id="review.record">
        <source>Record more</source>
        <translation>Grabar más</translation>
    </message>
    <message id="review.record.tip">
        <source>Record or repeat expressions of this visit</source>
        <translation>Grabar o repetir expresiones de esta visita</translation>
    </message>
    <message id="review.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="review.undo.tip">
        <source>Take the last decision back (Ctrl+Z)</source>
        <translation>Deshacer la última decisión (Ctrl+Z)</translation>
    </message>
    <message id="review.undone">
        <source>The last decision was taken back.</source>
        <translation>Se ha deshecho la última decisión.</translation>
    </message>
    <message id="review.status.unsigned">
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message id="review.status.saving">
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message id="review.status.saved">
        <source>Saved, not signed</source>
        <translation>Guardada, sin firmar</translation>
    </message>
    <message id="review.status.not_saved">
        <source>Not saved</source>
        <translation>No guardada</translation>
    </message>
    <message id="review.status.signing">
        <source>Signing …</source>
        <translation>Firmando…</translation>
    </message>
    <message id="review.status.signed_short">
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message id="review.status.signed">
        <source>Signed by {clinician}, {when}</source>
        <translation>Firmada por {clinician}, {when}</translation>
    </message>
    <message id="review.save_failed">
        <source>The change is not saved: {why}</source>
        <translation>El cambio no se ha guardado: {why}</translation>
    </message>
    <message id="review.refused">
        <source>The last changes of this visit could not be saved.</source>
        <translation>No se pudieron guardar los últimos cambios de esta visita.</translation>
    </message>
    <message id="review.refused.leave">
        <source>Leave without them</source>
        <translation>Salir sin ellos</translation>
    </message>
    <message id="review.refused.stay">
        <source>Stay here</source>
        <translation>Quedarse</translation>
    </message>
    <message id="review.refused.save">
        <source>Save and leave</source>
        <translation>Guardar y salir</translation>
    </message>
    <message id="review.side">
        <source>Palsy side: {side}</source>
        <translation>Lado afecto: {side}</translation>
    </message>
    <message id="review.side.name">
        <source>Palsy side: {side}. Choose another</source>
        <translation>Lado afectado: {side}. Elegir otro</translation>
    </message>
    <message id="review.side.tip">
        <source>Say which side is weak; every branch is graded again on it</source>
        <translation>Indicar qué lado está débil; todas las ramas se gradúan de nuevo en él</translation>
    </message>
    <message id="review.side.program">
        <source>Program: {side}</source>
        <translation>Programa: {side}</translation>
    </message>
    <message id="review.side.program_choose">
        <source>Program: {side}. Choose the side to grade it.</source>
        <translation>Programa: {side}. Elija el lado para graduarlo.</translation>
    </message>
    <message id="review.side.not_graded">
        <source>The program has not graded this visit.</source>
        <translation>El programa no ha graduado esta visita.</translation>
    </message>
    <message id="review.side.grading">
        <source>Grading on this side …</source>
        <translation>Graduando en este lado…</translation>
    </message>
    <message id="review.side.graded">
        <source>Graded again; palsy side: {side}.</source>
        <translation>Graduado de nuevo; lado afectado: {side}.</translation>
    </message>
    <message id="review.side.failed">
        <source>The side was not changed, grading failed: {why}</source>
        <translation>El lado no se cambió, falló la graduación: {why}</translation>
    </message>
    <message id="review.cornea">
        <source>{eye} does not close fully{measured}: the cornea may be at risk</source>
        <translation>{eye} no se cierra del todo{measured}; la córnea puede estar en riesgo</translation>
    </message>
    <message id="review.cornea.both">
        <source>Neither eye closes fully (R {right}, L {left}): the cornea may be at risk</source>
        <translation>Ningún ojo se cierra del todo (D {right}, I {left}); la córnea puede estar en riesgo</translation>
    </message>
    <message id="review.cornea.eye">
        <source>{side} eye</source>
        <translation>{side}: el ojo</translation>
    </message>
    <message id="review.cornea.eye_unsided">
        <source>An eye</source>
        <translation>Un ojo</translation>
    </message>
    <message id="review.cornea.measured">
        <source> ({value})</source>
        <translation> ({value})</translation>
    </message>
    <message id="review.cornea.sign">
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message id="review.pair.name">
        <source>Pictures: {titles}</source>
        <translation>Imágenes: {titles}</translation>
    </message>
    <message id="review.pair.empty">
        <source>Nothing was recorded at this visit.</source>
        <translation>No se grabó nada en esta visita.</translation>
    </message>
    <message id="review.pair.rest">
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message id="review.pair.still">
        <source>At rest</source>
        <translation>En reposo</translation>
    </message>
    <message id="review.pair.peak">
        <source>Peak · {expression}</source>
        <translation>Pico · {expression}</translation>
    </message>
    <message id="review.pair.moment">
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message id="review.pair.moment_points">
        <source>Peak · points at {seconds} s</source>
        <translation>Pico · puntos a {seconds} s</translation>
    </message>
    <message id="review.layer.landmarks">
        <source>{number} Landmarks</source>
        <translation>{number} Puntos</translation>
    </message>
    <message id="review.layer.arrows">
        <source>{number} Arrows</source>
        <translation>{number} Flechas</translation>
    </message>
    <message id="review.layer.heat">
        <source>{number} Heat</source>
        <translation>{number} Calor</translation>
    </message>
    <message id="review.layer.loss">
        <source>{number} Loss</source>
        <translation>{number} Pérdida</translation>
    </message>
    <message id="review.layer.loss.tip">
        <source>Colour where the branch's lost function is seen ({number})</source>
        <translation>Colorear dónde se aprecia la función perdida de la rama ({number})</translation>
    </message>
    <message id="review.layer.landmarks.tip">
        <source>Show the landmarks ({number})</source>
        <translation>Mostrar los puntos de referencia ({number})</translation>
    </message>
    <message id="review.layer.arrows.tip">
        <source>Show how far each point moved from rest ({number})</source>
        <translation>Mostrar cuánto se movió cada punto desde el reposo ({number})</translation>
    </message>
    <message id="review.layer.heat.tip">
        <source>Colour the places that moved ({number})</source>
        <translation>Colorear las zonas que se movieron ({number})</translation>
    </message>
    <message id="review.zoom.in">
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message id="review.zoom.out">
        <source>Zoom out (-)</source>
        <translation>Reducir (-)</translation>
    </message>
    <message id="review.clip.reading">
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message id="review.clip.failed">
        <source>The recording cannot be shown; the peak picture stays. {why}</source>
        <translation>No se puede mostrar la grabación; se mantiene la imagen del pico. {why}</translation>
    </message>
    <message id="review.strip.tile">
        <source>{expression}: {state}</source>
        <translation>{expression}: {state}</translation>
    </message>
    <message id="review.strip.good">
        <source>recorded</source>
        <translation>grabado</translation>
    </message>
    <message id="review.curve.empty">
        <source>No movement recorded</source>
        <translation>Sin movimiento grabado</translation>
    </message>
    <message id="review.curve.photograph">
        <source>A photograph has no curve over time.</source>
        <translation>Una fotografía no tiene curva en el tiempo.</translation>
    </message>
    <message id="review.curve.side">
        <source>{side} {value}</source>
        <translation>{side} {value}</translation>
    </message>
    <message id="review.curve.of_aperture">
        <source>% of opening at rest</source>
        <translation>% de la apertura en reposo</translation>
    </message>
    <message id="review.curve.of_eye_distance">
        <source>% of eye distance</source>
        <translation>% de la distancia ocular</translation>
    </message>
    <message id="review.curve.at_peak">
        <source>Peak frame, {seconds} s:</source>
        <translation>Fotograma del pico, {seconds} s:</translation>
    </message>
    <message id="review.curve.rest">
        <source>rest</source>
        <translation>reposo</translation>
    </message>
    <message id="review.curve.peak">
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message id="review.curve.at">
        <source>At {seconds} s:</source>
        <translation>A {seconds} s:</translation>
    </message>
    <message id="review.curve.not_graded">
        <source>No branch is graded on this expression; only its timing is measured.</source>
        <translation>Ninguna rama se gradúa con esta expresión; solo se miden sus tiempos.</translation>
    </message>
    <message id="review.curve.name">
        <source>Movement over time, {expression}, at {seconds} s: patient's right {right} %, left {left} %</source>
        <translation>Movimiento en el tiempo, {expression}, a {seconds} s: derecha del paciente {right} %, izquierda {left} %</translation>
    </message>
    <message id="review.card.program">
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message id="review.card.clinician">
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message id="review.card.not_set">
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message id="review.card.as_program">
        <source>as program</source>
        <translation>como programa</translation>
    </message>
    <message id="review.card.edit">
        <source>Set the grade</source>
        <translation>Fijar el grado</translation>
    </message>
    <message id="review.card.edit.tip">
        <source>Confirm or change the grade of this branch (E)</source>
        <translation>Confirmar o cambiar el grado de esta rama (E)</translation>
    </message>
    <message id="review.card.reason">
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message id="review.card.why">
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message id="review.card.why_held">
        <source>Why · median while held</source>
        <translation>Por qué · mediana al mantener</translation>
    </message>
    <message id="review.card.quantity">
        <source>{expression}: {quantity}</source>
        <translation>{expression}: {quantity}</translation>
    </message>
    <message id="review.card.noise">
        <source>{value} (± {noise})</source>
        <translation>{value} (± {noise})</translation>
    </message>
    <message id="review.card.normal">
        <source>9 of 10 healthy: above {low} %</source>
        <translation>9 de cada 10 sanos: más de {low} %</translation>
    </message>
    <message id="review.card.withheld">
        <source>No grade: {reason}.</source>
        <translation>Sin grado: {reason}.</translation>
    </message>
    <message id="review.card.covered">
        <source>No grade: the {region} is covered. Uncover it and record the {expressions} again.</source>
        <translation>Sin grado: zona tapada ({region}). Descúbrala y grabe de nuevo: {expressions}.</translation>
    </message>
    <message id="review.card.covered_and">
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message id="review.card.not_graded">
        <source>This visit has not been graded.</source>
        <translation>Esta visita no se ha graduado.</translation>
    </message>
    <message id="review.card.not_told_from">
        <source>Grade I is not distinguishable from grade {grade}: the interval reaches it.</source>
        <translation>El grado I no se distingue del grado {grade}: el intervalo lo alcanza.</translation>
    </message>
    <message id="review.card.estimate">
        <source>measured {measured} %, estimated {estimated} %</source>
        <translation>medido {measured} %, estimado {estimated} %</translation>
    </message>
    <message id="review.card.correction">
        <source>Weak side in % of the other. Estimated: corrected for how much of lost movement shows and the range of healthy faces.</source>
        <translation>Lado débil en % del otro. Estimado: corregido según cuánto se aprecia del movimiento perdido y el rango de caras sanas.</translation>
    </message>
    <message id="review.card.correction.tip">
        <source>{quantity}: {gain} of lost function shows in the difference of the sides, so that is divided by it; from {low} to {high} %, the range of healthy faces, the estimate rises to 100.</source>
        <translation>{quantity}: en la diferencia entre los lados se aprecia {gain} de la función perdida, por lo que se divide por ese valor; de {low} a {high} %, el rango de caras sanas, la estimación sube a 100.</translation>
    </message>
    <message id="review.card.millimetres">
        <source>mm: 2-D, iris taken as {iris} mm</source>
        <translation>mm: 2D, iris tomado como {iris} mm</translation>
    </message>
    <message id="review.card.no_numbers">
        <source>nothing measured on both sides</source>
        <translation>nada medido en ambos lados</translation>
    </message>
    <message id="review.card.loss">
        <source>{gains} moved as on the other side (4 shows where)</source>
        <translation>{gains} si se moviera como en el otro lado (4 muestra dónde)</translation>
    </message>
    <message id="review.card.not_recorded">
        <source>not recorded</source>
        <translation>sin grabar</translation>
    </message>
    <message id="review.card.missing">
        <source>{expression}: {why}</source>
        <translation>{expression}: {why}</translation>
    </message>
    <message id="review.decision.title">
        <source>Your grade: {branch}</source>
        <translation>Su grado: {branch}</translation>
    </message>
    <message id="review.decision.preset">
        <source>Usual reasons</source>
        <translation>Motivos habituales</translation>
    </message>
    <message id="review.decision.reason">
        <source>Why it differs</source>
        <translation>Por qué difiere</translation>
    </message>
    <message id="review.decision.no_grade">
        <source>Choose a grade.</source>
        <translation>Elija un grado.</translation>
    </message>
    <message id="review.decision.no_reason">
        <source>A reason is needed to change the program's grade.</source>
        <translation>Se necesita un motivo para cambiar el grado del programa.</translation>
    </message>
    <message id="review.decision.save">
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message id="review.decision.confirm">
        <source>Confirm this grade</source>
        <translation>Confirmar este grado</translation>
    </message>
    <message id="review.decision.unsaved">
        <source>Your grade for {branch} is not saved.</source>
        <translation>Su grado no está guardado: {branch}.</translation>
    </message>
    <message id="review.decision.discard">
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message id="review.decision.stay">
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message id="review.decision.signed">
        <source>This visit is signed and cannot be changed.</source>
        <translation>Esta visita está firmada y no se puede modificar.</translation>
    </message>
    <message id="review.decision.back">
        <source>Back to the program's grade</source>
        <translation>Volver al grado del programa</translation>
    </message>
    <message id="review.reason.choose">
        <source>Choose a reason …</source>
        <translation>Elija un motivo…</translation>
    </message>
    <message id="review.reason.seen_otherwise">
        <source>Seen at the bedside</source>
        <translation>Visto en la exploración</translation>
    </message>
    <message id="review.reason.bad_landmarks">
        <source>The points do not lie on the face</source>
        <translation>Los puntos no están sobre la cara</translation>
    </message>
    <message id="review.reason.poor_effort">
        <source>The patient could not make the full effort</source>
        <translation>El paciente no pudo hacer todo el esfuerzo</translation>
    </message>
    <message id="review.reason.bad_picture">
        <source>The picture is not good enough</source>
        <translation>La imagen no es lo bastante buena</translation>
    </message>
    <message id="review.reason.synkinesis">
        <source>Synkinesis moves the region</source>
        <translation>Una sincinesia mueve la región</translation>
    </message>
    <message id="review.reason.surgery">
        <source>Earlier surgery or injection</source>
        <translation>Cirugía o inyección previa</translation>
    </message>
    <message id="review.tab.branches">
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message id="review.tab.scales">
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message id="review.tab.scales_waiting">
        <source>Scales ({count})</source>
        <translation>Escalas ({count})</translation>
    </message>
    <message id="review.tab.synkinesis">
        <source>Synkinesis</source>
        <translation>Sincinesias</translation>
    </message>
    <message id="review.tab.questionnaires">
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message id="review.tab.notes">
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message id="review.tab.compare">
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message id="review.tab.compare_with">
        <source>Compare: {day}</source>
        <translation>Comparar: {day}</translation>
    </message>
    <message id="review.tab.room_more">
        <source>More height for this tab</source>
        <translation>Más altura para esta pestaña</translation>
    </message>
    <message id="review.tab.room_less">
        <source>More height for pictures and curve</source>
        <translation>Más altura para imágenes y curva</translation>
    </message>
    <message id="review.branches.branch">
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message id="review.branches.function">
        <source>Function P</source>
        <translation>Función P</translation>
    </message>
    <message id="review.branches.interval">
        <source>90 % interval</source>
        <translation>Intervalo 90 %</translation>
    </message>
    <message id="review.branches.program">
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message id="review.branches.clinician">
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message id="review.branches.change">
        <source>Since the last visit</source>
        <translation>Desde la anterior</translation>
    </message>
    <message id="review.branches.remark">
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message id="review.scales.heading.item">
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message id="review.scales.heading.program">
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message id="review.scales.heading.clinician">
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message id="review.scales.heading.state">
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message id="review.scales.unset">
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message id="review.scales.value">
        <source>{value} · {words}</source>
        <translation>{value} · {words}</translation>
    </message>
    <message id="review.scales.confirm">
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message id="review.scales.confirm_item">
        <source>Confirm: {item}</source>
        <translation>Confirmar: {item}</translation>
    </message>
    <message id="review.scales.decided">
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message id="review.scales.confirmed">
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message id="review.scales.set">
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message id="review.scales.not_confirmed">
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message id="review.scales.missing">
        <source>to be set</source>
        <translation>por fijar</translation>
    </message>
    <message id="review.scales.button_not_confirmed">
        <source>{count} not confirmed</source>
        <translation>{count} sin confirmar</translation>
    </message>
    <message id="review.scales.button_not_set">
        <source>{count} not set</source>
        <translation>{count} sin fijar</translation>
    </message>
    <message id="review.scales.follows">
        <source>follows Sunnybrook</source>
        <translation>según Sunnybrook</translation>
    </message>
    <message id="review.scales.button">
        <source>{scale}
{state}</source>
        <translation>{scale}
{state}</translation>
    </message>
    <message id="review.scales.button_withheld">
        <source>not complete</source>
        <translation>sin completar</translation>
    </message>
    <message id="review.scales.button_done">
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message id="review.scales.withheld">
        <source>{scale} not complete: {items}.</source>
        <translation>{scale}, sin completar: {items}.</translation>
    </message>
    <message id="review.scales.totals">
        <source>{scale}: {totals}</source>
        <translation>{scale}: {totals}</translation>
    </message>
    <message id="review.scales.total">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="review.scales.rule">
        <source>Decided by: {rule}</source>
        <translation>Decidido por: {rule}</translation>
    </message>
    <message id="review.scales.both_ways">
        <source>By the FNGS 2.0 total ({total}): {grade}</source>
        <translation>Por el total FNGS 2.0 ({total}): {grade}</translation>
    </message>
    <message id="review.scales.both_ways_withheld">
        <source>By the FNGS 2.0 total: that scale is not complete</source>
        <translation>Por el total FNGS 2.0: esa escala no está completa</translation>
    </message>
    <message id="review.synkinesis.movement">
        <source>Movement not asked for</source>
        <translation>Movimiento no solicitado</translation>
    </message>
    <message id="review.synkinesis.expression">
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message id="review.synkinesis.right">
        <source>Patient's right</source>
        <translation>Der. del paciente</translation>
    </message>
    <message id="review.synkinesis.left">
        <source>Patient's left</source>
        <translation>Izq. del paciente</translation>
    </message>
    <message id="review.synkinesis.excess">
        <source>Weak side more by</source>
        <translation>Exceso lado débil</translation>
    </message>
    <message id="review.synkinesis.more">
        <source>{excess} (normal: below {limit})</source>
        <translation>{excess} (normal: menos de {limit})</translation>
    </message>
    <message id="review.synkinesis.value">
        <source>{number} ± {noise}</source>
        <translation>{number} ± {noise}</translation>
    </message>
    <message id="review.synkinesis.no_side">
        <source>no one side is weak</source>
        <translation>sin lado débil definido</translation>
    </message>
    <message id="review.synkinesis.ocular_synkinesis">
        <source>Eye narrowing, % of the resting aperture</source>
        <translation>Estrechamiento del ojo, % de la apertura en reposo</translation>
    </message>
    <message id="review.synkinesis.oral_synkinesis">
        <source>Mouth corner movement, % of eye distance</source>
        <translation>Movimiento de la comisura, % de la distancia ocular</translation>
    </message>
    <message id="review.synkinesis.note">
        <source>Healthy faces move along too; below 0 the eye widened. Whether it is synkinesis you decide under Scales. Chin and neck are not measured.</source>
        <translation>En las caras sanas también hay movimientos acompañantes; por debajo de 0, el ojo se abrió más. Si es sincinesia lo decide usted en Escalas. El mentón y el cuello no se miden.</translation>
    </message>
    <message id="review.synkinesis.empty">
        <source>Nothing could be measured: it needs recordings of the mouth or the eyes moving.</source>
        <translation>No se pudo medir nada: se necesitan grabaciones con movimiento de la boca o los ojos.</translation>
    </message>
    <message id="review.notes.hint">
        <source>What else was seen or said</source>
        <translation>Qué más se vio o se dijo</translation>
    </message>
    <message id="review.notes.none">
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message id="review.notes.note">
        <source>Notes are saved as you type and printed on the report.</source>
        <translation>Las notas se guardan mientras escribe y se imprimen en el informe.</translation>
    </message>
    <message id="review.compare.choose">
        <source>Visit to compare with</source>
        <translation>Visita con la que comparar</translation>
    </message>
    <message id="review.compare.with">
        <source>Compare with {day}</source>
        <translation>Comparar con {day}</translation>
    </message>
    <message id="review.compare.numbers">
        <source>Numbers then and now</source>
        <translation>Valores de antes y de ahora</translation>
    </message>
    <message id="review.compare.what">
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message id="review.compare.then">
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message id="review.compare.now">
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message id="review.compare.change">
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message id="review.compare.row">
        <source>{quantity}, {unit}</source>
        <translation>{quantity}, {unit}</translation>
    </message>
    <message id="review.compare.sides">
        <source>{right_letter} {right} · {left_letter} {left}</source>
        <translation>{right_letter} {right} · {left_letter} {left}</translation>
    </message>
    <message id="review.compare.grade">
        <source>{function} · {numeral}</source>
        <translation>{function} · {numeral}</translation>
    </message>
    <message id="review.compare.quantity.ocular_synkinesis">
        <source>Eye, not asked to move</source>
        <translation>Ojo, sin pedirlo</translation>
    </message>
    <message id="review.compare.quantity.oral_synkinesis">
        <source>Mouth corner, not asked to move</source>
        <translation>Comisura, sin pedirlo</translation>
    </message>
    <message id="review.compare.pane">
        <source>{day} · {expression}</source>
        <translation>{day} · {expression}</translation>
    </message>
    <message id="review.compare.empty">
        <source>This is the first visit; there is nothing to compare with.</source>
        <translation>Esta es la primera visita; no hay nada con que comparar.</translation>
    </message>
    <message id="review.compare.not_both">
        <source>{expression} was not recorded at both visits.</source>
        <translation>No se grabó en ambas visitas: {expression}.</translation>
    </message>
    <message id="review.compare.other_method">
        <source>The visits were graded by different methods; the numbers do not compare.</source>
        <translation>Las visitas se graduaron con métodos distintos; los valores no son comparables.</translation>
    </message>
    <message id="review.preview">
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message id="review.preview.tip">
        <source>Show the report as it will be printed (Ctrl+Shift+P)</source>
        <translation>Mostrar el informe tal como se imprimirá (Ctrl+Mayús+P)</translation>
    </message>
    <message id="review.print">
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message id="review.print.tip">
        <source>Print the report (Ctrl+P)</source>
        <translation>Imprimir el informe (Ctrl+P)</translation>
    </message>
    <message id="review.sign">
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message id="review.sign.tip">
        <source>Sign this visit; nothing changes after that (Ctrl+S)</source>
        <translation>Firmar esta visita; después no cambia nada (Ctrl+S)</translation>
    </message>
    <message id="review.sign.to_confirm">
        <source>{count} to confirm</source>
        <translation>{count} por confirmar</translation>
    </message>
    <message id="review.sign.to_set">
        <source>{count} to set</source>
        <translation>{count} por fijar</translation>
    </message>
    <message id="review.sign.but">
        <source>Sign ({waiting})</source>
        <translation>Firmar ({waiting})</translation>
    </message>
    <message id="review.sign.incomplete">
        <source>{scale} is not complete: {items}.</source>
        <translation>{scale} sin completar: {items}.</translation>
    </message>
    <message id="review.sign.incomplete_also">
        <source>Also not complete: {scales}.</source>
        <translation>También sin completar: {scales}.</translation>
    </message>
    <message id="review.sign.more_items">
        <source>{items} and {count} more</source>
        <translation>{items} y {count} más</translation>
    </message>
    <message id="review.sign.anyway_question">
        <source>{incomplete} Sign anyway?</source>
        <translation>{incomplete} ¿Firmar de todos modos?</translation>
    </message>
    <message id="review.sign.anyway">
        <source>Sign anyway</source>
        <translation>Firmar igualmente</translation>
    </message>
    <message id="review.sign.set_first">
        <source>Set it first</source>
        <translation>Fijar antes</translation>
    </message>
    <message id="review.sign.waiting.tip">
        <source>Go to the first item that waits for you (Ctrl+S)</source>
        <translation>Ir al primer ítem pendiente de usted (Ctrl+S)</translation>
    </message>
    <message id="review.sign.explain">
        <source>After signing, nothing in this visit can be changed.</source>
        <translation>Después de firmar no se puede modificar nada en esta visita.</translation>
    </message>
    <message id="review.sign.name">
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message id="review.sign.name.hint">
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message id="review.sign.now">
        <source>Sign now</source>
        <translation>Firmar ya</translation>
    </message>
    <message id="review.signed">
        <source>The visit is signed and saved.</source>
        <translation>La visita está firmada y guardada.</translation>
    </message>
    <message id="review.report.name">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="review.report.document">
        <source>palsygrader report</source>
        <translation>informe de palsygrader</translation>
    </message>
    <message id="review.report.file">
        <source>palsygrader-report-{day}.pdf</source>
        <translation>palsygrader-informe-{day}.pdf</translation>
    </message>
    <message id="review.report.pdf_files">
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message id="review.report.making">
        <source>Making the report</source>
        <translation>Preparando el informe</translation>
    </message>
    <message id="review.report.back">
        <source>Back to the review</source>
        <translation>Volver a la revisión</translation>
    </message>
    <message id="review.report.save">
        <source>Save as PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message id="review.report.print">
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message id="review.report.saved">
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message id="review.report.save_failed">
        <source>{file} could not be saved: {why}.</source>
        <translation>No se pudo guardar {file}: {why}.</translation>
    </message>
    <message id="review.report.printed">
        <source>Sent to the printer; pages: {count}.</source>
        <translation>Enviado a la impresora; páginas: {count}.</translation>
    </message>
    <message id="review.report.print_failed">
        <source>The printer did not take the report. Check it, or save the report as PDF.</source>
        <translation>La impresora no aceptó el informe. Compruébela o guarde el informe como PDF.</translation>
    </message>
    <message id="review.report.no_printer">
        <source>No printer was found. You can save the report as PDF.</source>
        <translation>No se encontró ninguna impresora. Puede guardar el informe como PDF.</translation>
    </message>
    <message id="review.report.failed">
        <source>The report could not be made: {why}</source>
        <translation>No se pudo preparar el informe: {why}</translation>
    </message>
    <message id="review.report.unreadable">
        <source>The report was made but cannot be shown.</source>
        <translation>El informe se preparó, pero no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message id="scale_section.rest">
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message id="scale_section.voluntary">
        <source>voluntary movement</source>
        <translation>movimiento voluntario</translation>
    </message>
    <message id="scale_section.synkinesis">
        <source>synkinesis</source>
        <translation>sincinesia</translation>
    </message>
    <message id="scale.house_brackmann.total.grade">
        <source>grade by its rules</source>
        <translation>grado por sus reglas</translation>
    </message>
    <message id="scale.house_brackmann.rest">
        <source>face at rest</source>
        <translation>cara en reposo</translation>
    </message>
    <message id="scale.house_brackmann.rest.0">
        <source>normal symmetry and tone</source>
        <translation>simetría y tono normales</translation>
    </message>
    <message id="scale.house_brackmann.rest.1">
        <source>asymmetric</source>
        <translation>asimétrica</translation>
    </message>
    <message id="scale.house_brackmann.forehead">
        <source>forehead movement</source>
        <translation>movimiento de la frente</translation>
    </message>
    <message id="scale.house_brackmann.forehead.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.house_brackmann.forehead.1">
        <source>moderate to good</source>
        <translation>moderado a bueno</translation>
    </message>
    <message id="scale.house_brackmann.forehead.2">
        <source>slight to moderate</source>
        <translation>leve a moderado</translation>
    </message>
    <message id="scale.house_brackmann.forehead.3">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="scale.house_brackmann.eye">
        <source>eye closure</source>
        <translation>cierre ocular</translation>
    </message>
    <message id="scale.house_brackmann.eye.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.house_brackmann.eye.1">
        <source>complete with minimal effort</source>
        <translation>completo con mínimo esfuerzo</translation>
    </message>
    <message id="scale.house_brackmann.eye.2">
        <source>complete with effort</source>
        <translation>completo con esfuerzo</translation>
    </message>
    <message id="scale.house_brackmann.eye.3">
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message id="scale.house_brackmann.eye.4">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.house_brackmann.mouth">
        <source>mouth movement</source>
        <translation>movimiento de la boca</translation>
    </message>
    <message id="scale.house_brackmann.mouth.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.house_brackmann.mouth.1">
        <source>slight asymmetry</source>
        <translation>asimetría leve</translation>
    </message>
    <message id="scale.house_brackmann.mouth.2">
        <source>slightly weak with maximum effort</source>
        <translation>ligeramente débil con esfuerzo máximo</translation>
    </message>
    <message id="scale.house_brackmann.mouth.3">
        <source>asymmetric with maximum effort</source>
        <translation>asimétrico con esfuerzo máximo</translation>
    </message>
    <message id="scale.house_brackmann.mouth.4">
        <source>barely perceptible</source>
        <translation>apenas perceptible</translation>
    </message>
    <message id="scale.house_brackmann.mouth.5">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis">
        <source>synkinesis, contracture or spasm</source>
        <translation>sincinesia, contractura o espasmo</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.0">
        <source>none</source>
        <translation>sin signos</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.1">
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.2">
        <source>obvious, not disfiguring</source>
        <translation>evidente, no desfigurante</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.3">
        <source>severe, disfiguring</source>
        <translation>grave, desfigurante</translation>
    </message>
    <message id="scale.house_brackmann.rule.no_movement">
        <source>VI: forehead, eye and mouth do not move</source>
        <translation>VI: frente, ojo y boca no se mueven</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_incomplete_rest_asymmetric">
        <source>V: the eye does not close completely and the face is asymmetric at rest</source>
        <translation>V: el ojo no se cierra por completo y la cara es asimétrica en reposo</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_incomplete">
        <source>IV: the eye does not close completely</source>
        <translation>IV: el ojo no se cierra por completo</translation>
    </message>
    <message id="scale.house_brackmann.rule.synkinesis_severe">
        <source>IV: severe synkinesis alone makes grade IV</source>
        <translation>IV: una sincinesia grave basta por sí sola para el grado IV</translation>
    </message>
    <message id="scale.house_brackmann.rule.mouth_asymmetric">
        <source>IV: the mouth is asymmetric with maximum effort, though the eye closes completely (this program's reading)</source>
        <translation>IV: la boca es asimétrica con el esfuerzo máximo, aunque el ojo se cierra por completo (interpretación de este programa)</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_with_effort">
        <source>III: the eye closes completely only with effort</source>
        <translation>III: el ojo se cierra por completo solo con esfuerzo</translation>
    </message>
    <message id="scale.house_brackmann.rule.forehead_still">
        <source>III: the forehead does not move, but the eye closes completely (this program's reading; the scale lists it under IV)</source>
        <translation>III: la frente no se mueve, pero el ojo se cierra por completo (interpretación de este programa; la escala lo incluye en IV)</translation>
    </message>
    <message id="scale.house_brackmann.rule.forehead_weak">
        <source>III: slight to moderate movement of the forehead</source>
        <translation>III: movimiento leve a moderado de la frente</translation>
    </message>
    <message id="scale.house_brackmann.rule.mouth_weak">
        <source>III: the mouth is slightly weak with maximum effort</source>
        <translation>III: la boca está ligeramente débil con el esfuerzo máximo</translation>
    </message>
    <message id="scale.house_brackmann.rule.synkinesis_obvious">
        <source>III: obvious, not disfiguring synkinesis</source>
        <translation>III: sincinesia evidente, no desfigurante</translation>
    </message>
    <message id="scale.house_brackmann.rule.rest_asymmetric">
        <source>III: asymmetric at rest, but the eye closes completely (this program's reading)</source>
        <translation>III: asimétrica en reposo, pero el ojo se cierra por completo (interpretación de este programa)</translation>
    </message>
    <message id="scale.house_brackmann.rule.slight_weakness">
        <source>II: only slight weakness or slight synkinesis</source>
        <translation>II: solo debilidad leve o sincinesia leve</translation>
    </message>
    <message id="scale.house_brackmann.rule.normal">
        <source>I: normal in all areas</source>
        <translation>I: normal en todas las zonas</translation>
    </message>
    <message id="scale.sunnybrook.total.rest">
        <source>resting symmetry</source>
        <translation>simetría en reposo</translation>
    </message>
    <message id="scale.sunnybrook.total.voluntary">
        <source>voluntary movement</source>
        <translation>movimiento voluntario</translation>
    </message>
    <message id="scale.sunnybrook.total.synkinesis">
        <source>synkinesis</source>
        <translation>sincinesia</translation>
    </message>
    <message id="scale.sunnybrook.total.composite_raw">
        <source>composite, not clipped</source>
        <translation>compuesto, sin recortar</translation>
    </message>
    <message id="scale.sunnybrook.total.composite">
        <source>composite</source>
        <translation>compuesto</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye">
        <source>eye at rest</source>
        <translation>ojo en reposo</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.1">
        <source>narrow</source>
        <translation>estrecho</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.2">
        <source>wide</source>
        <translation>ancho</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.3">
        <source>eyelid surgery</source>
        <translation>cirugía palpebral</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek">
        <source>cheek (nasolabial fold) at rest</source>
        <translation>mejilla (surco nasogeniano) en reposo</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.1">
        <source>less pronounced</source>
        <translation>menos marcado</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.2">
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.3">
        <source>more pronounced</source>
        <translation>más marcado</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth">
        <source>mouth at rest</source>
        <translation>boca en reposo</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.1">
        <source>corner dropped</source>
        <translation>comisura caída</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.2">
        <source>corner pulled up or out</source>
        <translation>comisura elevada o desviada hacia fuera</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise">
        <source>brow raise</source>
        <translation>elevación de cejas</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure">
        <source>gentle eye closure</source>
        <translation>cierre ocular suave</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile">
        <source>open smile</source>
        <translation>sonrisa abierta</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl">
        <source>snarl</source>
        <translation>arrugar la nariz</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker">
        <source>lip pucker</source>
        <translation>fruncir los labios</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.1">
        <source>unable to initiate movement</source>
        <translation>incapaz de iniciar el movimiento</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.2">
        <source>initiates slight movement</source>
        <translation>inicia un movimiento leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.3">
        <source>initiates movement with mild excursion</source>
        <translation>inicia el movimiento con excursión leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.4">
        <source>movement almost complete</source>
        <translation>movimiento casi completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.5">
        <source>movement complete</source>
        <translation>movimiento completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.1">
        <source>unable to initiate movement</source>
        <translation>incapaz de iniciar el movimiento</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.2">
        <source>initiates slight movement</source>
        <translation>inicia un movimiento leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.3">
        <source>initiates movement with mild excursion</source>
        <translation>inicia el movimiento con excursión leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.4">
        <source>movement almost complete</source>
        <translation>movimiento casi completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.5">
        <source>movement complete</source>
        <translation>movimiento completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.1">
        <source>unable to initiate movement</source>
        <translation>incapaz de iniciar el movimiento</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.2">
        <source>initiates slight movement</source>
        <translation>inicia un movimiento leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.3">
        <source>initiates movement with mild excursion</source>
        <translation>inicia el movimiento con excursión leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.4">
        <source>movement almost complete</source>
        <translation>movimiento casi completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.5">
        <source>movement complete</source>
        <translation>movimiento completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.1">
        <source>unable to initiate movement</source>
        <translation>incapaz de iniciar el movimiento</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.2">
        <source>initiates slight movement</source>
        <translation>inicia un movimiento leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.3">
        <source>initiates movement with mild excursion</source>
        <translation>inicia el movimiento con excursión leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.4">
        <source>movement almost complete</source>
        <translation>movimiento casi completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.5">
        <source>movement complete</source>
        <translation>movimiento completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.1">
        <source>unable to initiate movement</source>
        <translation>incapaz de iniciar el movimiento</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.2">
        <source>initiates slight movement</source>
        <translation>inicia un movimiento leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.3">
        <source>initiates movement with mild excursion</source>
        <translation>inicia el movimiento con excursión leve</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.4">
        <source>movement almost complete</source>
        <translation>movimiento casi completo</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.5">
        <source>movement complete</source>
        <translation>movimiento completo</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise">
        <source>synkinesis during brow raise</source>
        <translation>sincinesia en la elevación de cejas</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure">
        <source>synkinesis during gentle eye closure</source>
        <translation>sincinesia en el cierre ocular suave</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile">
        <source>synkinesis during open smile</source>
        <translation>sincinesia en la sonrisa abierta</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl">
        <source>synkinesis during snarl</source>
        <translation>sincinesia al arrugar la nariz</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker">
        <source>synkinesis during lip pucker</source>
        <translation>sincinesia al fruncir los labios</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.0">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.1">
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.2">
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.3">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.0">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.1">
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.2">
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.3">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.0">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.1">
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.2">
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.3">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.0">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.1">
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.2">
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.3">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.0">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.1">
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.2">
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.3">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.fngs2.total.total">
        <source>total</source>
        <translation>total</translation>
    </message>
    <message id="scale.fngs2.total.grade">
        <source>House-Brackmann grade by the total</source>
        <translation>grado de House-Brackmann por el total</translation>
    </message>
    <message id="scale.fngs2.brow">
        <source>brow</source>
        <translation>ceja</translation>
    </message>
    <message id="scale.fngs2.brow.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.brow.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>debilidad leve, más del 75 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.brow.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>debilidad evidente, más del 50 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.brow.4">
        <source>below 50 % of normal</source>
        <translation>menos del 50 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.brow.5">
        <source>trace of movement</source>
        <translation>vestigio de movimiento</translation>
    </message>
    <message id="scale.fngs2.brow.6">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.fngs2.eye">
        <source>eye</source>
        <translation>ojo</translation>
    </message>
    <message id="scale.fngs2.eye.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.eye.2">
        <source>slight weakness, over 75 %, closes fully</source>
        <translation>debilidad leve, más del 75 %, cierra del todo</translation>
    </message>
    <message id="scale.fngs2.eye.3">
        <source>obvious weakness, closes fully</source>
        <translation>debilidad evidente, cierra del todo</translation>
    </message>
    <message id="scale.fngs2.eye.4">
        <source>cannot close fully, or below 50 %</source>
        <translation>no cierra del todo, o menos del 50 %</translation>
    </message>
    <message id="scale.fngs2.eye.5">
        <source>trace of movement</source>
        <translation>vestigio de movimiento</translation>
    </message>
    <message id="scale.fngs2.eye.6">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold">
        <source>nasolabial fold (from snarl)</source>
        <translation>surco nasogeniano (al arrugar la nariz)</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>debilidad leve, más del 75 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>debilidad evidente, más del 50 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.4">
        <source>below 50 % of normal</source>
        <translation>menos del 50 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.5">
        <source>trace of movement</source>
        <translation>vestigio de movimiento</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.6">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.fngs2.mouth">
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message id="scale.fngs2.mouth.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.mouth.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>debilidad leve, más del 75 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.mouth.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>debilidad evidente, más del 50 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.mouth.4">
        <source>below 50 % of normal</source>
        <translation>menos del 50 % de lo normal</translation>
    </message>
    <message id="scale.fngs2.mouth.5">
        <source>trace of movement</source>
        <translation>vestigio de movimiento</translation>
    </message>
    <message id="scale.fngs2.mouth.6">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.fngs2.secondary_movement">
        <source>secondary movement</source>
        <translation>movimiento secundario</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.0">
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.1">
        <source>slight, with minimal contracture</source>
        <translation>leve, con contractura mínima</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.2">
        <source>obvious, mild to moderate contracture</source>
        <translation>evidente, contractura leve a moderada</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.3">
        <source>disfiguring, with severe contracture</source>
        <translation>desfigurante, con contractura grave</translation>
    </message>
    <message id="scale.eface.total.static">
        <source>static</source>
        <translation>estática</translation>
    </message>
    <message id="scale.eface.total.dynamic">
        <source>dynamic</source>
        <translation>dinámica</translation>
    </message>
    <message id="scale.eface.total.synkinesis">
        <source>synkinesis</source>
        <translation>sincinesia</translation>
    </message>
    <message id="scale.eface.rest_brow">
        <source>brow at rest</source>
        <translation>ceja en reposo</translation>
    </message>
    <message id="scale.eface.rest_brow.0">
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message id="scale.eface.rest_brow.100">
        <source>balanced</source>
        <translation>equilibrada</translation>
    </message>
    <message id="scale.eface.rest_brow.200">
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure">
        <source>palpebral fissure at rest</source>
        <translation>hendidura palpebral en reposo</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.0">
        <source>wide</source>
        <translation>ancha</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.100">
        <source>balanced</source>
        <translation>equilibrada</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.200">
        <source>narrow</source>
        <translation>estrecha</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold">
        <source>nasolabial fold depth at rest</source>
        <translation>profundidad del surco nasogeniano en reposo</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.0">
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.100">
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.200">
        <source>deep</source>
        <translation>profundo</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure">
        <source>oral commissure at rest</source>
        <translation>comisura oral en reposo</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.0">
        <source>dropped</source>
        <translation>caída</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.100">
        <source>balanced</source>
        <translation>equilibrada</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.200">
        <source>pulled up or out</source>
        <translation>elevada o desviada hacia fuera</translation>
    </message>
    <message id="scale.eface.brow_elevation">
        <source>brow elevation</source>
        <translation>elevación de la ceja</translation>
    </message>
    <message id="scale.eface.brow_elevation.0">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.eface.brow_elevation.100">
        <source>as the healthy side</source>
        <translation>como el lado sano</translation>
    </message>
    <message id="scale.eface.gentle_closure">
        <source>gentle eye closure</source>
        <translation>cierre ocular suave</translation>
    </message>
    <message id="scale.eface.gentle_closure.0">
        <source>no closure</source>
        <translation>sin cierre</translation>
    </message>
    <message id="scale.eface.gentle_closure.100">
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message id="scale.eface.full_closure">
        <source>full eye closure</source>
        <translation>cierre ocular completo</translation>
    </message>
    <message id="scale.eface.full_closure.0">
        <source>no closure</source>
        <translation>sin cierre</translation>
    </message>
    <message id="scale.eface.full_closure.100">
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message id="scale.eface.commissure_smile">
        <source>oral commissure with smile</source>
        <translation>comisura oral al sonreír</translation>
    </message>
    <message id="scale.eface.commissure_smile.0">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.eface.commissure_smile.100">
        <source>as the healthy side</source>
        <translation>como el lado sano</translation>
    </message>
    <message id="scale.eface.fold_depth_smile">
        <source>nasolabial fold depth with smile</source>
        <translation>profundidad del surco nasogeniano al sonreír</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.0">
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.100">
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.200">
        <source>deep</source>
        <translation>profundo</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile">
        <source>nasolabial fold orientation with smile</source>
        <translation>orientación del surco nasogeniano al sonreír</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.0">
        <source>vertical</source>
        <translation>vertical</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.100">
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.200">
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message id="scale.eface.lower_lip">
        <source>lower lip movement with “eee”</source>
        <translation>movimiento del labio inferior con “iii”</translation>
    </message>
    <message id="scale.eface.lower_lip.0">
        <source>no movement</source>
        <translation>sin movimiento</translation>
    </message>
    <message id="scale.eface.lower_lip.100">
        <source>as the healthy side</source>
        <translation>como el lado sano</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular">
        <source>ocular synkinesis</source>
        <translation>sincinesia ocular</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.0">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.100">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial">
        <source>midfacial synkinesis</source>
        <translation>sincinesia mediofacial</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.0">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.100">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis">
        <source>mentalis synkinesis</source>
        <translation>sincinesia mentoniana</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.0">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.100">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal">
        <source>platysmal synkinesis</source>
        <translation>sincinesia del platisma</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.0">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.100">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="scale.eface.rest_brow.short">
        <source>brow</source>
        <translation>ceja</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.short">
        <source>fissure</source>
        <translation>hendidura</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.short">
        <source>fold depth</source>
        <translation>prof. surco</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.short">
        <source>commissure</source>
        <translation>comisura</translation>
    </message>
    <message id="scale.eface.brow_elevation.short">
        <source>brow</source>
        <translation>ceja</translation>
    </message>
    <message id="scale.eface.gentle_closure.short">
        <source>gentle closure</source>
        <translation>cierre suave</translation>
    </message>
    <message id="scale.eface.full_closure.short">
        <source>full closure</source>
        <translation>cierre completo</translation>
    </message>
    <message id="scale.eface.commissure_smile.short">
        <source>smile</source>
        <translation>sonrisa</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.short">
        <source>fold depth</source>
        <translation>prof. surco</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.short">
        <source>fold orientation</source>
        <translation>orient. surco</translation>
    </message>
    <message id="scale.eface.lower_lip.short">
        <source>lower lip</source>
        <translation>labio inferior</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.short">
        <source>eye</source>
        <translation>ojo</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.short">
        <source>midface</source>
        <translation>zona media</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.short">
        <source>chin</source>
        <translation>mentón</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.short">
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message id="scale.yanagihara.total.total">
        <source>total</source>
        <translation>total</translation>
    </message>
    <message id="scale.yanagihara.rest">
        <source>face at rest</source>
        <translation>cara en reposo</translation>
    </message>
    <message id="scale.yanagihara.forehead">
        <source>wrinkling the forehead</source>
        <translation>arrugar la frente</translation>
    </message>
    <message id="scale.yanagihara.blink">
        <source>blink</source>
        <translation>parpadeo</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure">
        <source>light eye closure</source>
        <translation>cierre ocular ligero</translation>
    </message>
    <message id="scale.yanagihara.tight_closure">
        <source>tight eye closure</source>
        <translation>cierre ocular forzado</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure">
        <source>closure of the involved eye alone</source>
        <translation>cierre aislado del ojo afectado</translation>
    </message>
    <message id="scale.yanagihara.snarl">
        <source>wrinkling the nose</source>
        <translation>arrugar la nariz</translation>
    </message>
    <message id="scale.yanagihara.pucker">
        <source>whistling</source>
        <translation>silbar</translation>
    </message>
    <message id="scale.yanagihara.open_smile">
        <source>grinning</source>
        <translation>enseñar los dientes</translation>
    </message>
    <message id="scale.yanagihara.lower_lip">
        <source>lowering the lower lip</source>
        <translation>descender el labio inferior</translation>
    </message>
    <message id="scale.yanagihara.rest.4">
        <source>symmetric</source>
        <translation>simétrica</translation>
    </message>
    <message id="scale.yanagihara.rest.2">
        <source>slightly asymmetric</source>
        <translation>ligeramente asimétrica</translation>
    </message>
    <message id="scale.yanagihara.rest.0">
        <source>markedly asymmetric</source>
        <translation>marcadamente asimétrica</translation>
    </message>
    <message id="scale.yanagihara.forehead.4">
        <source>normal or nearly so</source>
        <translation>normal o casi normal</translation>
    </message>
    <message id="scale.yanagihara.forehead.2">
        <source>partial palsy</source>
        <translation>parálisis parcial</translation>
    </message>
    <message id="scale.yanagihara.forehead.0">
        <source>severe or complete palsy</source>
        <translation>parálisis grave o completa</translation>
    </message>
    <message id="scale.yanagihara.blink.4">
        <source>normal or nearly so</source>
        <translation>normal o casi normal</translation>
    </message>
    <message id="scale.yanagihara.blink.2">
        <source>partial palsy</source>
        <translation>parálisis parcial</translation>
    </message>
    <message id="scale.yanagihara.blink.0">
        <source>severe or complete palsy</source>
        <translation>parálisis grave o completa</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.4">
        <source>closes completely</source>
        <translation>cierra por completo</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.2">
        <source>closes in part</source>
        <translation>cierra en parte</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.0">
        <source>hardly closes</source>
        <translation>apenas cierra</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.4">
        <source>closes completely</source>
        <translation>cierra por completo</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.2">
        <source>closes in part</source>
        <translation>cierra en parte</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.0">
        <source>hardly closes</source>
        <translation>apenas cierra</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.4">
        <source>closes completely</source>
        <translation>cierra por completo</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.2">
        <source>closes in part</source>
        <translation>cierra en parte</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.0">
        <source>hardly closes</source>
        <translation>apenas cierra</translation>
    </message>
    <message id="scale.yanagihara.snarl.4">
        <source>normal or nearly so</source>
        <translation>normal o casi normal</translation>
    </message>
    <message id="scale.yanagihara.snarl.2">
        <source>partial palsy</source>
        <translation>parálisis parcial</translation>
    </message>
    <message id="scale.yanagihara.snarl.0">
        <source>severe or complete palsy</source>
        <translation>parálisis grave o completa</translation>
    </message>
    <message id="scale.yanagihara.pucker.4">
        <source>normal or nearly so</source>
        <translation>normal o casi normal</translation>
    </message>
    <message id="scale.yanagihara.pucker.2">
        <source>partial palsy</source>
        <translation>parálisis parcial</translation>
    </message>
    <message id="scale.yanagihara.pucker.0">
        <source>severe or complete palsy</source>
        <translation>parálisis grave o completa</translation>
    </message>
    <message id="scale.yanagihara.open_smile.4">
        <source>normal or nearly so</source>
        <translation>normal o casi normal</translation>
    </message>
    <message id="scale.yanagihara.open_smile.2">
        <source>partial palsy</source>
        <translation>parálisis parcial</translation>
    </message>
    <message id="scale.yanagihara.open_smile.0">
        <source>severe or complete palsy</source>
        <translation>parálisis grave o completa</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.4">
        <source>normal or nearly so</source>
        <translation>normal o casi normal</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.2">
        <source>partial palsy</source>
        <translation>parálisis parcial</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.0">
        <source>severe or complete palsy</source>
        <translation>parálisis grave o completa</translation>
    </message>
    <message id="scale.yanagihara.rest.short">
        <source>rest</source>
        <translation>reposo</translation>
    </message>
    <message id="scale.yanagihara.forehead.short">
        <source>forehead</source>
        <translation>frente</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.short">
        <source>light closure</source>
        <translation>cierre ligero</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.short">
        <source>tight closure</source>
        <translation>cierre forzado</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.short">
        <source>one eye alone</source>
        <translation>un solo ojo</translation>
    </message>
    <message id="scale.yanagihara.snarl.short">
        <source>nose</source>
        <translation>nariz</translation>
    </message>
    <message id="scale.yanagihara.pucker.short">
        <source>whistle</source>
        <translation>silbar</translation>
    </message>
    <message id="scale.yanagihara.open_smile.short">
        <source>grin</source>
        <translation>dientes</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.short">
        <source>lower lip</source>
        <translation>labio inf.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message id="notice.info">
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message id="notice.good">
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message id="notice.problem">
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message id="notice.dismiss">
        <source>Put this notice away</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message id="window.title">
        <source>palsygrader</source>
        <translation>palsygrader</translation>
    </message>
    <message id="window.subtitle">
        <source>Facial palsy, graded branch by branch</source>
        <translation>Parálisis facial, graduada rama por rama</translation>
    </message>
    <message id="passphrase.new">
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message id="passphrase.again">
        <source>The same again</source>
        <translation>Repítala</translation>
    </message>
    <message id="passphrase.show">
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message id="passphrase.advice">
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Cuatro o más palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message id="passphrase.differs">
        <source>The two lines are not the same.</source>
        <translation>Las dos líneas no coinciden.</translation>
    </message>
    <message id="strength.too_short">
        <source>Too short: at least {count} characters.</source>
        <translation>Demasiado corta: al menos {count} caracteres.</translation>
    </message>
    <message id="strength.weak">
        <source>Weak. More words make it stronger.</source>
        <translation>Débil. Con más palabras será más segura.</translation>
    </message>
    <message id="strength.good">
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message id="strength.strong">
        <source>Strong.</source>
        <translation>Muy segura.</translation>
    </message>
    <message id="unlock.title">
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message id="unlock.text">
        <source>Enter the passphrase to open the archive of patients.</source>
        <translation>Introduzca la frase de contraseña para abrir el archivo clínico.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message id="unlock.unlock">
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message id="unlock.forgotten">
        <source>Forgotten? Enter the recovery key in its place.</source>
        <translation>¿La ha olvidado? Introduzca en su lugar la clave de recuperación.</translation>
    </message>
    <message id="unlock.locked_title">
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message id="unlock.locked_text">
        <source>Your work is kept. Enter the passphrase to go on where you were.</source>
        <translation>Su trabajo se conserva. Introduzca la frase de contraseña para continuar donde estaba.</translation>
    </message>
    <message id="unlock.first_title">
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message id="unlock.first_text">
        <source>Patients, pictures and recordings are kept on this computer only, encrypted with this passphrase. It is asked for at every start.</source>
        <translation>Los pacientes, las imágenes y las grabaciones se guardan solo en este equipo, cifrados con esta frase de contraseña. Se pide en cada inicio.</translation>
    </message>
    <message id="unlock.create">
        <source>Create the archive</source>
        <translation>Crear el archivo clínico</translation>
    </message>
    <message id="unlock.not_recovered">
        <source>Files that a crash left and that cannot be read: {count}. They are kept in the archive's media folder.</source>
        <translation>Archivos que quedaron tras un fallo y no se pueden leer: {count}. Se conservan en la carpeta media del archivo clínico.</translation>
    </message>
    <message id="unlock.busy">
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message id="recovery.title">
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message id="recovery.why">
        <source>This key opens the archive when the passphrase is forgotten. It is shown only now. Without passphrase and key nobody can open the archive again.</source>
        <translation>Esta clave abre el archivo clínico si se olvida la frase de contraseña. Solo se muestra ahora. Sin la frase de contraseña ni la clave nadie puede volver a abrir el archivo clínico.</translation>
    </message>
    <message id="recovery.renewed">
        <source>This is a new key. The one shown before was not confirmed and opens nothing any more: throw away any copy of it.</source>
        <translation>Esta es una clave nueva. La mostrada antes no se confirmó y ya no abre nada: deseche cualquier copia de ella.</translation>
    </message>
    <message id="recovery.closing">
        <source>The recovery key is not confirmed yet. If you close now, a new one is shown when the archive is next opened.</source>
        <translation>La clave de recuperación aún no está confirmada. Si cierra ahora, se mostrará una nueva la próxima vez que se abra el archivo clínico.</translation>
    </message>
    <message id="recovery.close">
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message id="recovery.stay">
        <source>Back to the key</source>
        <translation>Volver a la clave</translation>
    </message>
    <message id="recovery.copy">
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message id="recovery.copied">
        <source>Copied; it leaves the clipboard after a minute, or when you go on</source>
        <translation>Copiada; se borra del portapapeles tras un minuto o al continuar</translation>
    </message>
    <message id="recovery.document">
        <source>palsygrader</source>
        <translation>palsygrader</translation>
    </message>
    <message id="recovery.printed">
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message id="recovery.print_failed">
        <source>The printer did not take it. Check the printer, or copy the key.</source>
        <translation>La impresora no la aceptó. Compruebe la impresora o copie la clave.</translation>
    </message>
    <message id="recovery.no_printer">
        <source>No printer was found. Copy the key or write it down.</source>
        <translation>No se encontró ninguna impresora. Copie la clave o anótela.</translation>
    </message>
    <message id="recovery.safe">
        <source>I have put the recovery key in a safe place</source>
        <translation>He guardado la clave de recuperación en un lugar seguro</translation>
    </message>
    <message id="recovery.continue">
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message id="recovery.sheet">
        <source>Recovery key of a palsygrader archive. Keep this sheet in a safe place, away from the computer. Whoever has it can open the archive.</source>
        <translation>Clave de recuperación de un archivo clínico de palsygrader. Guarde esta hoja en un lugar seguro, lejos del equipo. Quien la tenga puede abrir el archivo clínico.</translation>
    </message>
    <message id="recovery.sheet_made">
        <source>Made on {day}. Of several sheets only the latest one opens the archive.</source>
        <translation>Creada el {day}. De varias hojas solo la más reciente abre el archivo clínico.</translation>
    </message>
    <message id="recovery.sheet_use">
        <source>When the passphrase is forgotten, type this key in its place when the program starts.</source>
        <translation>Si se olvida la frase de contraseña, escriba esta clave en su lugar al iniciar el programa.</translation>
    </message>
    <message id="state.loading">
        <source>Reading the archive …</source>
        <translation>Leyendo el archivo clínico…</translation>
    </message>
    <message id="state.problem">
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message id="state.retry">
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message id="patient.born_age">
        <source>{born} ({age})</source>
        <translation>{born} ({age})</translation>
    </message>
    <message id="patient.born_unknown">
        <source>born: not recorded</source>
        <translation>nacimiento: no registrado</translation>
    </message>
    <message id="patient.palsy_unknown">
        <source>palsy side: not recorded</source>
        <translation>lado afectado: no registrado</translation>
    </message>
    <message id="patient.not_recorded">
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message id="patient.side">
        <source>Palsy side</source>
        <translation>Lado afectado</translation>
    </message>
    <message id="patient.palsy">
        <source>palsy: {side}</source>
        <translation>lado: {side}</translation>
    </message>
    <message id="patient.number">
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message id="patient.no_visits">
        <source>No visits yet</source>
        <translation>Aún sin visitas</translation>
    </message>
    <message id="patient.visits_lost">
        <source>No visits on this computer</source>
        <translation>Sin visitas en este equipo</translation>
    </message>
    <message id="patient.one_visit">
        <source>1 visit, on {last}</source>
        <translation>1 visita, el {last}</translation>
    </message>
    <message id="patient.visits">
        <source>{count} visits, last on {last}</source>
        <translation>{count} visitas, última el {last}</translation>
    </message>
    <message id="visit.signed">
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message id="visit.unsigned">
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message id="visit.unfinished">
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message id="timeline.name">
        <source>Visits on a time axis</source>
        <translation>Visitas en un eje temporal</translation>
    </message>
    <message id="timeline.onset">
        <source>onset</source>
        <translation>inicio</translation>
    </message>
    <message id="patients.search">
        <source>Name, number, birth date</source>
        <translation>Nombre, n.º o nacimiento</translation>
    </message>
    <message id="patients.order">
        <source>Latest visit first; without a visit: the day added</source>
        <translation>Última visita primero; sin visitas: el día del alta</translation>
    </message>
    <message id="patients.add">
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message id="patients.add_tip">
        <source>Add a patient (Ctrl+N)</source>
        <translation>Añadir un paciente (Ctrl+N)</translation>
    </message>
    <message id="patients.new_visit">
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message id="patients.new_visit_tip">
        <source>Begin a visit (N)</source>
        <translation>Comenzar una visita (N)</translation>
    </message>
    <message id="patients.import">
        <source>Import recordings</source>
        <translation>Importar</translation>
    </message>
    <message id="patients.import_tip">
        <source>Make a visit of photographs and videos (I), or drop them here</source>
        <translation>Crear una visita con fotografías y vídeos (I), o suéltelos aquí</translation>
    </message>
    <message id="patients.edit">
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message id="patients.edit_tip">
        <source>Edit the record (E)</source>
        <translation>Editar la ficha (E)</translation>
    </message>
    <message id="patients.history">
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message id="patients.history_tip">
        <source>All visits and trends (H)</source>
        <translation>Todas las visitas y tendencias (H)</translation>
    </message>
    <message id="patients.visits">
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message id="patients.no_visits">
        <source>No visits yet. Press N to begin.</source>
        <translation>Aún no hay visitas. Pulse N para comenzar.</translation>
    </message>
    <message id="patients.visits_lost">
        <source>No visits on this computer; any on the server cannot be shown now. Press N to begin one.</source>
        <translation>Sin visitas en este equipo; las que haya en el servidor no se pueden mostrar ahora. Pulse N para empezar una.</translation>
    </message>
    <message id="patients.empty">
        <source>No patients yet</source>
        <translation>Aún no hay pacientes</translation>
    </message>
    <message id="patients.lost">
        <source>No patients on this computer</source>
        <translation>No hay pacientes en este equipo</translation>
    </message>
    <message id="patients.lost_hint">
        <source>The patients are on the server, which cannot be used now. Whoever you add is kept here and goes to the server when it is back.</source>
        <translation>Los pacientes están en el servidor, que ahora no se puede usar. Quien añada queda aquí y pasa al servidor cuando este vuelva.</translation>
    </message>
    <message id="patients.empty_hint">
        <source>Press Ctrl+N to add the first one.</source>
        <translation>Pulse Ctrl+N para añadir el primero.</translation>
    </message>
    <message id="patients.none_found">
        <source>Nobody found for “{words}”</source>
        <translation>Nadie encontrado para “{words}”</translation>
    </message>
    <message id="patients.none_found_hint">
        <source>Every word must be in the name, the record number or the date of birth.</source>
        <translation>Todas las palabras deben estar en el nombre, el número de historia o la fecha de nacimiento.</translation>
    </message>
    <message id="patients.clear">
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message id="patients.nobody">
        <source>No patient selected</source>
        <translation>Ningún paciente elegido</translation>
    </message>
    <message id="patients.nobody_hint">
        <source>Choose a patient on the left, or press Ctrl+N to add one.</source>
        <translation>Elija un paciente a la izquierda o pulse Ctrl+N para añadir uno.</translation>
    </message>
    <message id="unfinished.sign">
        <source>Unfinished visit</source>
        <translation>Visita sin terminar</translation>
    </message>
    <message id="unfinished.text">
        <source>The visit of {name} on {begun} was not finished.</source>
        <translation>La visita de {name} del {begun} no se terminó.</translation>
    </message>
    <message id="unfinished.text_of">
        <source>The visit of {name} on {begun} was not finished ({count} such visits).</source>
        <translation>La visita de {name} del {begun} no se terminó (visitas así: {count}).</translation>
    </message>
    <message id="unfinished.ask">
        <source>Discard the visit of {name} on {begun} with its recordings, for good?</source>
        <translation>¿Descartar definitivamente la visita de {name} del {begun} con sus grabaciones?</translation>
    </message>
    <message id="unfinished.resume">
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message id="unfinished.discard">
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message id="unfinished.really">
        <source>Discard for good</source>
        <translation>Descartar del todo</translation>
    </message>
    <message id="unfinished.keep">
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message id="form.add_title">
        <source>Add a patient</source>
        <translation>Añadir un paciente</translation>
    </message>
    <message id="form.edit_title">
        <source>Edit the record</source>
        <translation>Editar la ficha</translation>
    </message>
    <message id="form.name">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="form.name_needed">
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message id="form.born">
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message id="form.sex">
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message id="form.record_number">
        <source>Record number</source>
        <translation>N.º de historia</translation>
    </message>
    <message id="form.palsy_side">
        <source>Side of the palsy</source>
        <translation>Lado de la parálisis</translation>
    </message>
    <message id="form.onset">
        <source>Onset of the palsy</source>
        <translation>Inicio de la parálisis</translation>
    </message>
    <message id="form.cause">
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message id="form.cause_hint">
        <source>for example Bell's palsy</source>
        <translation>por ejemplo, parálisis de Bell</translation>
    </message>
    <message id="form.treatment">
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message id="form.treatment_hint">
        <source>for example prednisolone from 3 May 2024</source>
        <translation>por ejemplo, prednisolona desde el 3/5/2024</translation>
    </message>
    <message id="form.notes">
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message id="form.date_hint">
        <source>day, month, year: 12 May 1984 or 12.5.1984</source>
        <translation>día, mes, año: 12/5/1984 o 12.5.1984</translation>
    </message>
    <message id="form.date_unknown">
        <source>Not a date. Write 12 May 1984 or 12.5.1984.</source>
        <translation>No es una fecha. Escriba 12/5/1984 o 12.5.1984.</translation>
    </message>
    <message id="form.date_future">
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message id="form.date_early">
        <source>Before {year}: please check the year.</source>
        <translation>Anterior a {year}: compruebe el año.</translation>
    </message>
    <message id="form.onset_before_birth">
        <source>The palsy cannot begin before birth.</source>
        <translation>La parálisis no puede empezar antes del nacimiento.</translation>
    </message>
    <message id="form.save">
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message id="form.save_tip">
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message id="form.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="form.cancel_tip">
        <source>Leave without saving (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message id="form.draft">
        <source>What was typed here before and not saved is back. Save it, or cancel to discard it.</source>
        <translation>Ha vuelto lo que se escribió aquí antes y no se guardó. Guárdelo o cancele para descartarlo.</translation>
    </message>
    <message id="form.failed">
        <source>The record is not saved; what you typed is still here. {why}</source>
        <translation>Los datos no se han guardado; lo que ha escrito sigue aquí. {why}</translation>
    </message>
    <message id="form.unsaved">
        <source>What you typed is not saved yet.</source>
        <translation>Lo que ha escrito aún no está guardado.</translation>
    </message>
    <message id="form.same_name">
        <source>A patient of this name exists ({identity}). Opening it discards what you typed.</source>
        <translation>Ya existe un paciente con este nombre ({identity}). Al abrirlo se descarta lo que ha escrito.</translation>
    </message>
    <message id="form.open_existing">
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message id="form.add_anyway">
        <source>Add anyway</source>
        <translation>Añadir igualmente</translation>
    </message>
    <message id="form.stay">
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message id="form.discard">
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message id="trend.none">
        <source>no number yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message id="trend.one">
        <source>{percent}</source>
        <translation>{percent}</translation>
    </message>
    <message id="trend.change">
        <source>{percent}; since {since}: {change}</source>
        <translation>{percent}; desde el {since}: {change}</translation>
    </message>
    <message id="trend.withheld">
        <source>{percent} on {day}; no grade at the last visit</source>
        <translation>{percent} el {day}; sin grado en la última visita</translation>
    </message>
    <message id="trend.not_compared">
        <source>not compared, {why}</source>
        <translation>sin comparar, {why}</translation>
    </message>
    <message id="trend.method_unknown">
        <source>method unknown</source>
        <translation>método desconocido</translation>
    </message>
    <message id="table.name">
        <source>Visits, the newest first</source>
        <translation>Visitas, la más reciente primero</translation>
    </message>
    <message id="table.when">
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message id="table.clinician">
        <source>Clinician</source>
        <translation>Médico</translation>
    </message>
    <message id="table.state">
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message id="table.withheld">
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message id="table.not_graded">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="table.grade">
        <source>{numeral} · {percent}</source>
        <translation>{numeral} · {percent}</translation>
    </message>
    <message id="table.decided">
        <source>{numeral}*</source>
        <translation>{numeral}*</translation>
    </message>
    <message id="table.decided.note">
        <source>* Grade set by the clinician. The percent is the program's and would be another grade.</source>
        <translation>* Grado fijado por el médico. El porcentaje es del programa y correspondería a otro grado.</translation>
    </message>
    <message id="table.full.grade">
        <source>{branch}: grade {numeral}, by the program; function P {percent}.</source>
        <translation>{branch}: grado {numeral}, según el programa; función P {percent}.</translation>
    </message>
    <message id="table.full.no_percent">
        <source>{branch}: grade {numeral}.</source>
        <translation>{branch}: grado {numeral}.</translation>
    </message>
    <message id="table.full.decided">
        <source>{branch}: grade {numeral}, set by the clinician. The program: function P {percent}, which would be grade {program}.</source>
        <translation>{branch}: grado {numeral}, fijado por el médico. El programa: función P {percent}, que correspondería al grado {program}.</translation>
    </message>
    <message id="table.full.only_clinician">
        <source>{branch}: grade {numeral}, set by the clinician. The program gave no grade.</source>
        <translation>{branch}: grado {numeral}, fijado por el médico. El programa no dio grado.</translation>
    </message>
    <message id="table.full.withheld">
        <source>{branch}: no grade.</source>
        <translation>{branch}: sin grado.</translation>
    </message>
    <message id="table.full.withheld_because">
        <source>{branch}: no grade, {reason}.</source>
        <translation>{branch}: sin grado, {reason}.</translation>
    </message>
    <message id="table.full.not_graded">
        <source>{branch}: not graded yet; the visit is unfinished.</source>
        <translation>{branch}: aún sin graduar; la visita está sin terminar.</translation>
    </message>
    <message id="history.open">
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message id="history.open_tip">
        <source>Open the chosen visit (Return)</source>
        <translation>Abrir la visita elegida (Enter)</translation>
    </message>
    <message id="history.print">
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message id="history.print_tip">
        <source>Print the report of the chosen visit (P)</source>
        <translation>Imprimir el informe de la visita elegida (P)</translation>
    </message>
    <message id="history.visits">
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message id="history.trends">
        <source>Trend per branch</source>
        <translation>Tendencia por rama</translation>
    </message>
    <message id="history.trends_hint">
        <source>Function of the weak side in percent of the healthy side, told from all expressions together. Bars and band: 90 % interval. Lines separate the grades. Round marks: signed; square marks: not signed. Where the method of grading changed the line breaks; hollow marks: another method than the newest. Visits graded on another side are left out.</source>
        <translation>Función del lado débil en porcentaje del lado sano, deducida de todas las expresiones en conjunto. Barras y banda: intervalo del 90 %. Las líneas separan los grados. Marcas redondas: firmadas; cuadradas: sin firmar. Donde cambió el método de graduación, la línea se interrumpe; marcas huecas: un método distinto del más reciente. Se excluyen las visitas graduadas en otro lado.</translation>
    </message>
    <message id="history.list">
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message id="history.compare_hint">
        <source>Return opens a visit; there it can be compared with an earlier one.</source>
        <translation>Enter abre una visita; allí se puede comparar con una anterior.</translation>
    </message>
    <message id="visits.lost">
        <source>No visits on this computer</source>
        <translation>Sin visitas en este equipo</translation>
    </message>
    <message id="history.lost_hint">
        <source>Any on the server cannot be shown now. Press N to begin one here; it goes there later.</source>
        <translation>Las que haya en el servidor no se pueden mostrar ahora. Pulse N para empezar una aquí; más tarde pasa al servidor.</translation>
    </message>
    <message id="history.empty">
        <source>No visits yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message id="history.empty_hint">
        <source>Press N to begin the first one.</source>
        <translation>Pulse N para comenzar la primera.</translation>
    </message>
    <message id="history.nobody_hint">
        <source>Choose a patient on the page of patients first.</source>
        <translation>Elija antes un paciente en la página de pacientes.</translation>
    </message>
    <message id="passphrase.change">
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message id="passphrase.change_now">
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message id="passphrase.current">
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message id="passphrase.changed">
        <source>The passphrase was changed. The recovery key stays the same.</source>
        <translation>Se cambió la frase de contraseña. La clave de recuperación sigue siendo la misma.</translation>
    </message>
    <message id="settings.title">
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message id="settings.section.clinic">
        <source>Clinician and clinic</source>
        <translation>Médico y clínica</translation>
    </message>
    <message id="settings.section.capture">
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message id="settings.section.grading">
        <source>Grading</source>
        <translation>Graduación</translation>
    </message>
    <message id="settings.section.report">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="settings.section.appearance">
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message id="settings.section.security">
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message id="settings.section.about">
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message id="settings.clinician">
        <source>Clinician</source>
        <translation>Médico</translation>
    </message>
    <message id="settings.clinician.hint">
        <source>Offered when a visit is signed.</source>
        <translation>Se propone al firmar una visita.</translation>
    </message>
    <message id="settings.clinician.problem">
        <source>At most 80 characters.</source>
        <translation>Como máximo 80 caracteres.</translation>
    </message>
    <message id="settings.clinic.1">
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message id="settings.clinic.2">
        <source>Letterhead, line 2</source>
        <translation>Membrete, línea 2</translation>
    </message>
    <message id="settings.clinic.3">
        <source>Letterhead, line 3</source>
        <translation>Membrete, línea 3</translation>
    </message>
    <message id="settings.clinic.4">
        <source>Letterhead, line 4</source>
        <translation>Membrete, línea 4</translation>
    </message>
    <message id="settings.clinic.4.hint">
        <source>These lines stand at the head of the report.</source>
        <translation>Estas líneas encabezan el informe.</translation>
    </message>
    <message id="settings.logo">
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message id="settings.logo.hint">
        <source>A PNG or JPEG; the program keeps its own copy. It is printed at the head of the report and of the patient's copy, and on the teaching copy.</source>
        <translation>Un PNG o JPEG; el programa guarda su propia copia. Se imprime en el encabezado del informe y de la copia para el paciente, y en la copia docente.</translation>
    </message>
    <message id="settings.logo.choose">
        <source>Choose a logo …</source>
        <translation>Elegir logotipo…</translation>
    </message>
    <message id="settings.logo.kinds">
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message id="settings.logo.remove">
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message id="settings.logo.preview">
        <source>The letterhead as it is printed</source>
        <translation>El membrete tal como se imprime</translation>
    </message>
    <message id="settings.logo.problem">
        <source>This logo cannot be kept.</source>
        <translation>Este logotipo no se puede guardar.</translation>
    </message>
    <message id="settings.paper">
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message id="settings.paper.a4">
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message id="settings.paper.letter">
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message id="settings.camera">
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message id="settings.camera.first">
        <source>The first one found</source>
        <translation>La primera que se encuentre</translation>
    </message>
    <message id="settings.camera.absent">
        <source>The chosen one (not plugged in)</source>
        <translation>La elegida (no conectada)</translation>
    </message>
    <message id="settings.iris_diameter_mm">
        <source>Iris diameter, mm</source>
        <translation>Diámetro del iris, mm</translation>
    </message>
    <message id="settings.iris_diameter_mm.hint">
        <source>Used to convert to millimetres; 11.77 is the mean of adults.</source>
        <translation>Sirve para convertir a milímetros; 11,77 es la media en adultos.</translation>
    </message>
    <message id="settings.iris_diameter_mm.problem">
        <source>A number from 9 to 15, for example 11.77.</source>
        <translation>Un número de 9 a 15, por ejemplo 11,77.</translation>
    </message>
    <message id="settings.auto_accept">
        <source>Go on by itself</source>
        <translation>Avance automático</translation>
    </message>
    <message id="settings.auto_accept.on">
        <source>Accept a good attempt without a key press</source>
        <translation>Aceptar un buen intento sin pulsar ninguna tecla</translation>
    </message>
    <message id="settings.auto_start">
        <source>Start by itself</source>
        <translation>Inicio automático</translation>
    </message>
    <message id="settings.auto_start.on">
        <source>Start when the patient begins the movement</source>
        <translation>Iniciar cuando el paciente empieza el movimiento</translation>
    </message>
    <message id="settings.auto_start.hint">
        <source>The face at rest starts when it is still. Space and the foot pedal start too.</source>
        <translation>La cara en reposo se inicia cuando está quieta. También inician Espacio y el pedal.</translation>
    </message>
    <message id="settings.pedal">
        <source>Foot pedal</source>
        <translation>Pedal</translation>
    </message>
    <message id="settings.pedal.hint">
        <source>While recording it does what Space does.</source>
        <translation>Durante la grabación hace lo mismo que Espacio.</translation>
    </message>
    <message id="settings.pedal.learn">
        <source>Choose the pedal …</source>
        <translation>Elegir pedal…</translation>
    </message>
    <message id="settings.pedal.press">
        <source>Press the pedal now …</source>
        <translation>Pise ahora el pedal…</translation>
    </message>
    <message id="settings.pedal.clear">
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message id="settings.pedal.none">
        <source>No pedal</source>
        <translation>Sin pedal</translation>
    </message>
    <message id="settings.pedal.key">
        <source>Key {keys}</source>
        <translation>Tecla {keys}</translation>
    </message>
    <message id="settings.pedal.mouse.middle">
        <source>Middle button of a mouse</source>
        <translation>Botón central de un ratón</translation>
    </message>
    <message id="settings.pedal.mouse.back">
        <source>Back button of a mouse</source>
        <translation>Botón atrás de un ratón</translation>
    </message>
    <message id="settings.pedal.mouse.forward">
        <source>Forward button of a mouse</source>
        <translation>Botón adelante de un ratón</translation>
    </message>
    <message id="settings.pedal.taken">
        <source>{keys} already means something while recording or typing. Let the pedal send another key, for example F9.</source>
        <translation>{keys} ya tiene una función al grabar o al escribir. Configure el pedal para que envíe otra tecla, por ejemplo F9.</translation>
    </message>
    <message id="settings.pedal.problem">
        <source>This key cannot be kept.</source>
        <translation>Esta tecla no se puede guardar.</translation>
    </message>
    <message id="settings.spoken">
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message id="settings.spoken.on">
        <source>Speak the instructions to the patient</source>
        <translation>Decir las instrucciones al paciente</translation>
    </message>
    <message id="settings.ring_light">
        <source>Ring light</source>
        <translation>Luz anular</translation>
    </message>
    <message id="settings.ring_light.on">
        <source>Light the face with a white border</source>
        <translation>Iluminar la cara con un borde blanco</translation>
    </message>
    <message id="settings.theme">
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message id="settings.theme.light">
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message id="settings.language.hint">
        <source>Of screen and reports; takes effect at once.</source>
        <translation>De la pantalla y los informes; se aplica de inmediato.</translation>
    </message>
    <message id="settings.language.system">
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message id="settings.compute_device">
        <source>Grade on</source>
        <translation>Graduar con</translation>
    </message>
    <message id="settings.compute_device.cpu">
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
    <message id="settings.compute_device.cuda">
        <source>A CUDA graphics card</source>
        <translation>Una tarjeta gráfica CUDA</translation>
    </message>
    <message id="settings.compute_device.hint">
        <source>Both give the same answer. Without a CUDA graphics card, or without the CUDA version of torch, the processor is used.</source>
        <translation>Ambos dan la misma respuesta. Sin tarjeta gráfica CUDA, o sin la versión CUDA de torch, se usa el procesador.</translation>
    </message>
    <message id="settings.auto_lock_minutes">
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message id="settings.auto_lock_minutes.hint">
        <source>Lock after this time without use; never while a visit is being recorded.</source>
        <translation>Bloquear tras este tiempo sin uso; nunca mientras se graba una visita.</translation>
    </message>
    <message id="settings.auto_lock_minutes.none">
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message id="settings.auto_lock_minutes.count">
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message id="settings.saved">
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message id="settings.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="settings.not_saved">
        <source>The setting could not be saved. Check that the disk has free space and may be written.</source>
        <translation>No se pudo guardar el ajuste. Compruebe que el disco tiene espacio libre y permite escribir.</translation>
    </message>
    <message id="settings.newer">
        <source>A newer version of the program wrote the settings. They are kept as {file}; the usual ones are in force. Please update the program.</source>
        <translation>Una versión más nueva del programa escribió los ajustes. Se conservan como {file}; rigen los habituales. Actualice el programa.</translation>
    </message>
    <message id="settings.set_aside">
        <source>The settings could not be read; the usual ones are in force.</source>
        <translation>No se pudieron leer los ajustes; se aplican los habituales.</translation>
    </message>
    <message id="settings.limits">
        <source>palsygrader supports, and never replaces, the clinician. It is not a certified medical device.</source>
        <translation>palsygrader ayuda al médico y nunca lo sustituye. No es un producto sanitario (dispositivo médico) certificado.</translation>
    </message>
    <message id="settings.data">
        <source>Settings, logs and the encrypted archive lie in {folder}</source>
        <translation>Los ajustes, los registros y el archivo clínico cifrado están en {folder}</translation>
    </message>
    <message id="settings.open_folder">
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message id="settings.libraries">
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message id="settings.licences">
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message id="window.demo_title">
        <source>palsygrader - demonstration</source>
        <translation>palsygrader - demostración</translation>
    </message>
    <message id="window.recording">
        <source>A visit is being recorded. What was recorded is kept, and the visit can be resumed later.</source>
        <translation>Se está grabando una visita. Lo grabado se conserva y la visita se puede reanudar más tarde.</translation>
    </message>
    <message id="window.moving">
        <source>The archive is being taken to the server. Closing stops that where it is not done by then; a second try goes on with the recordings.</source>
        <translation>El archivo clínico se está llevando al servidor. Cerrar lo detiene si aún no ha terminado; un segundo intento sigue con las grabaciones.</translation>
    </message>
    <message id="window.close">
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message id="window.unsaved_locked">
        <source>Something that was typed is not saved. Unlock the program to save it.</source>
        <translation>Hay texto escrito sin guardar. Desbloquee el programa para guardarlo.</translation>
    </message>
    <message id="window.close_unsaved">
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message id="window.stay">
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message id="window.closing">
        <source>Closing the archive</source>
        <translation>Cerrando el archivo clínico</translation>
    </message>
    <message id="window.closing_hint">
        <source>Everything is saved before the window goes.</source>
        <translation>Todo se guarda antes de que se cierre la ventana.</translation>
    </message>
    <message id="window.no_folder">
        <source>The data folder cannot be made or written. Choose another one with --data.</source>
        <translation>No se puede crear la carpeta de datos o escribir en ella. Elija otra con --data.</translation>
    </message>
    <message id="demo.patient">
        <source>Demo Patient</source>
        <translation>Paciente Demo</translation>
    </message>
    <message id="demo.number">
        <source>DEMO-1</source>
        <translation>DEMO-1</translation>
    </message>
    <message id="demo.cause">
        <source>rendered, no real person</source>
        <translation>generada por ordenador, no es una persona real</translation>
    </message>
    <message id="demo.notes">
        <source>Press N to begin a visit: the digital patient plays the webcam.</source>
        <translation>Pulse N para comenzar una visita: el paciente digital hace de cámara.</translation>
    </message>
    <message id="demo.sign">
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message id="demo.bar">
        <source>Demonstration. A digital patient plays the webcam; nothing here belongs to a real person.</source>
        <translation>Demostración. Un paciente digital hace de cámara; nada de lo que hay aquí pertenece a una persona real.</translation>
    </message>
    <message id="demo.passphrase">
        <source>Demonstration: the passphrase is “{passphrase}”.</source>
        <translation>Demostración: la frase de contraseña es “{passphrase}”.</translation>
    </message>
    <message id="rail_page.patients">
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message id="rail_page.history">
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message id="rail_page.settings">
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message id="rail_page.patients.tip">
        <source>Find, add and change patients (Ctrl+1)</source>
        <translation>Buscar, añadir y modificar pacientes (Ctrl+1)</translation>
    </message>
    <message id="rail_page.history.tip">
        <source>Visits and trends of the chosen patient (Ctrl+2)</source>
        <translation>Visitas y tendencias del paciente elegido (Ctrl+2)</translation>
    </message>
    <message id="rail_page.settings.tip">
        <source>Settings, licences, about (Ctrl+4)</source>
        <translation>Ajustes, licencias, acerca de (Ctrl+4)</translation>
    </message>
    <message id="rail.theme">
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message id="rail.theme.tip">
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message id="rail.lock">
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message id="rail.lock.tip">
        <source>Hide everything behind the passphrase (Ctrl+L)</source>
        <translation>Ocultar todo tras la frase de contraseña (Ctrl+L)</translation>
    </message>
    <message id="rail.help">
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message id="rail.help.tip">
        <source>Help for what is in view (F1); all keys: ?</source>
        <translation>Ayuda sobre lo que se ve (F1); todas las teclas: ?</translation>
    </message>
    <message id="keys.title">
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message id="keys.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="keys.general">
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message id="keys.general.pages">
        <source>Ctrl+1, 2, 3, 4</source>
        <translation>Ctrl+1, 2, 3, 4</translation>
    </message>
    <message id="keys.general.pages.does">
        <source>patients, history, clinic, settings</source>
        <translation>pacientes, historial, clínica, ajustes</translation>
    </message>
    <message id="keys.general.lock">
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message id="keys.general.lock.does">
        <source>lock</source>
        <translation>bloquear</translation>
    </message>
    <message id="keys.general.help">
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message id="keys.general.help.does">
        <source>help for what is in view</source>
        <translation>ayuda sobre lo que se ve</translation>
    </message>
    <message id="keys.general.list">
        <source>?</source>
        <translation>?</translation>
    </message>
    <message id="keys.general.list.does">
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message id="keys.general.quit">
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message id="keys.general.quit.does">
        <source>close the program</source>
        <translation>cerrar el programa</translation>
    </message>
    <message id="keys.patients">
        <source>Patients and history</source>
        <translation>Pacientes e historial</translation>
    </message>
    <message id="keys.patients.find">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="keys.patients.find.does">
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message id="keys.patients.add">
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message id="keys.patients.add.does">
        <source>add a patient</source>
        <translation>añadir un paciente</translation>
    </message>
    <message id="keys.patients.edit">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="keys.patients.edit.does">
        <source>edit the record</source>
        <translation>editar la ficha</translation>
    </message>
    <message id="keys.patients.new">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="keys.patients.new.does">
        <source>begin a visit</source>
        <translation>comenzar una visita</translation>
    </message>
    <message id="keys.patients.import">
        <source>I</source>
        <translation>I</translation>
    </message>
    <message id="keys.patients.import.does">
        <source>import photographs and videos</source>
        <translation>importar fotografías y vídeos</translation>
    </message>
    <message id="keys.patients.open">
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message id="keys.patients.open.does">
        <source>open the visit</source>
        <translation>abrir la visita</translation>
    </message>
    <message id="keys.patients.history">
        <source>H</source>
        <translation>H</translation>
    </message>
    <message id="keys.patients.history.does">
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message id="keys.patients.print">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.patients.print.does">
        <source>print the report (history)</source>
        <translation>imprimir el informe (historial)</translation>
    </message>
    <message id="keys.capture">
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message id="keys.capture.go">
        <source>Space or Return</source>
        <translation>Espacio o Enter</translation>
    </message>
    <message id="keys.capture.go.does">
        <source>start, accept, go on</source>
        <translation>iniciar, aceptar, continuar</translation>
    </message>
    <message id="keys.capture.stop">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.capture.stop.does">
        <source>stop the recording</source>
        <translation>parar la grabación</translation>
    </message>
    <message id="keys.capture.retake">
        <source>R</source>
        <translation>R</translation>
    </message>
    <message id="keys.capture.retake.does">
        <source>record again</source>
        <translation>grabar de nuevo</translation>
    </message>
    <message id="keys.capture.skip">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="keys.capture.skip.does">
        <source>skip, with a reason</source>
        <translation>omitir, con un motivo</translation>
    </message>
    <message id="keys.capture.pause">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.capture.pause.does">
        <source>pause, resume</source>
        <translation>pausar, reanudar</translation>
    </message>
    <message id="keys.capture.choose">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.capture.choose.does">
        <source>another expression</source>
        <translation>otra expresión</translation>
    </message>
    <message id="keys.capture.mirror">
        <source>M</source>
        <translation>M</translation>
    </message>
    <message id="keys.capture.mirror.does">
        <source>mirror the live picture</source>
        <translation>invertir la imagen en directo</translation>
    </message>
    <message id="keys.capture.voice">
        <source>V</source>
        <translation>V</translation>
    </message>
    <message id="keys.capture.voice.does">
        <source>speak the instructions</source>
        <translation>decir las instrucciones</translation>
    </message>
    <message id="keys.capture.auto">
        <source>A</source>
        <translation>A</translation>
    </message>
    <message id="keys.capture.auto.does">
        <source>start by itself, or by key</source>
        <translation>inicio automático o con tecla</translation>
    </message>
    <message id="keys.capture.ghost">
        <source>G</source>
        <translation>G</translation>
    </message>
    <message id="keys.capture.ghost.does">
        <source>last visit's picture</source>
        <translation>imagen de la visita anterior</translation>
    </message>
    <message id="keys.capture.finish">
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message id="keys.capture.finish.does">
        <source>finish the visit</source>
        <translation>finalizar la visita</translation>
    </message>
    <message id="keys.curve">
        <source>Movement curve (Tab to it)</source>
        <translation>Curva de movimiento (Tab hasta ella)</translation>
    </message>
    <message id="keys.curve.frame">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.curve.frame.does">
        <source>one frame back, on</source>
        <translation>un fotograma atrás, adelante</translation>
    </message>
    <message id="keys.curve.frames">
        <source>Page Up, Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message id="keys.curve.frames.does">
        <source>ten frames back, on</source>
        <translation>diez fotogramas atrás, adelante</translation>
    </message>
    <message id="keys.curve.ends">
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message id="keys.curve.ends.does">
        <source>first, last frame</source>
        <translation>primer, último fotograma</translation>
    </message>
    <message id="keys.curve.peak">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.curve.peak.does">
        <source>the peak frame</source>
        <translation>el fotograma del pico</translation>
    </message>
    <message id="keys.review">
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message id="keys.review.branch">
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message id="keys.review.branch.does">
        <source>another branch</source>
        <translation>otra rama</translation>
    </message>
    <message id="keys.review.expression">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.review.expression.does">
        <source>another expression</source>
        <translation>otra expresión</translation>
    </message>
    <message id="keys.review.layers">
        <source>1, 2, 3, 4</source>
        <translation>1, 2, 3, 4</translation>
    </message>
    <message id="keys.review.layers.does">
        <source>landmarks, arrows, heat, loss</source>
        <translation>puntos, flechas, calor, pérdida</translation>
    </message>
    <message id="keys.review.zoom">
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message id="keys.review.zoom.does">
        <source>zoom in, out, whole face</source>
        <translation>ampliar, reducir, cara completa</translation>
    </message>
    <message id="keys.review.correct">
        <source>C</source>
        <translation>C</translation>
    </message>
    <message id="keys.review.correct.does">
        <source>correct the points (Tab, arrow keys, Enter)</source>
        <translation>corregir los puntos (Tab, flechas, Enter)</translation>
    </message>
    <message id="keys.review.grade">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="keys.review.grade.does">
        <source>confirm or change the grade</source>
        <translation>confirmar o cambiar el grado</translation>
    </message>
    <message id="keys.review.questionnaires">
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message id="keys.review.questionnaires.does">
        <source>fill in the questionnaires</source>
        <translation>rellenar los cuestionarios</translation>
    </message>
    <message id="keys.review.undo">
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message id="keys.review.undo.does">
        <source>take the last decision back</source>
        <translation>deshacer la última decisión</translation>
    </message>
    <message id="keys.review.preview">
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Mayús+P</translation>
    </message>
    <message id="keys.review.preview.does">
        <source>show the report</source>
        <translation>mostrar el informe</translation>
    </message>
    <message id="keys.review.print_report">
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message id="keys.review.print_report.does">
        <source>print the report</source>
        <translation>imprimir el informe</translation>
    </message>
    <message id="keys.review.sign">
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message id="keys.review.sign.does">
        <source>sign the visit</source>
        <translation>firmar la visita</translation>
    </message>
    <message id="keys.review.back">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.review.back.does">
        <source>back to the patients or the history</source>
        <translation>volver a los pacientes o al historial</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message id="selftest.title">
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message id="selftest.hint">
        <source>Does everything that a visit needs work here? Sit before the camera as a patient would; it takes some seconds.</source>
        <translation>¿Funciona aquí todo lo que necesita una visita? Siéntese ante la cámara como lo haría un paciente; tarda unos segundos.</translation>
    </message>
    <message id="selftest.begin">
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message id="selftest.again">
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message id="selftest.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="selftest.offer">
        <source>First time on this computer? Check camera, light, speed, printer and sound before a patient comes.</source>
        <translation>¿Primera vez en este equipo? Compruebe cámara, luz, velocidad, impresora y sonido antes de que llegue un paciente.</translation>
    </message>
    <message id="selftest.running">
        <source>Checking: {done} of {total} done</source>
        <translation>Comprobando: {done} de {total}</translation>
    </message>
    <message id="selftest.all_good">
        <source>Everything works on this computer.</source>
        <translation>En este equipo funciona todo.</translation>
    </message>
    <message id="selftest.some">
        <source>To look at: {count} of {total}. What to do is said below each.</source>
        <translation>Por revisar: {count} de {total}. Debajo de cada uno se dice qué hacer.</translation>
    </message>
    <message id="selftest.status.pass">
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message id="selftest.status.warn">
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message id="selftest.status.absent">
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message id="selftest.status.fail">
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message id="selftest.status.waiting">
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message id="selftest.camera">
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message id="selftest.camera.absent">
        <source>No camera was found. Plug one in and check again.</source>
        <translation>No se encontró ninguna cámara. Conecte una y compruebe otra vez.</translation>
    </message>
    <message id="selftest.camera.fail">
        <source>The camera sends no picture. Close other programs that use it, and allow this user to use cameras.</source>
        <translation>La cámara no envía imágenes. Cierre otros programas que la usen y permita a este usuario usar cámaras.</translation>
    </message>
    <message id="selftest.light">
        <source>Light on the face</source>
        <translation>Luz sobre la cara</translation>
    </message>
    <message id="selftest.light.found">
        <source>Even; brightness {percent} %</source>
        <translation>Uniforme; brillo {percent} %</translation>
    </message>
    <message id="selftest.light.warn">
        <source>Light the face evenly from the front: a lamp behind the screen, no window behind the patient.</source>
        <translation>Ilumine la cara por igual desde delante: una lámpara detrás de la pantalla, ninguna ventana detrás del paciente.</translation>
    </message>
    <message id="selftest.light.absent">
        <source>No face was seen. Sit before a camera that works, at arm's length, and check again.</source>
        <translation>No se vio ninguna cara. Siéntese a un brazo de distancia ante una cámara que funcione y compruebe otra vez.</translation>
    </message>
    <message id="selftest.light.fail">
        <source>The light could not be judged. See what is said of the models.</source>
        <translation>No se pudo valorar la luz. Vea lo que se dice de los modelos.</translation>
    </message>
    <message id="selftest.speed">
        <source>Speed of this computer</source>
        <translation>Velocidad de este equipo</translation>
    </message>
    <message id="selftest.speed.found">
        <source>{ms} ms for a picture; a camera sends one every {limit} ms</source>
        <translation>{ms} ms por imagen; una cámara envía una cada {limit} ms</translation>
    </message>
    <message id="selftest.speed.warn">
        <source>Slower than the camera: close other programs and plug the computer in. Visits can be recorded all the same; they are measured a little later.</source>
        <translation>Más lento que la cámara: cierre otros programas y conecte el ordenador a la corriente. Las visitas pueden grabarse igualmente; se miden un poco después.</translation>
    </message>
    <message id="selftest.speed.fail">
        <source>The speed could not be measured. Install the program again.</source>
        <translation>No se pudo medir la velocidad. Instale el programa de nuevo.</translation>
    </message>
    <message id="selftest.model">
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message id="selftest.model.found">
        <source>{name} (checksum {checksum}…)</source>
        <translation>{name} (suma de comprobación {checksum}…)</translation>
    </message>
    <message id="selftest.model.fail">
        <source>The models do not work or were changed. Install the program again.</source>
        <translation>Los modelos no funcionan o fueron modificados. Instale el programa de nuevo.</translation>
    </message>
    <message id="selftest.archive">
        <source>Encrypted archive</source>
        <translation>Archivo cifrado</translation>
    </message>
    <message id="selftest.archive.found">
        <source>Written, read and closed again; {gigabytes} GB are free</source>
        <translation>Escrito, leído y cerrado de nuevo; {gigabytes} GB libres</translation>
    </message>
    <message id="selftest.archive.warn">
        <source>There is little space on the disk. Free some before the next visit.</source>
        <translation>Queda poco espacio en el disco. Libere espacio antes de la próxima visita.</translation>
    </message>
    <message id="selftest.archive.fail">
        <source>Patients could not be stored. Check free space and permissions of the disk.</source>
        <translation>No se pudieron guardar pacientes. Compruebe el espacio libre y los permisos del disco.</translation>
    </message>
    <message id="selftest.data">
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message id="selftest.data.fail">
        <source>Settings and archive could not be kept there. Name another folder with --data.</source>
        <translation>No se pudieron guardar allí los ajustes y el archivo. Indique otra carpeta con --data.</translation>
    </message>
    <message id="selftest.fonts">
        <source>Fonts of the report</source>
        <translation>Tipos de letra del informe</translation>
    </message>
    <message id="selftest.fonts.found">
        <source>{count} fonts</source>
        <translation>{count} tipos de letra</translation>
    </message>
    <message id="selftest.fonts.fail">
        <source>A font of the report is missing. Install the program again.</source>
        <translation>Falta un tipo de letra del informe. Instale el programa de nuevo.</translation>
    </message>
    <message id="selftest.printer">
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message id="selftest.printer.absent">
        <source>No printer was found. Set one up in the system, or save reports as PDF.</source>
        <translation>No se encontró ninguna impresora. Configure una en el sistema o guarde los informes como PDF.</translation>
    </message>
    <message id="selftest.printer.fail">
        <source>Printers cannot be asked for. Install the system's printing support (CUPS).</source>
        <translation>No se puede preguntar por impresoras. Instale el sistema de impresión (CUPS).</translation>
    </message>
    <message id="selftest.sound">
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message id="selftest.sound.absent">
        <source>No loudspeaker was found: instructions are shown and not spoken.</source>
        <translation>No se encontró ningún altavoz: las instrucciones se muestran y no se dicen.</translation>
    </message>
    <message id="selftest.sound.fail">
        <source>Sound does not work: instructions are shown and not spoken.</source>
        <translation>El sonido no funciona: las instrucciones se muestran y no se dicen.</translation>
    </message>
    <message id="grading.fallback.no_card">
        <source>No CUDA graphics card can be used: its driver is missing, or this program came without CUDA. The processor grades instead, with the same answers.</source>
        <translation>No puede usarse ninguna tarjeta gráfica CUDA: falta su controlador o este programa vino sin CUDA. Valora el procesador en su lugar, con las mismas respuestas.</translation>
    </message>
    <message id="grading.fallback.card_full">
        <source>The graphics card's memory is full. The processor grades instead, with the same answers, until the next start.</source>
        <translation>La memoria de la tarjeta gráfica está llena. Hasta el próximo inicio valora el procesador en su lugar, con las mismas respuestas.</translation>
    </message>
    <message id="grading.fallback.card_failed">
        <source>The graphics card failed. The processor grades instead, with the same answers, until the next start.</source>
        <translation>La tarjeta gráfica falló. Hasta el próximo inicio valora el procesador en su lugar, con las mismas respuestas.</translation>
    </message>
    <message id="selftest.demo">
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message id="selftest.demo.found">
        <source>{count} clips, {seconds} s in all</source>
        <translation>{count} vídeos, {seconds} s en total</translation>
    </message>
    <message id="selftest.demo.fail">
        <source>The digital patient's clips are missing. Install the program again.</source>
        <translation>Faltan los vídeos del paciente digital. Instale el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message id="archive.server_lost">
        <source>The server does not answer. Check the network; what you save is kept on this computer and goes to the server when it is back.</source>
        <translation>El servidor no responde. Compruebe la red; lo que guarde queda en este equipo y pasa al servidor cuando vuelva.</translation>
    </message>
    <message id="archive.server_busy">
        <source>The server is busy with another station. Nothing was changed; please try again.</source>
        <translation>El servidor está ocupado con otra estación. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message id="archive.server_refused">
        <source>The server does not let this program in. Check the database, the user and the password.</source>
        <translation>El servidor no admite este programa. Compruebe la base de datos, el usuario y la contraseña.</translation>
    </message>
    <message id="archive.server_not_trusted">
        <source>The server could not prove who it is. Check its address and the file of certificates; nothing was sent.</source>
        <translation>El servidor no pudo demostrar quién es. Compruebe su dirección y el archivo de certificados; no se ha enviado nada.</translation>
    </message>
    <message id="archive.bad_url">
        <source>This is not a server's address. It looks like postgresql+psycopg://user@host/database, without a password.</source>
        <translation>Esto no es la dirección de un servidor. Tiene la forma postgresql+psycopg://user@host/database, sin contraseña.</translation>
    </message>
    <message id="archive.no_driver">
        <source>The server's driver (psycopg) is not installed.</source>
        <translation>El controlador del servidor (psycopg) no está instalado.</translation>
    </message>
    <message id="archive.damaged_place">
        <source>The file with the server's address (server.json) is damaged. Set the server up again.</source>
        <translation>El archivo con la dirección del servidor (server.json) está dañado. Configure de nuevo el servidor.</translation>
    </message>
    <message id="archive.server_no_tls">
        <source>The server offers no encrypted connection (TLS), and without one nothing is sent. Ask who runs it to switch TLS on.</source>
        <translation>El servidor no ofrece una conexión cifrada (TLS), y sin ella no se envía nada. Pida a quien lo administra que active TLS.</translation>
    </message>
    <message id="archive.needs_server">
        <source>This needs the server, which does not answer now. Try again when it is back.</source>
        <translation>Para esto se necesita el servidor, que ahora no responde. Inténtelo de nuevo cuando vuelva.</translation>
    </message>
    <message id="archive.only_on_server">
        <source>This lies on the server, which does not answer now. It can be opened when it is back.</source>
        <translation>Esto está en el servidor, que ahora no responde. Se podrá abrir cuando vuelva.</translation>
    </message>
    <message id="renewal.on_server">
        <source>The keys of an archive on a server cannot be renewed: other stations hold them as well. Have the password of the database changed instead.</source>
        <translation>Las claves de un archivo clínico en un servidor no se pueden renovar: otros puestos también las tienen. Haga cambiar en su lugar la contraseña de la base de datos.</translation>
    </message>
    <message id="backup.on_server">
        <source>The archive lies on a server: its backups are made there, of the database (pg_dump) together with the shared folder of recordings.</source>
        <translation>El archivo clínico está en un servidor: sus copias de seguridad se hacen allí, de la base de datos (pg_dump) junto con la carpeta compartida de las grabaciones.</translation>
    </message>
    <message id="archive.kept_beside">
        <source>This visit was changed at another station meanwhile. Nothing was overwritten; your version is kept beside it as a visit of its own.</source>
        <translation>Esta visita se modificó entretanto en otro puesto. No se sobrescribió nada; su versión se guarda al lado como una visita propia.</translation>
    </message>
    <message id="archive.changed_elsewhere">
        <source>Another station has changed this since it was opened here. Nothing was overwritten; open it again to see the change.</source>
        <translation>Otra estación ha cambiado esto desde que se abrió aquí. No se ha sobrescrito nada; ábralo de nuevo para ver el cambio.</translation>
    </message>
    <message id="archive.held_elsewhere">
        <source>{who} has this patient open at {station}. You can look at everything; changes are not saved until the patient is free.</source>
        <translation>{who} tiene abierto a este paciente en {station}. Puede verlo todo; los cambios no se guardan hasta que el paciente quede libre.</translation>
    </message>
    <message id="archive.keys_changed_elsewhere">
        <source>Another station has changed the keys of the archive. Nothing was changed here; please try again.</source>
        <translation>Otra estación ha cambiado las claves del archivo. Aquí no se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message id="archive.media_out_of_reach">
        <source>This recording is in the shared folder, which is out of reach. Check the network.</source>
        <translation>Esta grabación está en la carpeta compartida, que no está accesible. Compruebe la red.</translation>
    </message>
    <message id="server.check.ready">
        <source>The server can be used; the archive is there.</source>
        <translation>El servidor se puede usar; el archivo clínico está ahí.</translation>
    </message>
    <message id="server.check.empty">
        <source>The server can be used. There is no archive yet: the first who opens it makes one.</source>
        <translation>El servidor se puede usar. Aún no hay archivo clínico: quien lo abra primero lo crea.</translation>
    </message>
    <message id="server.check.older">
        <source>The server can be used. Its archive is of an earlier version of the program and is updated when it is opened; have a backup made first.</source>
        <translation>El servidor se puede usar. Su archivo clínico es de una versión anterior del programa y se actualiza al abrirlo; haga que antes se haga una copia de seguridad.</translation>
    </message>
    <message id="server.check.newer">
        <source>A later version of the program made the archive on this server. Update the program.</source>
        <translation>Una versión posterior del programa creó el archivo clínico de este servidor. Actualice el programa.</translation>
    </message>
    <message id="server.check.foreign">
        <source>This database holds something else. Ask for an empty one.</source>
        <translation>Esta base de datos contiene otra cosa. Pida una vacía.</translation>
    </message>
    <message id="server.check.no_host">
        <source>There is no computer of this name. Check the address and the network.</source>
        <translation>No hay ningún equipo con este nombre. Compruebe la dirección y la red.</translation>
    </message>
    <message id="server.check.not_running">
        <source>The computer is there, but no server answers at this port.</source>
        <translation>El equipo está ahí, pero ningún servidor responde en este puerto.</translation>
    </message>
    <message id="server.check.no_answer">
        <source>The server does not answer. Check the address and the network.</source>
        <translation>El servidor no responde. Compruebe la dirección y la red.</translation>
    </message>
    <message id="server.check.wrong_password">
        <source>User or password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message id="server.check.not_let_in">
        <source>The server does not let this computer or this user in. Ask who runs it.</source>
        <translation>El servidor no deja entrar a este equipo o a este usuario. Pregunte a quien lo administra.</translation>
    </message>
    <message id="server.check.no_database">
        <source>There is no database or no user of this name.</source>
        <translation>No hay ninguna base de datos o ningún usuario con este nombre.</translation>
    </message>
    <message id="server.check.no_tls">
        <source>The server offers no encrypted connection (TLS); without one it is not used.</source>
        <translation>El servidor no ofrece una conexión cifrada (TLS); sin ella no se usa.</translation>
    </message>
    <message id="server.check.not_trusted">
        <source>The server's certificate does not fit. Check the address and the file of certificates.</source>
        <translation>El certificado del servidor no corresponde. Compruebe la dirección y el archivo de certificados.</translation>
    </message>
    <message id="server.check.no_folder">
        <source>The server can be reached, but not the shared folder of its recordings. Choose the folder that all stations share.</source>
        <translation>Se llega al servidor, pero no a la carpeta compartida de sus grabaciones. Elija la carpeta que comparten todos los puestos.</translation>
    </message>
    <message id="server.check.may_not_write">
        <source>This user may only read there. Ask who runs the server.</source>
        <translation>Este usuario solo puede leer allí. Pregunte a quien administra el servidor.</translation>
    </message>
    <message id="server.check.no_driver">
        <source>The server's driver (psycopg) is not installed.</source>
        <translation>El controlador del servidor (psycopg) no está instalado.</translation>
    </message>
    <message id="server.check.tls">
        <source>Encrypted: {tls}.</source>
        <translation>Cifrada: {tls}.</translation>
    </message>
    <message id="server.check.local">
        <source>Not encrypted; the server is on this computer.</source>
        <translation>Sin cifrar; el servidor está en este equipo.</translation>
    </message>
    <message id="server.checking">
        <source>Trying the server …</source>
        <translation>Probando el servidor …</translation>
    </message>
    <message id="settings.section.archive">
        <source>Archive</source>
        <translation>Archivo clínico</translation>
    </message>
    <message id="settings.archive_place">
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message id="settings.archive_place.folder">
        <source>In a folder of this computer</source>
        <translation>En una carpeta de este equipo</translation>
    </message>
    <message id="settings.archive_place.server">
        <source>On a server, for several rooms</source>
        <translation>En un servidor, para varias consultas</translation>
    </message>
    <message id="settings.archive_place.hint">
        <source>An archive of this computer can be taken to a server that has none yet. Otherwise patients stay where they are.</source>
        <translation>Un archivo clínico de este equipo puede llevarse a un servidor que aún no tenga ninguno. Si no, los pacientes se quedan donde están.</translation>
    </message>
    <message id="settings.server_host">
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message id="settings.server_host.hint">
        <source>Its name as in its certificate, with the port where it is not 5432.</source>
        <translation>Su nombre como en su certificado, con el puerto si no es 5432.</translation>
    </message>
    <message id="settings.server_database">
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message id="settings.server_user">
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message id="settings.server_password">
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message id="settings.server_password.hint">
        <source>Kept sealed on this computer, under the archive's key.</source>
        <translation>Se guarda sellada en este equipo, bajo la clave del archivo clínico.</translation>
    </message>
    <message id="settings.server_ca">
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message id="settings.server_ca.hint">
        <source>The file of who vouches for the server; without one those the system trusts.</source>
        <translation>El archivo de quien responde por el servidor; sin él, los de confianza del sistema.</translation>
    </message>
    <message id="settings.server_media">
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message id="settings.server_media.hint">
        <source>For recordings, encrypted. All stations name the same one.</source>
        <translation>Para las grabaciones, cifradas. Todos los puestos indican la misma.</translation>
    </message>
    <message id="settings.server_station">
        <source>This station</source>
        <translation>Este puesto</translation>
    </message>
    <message id="settings.server_station.hint">
        <source>Its name at the other stations, for example the room.</source>
        <translation>Su nombre en los demás puestos, por ejemplo la consulta.</translation>
    </message>
    <message id="server.in_use">
        <source>In use: {place}</source>
        <translation>En uso: {place}</translation>
    </message>
    <message id="server.test">
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message id="server.use">
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message id="server.use_folder">
        <source>Use this computer's folder</source>
        <translation>Usar la carpeta de este equipo</translation>
    </message>
    <message id="server.move">
        <source>Take this archive there</source>
        <translation>Llevar allí este archivo clínico</translation>
    </message>
    <message id="server.move.text">
        <source>All patients, visits, recordings and users go to the server, encrypted under the same keys: everybody opens it there with the same passphrase. Nothing is removed from this computer.</source>
        <translation>Todos los pacientes, visitas, grabaciones y usuarios van al servidor, cifrados con las mismas claves: cada uno lo abre allí con la misma frase de contraseña. De este equipo no se quita nada.</translation>
    </message>
    <message id="server.move.running">
        <source>Copying: {percent} %</source>
        <translation>Copiando: {percent} %</translation>
    </message>
    <message id="server.move.done">
        <source>On the server now, and read back: patients {patients}, visits {visits}, recordings {recordings}. Go on with the server: what is recorded in the archive of this computer does not go there.</source>
        <translation>Ya en el servidor, y releído: pacientes {patients}, visitas {visits}, grabaciones {recordings}. Siga con el servidor: lo que se registre en el archivo clínico de este equipo no llega allí.</translation>
    </message>
    <message id="server.move.missing">
        <source>Recordings that are not whole here, and so not there: {count}. A verification names them.</source>
        <translation>Grabaciones que aquí no están íntegras y por eso faltan allí: {count}. Una verificación las nombra.</translation>
    </message>
    <message id="server.move.stopped">
        <source>Stopped. Nothing was changed; a second try goes on with the recordings.</source>
        <translation>Detenido. No se ha cambiado nada; un segundo intento sigue con las grabaciones.</translation>
    </message>
    <message id="server.move.before">
        <source>This archive was taken to the server {place} on {day}. What is recorded here does not go there.</source>
        <translation>Este archivo clínico se llevó al servidor {place} el {day}. Lo que se registre aquí no llega allí.</translation>
    </message>
    <message id="move.exists">
        <source>The server has an archive already. Nothing was changed there or here.</source>
        <translation>El servidor ya tiene un archivo clínico. No se ha cambiado nada ni allí ni aquí.</translation>
    </message>
    <message id="move.keys_due">
        <source>A user was removed, and the archive's keys are not renewed yet. Renew them first, under “Keys of the archive”: on a server they cannot be renewed.</source>
        <translation>Se quitó a un usuario y las claves del archivo clínico aún no se han renovado. Renuévelas primero, en «Claves del archivo clínico»: en un servidor no se puede.</translation>
    </message>
    <message id="move.not_the_same">
        <source>The server did not give back what was sent. Nothing was changed. Have the server looked at before you try again.</source>
        <translation>El servidor no devolvió lo que se le envió. No se ha cambiado nada. Haga revisar el servidor antes de volver a intentarlo.</translation>
    </message>
    <message id="server.choose_file">
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message id="server.unlock">
        <source>Archive on the server {place}</source>
        <translation>Archivo clínico en el servidor {place}</translation>
    </message>
    <message id="server.first_text">
        <source>Patients, pictures and recordings go to the server {place}, encrypted on this computer with this passphrase: who runs the server cannot read them. It is asked for at every start.</source>
        <translation>Pacientes, imágenes y grabaciones van al servidor {place}, cifrados en este equipo con esta frase de contraseña: quien administra el servidor no puede leerlos. Se pide en cada inicio.</translation>
    </message>
    <message id="server.password">
        <source>Password of the server</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message id="server.password_asked">
        <source>It is asked once on this computer, and then kept sealed.</source>
        <translation>Se pide una vez en este equipo y después se guarda sellada.</translation>
    </message>
    <message id="server.without">
        <source>Work without the server for now</source>
        <translation>Trabajar sin el servidor por ahora</translation>
    </message>
    <message id="server.without.hint">
        <source>What you save is kept on this computer, encrypted, and goes to the server when it lets this program in again. The patients there cannot be seen meanwhile.</source>
        <translation>Lo que guarde queda cifrado en este equipo y pasa al servidor cuando este vuelva a dejar entrar al programa. Mientras tanto no se ven los pacientes que hay allí.</translation>
    </message>
    <message id="server.use_local">
        <source>Open the archive of this computer instead</source>
        <translation>Abrir en su lugar el archivo clínico de este equipo</translation>
    </message>
    <message id="server.offline">
        <source>The server does not answer. The visit goes on on this computer; what you save here goes to the server when it is back. What lies on the server alone cannot be opened now.</source>
        <translation>El servidor no responde. La visita continúa en este equipo; lo que guarde aquí pasará al servidor cuando vuelva. Lo que solo está en el servidor no se puede abrir ahora.</translation>
    </message>
    <message id="server.offline_why">
        <source>{reason} The visit goes on on this computer; what you save here goes to the server when it can be used again, if need be after the next start. What lies on the server alone cannot be opened now.</source>
        <translation>{reason} La visita continúa en este equipo; lo que guarde aquí pasará al servidor cuando se pueda usar de nuevo, si hace falta tras el próximo inicio. Lo que solo está en el servidor no se puede abrir ahora.</translation>
    </message>
    <message id="server.merged">
        <source>The server is back. Visits brought to it from this computer: {count}.</source>
        <translation>El servidor ha vuelto. Visitas llevadas a él desde este equipo: {count}.</translation>
    </message>
    <message id="server.back">
        <source>The server is back.</source>
        <translation>El servidor ha vuelto.</translation>
    </message>
    <message id="server.kept_twice">
        <source>Changed here and at another station, and kept twice: {count}. Compare both in the list of visits.</source>
        <translation>Modificadas aquí y en otro puesto, y guardadas dos veces: {count}. Compare ambas en la lista de visitas.</translation>
    </message>
    <message id="server.patients_kept">
        <source>Records of patients that another station changed too: {count}. The other one stands.</source>
        <translation>Fichas de pacientes que también cambió otro puesto: {count}. Vale la otra.</translation>
    </message>
    <message id="server.not_merged">
        <source>Visits the server does not take, for example of a deleted patient: {count}. They are kept on this computer.</source>
        <translation>Visitas que el servidor no acepta, por ejemplo de un paciente eliminado: {count}. Se conservan en este equipo.</translation>
    </message>
    <message id="server.held">
        <source>{who} has this patient open at {station}, since {time}. What you change is not saved until the patient is free.</source>
        <translation>{who} tiene abierto a este paciente en {station} desde {time}. Lo que cambie no se guarda hasta que el paciente quede libre.</translation>
    </message>
    <message id="server.silent">
        <source>{who} had this patient open at {station}, which gives no sign of life. You can take the patient over.</source>
        <translation>{who} tenía abierto a este paciente en {station}, que no da señales de vida. Puede hacerse cargo del paciente.</translation>
    </message>
    <message id="server.take">
        <source>Take over</source>
        <translation>Hacerse cargo</translation>
    </message>
    <message id="server.beside">
        <source>This visit was changed at another station meanwhile. Your version is kept beside, as a visit of its own.</source>
        <translation>Esta visita se modificó entretanto en otro puesto. Su versión se guarda al lado, como una visita propia.</translation>
    </message>
    <message id="server.show_mine">
        <source>Go on with mine</source>
        <translation>Continuar con la mía</translation>
    </message>
    <message id="server.show_theirs">
        <source>Show the other</source>
        <translation>Mostrar la otra</translation>
    </message>
    <message id="server.stay">
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>singular</name>
    <message id="archive.wait.singular">
        <source>Too many wrong passphrases. Try again in {seconds} second.</source>
        <translation>Demasiadas frases de contraseña incorrectas. Inténtelo de nuevo en {seconds} segundo.</translation>
    </message>
    <message id="audit.action.archive.refused.times.singular">
        <source>wrong passphrase, {detail} time</source>
        <translation>frase de contraseña incorrecta, {detail} vez</translation>
    </message>
    <message id="audit.count.singular">
        <source>{count} entry</source>
        <translation>{count} entrada</translation>
    </message>
    <message id="audit.exported.singular">
        <source>Saved: {count} entry in {file}</source>
        <translation>Guardado: {count} entrada en {file}</translation>
    </message>
    <message id="certificate.old.singular">
        <source>{count} of the recordings was made before patients had keys of their own: copies of that file in backups can be read with the archive's passphrase until they are removed.</source>
        <translation>{count} de las grabaciones se hizo antes de que los pacientes tuvieran clave propia: las copias de ese archivo en copias de seguridad se pueden leer con la frase de contraseña del archivo clínico hasta que se eliminen.</translation>
    </message>
    <message id="correction.count.singular">
        <source>{count} moved</source>
        <translation>{count} movido</translation>
    </message>
    <message id="deletion.stays.hospital.singular">
        <source>Sent to the hospital: {count} object. Only the hospital can delete it there.</source>
        <translation>Enviado a los servidores del hospital: {count} objeto. Solo el hospital puede borrarlo allí.</translation>
    </message>
    <message id="examine.step.skipped.singular">
        <source>{done} of {total}, {skipped} skipped · {minutes}:{seconds:02d}</source>
        <translation>{done} de {total}, {skipped} omitida · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="export.agreed.counted.singular">
        <source>{agreed} of {patients} patient agreed to research; others are left out while this is ticked.</source>
        <translation>{agreed} de {patients} paciente aceptó la investigación; los demás se excluyen mientras esté marcado.</translation>
    </message>
    <message id="export.agreed.needed.singular">
        <source>{agreed} of {patients} patient agreed to research. With names or whole faces all others are left out.</source>
        <translation>{agreed} de {patients} paciente ha consentido la investigación. Con nombres o caras completas se omite a todos los demás.</translation>
    </message>
    <message id="import.too_many.singular">
        <source>At most {most} files at a time; {left} was left out.</source>
        <translation>Como máximo {most} archivos a la vez; omitidos: {left}.</translation>
    </message>
    <message id="patient.treatments.earlier.singular">
        <source>{count} earlier; E shows all</source>
        <translation>{count} anterior; E los muestra todos</translation>
    </message>
    <message id="report.born.singular">
        <source>{day} ({years} year)</source>
        <translation>{day} ({years} año)</translation>
    </message>
    <message id="report.change.singular">
        <source>{points} point</source>
        <translation>{points} punto</translation>
    </message>
    <message id="report.onset.singular">
        <source>{day} ({days} day before this visit)</source>
        <translation>{day} ({days} día antes de esta visita)</translation>
    </message>
    <message id="report.treatments.earlier.singular">
        <source>{treatments}; and {count} earlier, listed under “{section}”</source>
        <translation>{treatments}; y {count} anterior, enumerado en «{section}»</translation>
    </message>
    <message id="teaching.onset.singular">
        <source>{days} day before the visit</source>
        <translation>{days} día antes de la visita</translation>
    </message>
    <message id="upkeep.old.singular">
        <source>The last backup is {days} day old.</source>
        <translation>La última copia de seguridad tiene {days} día.</translation>
    </message>
    <message id="upkeep.old_and_missing.singular">
        <source>The last backup is {days} day old, and its disk is not there.</source>
        <translation>La última copia de seguridad tiene {days} día y su disco no está.</translation>
    </message>
    <message id="upkeep.usage_of_patient.singular">
        <source>The chosen patient: visits {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}.</source>
        <translation>El paciente elegido: {visits} visita, en total {total} (grabaciones {recordings}, imágenes y mediciones {pictures}), de media {each}.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message id="tour.sign">
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message id="tour.offer">
        <source>New here? A tour of about five minutes leads through a visit of a demo patient. Your own patients are not touched.</source>
        <translation>¿Es su primera vez? Un recorrido de unos cinco minutos le guía por la visita de un paciente demo. Sus propios pacientes no se tocan.</translation>
    </message>
    <message id="tour.try">
        <source>Try it with the demo patient</source>
        <translation>Probar con el paciente demo</translation>
    </message>
    <message id="tour.not_now">
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message id="tour.count">
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message id="tour.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="tour.skip">
        <source>Skip tour</source>
        <translation>Omitir recorrido</translation>
    </message>
    <message id="tour.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="tour.stay">
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message id="tour.return">
        <source>Back to my patients</source>
        <translation>Volver a mis pacientes</translation>
    </message>
    <message id="tour.finish_first">
        <source>Finish the visit first; the tour then goes on by itself.</source>
        <translation>Finalice primero la visita; después, el recorrido continúa solo.</translation>
    </message>
    <message id="tour.begin">
        <source>This demo patient is rendered and no real person: press N, or “{new_visit}”, to begin a visit.</source>
        <translation>Este paciente demo está generado por ordenador y no es una persona real: pulse N o “{new_visit}” para comenzar una visita.</translation>
    </message>
    <message id="tour.record">
        <source>The digital patient plays the webcam: press Space to record the face at rest.</source>
        <translation>El paciente digital hace de cámara: pulse Espacio para grabar la cara en reposo.</translation>
    </message>
    <message id="tour.finish">
        <source>Go on through the nine expressions with Space, or press “{finish}” when you have seen enough.</source>
        <translation>Recorra las nueve expresiones con Espacio, o pulse “{finish}” cuando haya visto lo suficiente.</translation>
    </message>
    <message id="tour.branch">
        <source>Press a branch on the face map, or the up and down keys: its grade, pictures and reasons follow.</source>
        <translation>Pulse una rama en el mapa de la cara, o las teclas ↑ ↓: su grado, imágenes y motivos la siguen.</translation>
    </message>
    <message id="tour.layers">
        <source>Press 1, 2 and 3 to lay landmarks, arrows and heat over the pictures.</source>
        <translation>Pulse 1, 2 y 3 para superponer puntos, flechas y calor a las imágenes.</translation>
    </message>
    <message id="tour.scales">
        <source>Open the tab “{scales}”: what the pictures can tell is proposed there, and you confirm or change it.</source>
        <translation>Abra la pestaña “{scales}”: allí se propone lo que se puede saber por las imágenes, y usted lo confirma o lo cambia.</translation>
    </message>
    <message id="tour.report">
        <source>Press “{preview}” to see the report as it will be printed.</source>
        <translation>Pulse “{preview}” para ver el informe tal como se imprimirá.</translation>
    </message>
    <message id="tour.history">
        <source>Press “{history}” on the left to see the course of each branch over all visits.</source>
        <translation>Pulse “{history}” a la izquierda para ver la evolución de cada rama a lo largo de las visitas.</translation>
    </message>
    <message id="tour.end">
        <source>That was the tour; the help (F1) offers it again, and what was recorded stays in the demonstration.</source>
        <translation>Aquí termina el recorrido; la ayuda (F1) lo ofrece de nuevo, y lo grabado queda en la demostración.</translation>
    </message>
    <message id="tour.skipped">
        <source>The tour is over; the help (F1) offers it again.</source>
        <translation>El recorrido ha terminado; la ayuda (F1) lo ofrece de nuevo.</translation>
    </message>
    <message id="tour.no_demonstration">
        <source>The demonstration could not be opened. Check that the disk has free space and may be written.</source>
        <translation>No se pudo abrir la demostración. Compruebe que el disco tiene espacio libre y permite escribir.</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message id="role.assistant">
        <source>assistant</source>
        <translation>asistente</translation>
    </message>
    <message id="role.clinician">
        <source>clinician</source>
        <translation>médico</translation>
    </message>
    <message id="role.administrator">
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message id="users.who">
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message id="users.unnamed">
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message id="users.your_name">
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message id="users.your_name.hint">
        <source>As you sign. You are the first administrator and can add others in the settings.</source>
        <translation>Tal como firma. Usted es el primer administrador y puede añadir a otros en los ajustes.</translation>
    </message>
    <message id="users.title">
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message id="users.signed_in">
        <source>Signed in: {name}, {role}.</source>
        <translation>Sesión iniciada: {name}, {role}.</translation>
    </message>
    <message id="users.signed_in.unnamed">
        <source>Signed in: {name}.</source>
        <translation>Sesión iniciada: {name}.</translation>
    </message>
    <message id="users.name">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="users.role">
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message id="users.add">
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message id="users.new">
        <source>A new user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message id="users.reset">
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message id="users.reset_for">
        <source>A new passphrase for {name}</source>
        <translation>Nueva frase de contraseña para {name}</translation>
    </message>
    <message id="users.set_now">
        <source>Set now</source>
        <translation>Establecer ahora</translation>
    </message>
    <message id="users.add_now">
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message id="users.disable">
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message id="users.disabled">
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message id="users.disabled.tip">
        <source>This user is disabled. A new passphrase enables the user again.</source>
        <translation>Este usuario está desactivado. Una nueva frase de contraseña lo activa de nuevo.</translation>
    </message>
    <message id="users.remove">
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message id="users.keep">
        <source>Keep the user</source>
        <translation>Conservar el usuario</translation>
    </message>
    <message id="users.remove_question">
        <source>Remove {name}? The passphrase opens nothing any more. What was signed stays. Then the archive's keys are renewed, and there is a new recovery key to put away.</source>
        <translation>¿Quitar a {name}? Su frase de contraseña ya no abrirá nada. Lo firmado se conserva. Después se renuevan las claves del archivo clínico, y hay que guardar una nueva clave de recuperación.</translation>
    </message>
    <message id="users.remove_question_server">
        <source>Remove {name}? The passphrase opens nothing any more. What was signed stays.</source>
        <translation>¿Quitar a {name}? Su frase de contraseña ya no abrirá nada. Lo firmado se conserva.</translation>
    </message>
    <message id="users.renew_key">
        <source>New recovery key</source>
        <translation>Nueva clave de recuperación</translation>
    </message>
    <message id="users.key_renewed">
        <source>The new recovery key is in force. The former one opens nothing any more.</source>
        <translation>La nueva clave de recuperación está en vigor. La anterior ya no abre nada.</translation>
    </message>
    <message id="users.added">
        <source>The user is added.</source>
        <translation>El usuario se ha añadido.</translation>
    </message>
    <message id="users.renamed">
        <source>The name is changed. What was signed keeps the former one.</source>
        <translation>El nombre se ha cambiado. Lo firmado conserva el anterior.</translation>
    </message>
    <message id="users.role_changed">
        <source>The role is changed. It holds from the user's next sign-in on.</source>
        <translation>La función se ha cambiado. Se aplica desde el próximo inicio de sesión del usuario.</translation>
    </message>
    <message id="users.was_reset">
        <source>The new passphrase is set. The old one opens nothing any more.</source>
        <translation>La nueva frase de contraseña está establecida. La anterior ya no abre nada.</translation>
    </message>
    <message id="users.now_disabled">
        <source>The user is disabled.</source>
        <translation>El usuario está desactivado.</translation>
    </message>
    <message id="users.removed">
        <source>The user is removed.</source>
        <translation>El usuario se ha quitado.</translation>
    </message>
    <message id="users.removed_on_server">
        <source>On a server the archive's keys stay the same. Have the password of the database changed, too: with it, keys copied before still open what it holds.</source>
        <translation>En un servidor, las claves del archivo clínico siguen siendo las mismas. Haga cambiar también la contraseña de la base de datos: con ella, unas claves copiadas antes siguen abriendo su contenido.</translation>
    </message>
    <message id="archive.wait">
        <source>Too many wrong passphrases. Try again in {seconds} seconds.</source>
        <translation>Demasiadas frases de contraseña incorrectas. Inténtelo de nuevo en {seconds} segundos.</translation>
    </message>
    <message id="archive.altered_header">
        <source>The archive's key file was changed from outside. Restore keys.json from a backup.</source>
        <translation>El archivo de claves del archivo clínico fue modificado desde fuera. Restaure keys.json de una copia de seguridad.</translation>
    </message>
    <message id="archive.older_header">
        <source>The archive's key file is older than the archive. It opens with the recovery key only.</source>
        <translation>El archivo de claves es más antiguo que el archivo clínico. Solo se abre con la clave de recuperación.</translation>
    </message>
    <message id="users.no_name">
        <source>Please enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message id="users.name_taken">
        <source>Another user has this name already.</source>
        <translation>Otro usuario ya tiene este nombre.</translation>
    </message>
    <message id="users.unknown">
        <source>This user is not in the archive any more.</source>
        <translation>Este usuario ya no está en el archivo clínico.</translation>
    </message>
    <message id="users.too_many">
        <source>An archive has at most {count} users.</source>
        <translation>Un archivo clínico admite {count} usuarios como máximo.</translation>
    </message>
    <message id="users.last_administrator">
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>Es el último administrador. Nombre antes administrador a otra persona.</translation>
    </message>
    <message id="refused.record">
        <source>You may not record visits. Ask an administrator.</source>
        <translation>No puede grabar visitas. Consulte a un administrador.</translation>
    </message>
    <message id="refused.keep_patients">
        <source>You may not change patients. Ask an administrator.</source>
        <translation>No puede modificar pacientes. Consulte a un administrador.</translation>
    </message>
    <message id="refused.ask_questionnaires">
        <source>You may not enter answers. Ask an administrator.</source>
        <translation>No puede introducir respuestas. Consulte a un administrador.</translation>
    </message>
    <message id="refused.print_signed">
        <source>You may not print. Ask an administrator.</source>
        <translation>No puede imprimir. Consulte a un administrador.</translation>
    </message>
    <message id="refused.print_unsigned">
        <source>Assistants print signed visits only. A clinician has to sign first.</source>
        <translation>Los asistentes solo imprimen visitas firmadas. Antes debe firmar un médico.</translation>
    </message>
    <message id="refused.grade">
        <source>Grades, items and points are for clinicians. You are signed in as an assistant.</source>
        <translation>Los grados, ítems y puntos corresponden a los médicos. Ha iniciado sesión como asistente.</translation>
    </message>
    <message id="refused.sign">
        <source>Signing and adding to signed visits are for clinicians. You are signed in as an assistant.</source>
        <translation>Firmar y añadir a visitas firmadas corresponde a los médicos. Ha iniciado sesión como asistente.</translation>
    </message>
    <message id="refused.read_blind">
        <source>Second readings are for clinicians. You are signed in as an assistant.</source>
        <translation>Las segundas lecturas corresponden a los médicos. Ha iniciado sesión como asistente.</translation>
    </message>
    <message id="refused.export">
        <source>Exporting is for clinicians. You are signed in as an assistant.</source>
        <translation>Exportar corresponde a los médicos. Ha iniciado sesión como asistente.</translation>
    </message>
    <message id="refused.delete_visits">
        <source>Deleting visits is for clinicians. You are signed in as an assistant.</source>
        <translation>Borrar visitas corresponde a los médicos. Ha iniciado sesión como asistente.</translation>
    </message>
    <message id="refused.change_security">
        <source>This is for administrators. Ask one of them.</source>
        <translation>Esto corresponde a los administradores. Consulte a uno de ellos.</translation>
    </message>
    <message id="refused.manage_users">
        <source>Users are for administrators to change. Ask one of them.</source>
        <translation>Los usuarios los gestionan los administradores. Consulte a uno de ellos.</translation>
    </message>
    <message id="refused.back_up">
        <source>Where backups go is for administrators to decide. Ask one of them.</source>
        <translation>Dónde se guardan las copias lo deciden los administradores. Consulte a uno de ellos.</translation>
    </message>
    <message id="refused.repair">
        <source>Repairing and restoring are for administrators. Ask one of them.</source>
        <translation>Reparar y restaurar corresponde a los administradores. Consulte a uno de ellos.</translation>
    </message>
    <message id="refused.apply_retention">
        <source>Removing recordings is for administrators. Ask one of them.</source>
        <translation>Quitar grabaciones corresponde a los administradores. Consulte a uno de ellos.</translation>
    </message>
    <message id="refused.delete_patients">
        <source>Deleting patients is for administrators. Ask one of them.</source>
        <translation>Borrar pacientes corresponde a los administradores. Consulte a uno de ellos.</translation>
    </message>
    <message id="refused.read_audit">
        <source>The record of actions is for administrators. Ask one of them.</source>
        <translation>El registro de acciones corresponde a los administradores. Consulte a uno de ellos.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message id="views.undated">
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message id="views.undated.imported">
        <source>day not recorded (imported {moment})</source>
        <translation>día no registrado (importado el {moment})</translation>
    </message>
    <message id="views.undated.trend">
        <source>no number of a recorded day</source>
        <translation>ningún valor con día registrado</translation>
    </message>
    <message id="views.undated.trends">
        <source>Visits whose day is not recorded are not on the charts.</source>
        <translation>Las visitas sin día registrado no figuran en las gráficas.</translation>
    </message>
    <message id="views.report.since_undated">
        <source>Since a visit whose day is not recorded</source>
        <translation>Desde una visita sin día registrado</translation>
    </message>
    <message id="views.mirror">
        <source>Mirror view</source>
        <translation>Vista espejo</translation>
    </message>
    <message id="views.mirror.tip">
        <source>Show the pictures as the patient knows the mirror (M); nothing that is stored is mirrored</source>
        <translation>Mostrar las imágenes como el paciente se ve en el espejo (M); nada de lo guardado se invierte</translation>
    </message>
    <message id="views.mirrored">
        <source>mirror</source>
        <translation>espejo</translation>
    </message>
    <message id="views.split">
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message id="views.split.toggle">
        <source>Before/after</source>
        <translation>Antes/después</translation>
    </message>
    <message id="views.split.tip">
        <source>Lay one picture over the other, with a line between that is dragged or moved by the arrow keys (B)</source>
        <translation>Superponer una imagen a la otra, con una línea entre ambas que se arrastra o se mueve con las flechas (B)</translation>
    </message>
    <message id="views.split.line">
        <source>Line between the pictures at {percent} %</source>
        <translation>Línea entre las imágenes al {percent} %</translation>
    </message>
    <message id="keys.review.mirror">
        <source>M</source>
        <translation>M</translation>
    </message>
    <message id="keys.review.mirror.does">
        <source>pictures as in a mirror</source>
        <translation>imágenes como en un espejo</translation>
    </message>
    <message id="keys.review.split">
        <source>B</source>
        <translation>B</translation>
    </message>
    <message id="keys.review.split.does">
        <source>one picture over the other (← →: the line)</source>
        <translation>una imagen sobre la otra (← →: la línea)</translation>
    </message>
    <message id="views.grid">
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message id="views.grid.tip">
        <source>All visits in pictures: a row for each expression, a column for each visit (G)</source>
        <translation>Todas las visitas en imágenes: una fila por expresión, una columna por visita (G)</translation>
    </message>
    <message id="views.grid.name">
        <source>Pictures of the largest movement: expressions down, visits across</source>
        <translation>Imágenes del mayor movimiento: expresiones en filas, visitas en columnas</translation>
    </message>
    <message id="views.grid.title">
        <source>Largest movement at every visit</source>
        <translation>Mayor movimiento en cada visita</translation>
    </message>
    <message id="views.grid.hint">
        <source>The grade is that of the branch the expression tests. Arrow keys move; Return or a click opens the visit at the expression.</source>
        <translation>El grado es el de la rama que explora la expresión. Las flechas mueven; Enter o un clic abre la visita en la expresión.</translation>
    </message>
    <message id="views.grid.reading">
        <source>reading …</source>
        <translation>leyendo…</translation>
    </message>
    <message id="views.grid.missing">
        <source>not recorded</source>
        <translation>sin grabar</translation>
    </message>
    <message id="views.grid.cell">
        <source>{expression}, {day}</source>
        <translation>{expression}, {day}</translation>
    </message>
    <message id="views.grid.cell_graded">
        <source>{expression}, {day}: {branch}, grade {grade}</source>
        <translation>{expression}, {day}: {branch}, grado {grade}</translation>
    </message>
    <message id="views.grid.cell_missing">
        <source>{expression}, {day}: not recorded</source>
        <translation>{expression}, {day}: sin grabar</translation>
    </message>
    <message id="views.grid.empty">
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message id="views.grid.empty_hint">
        <source>They come with the first recorded expression. Press N to begin a visit.</source>
        <translation>Aparecen con la primera expresión grabada. Pulse N para comenzar una visita.</translation>
    </message>
    <message id="keys.patients.grid">
        <source>G</source>
        <translation>G</translation>
    </message>
    <message id="keys.patients.grid.does">
        <source>all visits in pictures (history)</source>
        <translation>todas las visitas en imágenes (historial)</translation>
    </message>
    <message id="views.filter">
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message id="views.filter.tip">
        <source>Filter by side, grade and last visit (Shift+F)</source>
        <translation>Filtrar por lado, grado y última visita (Mayús+F)</translation>
    </message>
    <message id="views.filter.any">
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message id="views.filter.side">
        <source>Affected side</source>
        <translation>Lado afectado</translation>
    </message>
    <message id="views.filter.grade">
        <source>Worst grade</source>
        <translation>Peor grado</translation>
    </message>
    <message id="views.filter.least">
        <source>Worst grade of a branch at the last graded visit, from</source>
        <translation>Peor grado de una rama en la última visita graduada, desde</translation>
    </message>
    <message id="views.filter.most">
        <source>Worst grade of a branch at the last graded visit, to</source>
        <translation>Peor grado de una rama en la última visita graduada, hasta</translation>
    </message>
    <message id="views.filter.day">
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message id="views.filter.seen_from">
        <source>Last visit, from this day</source>
        <translation>Última visita, desde este día</translation>
    </message>
    <message id="views.filter.seen_to">
        <source>Last visit, to this day</source>
        <translation>Última visita, hasta este día</translation>
    </message>
    <message id="views.filter.to">
        <source>to</source>
        <translation>a</translation>
    </message>
    <message id="views.filter.day_hint">
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message id="views.filter.day_order">
        <source>The second day is before the first.</source>
        <translation>El segundo día es anterior al primero.</translation>
    </message>
    <message id="views.filter.remove">
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message id="views.filter.remove_named">
        <source>Take the filter away: {words}</source>
        <translation>Quitar el filtro: {words}</translation>
    </message>
    <message id="views.filter.chip.side">
        <source>Side: {side}</source>
        <translation>Lado: {side}</translation>
    </message>
    <message id="views.filter.chip.grade">
        <source>Worst grade: {value}</source>
        <translation>Peor grado: {value}</translation>
    </message>
    <message id="views.filter.chip.grade_range">
        <source>Worst grade: {first} to {last}</source>
        <translation>Peor grado: {first} a {last}</translation>
    </message>
    <message id="views.filter.chip.grade_from">
        <source>Worst grade: {first} or worse</source>
        <translation>Peor grado: {first} o peor</translation>
    </message>
    <message id="views.filter.chip.grade_to">
        <source>Worst grade: {last} or better</source>
        <translation>Peor grado: {last} o mejor</translation>
    </message>
    <message id="views.filter.chip.day">
        <source>Last visit: {value}</source>
        <translation>Última visita: {value}</translation>
    </message>
    <message id="views.filter.chip.day_range">
        <source>Last visit: {first} to {last}</source>
        <translation>Última visita: {first} a {last}</translation>
    </message>
    <message id="views.filter.chip.day_from">
        <source>Last visit: {first} or later</source>
        <translation>Última visita: desde {first}</translation>
    </message>
    <message id="views.filter.chip.day_to">
        <source>Last visit: {last} or before</source>
        <translation>Última visita: hasta {last}</translation>
    </message>
    <message id="views.filter.count">
        <source>Patients found: {count}</source>
        <translation>Pacientes encontrados: {count}</translation>
    </message>
    <message id="views.filter.none">
        <source>Nobody fits all filters</source>
        <translation>Nadie cumple todos los filtros</translation>
    </message>
    <message id="views.filter.none_words">
        <source>Nobody found for “{words}” who fits all filters</source>
        <translation>Nadie encontrado para “{words}” que cumpla todos los filtros</translation>
    </message>
    <message id="views.filter.none_hint">
        <source>Take a filter away above, or show everybody. Patients without a graded visit have no grade to be found by.</source>
        <translation>Quite un filtro arriba o muestre a todos. Los pacientes sin visita graduada no tienen grado por el que buscarlos.</translation>
    </message>
    <message id="keys.patients.filter">
        <source>Shift+F</source>
        <translation>Mayús+F</translation>
    </message>
    <message id="keys.patients.filter.does">
        <source>filter by side, grade, last visit</source>
        <translation>filtrar por lado, grado, última visita</translation>
    </message>
    <message id="views.undated.one_visit">
        <source>1 visit, day not recorded</source>
        <translation>1 visita, día no registrado</translation>
    </message>
    <message id="views.undated.visits">
        <source>{count} visits, days not recorded</source>
        <translation>{count} visitas, días no registrados</translation>
    </message>
</context>
</TS>
