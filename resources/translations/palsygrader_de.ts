<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>archive</name>
    <message id="archive.wrong_passphrase">
        <source>This passphrase does not open the archive.</source>
        <translation>Diese Passphrase öffnet das Archiv nicht.</translation>
    </message>
    <message id="archive.empty_passphrase">
        <source>Please enter a passphrase.</source>
        <translation>Bitte geben Sie eine Passphrase ein.</translation>
    </message>
    <message id="archive.exists">
        <source>There is already an archive in this folder.</source>
        <translation>In diesem Ordner ist bereits ein Archiv.</translation>
    </message>
    <message id="archive.not_an_archive">
        <source>There is no archive in this folder.</source>
        <translation>In diesem Ordner ist kein Archiv.</translation>
    </message>
    <message id="archive.locked">
        <source>The archive is in use by another window of the program. Close it there first.</source>
        <translation>Das Archiv wird von einem anderen Fenster des Programms verwendet. Schließen Sie es dort zuerst.</translation>
    </message>
    <message id="archive.newer">
        <source>A newer version of the program made this archive. Please update the program.</source>
        <translation>Eine neuere Version des Programms hat dieses Archiv erstellt. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message id="archive.unreadable">
        <source>The archive's files cannot be read. Check that the disk is there and may be read.</source>
        <translation>Die Dateien des Archivs sind nicht lesbar. Prüfen Sie, ob der Datenträger vorhanden und lesbar ist.</translation>
    </message>
    <message id="unlock.file_in_the_way">
        <source>A file lies where the archive's folder is to be made: {path}. Nothing was changed. Move or rename that file, then create the archive here.</source>
        <translation>Wo der Ordner des Archivs angelegt werden soll, liegt eine Datei: {path}. Es wurde nichts geändert. Verschieben Sie diese Datei oder benennen Sie sie um, und legen Sie das Archiv dann hier an.</translation>
    </message>
    <message id="archive.not_writable">
        <source>The archive's folder cannot be written. Choose another or check its permissions.</source>
        <translation>Der Ordner des Archivs ist nicht beschreibbar. Wählen Sie einen anderen, oder prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message id="archive.cannot_write">
        <source>The archive cannot be read or written at the moment. Check that the disk is there and has free space.</source>
        <translation>Das Archiv kann derzeit nicht gelesen oder geschrieben werden. Prüfen Sie, ob der Datenträger vorhanden ist und Platz hat.</translation>
    </message>
    <message id="archive.no_room">
        <source>Not enough free space: {needed_mb} MB are needed, {free_mb} MB are free. Empty the bin or move files to another disk. What is recorded already is safe.</source>
        <translation>Zu wenig freier Speicherplatz: {needed_mb} MB werden gebraucht, {free_mb} MB sind frei. Leeren Sie den Papierkorb oder verschieben Sie Dateien auf einen anderen Datenträger. Was schon aufgezeichnet ist, ist sicher.</translation>
    </message>
    <message id="archive.damaged_header">
        <source>The archive's key file is damaged. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>Die Schlüsseldatei des Archivs ist beschädigt. Kopieren Sie den Ordner, wie er ist, auf einen anderen Datenträger, und reparieren Sie dann das Archiv aus einer Sicherung (oder: palsygrader archive verify --repair-from ORDNER).</translation>
    </message>
    <message id="archive.lost_header">
        <source>This folder holds an archive without its key file. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>In diesem Ordner liegt ein Archiv ohne seine Schlüsseldatei. Kopieren Sie den Ordner, wie er ist, auf einen anderen Datenträger, und reparieren Sie dann das Archiv aus einer Sicherung (oder: palsygrader archive verify --repair-from ORDNER).</translation>
    </message>
    <message id="archive.damaged">
        <source>The archive's database is damaged or missing. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>Die Datenbank des Archivs ist beschädigt oder fehlt. Kopieren Sie den Ordner, wie er ist, auf einen anderen Datenträger, und reparieren Sie dann das Archiv aus einer Sicherung (oder: palsygrader archive verify --repair-from ORDNER).</translation>
    </message>
    <message id="archive.key_memory">
        <source>Not enough free memory to check the passphrase ({memory_mib} MB are needed).</source>
        <translation>Zu wenig freier Arbeitsspeicher, um die Passphrase zu prüfen (benötigt werden {memory_mib} MB).</translation>
    </message>
    <message id="archive.closed">
        <source>The archive is locked. Enter the passphrase to go on.</source>
        <translation>Das Archiv ist gesperrt. Geben Sie die Passphrase ein, um fortzufahren.</translation>
    </message>
    <message id="archive.no_patient">
        <source>This patient is not in the archive.</source>
        <translation>Dieser Patient ist nicht im Archiv.</translation>
    </message>
    <message id="archive.patient_exists">
        <source>This patient is already in the archive.</source>
        <translation>Dieser Patient ist bereits im Archiv.</translation>
    </message>
    <message id="archive.patient_deleted">
        <source>This patient was deleted for good and is not taken in again under the same identifier.</source>
        <translation>Dieser Patient wurde endgültig gelöscht und wird unter derselben Kennung nicht wieder aufgenommen.</translation>
    </message>
    <message id="archive.patient_in_use">
        <source>A visit of this patient is being recorded. Finish it first. Nothing was deleted.</source>
        <translation>Eine Untersuchung dieses Patienten wird gerade aufgenommen. Schließen Sie sie zuerst ab. Nichts wurde gelöscht.</translation>
    </message>
    <message id="archive.not_confirmed">
        <source>What was typed is neither the record number nor the name. Nothing was deleted.</source>
        <translation>Die Eingabe ist weder die Aktennummer noch der Name. Nichts wurde gelöscht.</translation>
    </message>
    <message id="archive.may_not_delete">
        <source>Only an administrator may delete a patient. Nothing was deleted.</source>
        <translation>Nur ein Administrator darf einen Patienten löschen. Nichts wurde gelöscht.</translation>
    </message>
    <message id="archive.consent_kept">
        <source>Answers about consent that are on record stay on record. Open the patient again.</source>
        <translation>Erfasste Antworten zur Einwilligung bleiben erfasst. Öffnen Sie den Patienten erneut.</translation>
    </message>
    <message id="archive.no_examination">
        <source>This visit is not in the archive.</source>
        <translation>Diese Untersuchung ist nicht im Archiv.</translation>
    </message>
    <message id="archive.signed">
        <source>This visit is signed and does not change.</source>
        <translation>Diese Untersuchung ist signiert und ändert sich nicht mehr.</translation>
    </message>
    <message id="archive.not_signed">
        <source>This visit is not signed; write into its notes instead.</source>
        <translation>Diese Untersuchung ist nicht signiert; schreiben Sie stattdessen in ihre Notizen.</translation>
    </message>
    <message id="archive.read_blind">
        <source>This person has read the visit as a second reader and cannot sign it as the first. Another person has to. The visit is as it was.</source>
        <translation>Diese Person hat die Untersuchung als Zweitbefunder bewertet und kann sie nicht als Erstbefunder signieren. Das muss eine andere Person tun. Die Untersuchung ist, wie sie war.</translation>
    </message>
    <message id="archive.own_reading">
        <source>This reader has graded the visit already and cannot read it a second time.</source>
        <translation>Dieser Befunder hat die Untersuchung bereits bewertet und kann sie nicht ein zweites Mal befunden.</translation>
    </message>
    <message id="archive.reading_kept">
        <source>This second reading is finished and does not change.</source>
        <translation>Diese Zweitbefundung ist abgeschlossen und ändert sich nicht mehr.</translation>
    </message>
    <message id="archive.no_media">
        <source>This recording is not in the archive.</source>
        <translation>Diese Aufnahme ist nicht im Archiv.</translation>
    </message>
    <message id="archive.recording_open">
        <source>This recording is not finished yet.</source>
        <translation>Diese Aufnahme ist noch nicht abgeschlossen.</translation>
    </message>
    <message id="archive.media_truncated">
        <source>This recording is damaged: its end is missing.</source>
        <translation>Diese Aufnahme ist beschädigt: ihr Ende fehlt.</translation>
    </message>
    <message id="archive.media_damaged">
        <source>This recording is damaged and cannot be shown.</source>
        <translation>Diese Aufnahme ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message id="archive.audit_broken">
        <source>The record of actions was changed from outside at line {line}.</source>
        <translation>Das Aktionsprotokoll wurde in Zeile {line} von außen verändert.</translation>
    </message>
    <message id="archive.audit_cut">
        <source>The record of actions was cut off from outside after line {last}: {missing} missing. Or the database was put back to an earlier state.</source>
        <translation>Das Protokoll der Vorgänge wurde nach Zeile {last} von außen abgeschnitten: {missing} fehlen. Oder die Datenbank wurde auf einen früheren Stand zurückgesetzt.</translation>
    </message>
    <message id="archive.audit_rewritten">
        <source>The record of actions up to line {line} is not the one that was written: it was replaced from outside.</source>
        <translation>Das Protokoll der Vorgänge bis Zeile {line} ist nicht das, das geschrieben wurde: Es wurde von außen ersetzt.</translation>
    </message>
    <message id="archive.audit_unguarded">
        <source>The file that guards the end of the record of actions (audit.end) was removed or changed, or the archive was restored from a backup. The end is guarded anew from now on; that is noted in the record.</source>
        <translation>Die Datei, die das Ende des Protokolls der Vorgänge schützt (audit.end), wurde entfernt oder verändert, oder das Archiv wurde aus einer Sicherung wiederhergestellt. Das Ende ist ab jetzt neu geschützt; das ist im Protokoll vermerkt.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message id="audit.title">
        <source>Record of actions</source>
        <translation>Protokoll der Aktionen</translation>
    </message>
    <message id="audit.card">
        <source>Who did what and when: logins, views, changes, prints, exports, backups. Nothing can be changed or removed unseen.</source>
        <translation>Wer wann was getan hat: Anmeldungen, Einsicht, Änderungen, Drucke, Exporte, Sicherungen. Nichts davon lässt sich unbemerkt ändern oder entfernen.</translation>
    </message>
    <message id="audit.show">
        <source>Show the record</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message id="audit.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="audit.state.checking">
        <source>Checking that nothing was changed …</source>
        <translation>Es wird geprüft, ob etwas verändert wurde …</translation>
    </message>
    <message id="audit.state.not_checked">
        <source>Whether the record is whole could not be checked. {why}</source>
        <translation>Ob das Protokoll unversehrt ist, ließ sich nicht prüfen. {why}</translation>
    </message>
    <message id="audit.state.whole">
        <source>The record is whole: all {count} entries are as they were written.</source>
        <translation>Das Protokoll ist unversehrt: alle {count} Einträge sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message id="audit.state.altered">
        <source>Entry {line} was altered after it was written. The entries before it are as they were written.</source>
        <translation>Eintrag {line} wurde nachträglich verändert. Die Einträge davor sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message id="audit.state.removed">
        <source>Entries were removed: {other} missing from number {line} on. The entries before are as they were written.</source>
        <translation>Einträge wurden entfernt: ab Nummer {line} fehlen {other}. Die Einträge davor sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message id="audit.state.reordered">
        <source>Entries were put into another order: entry {line} stands in the place of number {other}.</source>
        <translation>Einträge wurden umgeordnet: Eintrag {line} steht an der Stelle von Nummer {other}.</translation>
    </message>
    <message id="audit.state.cut">
        <source>The end of the record was cut off after entry {line}: {other} missing. Or the database was put back to an earlier state.</source>
        <translation>Das Ende des Protokolls wurde nach Eintrag {line} abgeschnitten: {other} fehlen. Oder die Datenbank wurde auf einen früheren Stand zurückgesetzt.</translation>
    </message>
    <message id="audit.state.rewritten">
        <source>The record was written anew from outside: up to entry {line} it is not the one that was kept.</source>
        <translation>Das Protokoll wurde von außen neu geschrieben: bis Eintrag {line} ist es nicht das, das geführt wurde.</translation>
    </message>
    <message id="audit.state.unguarded">
        <source>The file that guards the end of the record (audit.end) is missing or was changed. Whether entries are missing at the end cannot be told.</source>
        <translation>Die Datei, die das Ende des Protokolls schützt (audit.end), fehlt oder wurde verändert. Ob am Ende Einträge fehlen, lässt sich nicht sagen.</translation>
    </message>
    <message id="audit.go_there">
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message id="audit.again">
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message id="audit.filter.who">
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message id="audit.filter.everybody">
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message id="audit.filter.nobody">
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message id="audit.filter.action">
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message id="audit.filter.every_action">
        <source>every action</source>
        <translation>jede Aktion</translation>
    </message>
    <message id="audit.filter.patient">
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message id="audit.filter.patient.hint">
        <source>number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message id="audit.filter.from">
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message id="audit.filter.until">
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message id="audit.filter.day.hint">
        <source>12 May 2026</source>
        <translation>12. Mai 2026</translation>
    </message>
    <message id="audit.filter.clear">
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message id="audit.column.number">
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message id="audit.column.at">
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message id="audit.column.who">
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message id="audit.column.what">
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message id="audit.column.whom">
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message id="audit.table">
        <source>Entries of the record, the newest first</source>
        <translation>Einträge des Protokolls, die neuesten zuerst</translation>
    </message>
    <message id="audit.loading">
        <source>…</source>
        <translation>…</translation>
    </message>
    <message id="audit.count">
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message id="audit.count_of">
        <source>{count} of {total} entries</source>
        <translation>{count} von {total} Einträgen</translation>
    </message>
    <message id="audit.empty">
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message id="audit.none_found">
        <source>No entry fits</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message id="audit.none_found_hint">
        <source>Change or clear what is asked for above.</source>
        <translation>Ändern oder leeren Sie, was oben verlangt ist.</translation>
    </message>
    <message id="audit.failed">
        <source>The record could not be read. {why}</source>
        <translation>Das Protokoll ließ sich nicht lesen. {why}</translation>
    </message>
    <message id="audit.entry">
        <source>Entry {number}, {moment}. {who}: {what}. Identifier: {subject}. Seal: {seal}</source>
        <translation>Eintrag {number}, {moment}. {who}: {what}. Kennung: {subject}. Siegel: {seal}</translation>
    </message>
    <message id="audit.no_subject">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="audit.whom.patient">
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message id="audit.whom.deleted_patient">
        <source>deleted patient</source>
        <translation>gelöschter Patient</translation>
    </message>
    <message id="audit.whom.gone">
        <source>not in the archive any more</source>
        <translation>nicht mehr im Archiv</translation>
    </message>
    <message id="audit.whom.user">
        <source>user: {name}</source>
        <translation>Benutzer: {name}</translation>
    </message>
    <message id="audit.export_csv">
        <source>Save as CSV</source>
        <translation>Als CSV sichern</translation>
    </message>
    <message id="audit.export_json">
        <source>Save as JSON</source>
        <translation>Als JSON sichern</translation>
    </message>
    <message id="audit.export_tip">
        <source>Saves the entries that are shown, the newest last</source>
        <translation>Sichert die gezeigten Einträge, die neuesten zuletzt</translation>
    </message>
    <message id="audit.export_name">
        <source>record-of-actions</source>
        <translation>Protokoll-der-Aktionen</translation>
    </message>
    <message id="audit.exporting">
        <source>Saving: {percent} %</source>
        <translation>Wird gesichert: {percent} %</translation>
    </message>
    <message id="audit.exported">
        <source>Saved: {count} entries in {file}</source>
        <translation>Gesichert: {count} Einträge in {file}</translation>
    </message>
    <message id="audit.not_exported">
        <source>The entries could not be saved. {why}</source>
        <translation>Die Einträge ließen sich nicht sichern. {why}</translation>
    </message>
    <message id="audit.export_cancelled">
        <source>Stopped. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gesichert.</translation>
    </message>
    <message id="audit.cancel">
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="audit.action.archive.created">
        <source>made the archive</source>
        <translation>Archiv angelegt</translation>
    </message>
    <message id="audit.action.archive.opened">
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message id="audit.action.archive.unlocked">
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message id="audit.action.archive.locked">
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message id="audit.action.archive.refused">
        <source>wrong passphrase</source>
        <translation>falsche Passphrase</translation>
    </message>
    <message id="audit.action.archive.refused.times">
        <source>wrong passphrase, {detail} times</source>
        <translation>falsche Passphrase, {detail}-mal</translation>
    </message>
    <message id="audit.action.archive.recovery_key_used">
        <source>used the recovery key</source>
        <translation>Wiederherstellungsschlüssel benutzt</translation>
    </message>
    <message id="audit.action.archive.passphrase_changed">
        <source>changed the own passphrase</source>
        <translation>eigene Passphrase geändert</translation>
    </message>
    <message id="audit.action.archive.recovery_key_renewed">
        <source>drew a new recovery key</source>
        <translation>neuen Wiederherstellungsschlüssel erzeugt</translation>
    </message>
    <message id="audit.action.archive.recovery_key_kept">
        <source>put the recovery key away</source>
        <translation>Wiederherstellungsschlüssel verwahrt</translation>
    </message>
    <message id="audit.action.archive.keys_renewed">
        <source>renewed the keys</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message id="audit.action.archive.move_begun">
        <source>began to take the archive to a server</source>
        <translation>begann, das Archiv auf einen Server zu bringen</translation>
    </message>
    <message id="audit.action.archive.moved_to_server">
        <source>took the archive to a server</source>
        <translation>brachte das Archiv auf einen Server</translation>
    </message>
    <message id="audit.action.archive.restored">
        <source>restored the archive from a backup</source>
        <translation>Archiv aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message id="audit.action.archive.repaired">
        <source>repaired the archive from a backup</source>
        <translation>Archiv aus einer Sicherung repariert</translation>
    </message>
    <message id="audit.action.archive.retention">
        <source>removed old recordings</source>
        <translation>alte Aufnahmen entfernt</translation>
    </message>
    <message id="audit.action.archive.retention.of">
        <source>removed recordings older than {detail} months</source>
        <translation>Aufnahmen entfernt, die älter als {detail} Monate sind</translation>
    </message>
    <message id="audit.action.audit.guarded">
        <source>took the record as whole from here on</source>
        <translation>Protokoll ab hier für unversehrt genommen</translation>
    </message>
    <message id="audit.action.audit.exported">
        <source>saved the record of actions in a file</source>
        <translation>Protokoll der Aktionen in einer Datei gesichert</translation>
    </message>
    <message id="audit.action.user.added">
        <source>added a user</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message id="audit.action.user.added.of">
        <source>added a user as {detail}</source>
        <translation>Benutzer hinzugefügt, Rolle: {detail}</translation>
    </message>
    <message id="audit.action.user.renamed">
        <source>renamed a user</source>
        <translation>Benutzer umbenannt</translation>
    </message>
    <message id="audit.action.user.role">
        <source>changed a role</source>
        <translation>Rolle geändert</translation>
    </message>
    <message id="audit.action.user.role.of">
        <source>changed a role to {detail}</source>
        <translation>Rolle geändert: {detail}</translation>
    </message>
    <message id="audit.action.user.passphrase_reset">
        <source>set a user's new passphrase</source>
        <translation>einem Benutzer eine neue Passphrase gesetzt</translation>
    </message>
    <message id="audit.action.user.disabled">
        <source>disabled a user</source>
        <translation>Benutzer gesperrt</translation>
    </message>
    <message id="audit.action.user.removed">
        <source>removed a user</source>
        <translation>Benutzer entfernt</translation>
    </message>
    <message id="audit.action.backup.made">
        <source>made a backup</source>
        <translation>Sicherung angelegt</translation>
    </message>
    <message id="audit.action.backup.folder_chosen">
        <source>chose where backups go</source>
        <translation>bestimmt, wohin gesichert wird</translation>
    </message>
    <message id="audit.action.patient.added">
        <source>added a patient</source>
        <translation>Patient hinzugefügt</translation>
    </message>
    <message id="audit.action.patient.changed">
        <source>changed a patient's record</source>
        <translation>Patientenakte geändert</translation>
    </message>
    <message id="audit.action.patient.viewed">
        <source>looked at a patient's visits</source>
        <translation>Untersuchungen eines Patienten angesehen</translation>
    </message>
    <message id="audit.action.patient.exported">
        <source>exported visits without names</source>
        <translation>Untersuchungen ohne Namen exportiert</translation>
    </message>
    <message id="audit.action.patient.exported_with_identity">
        <source>exported visits with names</source>
        <translation>Untersuchungen mit Namen exportiert</translation>
    </message>
    <message id="audit.action.patient.deleted">
        <source>deleted a patient for good</source>
        <translation>Patient endgültig gelöscht</translation>
    </message>
    <message id="audit.action.consent">
        <source>noted an answer about consent</source>
        <translation>Antwort zur Einwilligung vermerkt</translation>
    </message>
    <message id="audit.action.consent.of">
        <source>noted consent: {detail}</source>
        <translation>Einwilligung vermerkt: {detail}</translation>
    </message>
    <message id="audit.action.examination.viewed">
        <source>looked at a visit</source>
        <translation>Untersuchung angesehen</translation>
    </message>
    <message id="audit.action.examination.compared">
        <source>compared with a visit</source>
        <translation>mit einer Untersuchung verglichen</translation>
    </message>
    <message id="audit.action.examination.saved">
        <source>saved a visit</source>
        <translation>Untersuchung gespeichert</translation>
    </message>
    <message id="audit.action.examination.signed">
        <source>signed a visit</source>
        <translation>Untersuchung signiert</translation>
    </message>
    <message id="audit.action.examination.deleted">
        <source>deleted an unsigned visit</source>
        <translation>nicht signierte Untersuchung gelöscht</translation>
    </message>
    <message id="audit.action.landmarks.corrected">
        <source>corrected points</source>
        <translation>Punkte korrigiert</translation>
    </message>
    <message id="audit.action.landmarks.taken_back">
        <source>took corrected points back</source>
        <translation>korrigierte Punkte zurückgenommen</translation>
    </message>
    <message id="audit.action.addendum.added">
        <source>added to a signed visit</source>
        <translation>Nachtrag hinzugefügt</translation>
    </message>
    <message id="audit.action.reading.begun">
        <source>began a second reading</source>
        <translation>Zweitbefundung begonnen</translation>
    </message>
    <message id="audit.action.reading.finished">
        <source>finished a second reading</source>
        <translation>Zweitbefundung abgeschlossen</translation>
    </message>
    <message id="audit.action.recording.kept">
        <source>kept a recording</source>
        <translation>Aufnahme behalten</translation>
    </message>
    <message id="audit.action.recording.discarded">
        <source>discarded a recording</source>
        <translation>Aufnahme verworfen</translation>
    </message>
    <message id="audit.action.recording.expired">
        <source>removed an old recording</source>
        <translation>alte Aufnahme entfernt</translation>
    </message>
    <message id="audit.action.archive.tries_altered">
        <source>found the count of wrong passphrases changed from outside</source>
        <translation>Zähler der falschen Passphrasen war von außen verändert</translation>
    </message>
    <message id="audit.action.archive.tries_lost">
        <source>found the count of wrong passphrases missing</source>
        <translation>Zähler der falschen Passphrasen fehlte</translation>
    </message>
    <message id="audit.action.spool.merged">
        <source>brought to the server what was done without it</source>
        <translation>ohne Server Erledigtes auf den Server gebracht</translation>
    </message>
    <message id="audit.action.patient.taken_over">
        <source>took a patient over from another station</source>
        <translation>Patienten von einem anderen Arbeitsplatz übernommen</translation>
    </message>
    <message id="audit.action.examination.kept_twice">
        <source>kept a visit twice that two stations had changed</source>
        <translation>von zwei Arbeitsplätzen geänderten Besuch doppelt aufbewahrt</translation>
    </message>
    <message id="audit.action.hospital.asked">
        <source>asked the hospital for earlier visits</source>
        <translation>Krankenhaus nach früheren Besuchen gefragt</translation>
    </message>
    <message id="audit.action.hospital.begun">
        <source>began a visit from today's list</source>
        <translation>Besuch aus der Tagesliste begonnen</translation>
    </message>
    <message id="audit.action.hospital.assigned">
        <source>assigned a visit to an order</source>
        <translation>Besuch einem Auftrag zugeordnet</translation>
    </message>
    <message id="audit.action.hospital.unassigned">
        <source>took the assignment to an order back</source>
        <translation>Zuordnung zu einem Auftrag zurückgenommen</translation>
    </message>
    <message id="audit.action.hospital.queued">
        <source>put a visit into the queue for the hospital</source>
        <translation>Besuch in die Warteschlange für das Krankenhaus gestellt</translation>
    </message>
    <message id="audit.action.hospital.sent">
        <source>sent an object to the hospital</source>
        <translation>Objekt an das Krankenhaus gesendet</translation>
    </message>
    <message id="audit.action.hospital.again">
        <source>had a visit sent to the hospital again</source>
        <translation>ließ eine Untersuchung noch einmal ans Krankenhaus senden</translation>
    </message>
    <message id="audit.action.hospital.cancelled">
        <source>took what was not sent out of the queue for the hospital</source>
        <translation>hat noch nicht Gesendetes aus der Warteschlange für das Krankenhaus genommen</translation>
    </message>
    <message id="audit.action.hospital.sent_anew">
        <source>sent an object again that the hospital may have had</source>
        <translation>hat ein Objekt noch einmal gesendet, das das Krankenhaus vielleicht schon hatte</translation>
    </message>
    <message id="audit.action.hospital.stored">
        <source>had an object's storage confirmed by the hospital</source>
        <translation>Speicherung eines Objekts vom Krankenhaus bestätigt</translation>
    </message>
    <message id="audit.action.hospital.given_up">
        <source>gave up sending an object to the hospital</source>
        <translation>Senden eines Objekts an das Krankenhaus aufgegeben</translation>
    </message>
    <message id="audit.action.report.printed">
        <source>printed a report</source>
        <translation>Bericht gedruckt</translation>
    </message>
    <message id="audit.action.report.saved">
        <source>saved a report in a file</source>
        <translation>Bericht in einer Datei gesichert</translation>
    </message>
    <message id="audit.action.report.copied">
        <source>copied a report</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message id="audit.action.report.of">
        <source>{done}: {kind}</source>
        <translation>{done}: {kind}</translation>
    </message>
    <message id="audit.report.clinical">
        <source>clinical report</source>
        <translation>klinischer Bericht</translation>
    </message>
    <message id="audit.report.patient">
        <source>patient's copy</source>
        <translation>Exemplar für den Patienten</translation>
    </message>
    <message id="audit.report.teaching">
        <source>teaching copy</source>
        <translation>Exemplar für die Lehre</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message id="input.no_face">
        <source>no face was found.</source>
        <translation>Es wurde kein Gesicht gefunden.</translation>
    </message>
    <message id="input.several_faces">
        <source>more than one face was found ({count}).</source>
        <translation>Es wurde mehr als ein Gesicht gefunden ({count}).</translation>
    </message>
    <message id="input.too_few_frames">
        <source>too few pictures show the face ({count}; {least} are needed).</source>
        <translation>Zu wenige Bilder zeigen das Gesicht ({count}; nötig sind {least}).</translation>
    </message>
    <message id="input.rest_missing">
        <source>a picture at rest is needed to compare it with.</source>
        <translation>Zum Vergleich ist ein Bild in Ruhe nötig.</translation>
    </message>
    <message id="model.missing">
        <source>The landmark model ({model}) is not there: install the program again.</source>
        <translation>Das Landmarkenmodell ({model}) fehlt: Installieren Sie das Programm erneut.</translation>
    </message>
    <message id="input.missing_file">
        <source>{file}: there is no such file.</source>
        <translation>{file}: diese Datei gibt es nicht.</translation>
    </message>
    <message id="input.unreadable_file">
        <source>{file}: this file may not be read; check its permissions.</source>
        <translation>{file}: diese Datei darf nicht gelesen werden; prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message id="input.unusable_file">
        <source>{file}: this file cannot be used: {reason}.</source>
        <translation>{file}: diese Datei kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message id="input.not_a_file">
        <source>{file}: this is a folder, a pipe or a device, not a file.</source>
        <translation>{file}: dies ist ein Ordner, eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message id="input.impossible_name">
        <source>No file or folder can have such a name</source>
        <translation>Keine Datei und kein Ordner kann so heißen</translation>
    </message>
    <message id="input.not_a_picture">
        <source>{file}: this is not a picture that can be read (JPEG, PNG, TIFF, BMP, WebP or HEIC).</source>
        <translation>{file}: dies ist kein lesbares Bild (JPEG, PNG, TIFF, BMP, WebP oder HEIC).</translation>
    </message>
    <message id="input.damaged_picture">
        <source>{file}: the picture is damaged or cut off.</source>
        <translation>{file}: das Bild ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message id="input.picture_too_large">
        <source>{file}: the picture has too many pixels to be opened safely.</source>
        <translation>{file}: das Bild hat zu viele Pixel, um sicher geöffnet zu werden.</translation>
    </message>
    <message id="input.not_a_video">
        <source>{file}: this is not a video that can be read.</source>
        <translation>{file}: dies ist kein lesbares Video.</translation>
    </message>
    <message id="input.empty_video">
        <source>{file}: the video holds no picture.</source>
        <translation>{file}: das Video enthält kein Bild.</translation>
    </message>
    <message id="input.damaged_video">
        <source>{file}: the video is damaged.</source>
        <translation>{file}: das Video ist beschädigt.</translation>
    </message>
    <message id="input.unordered_video">
        <source>{file}: the pictures of the video are not in the order of their times.</source>
        <translation>{file}: die Bilder des Videos sind nicht in zeitlicher Reihenfolge.</translation>
    </message>
    <message id="input.truncated_video">
        <source>{file}: the video is cut off after {seconds} s.</source>
        <translation>{file}: das Video bricht nach {seconds} s ab.</translation>
    </message>
    <message id="capture.recording">
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message id="capture.digital_patient">
        <source>digital patient</source>
        <translation>digitaler Patient</translation>
    </message>
    <message id="capture.camera">
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message id="capture.numbered_camera">
        <source>camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message id="capture.another_camera">
        <source>The camera chosen in the settings is not plugged in; {name} is used.</source>
        <translation>Die in den Optionen gewählte Kamera ist nicht verbunden; verwendet wird {name}.</translation>
    </message>
    <message id="capture.stand_in">
        <source>The camera did not start in the usual way; {name} is used.</source>
        <translation>Die Kamera startete nicht auf dem üblichen Weg; verwendet wird {name}.</translation>
    </message>
    <message id="capture.no_camera">
        <source>There is no camera. Plug one in.</source>
        <translation>Keine Kamera vorhanden. Schließen Sie eine an.</translation>
    </message>
    <message id="capture.no_multimedia">
        <source>The camera needs a system library that is missing: {library}.</source>
        <translation>Die Kamera benötigt eine fehlende Systembibliothek: {library}.</translation>
    </message>
    <message id="capture.no_application">
        <source>Cameras cannot be listed before the program has started its window system.</source>
        <translation>Kameras können erst aufgelistet werden, wenn das Programm sein Fenstersystem gestartet hat.</translation>
    </message>
    <message id="capture.camera_failed">
        <source>{name}: the camera stopped. Is another program using it?</source>
        <translation>{name}: die Kamera hat gestoppt. Verwendet sie ein anderes Programm?</translation>
    </message>
    <message id="capture.bad_frame">
        <source>The camera sent a picture that cannot be read.</source>
        <translation>Die Kamera hat ein nicht lesbares Bild gesendet.</translation>
    </message>
    <message id="capture.stalled">
        <source>The camera has sent no picture for {seconds} s.</source>
        <translation>Die Kamera hat seit {seconds} s kein Bild gesendet.</translation>
    </message>
    <message id="capture.closed">
        <source>The camera is switched off.</source>
        <translation>Die Kamera ist ausgeschaltet.</translation>
    </message>
    <message id="capture.unplugged">
        <source>{name}: the camera was unplugged.</source>
        <translation>{name}: die Kamera wurde getrennt.</translation>
    </message>
    <message id="capture.frozen">
        <source>The camera picture has been frozen for {seconds} s.</source>
        <translation>Das Kamerabild steht seit {seconds} s still.</translation>
    </message>
    <message id="capture.black">
        <source>The camera picture is black. Is the camera covered?</source>
        <translation>Das Kamerabild ist schwarz. Ist die Kamera verdeckt?</translation>
    </message>
    <message id="capture.size_changed">
        <source>The camera changed its picture size to {width_px} x {height_px}.</source>
        <translation>Die Kamera hat ihre Bildgröße auf {width_px} x {height_px} geändert.</translation>
    </message>
    <message id="capture.ended">
        <source>The video has ended.</source>
        <translation>Das Video ist zu Ende.</translation>
    </message>
    <message id="capture.unreadable_folder">
        <source>{folder}: this folder cannot be read: {reason}.</source>
        <translation>{folder}: dieser Ordner kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message id="capture.no_photographs">
        <source>{folder}: there is no photograph in this folder.</source>
        <translation>{folder}: in diesem Ordner ist keine Fotografie.</translation>
    </message>
    <message id="capture.no_digital_patient">
        <source>The clips of the digital patient are missing; install the program again.</source>
        <translation>Die Clips des digitalen Patienten fehlen; installieren Sie das Programm erneut.</translation>
    </message>
    <message id="capture.gate.good">
        <source>The picture is good</source>
        <translation>Das Bild ist gut</translation>
    </message>
    <message id="capture.gate.no_face">
        <source>Please look into the camera</source>
        <translation>Bitte schauen Sie in die Kamera</translation>
    </message>
    <message id="capture.gate.several_faces">
        <source>Only the patient's face may be in view</source>
        <translation>Bitte nur das Gesicht des Patienten im Bild</translation>
    </message>
    <message id="capture.gate.too_far">
        <source>Come a little closer</source>
        <translation>Bitte kommen Sie etwas näher</translation>
    </message>
    <message id="capture.gate.too_near">
        <source>Move back a little</source>
        <translation>Bitte etwas weiter zurück</translation>
    </message>
    <message id="capture.gate.off_centre">
        <source>Move to the middle of the picture</source>
        <translation>Bitte in die Bildmitte rücken</translation>
    </message>
    <message id="capture.gate.off_centre.left">
        <source>Move a little to your right</source>
        <translation>Bitte etwas zu Ihrer Rechten rücken</translation>
    </message>
    <message id="capture.gate.off_centre.right">
        <source>Move a little to your left</source>
        <translation>Bitte etwas zu Ihrer Linken rücken</translation>
    </message>
    <message id="capture.gate.off_centre.up">
        <source>Sit a little lower, or raise the camera</source>
        <translation>Etwas tiefer setzen oder die Kamera höher stellen</translation>
    </message>
    <message id="capture.gate.off_centre.down">
        <source>Sit a little higher, or lower the camera</source>
        <translation>Etwas höher setzen oder die Kamera tiefer stellen</translation>
    </message>
    <message id="capture.gate.turned">
        <source>Look straight into the camera</source>
        <translation>Bitte schauen Sie gerade in die Kamera</translation>
    </message>
    <message id="capture.gate.turned.left">
        <source>Turn a little to your right</source>
        <translation>Bitte etwas zu Ihrer Rechten drehen</translation>
    </message>
    <message id="capture.gate.turned.right">
        <source>Turn a little to your left</source>
        <translation>Bitte etwas zu Ihrer Linken drehen</translation>
    </message>
    <message id="capture.gate.tilted">
        <source>Hold your head upright</source>
        <translation>Bitte den Kopf aufrecht halten</translation>
    </message>
    <message id="capture.gate.tilted.left">
        <source>Tilt your head a little to your right</source>
        <translation>Bitte Kopf etwas zu Ihrer Rechten neigen</translation>
    </message>
    <message id="capture.gate.tilted.right">
        <source>Tilt your head a little to your left</source>
        <translation>Bitte Kopf etwas zu Ihrer Linken neigen</translation>
    </message>
    <message id="capture.gate.nodded">
        <source>Hold your head level</source>
        <translation>Bitte den Kopf gerade halten</translation>
    </message>
    <message id="capture.gate.nodded.up">
        <source>Lower your chin a little</source>
        <translation>Bitte das Kinn etwas senken</translation>
    </message>
    <message id="capture.gate.nodded.down">
        <source>Lift your chin a little</source>
        <translation>Bitte das Kinn etwas heben</translation>
    </message>
    <message id="capture.gate.too_dark">
        <source>More light on the face, please</source>
        <translation>Bitte mehr Licht auf das Gesicht</translation>
    </message>
    <message id="capture.gate.too_bright">
        <source>Less light on the face, please</source>
        <translation>Bitte weniger Licht auf das Gesicht</translation>
    </message>
    <message id="capture.gate.uneven_light">
        <source>The same light on both sides, please</source>
        <translation>Bitte gleiches Licht auf beiden Seiten</translation>
    </message>
    <message id="capture.gate.uneven_light.left">
        <source>More light on the patient's left side, please</source>
        <translation>Bitte mehr Licht auf die linke Seite des Patienten</translation>
    </message>
    <message id="capture.gate.uneven_light.right">
        <source>More light on the patient's right side, please</source>
        <translation>Bitte mehr Licht auf die rechte Seite des Patienten</translation>
    </message>
    <message id="capture.gate.blurred">
        <source>Hold still; if it stays blurred, wipe the camera lens</source>
        <translation>Bitte stillhalten; bleibt es unscharf, Kameralinse reinigen</translation>
    </message>
    <message id="capture.gate.covered">
        <source>Please uncover your face</source>
        <translation>Bitte das Gesicht frei machen</translation>
    </message>
    <message id="capture.gate.covered.region">
        <source>Please uncover your {region}</source>
        <translation>Bitte frei machen: {region}</translation>
    </message>
    <message id="capture.your.left">
        <source>left</source>
        <translation>linke Seite,</translation>
    </message>
    <message id="capture.your.right">
        <source>right</source>
        <translation>rechte Seite,</translation>
    </message>
    <message id="capture.detail.turned">
        <source>Head turned {amount}° to the {direction} (at most {limit}°)</source>
        <translation>Kopf {amount}° zur {direction} gedreht (höchstens {limit}°)</translation>
    </message>
    <message id="capture.detail.tilted">
        <source>Head tilted {amount}° to the {direction} (at most {limit}°)</source>
        <translation>Kopf {amount}° zur {direction} geneigt (höchstens {limit}°)</translation>
    </message>
    <message id="capture.detail.nodded">
        <source>Head bent {direction} {amount}° (at most {limit}°)</source>
        <translation>Kopf {amount}° nach {direction} geneigt (höchstens {limit}°)</translation>
    </message>
    <message id="capture.detail.too_dark">
        <source>Too dark: {amount} % of full brightness (at least {limit} %)</source>
        <translation>Zu dunkel: {amount} % der vollen Helligkeit (mindestens {limit} %)</translation>
    </message>
    <message id="capture.detail.too_bright">
        <source>Too bright: {amount} % of full brightness (at most {limit} %)</source>
        <translation>Zu hell: {amount} % der vollen Helligkeit (höchstens {limit} %)</translation>
    </message>
    <message id="capture.detail.uneven_light">
        <source>Light uneven: {direction} side {amount} times darker (at most {limit})</source>
        <translation>Licht ungleich: auf der {direction} {amount}-mal dunkler (höchstens {limit})</translation>
    </message>
    <message id="capture.detail.covered.region">
        <source>Covered: {region}</source>
        <translation>Verdeckt: {region}</translation>
    </message>
    <message id="capture.direction.left">
        <source>patient's left</source>
        <translation>linken Patientenseite</translation>
    </message>
    <message id="capture.direction.right">
        <source>patient's right</source>
        <translation>rechten Patientenseite</translation>
    </message>
    <message id="capture.direction.up">
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message id="capture.direction.down">
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message id="capture.not_tolerable">
        <source>Nothing is recorded unless exactly one face is in view.</source>
        <translation>Aufgenommen wird nur, wenn genau ein Gesicht im Bild ist.</translation>
    </message>
    <message id="protocol.illegal">
        <source>That is not possible now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
    <message id="protocol.rest_needed">
        <source>The face at rest is needed first: everything is measured from it.</source>
        <translation>Zuerst wird das Gesicht in Ruhe benötigt: alles wird daran gemessen.</translation>
    </message>
    <message id="protocol.no_more_attempts">
        <source>There are {most} attempts already; keep one of them.</source>
        <translation>Es gibt bereits {most} Versuche; behalten Sie einen davon.</translation>
    </message>
    <message id="protocol.no_such_attempt">
        <source>There is no such attempt to keep.</source>
        <translation>Diesen Versuch gibt es nicht.</translation>
    </message>
    <message id="protocol.not_in_examination">
        <source>This expression is not part of the examination; add it first.</source>
        <translation>Diese Aufgabe gehört nicht zur Untersuchung; fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message id="protocol.already_in_examination">
        <source>This expression is already part of the examination.</source>
        <translation>Diese Aufgabe gehört bereits zur Untersuchung.</translation>
    </message>
    <message id="protocol.nothing_chosen">
        <source>No expression is chosen.</source>
        <translation>Keine Aufgabe gewählt.</translation>
    </message>
    <message id="recorder.failed">
        <source>The recording could not be written ({kind}).</source>
        <translation>Die Aufnahme konnte nicht geschrieben werden ({kind}).</translation>
    </message>
    <message id="recorder.empty">
        <source>The camera sent no picture during the recording.</source>
        <translation>Die Kamera hat während der Aufnahme kein Bild gesendet.</translation>
    </message>
    <message id="recorder.stuck">
        <source>The recording was not written within {seconds} s.</source>
        <translation>Die Aufnahme wurde nicht innerhalb von {seconds} s geschrieben.</translation>
    </message>
    <message id="recorder.wrong_size">
        <source>A picture of {width_px} x {height_px} does not fit into the recording.</source>
        <translation>Ein Bild von {width_px} x {height_px} passt nicht in die Aufnahme.</translation>
    </message>
</context>
<context>
    <name>clinic</name>
    <message id="rail_page.clinic">
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message id="rail_page.clinic.tip">
        <source>Grades and recovery of all patients; export (Ctrl+3)</source>
        <translation>Grade und Erholung aller Patienten; Export (Strg+3)</translation>
    </message>
    <message id="clinic.title">
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message id="clinic.counted">
        <source>Patients: {patients}. Visits: {visits}, {signed} signed, {unfinished} unfinished.</source>
        <translation>Patienten: {patients}. Untersuchungen: {visits}, davon {signed} signiert, {unfinished} unvollendet.</translation>
    </message>
    <message id="clinic.empty">
        <source>No visits yet</source>
        <translation>Noch keine Untersuchungen</translation>
    </message>
    <message id="clinic.lost_hint">
        <source>The grades of all patients appear here when the server is back.</source>
        <translation>Die Grade aller Patienten erscheinen hier, sobald der Server wieder da ist.</translation>
    </message>
    <message id="clinic.empty_hint">
        <source>The grades of all patients and their recovery appear here after the first visit.</source>
        <translation>Nach der ersten Untersuchung erscheinen hier die Grade aller Patienten und ihre Erholung.</translation>
    </message>
    <message id="clinic.grades">
        <source>Grades at the latest visit</source>
        <translation>Grade bei der letzten Untersuchung</translation>
    </message>
    <message id="clinic.grades.hint">
        <source>Patients per grade that stands: the clinician's, else the program's. The sum stands last.</source>
        <translation>Patienten je gültigem Grad: dem des Untersuchers, sonst dem des Programms. Am Ende steht die Summe.</translation>
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
        <translation>kein Grad</translation>
    </message>
    <message id="clinic.complete">
        <source>All branches graded at {whole} of {graded} visits ({percent} %).</source>
        <translation>Alle Äste bewertet bei {whole} von {graded} Untersuchungen ({percent} %).</translation>
    </message>
    <message id="clinic.complete.none">
        <source>No visit is graded yet.</source>
        <translation>Noch keine Untersuchung bewertet.</translation>
    </message>
    <message id="clinic.complete.reasons">
        <source>Branches without a grade: {reasons}.</source>
        <translation>Äste ohne Grad: {reasons}.</translation>
    </message>
    <message id="clinic.complete.reason">
        <source>{why} ({count})</source>
        <translation>{why} ({count})</translation>
    </message>
    <message id="clinic.recovery">
        <source>Recovery since the onset</source>
        <translation>Erholung seit Beginn</translation>
    </message>
    <message id="clinic.recovery.name">
        <source>Recovery since the onset, {branch}</source>
        <translation>Erholung seit Beginn, {branch}</translation>
    </message>
    <message id="clinic.recovery.hint">
        <source>Function of the weak side in percent of the healthy one, by the program. A thin line is a patient whose onset is on record; the thick line is the median of all within its months.</source>
        <translation>Funktion der paretischen Seite in Prozent der gesunden, vom Programm. Eine dünne Linie ist ein Patient mit erfasstem Beginn; die dicke Linie ist der Median aller in ihren Monaten.</translation>
    </message>
    <message id="clinic.recovery.axis">
        <source>months since the onset</source>
        <translation>Monate seit Beginn</translation>
    </message>
    <message id="clinic.recovery.median">
        <source>months {first} to {last}: {percent} % ({count} patients)</source>
        <translation>Monate {first} bis {last}: {percent} % ({count} Patienten)</translation>
    </message>
    <message id="clinic.recovery.medians">
        <source>Median: {medians}.</source>
        <translation>Median: {medians}.</translation>
    </message>
    <message id="clinic.recovery.too_few">
        <source>No median yet: it takes three patients with a known onset, seen in the same months.</source>
        <translation>Noch kein Median: nötig sind drei Patienten mit bekanntem Beginn, in denselben Monaten gesehen.</translation>
    </message>
    <message id="clinic.percent">
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message id="day.title">
        <source>Reports of a day</source>
        <translation>Berichte eines Tages</translation>
    </message>
    <message id="day.day">
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message id="day.counted">
        <source>Finished visits: {visits}, {signed} signed</source>
        <translation>Abgeschlossene Untersuchungen: {visits}, davon {signed} signiert</translation>
    </message>
    <message id="day.print">
        <source>Print all …</source>
        <translation>Alle drucken …</translation>
    </message>
    <message id="day.save">
        <source>Save all as PDF …</source>
        <translation>Alle als PDF …</translation>
    </message>
    <message id="day.preview">
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message id="day.preview.tip">
        <source>Look at all reports as they will be printed</source>
        <translation>Alle Berichte ansehen, wie sie gedruckt werden</translation>
    </message>
    <message id="day.preview.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="day.preview.number">
        <source>Report {number} of {total}</source>
        <translation>Bericht {number} von {total}</translation>
    </message>
    <message id="day.preview.before">
        <source>Before</source>
        <translation>Voriger</translation>
    </message>
    <message id="day.preview.next">
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message id="day.not_agreed">
        <source>Without a teaching copy, since they have not agreed to teaching: {count}.</source>
        <translation>Ohne Lehrfassung, da ohne Einwilligung in die Lehre: {count}.</translation>
    </message>
    <message id="day.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="day.making">
        <source>Making the reports</source>
        <translation>Berichte werden erstellt</translation>
    </message>
    <message id="day.progress">
        <source>{done} of {total} reports</source>
        <translation>{done} von {total} Berichten</translation>
    </message>
    <message id="day.printed">
        <source>Sent to the printer: reports {reports}, pages {pages}.</source>
        <translation>An den Drucker gesendet: Berichte {reports}, Seiten {pages}.</translation>
    </message>
    <message id="day.saved">
        <source>Saved: reports {reports}, to {folder}.</source>
        <translation>Gespeichert: Berichte {reports}, in {folder}.</translation>
    </message>
    <message id="day.cancelled">
        <source>Cancelled. Nothing was printed or saved.</source>
        <translation>Abgebrochen. Es wurde nichts gedruckt oder gespeichert.</translation>
    </message>
    <message id="day.failed">
        <source>Not all reports were made: {why}.</source>
        <translation>Nicht alle Berichte wurden erstellt: {why}.</translation>
    </message>
    <message id="day.file">
        <source>palsygrader-{kind}-{day}-{number}</source>
        <translation>palsygrader-{kind}-{day}-{number}</translation>
    </message>
    <message id="export.title">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="export.text">
        <source>Visits, grades, scales and measurements as tables for statistics, landmarks, and on demand pictures, in one ZIP file, with a dictionary of the columns and a text about what was changed. Unfinished visits are left out.</source>
        <translation>Untersuchungen, Grade, Skalen und Messwerte als Tabellen für die Statistik, Landmarken und auf Wunsch Bilder, in einer ZIP-Datei, mit einem Verzeichnis der Spalten und einem Text darüber, was geändert wurde. Unvollendete Untersuchungen fehlen.</translation>
    </message>
    <message id="export.scope">
        <source>Visits</source>
        <translation>Umfang</translation>
    </message>
    <message id="export.scope.all">
        <source>of all patients</source>
        <translation>alle Patienten</translation>
    </message>
    <message id="export.scope.patient">
        <source>of {name}</source>
        <translation>von {name}</translation>
    </message>
    <message id="export.signed_only">
        <source>signed ones only</source>
        <translation>nur signierte</translation>
    </message>
    <message id="export.content">
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message id="export.plain">
        <source>without names</source>
        <translation>ohne Namen</translation>
    </message>
    <message id="export.named">
        <source>with names and dates</source>
        <translation>mit Namen und Daten</translation>
    </message>
    <message id="export.plain.hint">
        <source>A patient is a code that only this archive can make, days are moved into the past by a secret number of days for each patient, intervals stay, ages end at 89, clinicians are numbered.</source>
        <translation>Ein Patient ist ein Code, den nur dieses Archiv bilden kann; Tage sind je Patient um eine geheime Zahl von Tagen in die Vergangenheit verschoben, Abstände bleiben, das Alter endet bei 89, Untersucher sind nummeriert.</translation>
    </message>
    <message id="export.named.hint">
        <source>The file will hold names and dates, not encrypted: keep it as safe as the archive.</source>
        <translation>Die Datei enthält Namen und Daten unverschlüsselt: verwahren Sie sie so sicher wie das Archiv.</translation>
    </message>
    <message id="export.kind">
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message id="export.kind.xlsx">
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message id="export.kind.csv">
        <source>CSV files (.csv)</source>
        <translation>CSV-Dateien (.csv)</translation>
    </message>
    <message id="export.kind.json">
        <source>JSON (.json)</source>
        <translation>JSON (.json)</translation>
    </message>
    <message id="export.files">
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message id="export.file_name">
        <source>palsygrader-export</source>
        <translation>palsygrader-export</translation>
    </message>
    <message id="export.start">
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message id="export.start.tip">
        <source>Choose a file and write everything into it</source>
        <translation>Datei wählen und alles hineinschreiben</translation>
    </message>
    <message id="export.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="export.running">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="export.progress">
        <source>{done} of {total} visits</source>
        <translation>{done} von {total} Untersuchungen</translation>
    </message>
    <message id="export.nobody_agreed">
        <source>Nothing to export: none of the chosen patients agreed to research. Consent is noted in the patient's record (E).</source>
        <translation>Nichts zu exportieren: keiner der gewählten Patienten hat in die Forschung eingewilligt. Die Einwilligung steht in der Akte des Patienten (E).</translation>
    </message>
    <message id="export.done">
        <source>Exported: visits {visits}, patients {patients}, to {file}.</source>
        <translation>Exportiert: Untersuchungen {visits}, Patienten {patients}, nach {file}.</translation>
    </message>
    <message id="export.nothing">
        <source>Nothing to export: no visit fits the choice. {file} holds the headings only.</source>
        <translation>Nichts zu exportieren: keine Untersuchung passt zur Auswahl. {file} enthält nur die Überschriften.</translation>
    </message>
    <message id="export.cancelled">
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message id="export.failed">
        <source>The export was not written: {why}. Nothing in the archive changed, and nothing half-written was left behind.</source>
        <translation>Der Export wurde nicht geschrieben: {why}. Im Archiv hat sich nichts geändert, und nichts halb Geschriebenes ist zurückgeblieben.</translation>
    </message>
</context>
<context>
    <name>clinical</name>
    <message id="error.unexpected">
        <source>Something unexpected went wrong ({kind}). Nothing was lost; details are in the log.</source>
        <translation>Unerwarteter Fehler ({kind}). Es ging nichts verloren; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message id="side.left">
        <source>patient's left</source>
        <translation>Patient links</translation>
    </message>
    <message id="side.right">
        <source>patient's right</source>
        <translation>Patient rechts</translation>
    </message>
    <message id="side.left.short">
        <source>L</source>
        <translation>L</translation>
    </message>
    <message id="side.right.short">
        <source>R</source>
        <translation>R</translation>
    </message>
    <message id="affected_side.left">
        <source>left</source>
        <translation>links</translation>
    </message>
    <message id="affected_side.right">
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message id="affected_side.none">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="affected_side.both">
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message id="affected_side.unknown">
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message id="affected_side.too_few">
        <source>cannot be told: {count} of {all} regions examined</source>
        <translation>nicht bestimmbar: {count} von {all} Regionen untersucht</translation>
    </message>
    <message id="branch.temporal">
        <source>temporal</source>
        <translation>R. temporalis</translation>
    </message>
    <message id="branch.zygomatic">
        <source>zygomatic</source>
        <translation>R. zygomaticus</translation>
    </message>
    <message id="branch.buccal">
        <source>buccal</source>
        <translation>R. buccalis</translation>
    </message>
    <message id="branch.marginal_mandibular">
        <source>marginal mandibular</source>
        <translation>R. marginalis</translation>
    </message>
    <message id="branch.temporal.region">
        <source>forehead and brow</source>
        <translation>Stirn und Braue</translation>
    </message>
    <message id="branch.zygomatic.region">
        <source>eye</source>
        <translation>Auge</translation>
    </message>
    <message id="branch.buccal.region">
        <source>midface and mouth</source>
        <translation>Mittelgesicht und Mund</translation>
    </message>
    <message id="branch.marginal_mandibular.region">
        <source>lower lip and chin</source>
        <translation>Unterlippe und Kinn</translation>
    </message>
    <message id="region.brow">
        <source>brow</source>
        <translation>Braue</translation>
    </message>
    <message id="region.eye">
        <source>eye</source>
        <translation>Auge</translation>
    </message>
    <message id="region.midface">
        <source>midface</source>
        <translation>Mittelgesicht</translation>
    </message>
    <message id="region.mouth">
        <source>mouth</source>
        <translation>Mund</translation>
    </message>
    <message id="region.chin">
        <source>chin</source>
        <translation>Kinn</translation>
    </message>
    <message id="expression.rest">
        <source>at rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="expression.brow_raise">
        <source>brow raise</source>
        <translation>Brauenheben</translation>
    </message>
    <message id="expression.gentle_closure">
        <source>gentle eye closure</source>
        <translation>leichter Lidschluss</translation>
    </message>
    <message id="expression.tight_closure">
        <source>tight eye closure</source>
        <translation>fester Lidschluss</translation>
    </message>
    <message id="expression.closed_smile">
        <source>closed smile</source>
        <translation>geschlossenes Lächeln</translation>
    </message>
    <message id="expression.open_smile">
        <source>open smile</source>
        <translation>offenes Lächeln</translation>
    </message>
    <message id="expression.snarl">
        <source>snarl</source>
        <translation>Naserümpfen</translation>
    </message>
    <message id="expression.pucker">
        <source>pucker</source>
        <translation>Mundspitzen</translation>
    </message>
    <message id="expression.lower_teeth">
        <source>lower teeth</source>
        <translation>untere Zähne</translation>
    </message>
    <message id="expression.frown">
        <source>frown</source>
        <translation>Zornesfalte</translation>
    </message>
    <message id="expression.cheek_puff">
        <source>cheek puff</source>
        <translation>Wangen aufblasen</translation>
    </message>
    <message id="expression.platysma">
        <source>neck tensing</source>
        <translation>Halsanspannung</translation>
    </message>
    <message id="expression.blink">
        <source>blink</source>
        <translation>Blinzeln</translation>
    </message>
    <message id="expression.rest.short">
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="expression.brow_raise.short">
        <source>brow</source>
        <translation>Braue</translation>
    </message>
    <message id="expression.gentle_closure.short">
        <source>gentle</source>
        <translation>Lid leicht</translation>
    </message>
    <message id="expression.tight_closure.short">
        <source>tight</source>
        <translation>Lid fest</translation>
    </message>
    <message id="expression.closed_smile.short">
        <source>smile</source>
        <translation>Lächeln</translation>
    </message>
    <message id="expression.open_smile.short">
        <source>open smile</source>
        <translation>Lachen</translation>
    </message>
    <message id="expression.snarl.short">
        <source>snarl</source>
        <translation>Nase</translation>
    </message>
    <message id="expression.pucker.short">
        <source>pucker</source>
        <translation>Spitzen</translation>
    </message>
    <message id="expression.lower_teeth.short">
        <source>lower teeth</source>
        <translation>Zähne</translation>
    </message>
    <message id="expression.frown.short">
        <source>frown</source>
        <translation>Zornesfalte</translation>
    </message>
    <message id="expression.cheek_puff.short">
        <source>puff</source>
        <translation>Wangen</translation>
    </message>
    <message id="expression.platysma.short">
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message id="expression.blink.short">
        <source>blink</source>
        <translation>Blinzeln</translation>
    </message>
    <message id="expression.rest.instruction">
        <source>Look straight ahead, face at rest</source>
        <translation>Schauen Sie geradeaus, das Gesicht entspannt</translation>
    </message>
    <message id="expression.brow_raise.instruction">
        <source>Raise your eyebrows as high as you can</source>
        <translation>Heben Sie die Augenbrauen so hoch Sie können</translation>
    </message>
    <message id="expression.gentle_closure.instruction">
        <source>Close your eyes gently</source>
        <translation>Schließen Sie sanft die Augen</translation>
    </message>
    <message id="expression.tight_closure.instruction">
        <source>Close your eyes as tightly as you can</source>
        <translation>Kneifen Sie die Augen so fest zu, wie Sie können</translation>
    </message>
    <message id="expression.closed_smile.instruction">
        <source>Smile with your lips closed</source>
        <translation>Lächeln Sie mit geschlossenen Lippen</translation>
    </message>
    <message id="expression.open_smile.instruction">
        <source>Smile widely and show your teeth</source>
        <translation>Lächeln Sie breit und zeigen Sie die Zähne</translation>
    </message>
    <message id="expression.snarl.instruction">
        <source>Wrinkle your nose and lift your upper lip</source>
        <translation>Rümpfen Sie die Nase und heben Sie die Oberlippe</translation>
    </message>
    <message id="expression.pucker.instruction">
        <source>Pucker your lips as if to kiss</source>
        <translation>Spitzen Sie die Lippen wie zum Kuss</translation>
    </message>
    <message id="expression.lower_teeth.instruction">
        <source>Show your lower teeth</source>
        <translation>Zeigen Sie die unteren Zähne</translation>
    </message>
    <message id="expression.frown.instruction">
        <source>Draw your eyebrows together</source>
        <translation>Ziehen Sie die Augenbrauen zusammen</translation>
    </message>
    <message id="expression.cheek_puff.instruction">
        <source>Puff out your cheeks</source>
        <translation>Blasen Sie die Wangen auf</translation>
    </message>
    <message id="expression.platysma.instruction">
        <source>Tense the front of your neck</source>
        <translation>Spannen Sie den Hals vorne an</translation>
    </message>
    <message id="expression.blink.instruction">
        <source>Blink a few times as you normally do</source>
        <translation>Blinzeln Sie einige Male wie gewohnt</translation>
    </message>
    <message id="expression.rest.spoken">
        <source>Look straight ahead, and relax your face.</source>
        <translation>Schauen Sie geradeaus, und entspannen Sie Ihr Gesicht.</translation>
    </message>
    <message id="expression.brow_raise.spoken">
        <source>Raise your eyebrows as high as you can.</source>
        <translation>Heben Sie die Augenbrauen, so hoch Sie können.</translation>
    </message>
    <message id="expression.gentle_closure.spoken">
        <source>Close your eyes gently.</source>
        <translation>Schließen Sie sanft die Augen.</translation>
    </message>
    <message id="expression.tight_closure.spoken">
        <source>Close your eyes as tightly as you can.</source>
        <translation>Kneifen Sie die Augen so fest zu, wie Sie können.</translation>
    </message>
    <message id="expression.closed_smile.spoken">
        <source>Smile, with your lips closed.</source>
        <translation>Lächeln Sie, mit geschlossenen Lippen.</translation>
    </message>
    <message id="expression.open_smile.spoken">
        <source>Smile widely, and show your teeth.</source>
        <translation>Lächeln Sie breit, und zeigen Sie die Zähne.</translation>
    </message>
    <message id="expression.snarl.spoken">
        <source>Wrinkle your nose, and lift your upper lip.</source>
        <translation>Rümpfen Sie die Nase, und heben Sie die Oberlippe.</translation>
    </message>
    <message id="expression.pucker.spoken">
        <source>Pucker your lips, as if to kiss.</source>
        <translation>Spitzen Sie die Lippen, wie zum Kuss.</translation>
    </message>
    <message id="expression.lower_teeth.spoken">
        <source>Show your lower teeth.</source>
        <translation>Zeigen Sie die unteren Zähne.</translation>
    </message>
    <message id="expression.frown.spoken">
        <source>Draw your eyebrows together.</source>
        <translation>Ziehen Sie die Augenbrauen zusammen.</translation>
    </message>
    <message id="expression.cheek_puff.spoken">
        <source>Puff out your cheeks.</source>
        <translation>Blasen Sie die Wangen auf.</translation>
    </message>
    <message id="expression.platysma.spoken">
        <source>Tense the front of your neck.</source>
        <translation>Spannen Sie den Hals vorne an.</translation>
    </message>
    <message id="expression.blink.spoken">
        <source>Blink a few times, as you normally do.</source>
        <translation>Blinzeln Sie einige Male, wie gewohnt.</translation>
    </message>
    <message id="speech.now">
        <source>Now, and hold.</source>
        <translation>Jetzt, und halten.</translation>
    </message>
    <message id="speech.relax">
        <source>And relax.</source>
        <translation>Und entspannen.</translation>
    </message>
    <message id="skip_reason.patient_cannot">
        <source>patient cannot</source>
        <translation>Patient kann nicht</translation>
    </message>
    <message id="skip_reason.not_wanted">
        <source>not wanted</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message id="unit.mm">
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message id="unit.eye_distance_percent">
        <source>% of eye distance</source>
        <translation>% des Augenabstands</translation>
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
        <translation>Brauenhöhe</translation>
    </message>
    <message id="quantity.palpebral_aperture">
        <source>palpebral aperture</source>
        <translation>Lidspaltenweite</translation>
    </message>
    <message id="quantity.oral_commissure_height">
        <source>oral commissure height</source>
        <translation>Mundwinkelhöhe</translation>
    </message>
    <message id="quantity.brow_elevation">
        <source>brow elevation</source>
        <translation>Brauenhebung</translation>
    </message>
    <message id="quantity.lid_closure">
        <source>lid closure</source>
        <translation>Lidschluss</translation>
    </message>
    <message id="quantity.oral_commissure_excursion">
        <source>oral commissure excursion</source>
        <translation>Mundwinkelexkursion</translation>
    </message>
    <message id="quantity.upper_lip_elevation">
        <source>upper lip elevation</source>
        <translation>Oberlippenhebung</translation>
    </message>
    <message id="quantity.alar_elevation">
        <source>alar elevation</source>
        <translation>Nasenflügelhebung</translation>
    </message>
    <message id="quantity.lip_corner_advance">
        <source>lip corner advance</source>
        <translation>Mundwinkelvorschub</translation>
    </message>
    <message id="quantity.lower_lip_depression">
        <source>lower lip depression</source>
        <translation>Unterlippensenkung</translation>
    </message>
    <message id="quantity.ocular_synkinesis">
        <source>eye narrowing while the mouth moves</source>
        <translation>Lidspaltenverengung bei Mundbewegung</translation>
    </message>
    <message id="quantity.oral_synkinesis">
        <source>mouth corner movement while brow or eye moves</source>
        <translation>Mundwinkelbewegung bei Brauen- oder Augenbewegung</translation>
    </message>
    <message id="quantity.brow_height.short">
        <source>brow height</source>
        <translation>Brauenhöhe</translation>
    </message>
    <message id="quantity.palpebral_aperture.short">
        <source>eye opening</source>
        <translation>Lidspalte</translation>
    </message>
    <message id="quantity.oral_commissure_height.short">
        <source>mouth corner height</source>
        <translation>Mundwinkelhöhe</translation>
    </message>
    <message id="quantity.brow_elevation.short">
        <source>brow lift</source>
        <translation>Brauenhebung</translation>
    </message>
    <message id="quantity.lid_closure.short">
        <source>lid closure</source>
        <translation>Lidschluss</translation>
    </message>
    <message id="quantity.oral_commissure_excursion.short">
        <source>mouth corner excursion</source>
        <translation>Mundwinkelexkursion</translation>
    </message>
    <message id="quantity.upper_lip_elevation.short">
        <source>upper lip lift</source>
        <translation>Oberlippenhebung</translation>
    </message>
    <message id="quantity.alar_elevation.short">
        <source>alar lift</source>
        <translation>Nasenflügelhebung</translation>
    </message>
    <message id="quantity.lip_corner_advance.short">
        <source>mouth corner advance</source>
        <translation>Mundwinkelvorschub</translation>
    </message>
    <message id="quantity.lower_lip_depression.short">
        <source>lower lip drop</source>
        <translation>Unterlippensenkung</translation>
    </message>
    <message id="quantity.ocular_synkinesis.short">
        <source>eye, mouth moving</source>
        <translation>Auge bei Mundbewegung</translation>
    </message>
    <message id="quantity.oral_synkinesis.short">
        <source>mouth, brow or eye moving</source>
        <translation>Mund bei Brauen-/Augenbewegung</translation>
    </message>
    <message id="quantity.onset_latency.short">
        <source>onset</source>
        <translation>Beginn</translation>
    </message>
    <message id="quantity.time_to_peak.short">
        <source>time to peak</source>
        <translation>bis Maximum</translation>
    </message>
    <message id="quantity.hold_time.short">
        <source>hold time</source>
        <translation>Haltezeit</translation>
    </message>
    <message id="unit.mm.short">
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message id="unit.eye_distance_percent.short">
        <source>% eye dist.</source>
        <translation>% Augenabst.</translation>
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
        <translation>Latenz bis Beginn</translation>
    </message>
    <message id="quantity.time_to_peak">
        <source>time to peak</source>
        <translation>Zeit bis Maximum</translation>
    </message>
    <message id="quantity.hold_time">
        <source>hold time</source>
        <translation>Haltezeit</translation>
    </message>
    <message id="severity.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="severity.2">
        <source>slight weakness</source>
        <translation>leichte Schwäche</translation>
    </message>
    <message id="severity.3">
        <source>moderate weakness</source>
        <translation>mäßige Schwäche</translation>
    </message>
    <message id="severity.4">
        <source>moderately severe weakness</source>
        <translation>mittelschwere Schwäche</translation>
    </message>
    <message id="severity.5">
        <source>severe weakness</source>
        <translation>schwere Schwäche</translation>
    </message>
    <message id="severity.6">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="severity.not_told_from">
        <source>not distinguishable from grade {grade}</source>
        <translation>nicht von Grad {grade} zu unterscheiden</translation>
    </message>
    <message id="withheld_reason.expression_missing">
        <source>the expression that tests it was not recorded</source>
        <translation>zugehörige Aufgabe nicht aufgenommen</translation>
    </message>
    <message id="withheld_reason.rest_missing">
        <source>there is no picture at rest to compare with</source>
        <translation>kein Ruhebild zum Vergleich</translation>
    </message>
    <message id="withheld_reason.poor_effort">
        <source>the healthy side hardly moved</source>
        <translation>gesunde Seite kaum bewegt</translation>
    </message>
    <message id="withheld_reason.poor_quality">
        <source>what was recorded is not good enough</source>
        <translation>Qualität der Aufnahmen unzureichend</translation>
    </message>
    <message id="withheld_reason.turned">
        <source>the head was turned, which foreshortens one side</source>
        <translation>Kopf gedreht, dadurch eine Seite perspektivisch verkürzt</translation>
    </message>
    <message id="withheld_reason.covered">
        <source>something covers the part of the face that moves</source>
        <translation>bewegter Teil des Gesichts verdeckt</translation>
    </message>
    <message id="withheld_reason.unsure">
        <source>what was recorded tells too little: the interval would be too wide</source>
        <translation>Aufnahmen zu wenig aussagekräftig, Intervall zu breit</translation>
    </message>
    <message id="withheld_reason.side_unknown">
        <source>the affected side could not be told</source>
        <translation>betroffene Seite nicht bestimmbar</translation>
    </message>
    <message id="withheld_reason.both_sides">
        <source>both sides are weak, so neither can be the measure of the other</source>
        <translation>beide Seiten schwach, daher keine als Vergleich geeignet</translation>
    </message>
    <message id="withheld_reason.not_measurable">
        <source>it cannot be measured from pictures; the clinician sets it</source>
        <translation>aus Bildern nicht messbar; Eintrag durch den Untersucher</translation>
    </message>
    <message id="quality_issue.no_face">
        <source>no face in view</source>
        <translation>kein Gesicht im Bild</translation>
    </message>
    <message id="quality_issue.several_faces">
        <source>more than one face in view</source>
        <translation>mehr als ein Gesicht im Bild</translation>
    </message>
    <message id="quality_issue.too_far">
        <source>face too far away</source>
        <translation>Gesicht zu weit entfernt</translation>
    </message>
    <message id="quality_issue.too_near">
        <source>face too near</source>
        <translation>Gesicht zu nah</translation>
    </message>
    <message id="quality_issue.off_centre">
        <source>face off centre</source>
        <translation>Gesicht nicht mittig</translation>
    </message>
    <message id="quality_issue.turned">
        <source>head turned</source>
        <translation>Kopf gedreht</translation>
    </message>
    <message id="quality_issue.tilted">
        <source>head tilted</source>
        <translation>Kopf geneigt</translation>
    </message>
    <message id="quality_issue.nodded">
        <source>head bent up or down</source>
        <translation>Kinn zu hoch oder zu tief</translation>
    </message>
    <message id="quality_issue.too_dark">
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message id="quality_issue.too_bright">
        <source>too bright</source>
        <translation>zu hell</translation>
    </message>
    <message id="quality_issue.uneven_light">
        <source>light uneven from side to side</source>
        <translation>Licht auf beiden Seiten ungleich</translation>
    </message>
    <message id="quality_issue.blurred">
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message id="quality_issue.covered">
        <source>part of the face covered</source>
        <translation>Gesicht teilweise verdeckt</translation>
    </message>
    <message id="sex.female">
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message id="sex.male">
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message id="sex.other">
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message id="sex.unknown">
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
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
        <translation>eFACE-artig</translation>
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
        <translation>klinischer Bericht</translation>
    </message>
    <message id="report_kind.patient">
        <source>patient's copy</source>
        <translation>Patientenfassung</translation>
    </message>
    <message id="report_kind.teaching">
        <source>teaching copy, nobody to be recognised</source>
        <translation>Lehrfassung, niemand erkennbar</translation>
    </message>
    <message id="report_kind.name">
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message id="plain.heading">
        <source>How your face moves</source>
        <translation>Wie sich Ihr Gesicht bewegt</translation>
    </message>
    <message id="plain.last_visit">
        <source>Last visit</source>
        <translation>Letzte Untersuchung</translation>
    </message>
    <message id="plain.side.one">
        <source>The {side} side of your face is weaker.</source>
        <translation>Ihr Gesicht ist {side} schwächer.</translation>
    </message>
    <message id="plain.side.none">
        <source>Both sides of your face move alike.</source>
        <translation>Beide Seiten Ihres Gesichts bewegen sich gleich.</translation>
    </message>
    <message id="plain.side.both">
        <source>Both sides of your face are weak.</source>
        <translation>Beide Seiten Ihres Gesichts sind schwach.</translation>
    </message>
    <message id="plain.side.unknown">
        <source>It could not be told whether one side is weaker.</source>
        <translation>Es ließ sich nicht feststellen, ob eine Seite schwächer ist.</translation>
    </message>
    <message id="plain.how">
        <source>At this visit you made the same movements with both sides of your face, and they were compared.</source>
        <translation>Bei dieser Untersuchung haben Sie mit beiden Seiten Ihres Gesichts die gleichen Bewegungen gemacht. Diese wurden verglichen.</translation>
    </message>
    <message id="plain.grade.I">
        <source>Moves as the other side does.</source>
        <translation>Bewegt sich wie die andere Seite.</translation>
    </message>
    <message id="plain.grade.II">
        <source>A little weaker than the other side.</source>
        <translation>Etwas schwächer als die andere Seite.</translation>
    </message>
    <message id="plain.grade.III">
        <source>Clearly weaker than the other side.</source>
        <translation>Deutlich schwächer als die andere Seite.</translation>
    </message>
    <message id="plain.grade.IV">
        <source>Much weaker than the other side.</source>
        <translation>Viel schwächer als die andere Seite.</translation>
    </message>
    <message id="plain.grade.V">
        <source>Moves only a very little.</source>
        <translation>Bewegt sich nur ganz wenig.</translation>
    </message>
    <message id="plain.grade.VI">
        <source>Does not move at present.</source>
        <translation>Bewegt sich zurzeit nicht.</translation>
    </message>
    <message id="plain.grade.none">
        <source>Could not be told at this visit.</source>
        <translation>Ließ sich bei dieser Untersuchung nicht feststellen.</translation>
    </message>
    <message id="plain.grade.both">
        <source>Cannot be compared, since both sides are weak.</source>
        <translation>Kann nicht verglichen werden, da beide Seiten schwach sind.</translation>
    </message>
    <message id="plain.percent">
        <source>About {percent} percent of the other side's movement.</source>
        <translation>Etwa {percent} Prozent der Bewegung der anderen Seite.</translation>
    </message>
    <message id="plain.change.better">
        <source>Better than at the last visit.</source>
        <translation>Besser als bei der letzten Untersuchung.</translation>
    </message>
    <message id="plain.change.worse">
        <source>Weaker than at the last visit.</source>
        <translation>Schwächer als bei der letzten Untersuchung.</translation>
    </message>
    <message id="plain.change.same">
        <source>No sure change since the last visit.</source>
        <translation>Keine sichere Veränderung seit der letzten Untersuchung.</translation>
    </message>
    <message id="plain.left">
        <source>left</source>
        <translation>linkes</translation>
    </message>
    <message id="plain.right">
        <source>right</source>
        <translation>rechtes</translation>
    </message>
    <message id="plain.eye">
        <source>Your {side} eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or painful, or if you see less.</source>
        <translation>Ihr {side} Auge schließt vielleicht nicht vollständig. Fragen Sie, wie Sie es schützen können. Gehen Sie bald zum Arzt, wenn es rot wird oder schmerzt oder wenn Sie schlechter sehen.</translation>
    </message>
    <message id="plain.eye_unsided">
        <source>An eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or painful, or if you see less.</source>
        <translation>Ein Auge schließt vielleicht nicht vollständig. Fragen Sie, wie Sie es schützen können. Gehen Sie bald zum Arzt, wenn es rot wird oder schmerzt oder wenn Sie schlechter sehen.</translation>
    </message>
    <message id="plain.agreed">
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message id="plain.draft">
        <source>Not yet signed by your doctor.</source>
        <translation>Noch nicht ärztlich signiert.</translation>
    </message>
    <message id="plain.limits">
        <source>The words and numbers come from a computer program that compares pictures of both sides. They support your doctor's judgement and do not replace it. Ask your doctor what they mean for you.</source>
        <translation>Die Worte und Zahlen stammen von einem Computerprogramm, das Bilder beider Seiten vergleicht. Sie unterstützen die ärztliche Beurteilung und ersetzen sie nicht. Fragen Sie Ihre Ärztin oder Ihren Arzt, was sie für Sie bedeuten.</translation>
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
        <translation>Lehrfall</translation>
    </message>
    <message id="teaching.title_age">
        <source>Teaching case, {first} to {last} years</source>
        <translation>Lehrfall, {first} bis {last} Jahre</translation>
    </message>
    <message id="teaching.sex">
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message id="teaching.onset">
        <source>{days} days before the visit</source>
        <translation>{days} Tage vor der Untersuchung</translation>
    </message>
    <message id="teaching.identifier">
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message id="teaching.reason">
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message id="teaching.foot">
        <source>Made with palsygrader {version} for teaching</source>
        <translation>Erstellt mit palsygrader {version} für die Lehre</translation>
    </message>
    <message id="teaching.status">
        <source>Teaching copy: name, dates, notes and photographs are left out</source>
        <translation>Lehrfassung: ohne Namen, Daten, Notizen und Fotografien</translation>
    </message>
    <message id="teaching.file">
        <source>palsygrader-teaching.pdf</source>
        <translation>palsygrader-Lehrfassung.pdf</translation>
    </message>
    <message id="plain.file">
        <source>palsygrader-patient-{day}.pdf</source>
        <translation>palsygrader-Patient-{day}.pdf</translation>
    </message>
</context>
<context>
    <name>correction</name>
    <message id="correction.toggle">
        <source>Correct points</source>
        <translation>Punkte korrigieren</translation>
    </message>
    <message id="correction.toggle.tip">
        <source>Move landmarks by hand where they do not lie on the face (C)</source>
        <translation>Landmarken, die nicht auf dem Gesicht liegen, von Hand verschieben (C)</translation>
    </message>
    <message id="correction.toggle.signed">
        <source>This visit is signed: its points cannot be corrected any more.</source>
        <translation>Diese Untersuchung ist signiert: ihre Punkte sind nicht mehr korrigierbar.</translation>
    </message>
    <message id="correction.toggle.nothing">
        <source>Nothing was recorded of this expression.</source>
        <translation>Zu dieser Aufgabe wurde nichts aufgenommen.</translation>
    </message>
    <message id="correction.toggle.busy">
        <source>The corrected points are being graded.</source>
        <translation>Die korrigierten Punkte werden bewertet.</translation>
    </message>
    <message id="correction.hint">
        <source>Drag a point, or Tab to it and use the arrow keys (Shift: larger steps).</source>
        <translation>Punkt ziehen, oder mit Tab anwählen und mit Pfeiltasten bewegen (Umschalt: größere Schritte).</translation>
    </message>
    <message id="correction.chosen">
        <source>{moment} · {point}</source>
        <translation>{moment} · {point}</translation>
    </message>
    <message id="correction.moment.rest">
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="correction.moment.peak">
        <source>Peak</source>
        <translation>Maximum</translation>
    </message>
    <message id="correction.count">
        <source>{count} moved</source>
        <translation>{count} bewegt</translation>
    </message>
    <message id="correction.points_one">
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message id="correction.points">
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message id="correction.undo">
        <source>Undo move</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="correction.undo.tip">
        <source>Take the last move back (Ctrl+Z)</source>
        <translation>Letzte Verschiebung zurücknehmen (Strg+Z)</translation>
    </message>
    <message id="correction.redo">
        <source>Redo move</source>
        <translation>Wiederholen</translation>
    </message>
    <message id="correction.redo.tip">
        <source>Move again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Zurückgenommene Verschiebung wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message id="correction.reset_point">
        <source>Reset point</source>
        <translation>Punkt zurück</translation>
    </message>
    <message id="correction.reset_point.tip">
        <source>Put the chosen point back to where the program had placed it (Delete)</source>
        <translation>Gewählten Punkt dorthin zurücksetzen, wo das Programm ihn gesetzt hatte (Entf)</translation>
    </message>
    <message id="correction.reset_all">
        <source>Reset all</source>
        <translation>Alle zurück</translation>
    </message>
    <message id="correction.reset_all.tip">
        <source>Put all points of both pictures back to where the program had placed them</source>
        <translation>Alle Punkte beider Bilder dorthin zurücksetzen, wo das Programm sie gesetzt hatte</translation>
    </message>
    <message id="correction.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="correction.cancel.tip">
        <source>Leave without a change (Esc)</source>
        <translation>Ohne Änderung verlassen (Esc)</translation>
    </message>
    <message id="correction.apply">
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message id="correction.apply.tip">
        <source>Measure and grade with these points (Enter)</source>
        <translation>Mit diesen Punkten messen und bewerten (Eingabe)</translation>
    </message>
    <message id="correction.apply.no_move">
        <source>Move a point first.</source>
        <translation>Zuerst einen Punkt verschieben.</translation>
    </message>
    <message id="correction.apply.no_reason">
        <source>A reason is needed.</source>
        <translation>Eine Begründung ist nötig.</translation>
    </message>
    <message id="correction.reason">
        <source>Why the points are corrected</source>
        <translation>Grund der Korrektur</translation>
    </message>
    <message id="correction.reasons">
        <source>Usual reasons</source>
        <translation>Übliche Gründe</translation>
    </message>
    <message id="correction.reason.choose">
        <source>Choose a reason …</source>
        <translation>Grund wählen …</translation>
    </message>
    <message id="correction.reason.off_edge">
        <source>Not on the edge of lip, lid or brow</source>
        <translation>Nicht am Rand von Lippe, Lid oder Braue</translation>
    </message>
    <message id="correction.reason.hidden">
        <source>Hidden by hair, beard or glasses</source>
        <translation>Durch Haar, Bart oder Brille verdeckt</translation>
    </message>
    <message id="correction.reason.shadow">
        <source>Misled by light or shadow</source>
        <translation>Durch Licht oder Schatten fehlgeleitet</translation>
    </message>
    <message id="correction.reason.other_shape">
        <source>Swelling, scar or earlier surgery</source>
        <translation>Schwellung, Narbe oder frühere Operation</translation>
    </message>
    <message id="correction.working">
        <source>Measuring and grading with the corrected points …</source>
        <translation>Messung und Bewertung mit den korrigierten Punkten …</translation>
    </message>
    <message id="correction.applied">
        <source>Graded again with the corrected points.</source>
        <translation>Mit den korrigierten Punkten neu bewertet.</translation>
    </message>
    <message id="correction.taken_back">
        <source>Points and grade are the program's own again.</source>
        <translation>Punkte und Grad sind wieder die des Programms.</translation>
    </message>
    <message id="correction.failed">
        <source>The points were not changed: {why}</source>
        <translation>Die Punkte wurden nicht geändert: {why}</translation>
    </message>
    <message id="correction.shared_rest">
        <source>All photographs share this face at rest: moving its points changes every expression.</source>
        <translation>Alle Fotografien teilen dieses Gesicht in Ruhe: seine Punkte zu verschieben, ändert jede Aufgabe.</translation>
    </message>
    <message id="correction.unsaved">
        <source>The moved points are not applied.</source>
        <translation>Die verschobenen Punkte sind nicht angewendet.</translation>
    </message>
    <message id="correction.unsaved.discard">
        <source>Discard the moves</source>
        <translation>Verwerfen</translation>
    </message>
    <message id="correction.unsaved.stay">
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message id="correction.reason.unsaved">
        <source>A reason is written, but no point is moved.</source>
        <translation>Eine Begründung ist eingegeben, aber kein Punkt verschoben.</translation>
    </message>
    <message id="correction.reason.unsaved.discard">
        <source>Discard the reason</source>
        <translation>Begründung verwerfen</translation>
    </message>
    <message id="correction.note">
        <source>Points corrected by {clinician} on {when}: {points}. Reason: {reason}</source>
        <translation>Punkte korrigiert von {clinician} am {when}: {points}. Begründung: {reason}</translation>
    </message>
    <message id="correction.note.nobody">
        <source>somebody unnamed</source>
        <translation>ungenannter Person</translation>
    </message>
    <message id="correction.note.shared">
        <source>Rest shared: {note}</source>
        <translation>Gemeinsames Ruhebild: {note}</translation>
    </message>
    <message id="correction.take_back">
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message id="correction.take_back.tip">
        <source>Give the program's own points, measures and grades back</source>
        <translation>Punkte, Messwerte und Grade des Programms wiederherstellen</translation>
    </message>
    <message id="correction.take_back.reason">
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message id="correction.mark">
        <source>points corrected by hand</source>
        <translation>Punkte von Hand korrigiert</translation>
    </message>
    <message id="correction.nameless">
        <source>Points corrected by hand: {points}</source>
        <translation>Punkte von Hand korrigiert: {points}</translation>
    </message>
    <message id="correction.report">
        <source>Points corrected by hand by {clinician} on {when}: {points}. Reason: {reason}</source>
        <translation>Punkte von Hand korrigiert von {clinician} am {when}: {points}. Begründung: {reason}</translation>
    </message>
    <message id="correction.report.shared">
        <source>Face at rest: {note}</source>
        <translation>Gesicht in Ruhe: {note}</translation>
    </message>
    <message id="correction.point.sided">
        <source>{side} {part}</source>
        <translation>{part} ({side})</translation>
    </message>
    <message id="correction.point.numbered">
        <source>{point}, point {number}</source>
        <translation>{point}, Punkt {number}</translation>
    </message>
    <message id="correction.part.jaw">
        <source>jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message id="correction.part.brow">
        <source>brow</source>
        <translation>Braue</translation>
    </message>
    <message id="correction.part.nose_bridge">
        <source>bridge of the nose</source>
        <translation>Nasenrücken</translation>
    </message>
    <message id="correction.part.nose_base">
        <source>base of the nose</source>
        <translation>Nasenbasis</translation>
    </message>
    <message id="correction.part.outer_corner">
        <source>outer corner of the eye</source>
        <translation>äußerer Lidwinkel</translation>
    </message>
    <message id="correction.part.inner_corner">
        <source>inner corner of the eye</source>
        <translation>innerer Lidwinkel</translation>
    </message>
    <message id="correction.part.upper_lid">
        <source>upper lid</source>
        <translation>Oberlid</translation>
    </message>
    <message id="correction.part.lower_lid">
        <source>lower lid</source>
        <translation>Unterlid</translation>
    </message>
    <message id="correction.part.mouth_corner">
        <source>corner of the mouth</source>
        <translation>Mundwinkel</translation>
    </message>
    <message id="correction.part.upper_lip">
        <source>upper lip, outer edge</source>
        <translation>Oberlippe, Außenrand</translation>
    </message>
    <message id="correction.part.lower_lip">
        <source>lower lip, outer edge</source>
        <translation>Unterlippe, Außenrand</translation>
    </message>
    <message id="correction.part.inner_corner_lips">
        <source>inner corner of the lips</source>
        <translation>innerer Mundwinkel</translation>
    </message>
    <message id="correction.part.upper_lip_inside">
        <source>upper lip, inner edge</source>
        <translation>Oberlippe, Innenrand</translation>
    </message>
    <message id="correction.part.lower_lip_inside">
        <source>lower lip, inner edge</source>
        <translation>Unterlippe, Innenrand</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message id="deletion.begin">
        <source>Delete patient …</source>
        <translation>Patienten löschen …</translation>
    </message>
    <message id="deletion.begin_tip">
        <source>Delete the patient with all visits, pictures and recordings for good</source>
        <translation>Den Patienten mit allen Untersuchungen, Bildern und Aufnahmen endgültig löschen</translation>
    </message>
    <message id="deletion.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="deletion.title">
        <source>Delete {name} for good</source>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message id="deletion.goes">
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message id="deletion.stays">
        <source>What is not deleted</source>
        <translation>Was nicht gelöscht wird</translation>
    </message>
    <message id="deletion.none">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="deletion.visits">
        <source>Visits</source>
        <translation>Untersuchungen</translation>
    </message>
    <message id="deletion.visits.value">
        <source>{count}, of which {signed} signed ({first} to {last})</source>
        <translation>{count}, davon {signed} signiert ({first} bis {last})</translation>
    </message>
    <message id="deletion.visits.one_day">
        <source>{count}, of which {signed} signed ({day})</source>
        <translation>{count}, davon {signed} signiert ({day})</translation>
    </message>
    <message id="deletion.recordings">
        <source>Video recordings</source>
        <translation>Videoaufnahmen</translation>
    </message>
    <message id="deletion.recordings.value">
        <source>{count} ({megabytes} MB)</source>
        <translation>{count} ({megabytes} MB)</translation>
    </message>
    <message id="deletion.pictures">
        <source>Pictures and measurement series</source>
        <translation>Bilder und Messreihen</translation>
    </message>
    <message id="deletion.added">
        <source>Addenda and second readings</source>
        <translation>Nachträge und Zweitbefundungen</translation>
    </message>
    <message id="deletion.added.value">
        <source>{addenda} and {readings}</source>
        <translation>{addenda} und {readings}</translation>
    </message>
    <message id="deletion.drafts">
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message id="deletion.record">
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message id="deletion.record.value">
        <source>name, birth, diagnosis, treatments, consents, notes</source>
        <translation>Name, Geburt, Diagnose, Therapien, Einwilligungen, Notizen</translation>
    </message>
    <message id="deletion.stays.trail">
        <source>The record of actions keeps that a patient with this identifier was deleted, when and by whom, without a name: {identifier}</source>
        <translation>Das Aktionsprotokoll behält, dass ein Patient mit dieser Kennung gelöscht wurde, wann und von wem, ohne Namen: {identifier}</translation>
    </message>
    <message id="deletion.stays.exports">
        <source>Exports of visits to files on record: {count}, the last one on {day}. Those files are outside the archive; the program does not know where they are.</source>
        <translation>Verzeichnete Exporte von Untersuchungen in Dateien: {count}, der letzte am {day}. Diese Dateien liegen außerhalb des Archivs; das Programm weiß nicht, wo.</translation>
    </message>
    <message id="deletion.stays.paper">
        <source>Reports that were printed or saved as files are not reached.</source>
        <translation>Gedruckte oder als Datei gespeicherte Berichte werden nicht erreicht.</translation>
    </message>
    <message id="deletion.stays.backup">
        <source>Backup of {day} in {place}: can still be read with the archive's passphrase until {until}.</source>
        <translation>Sicherung vom {day} in {place}: mit der Passphrase des Archivs noch lesbar bis {until}.</translation>
    </message>
    <message id="deletion.stays.backup_forever">
        <source>Backup of {day} in {place}: can still be read with the archive's passphrase until somebody removes it.</source>
        <translation>Sicherung vom {day} in {place}: mit der Passphrase des Archivs noch lesbar, bis jemand sie entfernt.</translation>
    </message>
    <message id="deletion.stays.backups_unknown">
        <source>The program knows of no backup that holds this patient. Copies of the archive's folder that somebody made can still be read with the passphrase; remove those from before this day.</source>
        <translation>Das Programm kennt keine Sicherung mit diesem Patienten. Kopien des Archivordners, die jemand angelegt hat, sind mit der Passphrase noch lesbar; entfernen Sie die von vor diesem Tag.</translation>
    </message>
    <message id="deletion.stays.backups_how">
        <source>To have the patient gone from backups sooner: after the deletion choose an empty folder for the backups in the settings, back up, and then delete palsygrader-backup in the former folder.</source>
        <translation>Damit der Patient früher aus den Sicherungen verschwindet: Wählen Sie nach dem Löschen in den Optionen einen leeren Ordner für die Sicherungen, sichern Sie, und löschen Sie dann palsygrader-backup im bisherigen Ordner.</translation>
    </message>
    <message id="deletion.confirm">
        <source>Type the record number or the whole name</source>
        <translation>Aktennummer oder ganzen Namen eingeben</translation>
    </message>
    <message id="deletion.confirm_name">
        <source>Type the whole name</source>
        <translation>Ganzen Namen eingeben</translation>
    </message>
    <message id="deletion.hint">
        <source>Signed visits are deleted too. Nobody can bring them back.</source>
        <translation>Auch signierte Untersuchungen werden gelöscht. Niemand kann sie zurückholen.</translation>
    </message>
    <message id="deletion.keep">
        <source>Keep the patient</source>
        <translation>Patienten behalten</translation>
    </message>
    <message id="deletion.delete">
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message id="deletion.running">
        <source>Deleting and overwriting. This can take some minutes in a large archive.</source>
        <translation>Wird gelöscht und überschrieben. In einem großen Archiv kann das einige Minuten dauern.</translation>
    </message>
    <message id="deletion.done">
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message id="deletion.done_hint">
        <source>The certificate names the patient and is not kept in the archive. Print or save it now; it cannot be made again with the name.</source>
        <translation>Die Bescheinigung nennt den Patienten und wird nicht im Archiv aufbewahrt. Drucken oder speichern Sie sie jetzt; mit dem Namen kann sie nicht noch einmal erstellt werden.</translation>
    </message>
    <message id="deletion.unfinished">
        <source>The patient is deleted, but not everything could be overwritten yet. That is done when the archive is next opened.</source>
        <translation>Der Patient ist gelöscht, aber noch nicht alles konnte überschrieben werden. Das geschieht beim nächsten Öffnen des Archivs.</translation>
    </message>
    <message id="deletion.close">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="deletion.leave">
        <source>The certificate was neither printed nor saved. It cannot be made again with the name.</source>
        <translation>Die Bescheinigung wurde weder gedruckt noch gespeichert. Mit dem Namen kann sie nicht noch einmal erstellt werden.</translation>
    </message>
    <message id="deletion.leave_anyway">
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message id="deletion.stay">
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message id="deletion.save">
        <source>Save the certificate …</source>
        <translation>Bescheinigung speichern …</translation>
    </message>
    <message id="deletion.print">
        <source>Print the certificate …</source>
        <translation>Bescheinigung drucken …</translation>
    </message>
    <message id="deletion.file">
        <source>palsygrader-deletion-{day}.pdf</source>
        <translation>palsygrader-loeschung-{day}.pdf</translation>
    </message>
    <message id="certificate.heading">
        <source>Certificate of deletion</source>
        <translation>Löschbescheinigung</translation>
    </message>
    <message id="certificate.subject">
        <source>Deletion of a patient's data</source>
        <translation>Löschung der Daten eines Patienten</translation>
    </message>
    <message id="certificate.foot">
        <source>Made {moment} with palsygrader {version}</source>
        <translation>Erstellt {moment} mit palsygrader {version}</translation>
    </message>
    <message id="certificate.goes">
        <source>What was deleted</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message id="certificate.who">
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message id="certificate.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="certificate.number">
        <source>Record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message id="certificate.born">
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message id="certificate.identifier">
        <source>Identifier in the archive</source>
        <translation>Kennung im Archiv</translation>
    </message>
    <message id="certificate.deleted_at">
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message id="certificate.deleted_by">
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message id="certificate.not_named">
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message id="certificate.line">
        <source>Line in the record of actions</source>
        <translation>Zeile des Aktionsprotokolls</translation>
    </message>
    <message id="certificate.line.value">
        <source>{line}, seal {seal}</source>
        <translation>{line}, Siegel {seal}</translation>
    </message>
    <message id="certificate.method">
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message id="certificate.method.key">
        <source>Every patient has a random key of 256 bits. Video recordings and pictures are encrypted with it (AES-256-GCM). The key was removed and overwritten; without it copies of the encrypted files cannot be read either.</source>
        <translation>Jeder Patient hat einen zufälligen Schlüssel von 256 Bit. Videoaufnahmen und Bilder sind damit verschlüsselt (AES-256-GCM). Der Schlüssel wurde entfernt und überschrieben; ohne ihn sind auch Kopien der verschlüsselten Dateien nicht lesbar.</translation>
    </message>
    <message id="certificate.method.database">
        <source>Record, visits, addenda, readings and drafts were deleted from the encrypted database. Their tables were written anew, the pages that became free and the database's log were overwritten.</source>
        <translation>Akte, Untersuchungen, Nachträge, Befundungen und Entwürfe wurden aus der verschlüsselten Datenbank gelöscht. Ihre Tabellen wurden neu geschrieben, die frei gewordenen Seiten und das Journal der Datenbank überschrieben.</translation>
    </message>
    <message id="certificate.method.files">
        <source>The heads of the recordings, which hold their own keys, were overwritten and the files removed.</source>
        <translation>Die Köpfe der Aufnahmen mit deren eigenen Schlüsseln wurden überschrieben und die Dateien entfernt.</translation>
    </message>
    <message id="certificate.old">
        <source>{count} of the recordings were made before patients had keys of their own: copies of those files in backups can be read with the archive's passphrase until they are removed.</source>
        <translation>{count} der Aufnahmen entstanden, bevor Patienten eigene Schlüssel hatten: Kopien dieser Dateien in Sicherungen sind mit der Passphrase des Archivs lesbar, bis sie entfernt werden.</translation>
    </message>
    <message id="certificate.unfinished">
        <source>Not everything is overwritten yet: the program finishes that when the archive is next opened. This certificate is preliminary.</source>
        <translation>Noch ist nicht alles überschrieben: das Programm holt es beim nächsten Öffnen des Archivs nach. Diese Bescheinigung ist vorläufig.</translation>
    </message>
    <message id="certificate.remains">
        <source>What remains elsewhere</source>
        <translation>Was anderswo bleibt</translation>
    </message>
    <message id="certificate.limits">
        <source>What cannot be promised</source>
        <translation>Was nicht zugesagt werden kann</translation>
    </message>
    <message id="certificate.limits.disk">
        <source>Flash memory (SSD, USB sticks) and some file systems write to another place than the one that is overwritten and may keep former blocks or snapshots. What lies there is encrypted; whoever has the archive's passphrase and the means to read such blocks could find parts of the database, and in them the patient's key.</source>
        <translation>Flash-Speicher (SSD, USB-Sticks) und manche Dateisysteme schreiben an eine andere Stelle als die überschriebene und können frühere Blöcke oder Schnappschüsse behalten. Was dort liegt, ist verschlüsselt; wer die Passphrase des Archivs hat und solche Blöcke lesen kann, könnte Teile der Datenbank und darin den Schlüssel des Patienten finden.</translation>
    </message>
    <message id="certificate.limits.copies">
        <source>Copies that somebody made of the archive together with its passphrase or recovery key, and what a computer kept of its memory on its own disk while the archive was open, are not reached.</source>
        <translation>Kopien des Archivs, die jemand zusammen mit Passphrase oder Wiederherstellungsschlüssel angelegt hat, und was ein Rechner bei offenem Archiv aus dem Arbeitsspeicher auf die eigene Platte ausgelagert hat, werden nicht erreicht.</translation>
    </message>
    <message id="certificate.signed">
        <source>Name, date and signature</source>
        <translation>Name, Datum und Unterschrift</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message id="review.redo">
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message id="review.redone">
        <source>The decision was made again.</source>
        <translation>Die Entscheidung wurde erneut getroffen.</translation>
    </message>
    <message id="keys.review.redo">
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message id="keys.review.redo.does">
        <source>decide again what was taken back</source>
        <translation>Zurückgenommenes erneut entscheiden</translation>
    </message>
    <message id="eface.graphic">
        <source>In a picture: the line in the middle is balance (100), bars to the left less, to the right more.</source>
        <translation>Im Bild: die Linie in der Mitte ist Gleichgewicht (100), ein Balken nach links weniger, nach rechts mehr.</translation>
    </message>
    <message id="eface.graphic.subscore">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="keys.worklist">
        <source>Today's list</source>
        <translation>Heutige Liste</translation>
    </message>
    <message id="keys.worklist.find">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="keys.worklist.find.does">
        <source>find in the list</source>
        <translation>in der Liste suchen</translation>
    </message>
    <message id="keys.worklist.read">
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message id="keys.worklist.read.does">
        <source>read the list again</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message id="keys.worklist.choose">
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message id="keys.worklist.choose.does">
        <source>go on to the entry's button</source>
        <translation>weiter zur Schaltfläche des Eintrags</translation>
    </message>
    <message id="keys.worklist.begin">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="keys.worklist.begin.does">
        <source>begin the visit of the entry</source>
        <translation>Untersuchung des Eintrags beginnen</translation>
    </message>
    <message id="keys.worklist.back">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.worklist.back.does">
        <source>all patients</source>
        <translation>alle Patienten</translation>
    </message>
    <message id="import.folders_inside">
        <source>{folder}: the folders in it were not looked into ({count}). Add each by itself.</source>
        <translation>{folder}: Die Ordner darin wurden nicht durchsucht ({count}). Fügen Sie jeden einzeln hinzu.</translation>
    </message>
    <message id="treatment.gathered.same">
        <source>{word} ×{count}</source>
        <translation>{word} ×{count}</translation>
    </message>
    <message id="treatment.gathered">
        <source>{count} treatments</source>
        <translation>{count} Therapien</translation>
    </message>
    <message id="treatment.further">
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message id="patient.treatments.earlier">
        <source>{count} earlier; E shows all</source>
        <translation>{count} frühere; E zeigt alle</translation>
    </message>
    <message id="report.treatments.earlier">
        <source>{treatments}; and {count} earlier, listed under “{section}”</source>
        <translation>{treatments}; und {count} frühere, aufgeführt unter „{section}“</translation>
    </message>
    <message id="report.section.treatments">
        <source>Dated treatments until this visit</source>
        <translation>Datierte Therapien bis zu dieser Untersuchung</translation>
    </message>
</context>
<context>
    <name>dicom</name>
    <message id="dicom.study">
        <source>Facial palsy assessment</source>
        <translation>Beurteilung der Fazialisparese</translation>
    </message>
    <message id="dicom.series.photographs">
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message id="dicom.series.video">
        <source>Video recordings</source>
        <translation>Videoaufnahmen</translation>
    </message>
    <message id="dicom.series.pdf">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="dicom.series.sr">
        <source>Measurements and grades</source>
        <translation>Messwerte und Grade</translation>
    </message>
    <message id="dicom.image">
        <source>{expression}, {moment}</source>
        <translation>{expression}, {moment}</translation>
    </message>
    <message id="dicom.no_institution">
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message id="dicom.title.pdf">
        <source>Facial palsy report</source>
        <translation>Bericht zur Fazialisparese</translation>
    </message>
    <message id="dicom.scheme">
        <source>palsygrader: facial palsy per nerve branch</source>
        <translation>palsygrader: Fazialisparese je Nervenast</translation>
    </message>
    <message id="dicom.kind.program">
        <source>answer of the program</source>
        <translation>Ergebnis des Programms</translation>
    </message>
    <message id="dicom.kind.clinician">
        <source>decision of the clinician</source>
        <translation>Entscheidung des Untersuchers</translation>
    </message>
    <message id="dicom.kind.reading">
        <source>second reading</source>
        <translation>Zweitbefundung</translation>
    </message>
    <message id="dicom.kind.standing">
        <source>result that stands</source>
        <translation>gültiges Ergebnis</translation>
    </message>
    <message id="dicom.kind.measured">
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message id="dicom.kind.visit">
        <source>about the visit</source>
        <translation>zur Untersuchung</translation>
    </message>
    <message id="dicom.function">
        <source>function, percent of the healthy side</source>
        <translation>Funktion, Prozent der gesunden Seite</translation>
    </message>
    <message id="dicom.function_low">
        <source>function, lower end of the 90 % interval</source>
        <translation>Funktion, unteres Ende des 90-%-Intervalls</translation>
    </message>
    <message id="dicom.function_high">
        <source>function, upper end of the 90 % interval</source>
        <translation>Funktion, oberes Ende des 90-%-Intervalls</translation>
    </message>
    <message id="dicom.detectable">
        <source>smallest detectable change of function</source>
        <translation>kleinste erkennbare Änderung der Funktion</translation>
    </message>
    <message id="dicom.grade">
        <source>grade, I (normal) to VI (no movement)</source>
        <translation>Grad, I (normal) bis VI (keine Bewegung)</translation>
    </message>
    <message id="dicom.side">
        <source>affected side</source>
        <translation>betroffene Seite</translation>
    </message>
    <message id="dicom.withheld">
        <source>no value, because</source>
        <translation>kein Wert, denn</translation>
    </message>
    <message id="dicom.evidence">
        <source>expression it rests on</source>
        <translation>Bewegung, auf der es beruht</translation>
    </message>
    <message id="dicom.evidence.measured">
        <source>movement, percent of the healthy side, as measured</source>
        <translation>Bewegung, Prozent der gesunden Seite, wie gemessen</translation>
    </message>
    <message id="dicom.evidence.estimated">
        <source>function estimated from it</source>
        <translation>daraus geschätzte Funktion</translation>
    </message>
    <message id="dicom.evidence.weight">
        <source>share in the result</source>
        <translation>Anteil am Ergebnis</translation>
    </message>
    <message id="dicom.evidence.gain">
        <source>share of a true difference that is seen</source>
        <translation>sichtbarer Anteil eines wahren Unterschieds</translation>
    </message>
    <message id="dicom.evidence.lowest">
        <source>nine of ten healthy faces are above</source>
        <translation>neun von zehn gesunden Gesichtern liegen darüber</translation>
    </message>
    <message id="dicom.evidence.usual">
        <source>counted as full function</source>
        <translation>gilt als volle Funktion</translation>
    </message>
    <message id="dicom.loss">
        <source>points lost in a region</source>
        <translation>verlorene Punkte in einer Region</translation>
    </message>
    <message id="dicom.quantity">
        <source>movement compared</source>
        <translation>verglichene Messgröße</translation>
    </message>
    <message id="dicom.unproposed">
        <source>item without a proposal</source>
        <translation>Item ohne Vorschlag</translation>
    </message>
    <message id="dicom.confirm">
        <source>to be confirmed by the clinician</source>
        <translation>vom Untersucher zu bestätigen</translation>
    </message>
    <message id="dicom.reason">
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message id="dicom.whole_face">
        <source>House-Brackmann grade of the whole face</source>
        <translation>House-Brackmann-Grad des ganzen Gesichts</translation>
    </message>
    <message id="dicom.quality">
        <source>quality problem</source>
        <translation>Qualitätsmangel</translation>
    </message>
    <message id="dicom.quality.share">
        <source>share of the pictures concerned</source>
        <translation>Anteil der betroffenen Bilder</translation>
    </message>
    <message id="dicom.region">
        <source>region of the face</source>
        <translation>Gesichtsregion</translation>
    </message>
    <message id="dicom.region.none">
        <source>no region for more than half of the time</source>
        <translation>keine Region länger als die halbe Zeit</translation>
    </message>
    <message id="dicom.patient_side">
        <source>affected side on record</source>
        <translation>Seite laut Akte</translation>
    </message>
    <message id="dicom.skipped">
        <source>expression not recorded</source>
        <translation>nicht aufgenommene Bewegung</translation>
    </message>
    <message id="dicom.attempt">
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message id="dicom.pictures">
        <source>pictures measured</source>
        <translation>gemessene Bilder</translation>
    </message>
    <message id="dicom.expression">
        <source>expression</source>
        <translation>Bewegung</translation>
    </message>
    <message id="dicom.moment">
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message id="dicom.moment.rest">
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message id="dicom.moment.peak">
        <source>largest movement</source>
        <translation>größte Bewegung</translation>
    </message>
    <message id="dicom.time">
        <source>time of the picture in its recording</source>
        <translation>Zeit des Bildes in seiner Aufnahme</translation>
    </message>
    <message id="dicom.movement">
        <source>movement from rest</source>
        <translation>Bewegung aus der Ruhe</translation>
    </message>
    <message id="dicom.landmarks">
        <source>landmarks of the face</source>
        <translation>Landmarken</translation>
    </message>
    <message id="dicom.confidence">
        <source>confidence of the landmarks</source>
        <translation>Verlässlichkeit der Landmarken</translation>
    </message>
    <message id="dicom.iris">
        <source>visible iris diameter in pixels</source>
        <translation>sichtbarer Irisdurchmesser in Pixeln</translation>
    </message>
    <message id="dicom.corrected">
        <source>landmarks corrected by hand</source>
        <translation>Landmarken von Hand korrigiert</translation>
    </message>
    <message id="dicom.identifier">
        <source>identifier of the visit</source>
        <translation>Kennung der Untersuchung</translation>
    </message>
    <message id="dicom.format">
        <source>version of these contents</source>
        <translation>Version dieses Inhalts</translation>
    </message>
    <message id="dicom.begun">
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message id="dicom.dated">
        <source>day of the visit known</source>
        <translation>Tag der Untersuchung bekannt</translation>
    </message>
    <message id="dicom.examiner">
        <source>examiner</source>
        <translation>Untersucher</translation>
    </message>
    <message id="dicom.camera">
        <source>recorded with</source>
        <translation>aufgenommen mit</translation>
    </message>
    <message id="dicom.notes">
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message id="dicom.addendum">
        <source>addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message id="dicom.asked">
        <source>expression asked for</source>
        <translation>verlangte Bewegung</translation>
    </message>
    <message id="dicom.reading">
        <source>identifier of the reading</source>
        <translation>Kennung der Befundung</translation>
    </message>
    <message id="dicom.reading.begun">
        <source>reading begun</source>
        <translation>Befundung begonnen</translation>
    </message>
    <message id="dicom.reading.finished">
        <source>reading finished</source>
        <translation>Befundung beendet</translation>
    </message>
    <message id="dicom.not_signed">
        <source>This visit is not signed yet. Only signed visits are sent.</source>
        <translation>Diese Untersuchung ist noch nicht signiert. Nur signierte Untersuchungen werden gesendet.</translation>
    </message>
    <message id="dicom.no_pdf">
        <source>The report of this visit was not made, so it cannot be sent.</source>
        <translation>Der Bericht dieser Untersuchung wurde nicht erstellt und kann daher nicht gesendet werden.</translation>
    </message>
    <message id="dicom.pdf_names">
        <source>This report names the patient. Without names only the teaching copy can be sent.</source>
        <translation>Dieser Bericht nennt den Patienten. Ohne Namen kann nur die Lehrfassung gesendet werden.</translation>
    </message>
    <message id="dicom.video_recognisable">
        <source>A video shows the face. Leave videos out, or allow faces that can be recognised.</source>
        <translation>Ein Video zeigt das Gesicht. Lassen Sie Videos weg, oder erlauben Sie erkennbare Gesichter.</translation>
    </message>
    <message id="dicom.clip_unreadable">
        <source>The recording “{expression}” cannot be made into a video for the archive.</source>
        <translation>Aus der Aufnahme „{expression}“ lässt sich kein Video für das Archiv machen.</translation>
    </message>
    <message id="dicom.foreign">
        <source>These objects were not made by this program.</source>
        <translation>Diese Objekte stammen nicht von diesem Programm.</translation>
    </message>
    <message id="dicom.damaged">
        <source>These objects are damaged or not complete ({what}).</source>
        <translation>Diese Objekte sind beschädigt oder unvollständig ({what}).</translation>
    </message>
    <message id="dicom.newer">
        <source>A newer version of this program made these objects. Please update.</source>
        <translation>Eine neuere Version dieses Programms hat diese Objekte erstellt. Bitte aktualisieren.</translation>
    </message>
    <message id="dicom.several_visits">
        <source>These objects belong to several visits.</source>
        <translation>Diese Objekte gehören zu mehreren Untersuchungen.</translation>
    </message>
</context>
<context>
    <name>examine</name>
    <message id="examine.viewfinder.starting">
        <source>Starting the camera …</source>
        <translation>Kamera startet …</translation>
    </message>
    <message id="examine.viewfinder.name">
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message id="examine.viewfinder.mirror">
        <source>mirror</source>
        <translation>Spiegelbild</translation>
    </message>
    <message id="examine.viewfinder.recording">
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message id="examine.viewfinder.recording_fixed">
        <source>recording · exposure fixed</source>
        <translation>Aufnahme · Belichtung fest</translation>
    </message>
    <message id="examine.viewfinder.paused">
        <source>Paused. Press P to go on.</source>
        <translation>Pause. Weiter mit P.</translation>
    </message>
    <message id="examine.viewfinder.grading">
        <source>Recording has ended. The last expressions are being measured.</source>
        <translation>Aufnahme beendet. Die letzten Aufgaben werden gemessen.</translation>
    </message>
    <message id="examine.meters.name">
        <source>Movement of each side</source>
        <translation>Bewegung jeder Seite</translation>
    </message>
    <message id="examine.instruction.name">
        <source>Animation: {expression}</source>
        <translation>Animation: {expression}</translation>
    </message>
    <message id="examine.tile.waiting">
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message id="examine.tile.working">
        <source>measuring</source>
        <translation>Messung</translation>
    </message>
    <message id="examine.tile.undecided">
        <source>keep?</source>
        <translation>behalten?</translation>
    </message>
    <message id="examine.tile.done">
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message id="examine.tile.skipped">
        <source>skipped</source>
        <translation>entfällt</translation>
    </message>
    <message id="examine.tile.problem">
        <source>repeat</source>
        <translation>nochmals</translation>
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
        <translation>{branch}: {function}, Grad {numeral}</translation>
    </message>
    <message id="examine.tile.meaning_withheld">
        <source>{branch} branch: no grade, {reason}</source>
        <translation>{branch}: kein Grad, {reason}</translation>
    </message>
    <message id="examine.tile.branch.temporal">
        <source>temporal</source>
        <translation>temporal</translation>
    </message>
    <message id="examine.tile.branch.zygomatic">
        <source>zygomatic</source>
        <translation>zygomat.</translation>
    </message>
    <message id="examine.tile.branch.buccal">
        <source>buccal</source>
        <translation>buccal</translation>
    </message>
    <message id="examine.tile.branch.marginal_mandibular">
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message id="examine.patient">
        <source>{born} · palsy: {side} · visit {number}</source>
        <translation>{born} · Parese: {side} · Untersuchung {number}</translation>
    </message>
    <message id="examine.born_unknown">
        <source>birth date not recorded</source>
        <translation>Geburtsdatum nicht erfasst</translation>
    </message>
    <message id="examine.step">
        <source>{done} of {total} · {minutes}:{seconds:02d}</source>
        <translation>{done} von {total} · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="examine.step.skipped">
        <source>{done} of {total}, {skipped} skipped · {minutes}:{seconds:02d}</source>
        <translation>{done} von {total}, {skipped} ausgelassen · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="examine.step.tip">
        <source>Expressions recorded or skipped, and time since the visit began</source>
        <translation>Aufgenommene oder ausgelassene Aufgaben und Zeit seit Beginn der Untersuchung</translation>
    </message>
    <message id="examine.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="examine.resume">
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message id="examine.finish">
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message id="examine.finish.rest_needed">
        <source>Record the face at rest first: every grade is measured from it.</source>
        <translation>Nehmen Sie zuerst das Gesicht in Ruhe auf: jeder Grad wird daran gemessen.</translation>
    </message>
    <message id="examine.finish.rest_failed">
        <source>Repeat the face at rest first: every grade is measured from it. {reason}</source>
        <translation>Wiederholen Sie zuerst das Gesicht in Ruhe: jeder Grad wird daran gemessen. {reason}</translation>
    </message>
    <message id="examine.leave">
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message id="examine.mirror">
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message id="examine.mirror.tip">
        <source>Show the live picture as in a mirror (M). Recordings are never mirrored.</source>
        <translation>Livebild wie in einem Spiegel zeigen (M). Aufnahmen sind nie gespiegelt.</translation>
    </message>
    <message id="examine.voice">
        <source>Voice</source>
        <translation>Ansage</translation>
    </message>
    <message id="examine.voice.tip">
        <source>Speak the instructions to the patient (V)</source>
        <translation>Dem Patienten die Anweisungen vorsprechen (V)</translation>
    </message>
    <message id="examine.voice.none">
        <source>There is no voice in this language yet.</source>
        <translation>In dieser Sprache gibt es noch keine Stimme.</translation>
    </message>
    <message id="examine.auto">
        <source>Starts by itself</source>
        <translation>Selbststart</translation>
    </message>
    <message id="examine.auto.tip">
        <source>Start each attempt when the patient begins the movement (A). Space and the foot pedal start it too.</source>
        <translation>Jeden Versuch starten, wenn der Patient die Bewegung beginnt (A). Leertaste und Fußpedal starten ihn ebenfalls.</translation>
    </message>
    <message id="examine.auto.rest">
        <source>Starts by itself when the face is still.</source>
        <translation>Startet von selbst, wenn das Gesicht still ist.</translation>
    </message>
    <message id="examine.auto.ready">
        <source>Starts by itself when the patient begins.</source>
        <translation>Startet von selbst, wenn der Patient beginnt.</translation>
    </message>
    <message id="examine.auto.not_yet">
        <source>Starts by itself once the face has been at rest for a second.</source>
        <translation>Startet von selbst, sobald das Gesicht eine Sekunde in Ruhe war.</translation>
    </message>
    <message id="examine.ghost">
        <source>Last visit</source>
        <translation>Letztes Bild</translation>
    </message>
    <message id="examine.ghost.tip">
        <source>Lay the last visit's picture over the live one (G)</source>
        <translation>Bild der letzten Untersuchung über das Livebild legen (G)</translation>
    </message>
    <message id="examine.add">
        <source>Add</source>
        <translation>Mehr</translation>
    </message>
    <message id="examine.add.tip">
        <source>Add an optional expression</source>
        <translation>Zusätzliche Aufgabe hinzufügen</translation>
    </message>
    <message id="examine.hold">
        <source>Hold for 3 seconds, then relax.</source>
        <translation>3 Sekunden halten, dann entspannen.</translation>
    </message>
    <message id="examine.hold.rest">
        <source>Stay like this for 6 seconds.</source>
        <translation>6 Sekunden so bleiben.</translation>
    </message>
    <message id="examine.countdown">
        <source>Get ready. Keep your face at rest.</source>
        <translation>Gleich geht es los. Gesicht entspannt lassen.</translation>
    </message>
    <message id="examine.stage.stay_at_rest">
        <source>Keep your face at rest …</source>
        <translation>Gesicht entspannt lassen …</translation>
    </message>
    <message id="examine.stage.move_and_hold">
        <source>Now, and hold!</source>
        <translation>Jetzt, und halten</translation>
    </message>
    <message id="examine.stage.relax">
        <source>And relax</source>
        <translation>Und entspannen</translation>
    </message>
    <message id="examine.reviewing">
        <source>Recorded. Keep this attempt?</source>
        <translation>Aufgenommen. Diesen Versuch behalten?</translation>
    </message>
    <message id="examine.reviewing.blemished">
        <source>Recorded, but not well: {reason}. Keep this attempt?</source>
        <translation>Aufgenommen, aber nicht gut: {reason}. Diesen Versuch behalten?</translation>
    </message>
    <message id="examine.reviewing.found">
        <source>Recorded before the visit was interrupted. Keep this attempt?</source>
        <translation>Vor der Unterbrechung aufgenommen. Diesen Versuch behalten?</translation>
    </message>
    <message id="examine.no_camera">
        <source>Only recording waits for the camera. You can go on with everything else.</source>
        <translation>Nur das Aufnehmen wartet auf die Kamera. Alles andere können Sie weiter nutzen.</translation>
    </message>
    <message id="examine.cut_off">
        <source>The recording of {expression} was cut off after {seconds} s. Please repeat it.</source>
        <translation>Die Aufnahme „{expression}“ brach nach {seconds} s ab. Bitte wiederholen Sie sie.</translation>
    </message>
    <message id="examine.frames_dropped">
        <source>About {seconds} s of “{expression}” were not recorded: this computer was too slow. Repeat it, or the largest movement may be missed.</source>
        <translation>Etwa {seconds} s von „{expression}“ wurden nicht aufgenommen: dieser Computer war zu langsam. Wiederholen Sie die Aufgabe, sonst fehlt womöglich die größte Bewegung.</translation>
    </message>
    <message id="examine.choosing">
        <source>Every expression is recorded or skipped.</source>
        <translation>Alle Aufgaben sind aufgenommen oder ausgelassen.</translation>
    </message>
    <message id="examine.choosing.how">
        <source>Finish to see the grades, or choose an expression below to repeat it.</source>
        <translation>Mit „Fertig“ sehen Sie die Grade; zum Wiederholen wählen Sie unten eine Aufgabe.</translation>
    </message>
    <message id="examine.attempts">
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message id="examine.attempt">
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message id="examine.attempt.name">
        <source>Attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message id="examine.start">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="examine.start.one_face">
        <source>Waiting for one face</source>
        <translation>Warten auf ein Gesicht</translation>
    </message>
    <message id="examine.start_again">
        <source>Repeat</source>
        <translation>Nochmals</translation>
    </message>
    <message id="examine.cancel">
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message id="examine.accept">
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message id="examine.retake">
        <source>Repeat</source>
        <translation>Nochmals</translation>
    </message>
    <message id="examine.skip">
        <source>Skip …</source>
        <translation>Auslassen …</translation>
    </message>
    <message id="examine.skip.why">
        <source>Why is it left out?</source>
        <translation>Warum wird ausgelassen?</translation>
    </message>
    <message id="examine.skip.patient_cannot">
        <source>1  Patient cannot</source>
        <translation>1  Patient kann nicht</translation>
    </message>
    <message id="examine.skip.not_wanted">
        <source>2  Not wanted</source>
        <translation>2  Nicht gewünscht</translation>
    </message>
    <message id="examine.skip.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="examine.record_anyway">
        <source>Record anyway</source>
        <translation>Trotzdem aufnehmen</translation>
    </message>
    <message id="examine.record_anyway.tip">
        <source>Do not wait for this any more; the problem is noted with the recording</source>
        <translation>Nicht länger darauf warten; das Problem wird zur Aufnahme vermerkt</translation>
    </message>
    <message id="examine.spoiled">
        <source>The recording was stopped: {reason}. Please start again.</source>
        <translation>Die Aufnahme wurde gestoppt: {reason}. Bitte beginnen Sie neu.</translation>
    </message>
    <message id="examine.camera_failed">
        <source>the camera failed</source>
        <translation>Ausfall der Kamera</translation>
    </message>
    <message id="examine.camera_help">
        <source>Check the camera and its cable, or leave the visit and choose another camera in the settings.</source>
        <translation>Prüfen Sie Kamera und Kabel, oder verlassen Sie die Untersuchung und wählen Sie in den Optionen eine andere Kamera.</translation>
    </message>
    <message id="examine.try_again">
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message id="examine.repeat">
        <source>Repeat {expression}</source>
        <translation>Nochmals: {expression}</translation>
    </message>
    <message id="examine.measure_failed">
        <source>The recording “{expression}” could not be measured. {reason}</source>
        <translation>Die Aufnahme „{expression}“ konnte nicht gemessen werden. {reason}</translation>
    </message>
    <message id="examine.finishing">
        <source>Measuring the last expressions: {done} of {total}</source>
        <translation>Letzte Aufgaben werden gemessen: {done} von {total}</translation>
    </message>
    <message id="examine.finishing.cancel">
        <source>Back to recording</source>
        <translation>Zur Aufnahme</translation>
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
        <translation>Code des Patienten, in jedem Export ohne Namen dieses Archivs derselbe</translation>
    </message>
    <message id="export.column.visit">
        <source>Code of the visit, the same in every such export; it begins with the patient's</source>
        <translation>Code der Untersuchung, in jedem solchen Export derselbe; er beginnt mit dem des Patienten</translation>
    </message>
    <message id="export.column.expression">
        <source>Expression that was asked for</source>
        <translation>Geforderte Aufgabe</translation>
    </message>
    <message id="export.column.scale">
        <source>Grading scale</source>
        <translation>Bewertungsskala</translation>
    </message>
    <message id="export.column.questionnaire">
        <source>Questionnaire: Facial Disability Index, FaCE scale, Synkinesis Assessment Questionnaire</source>
        <translation>Fragebogen: Facial Disability Index, FaCE-Skala, Synkinesis Assessment Questionnaire</translation>
    </message>
    <message id="export.column.side">
        <source>Half of the face</source>
        <translation>Gesichtshälfte</translation>
    </message>
    <message id="export.column.visits.visit_number">
        <source>Number of the visit among those exported of the patient, by time</source>
        <translation>Nummer unter den exportierten Untersuchungen des Patienten, zeitlich</translation>
    </message>
    <message id="export.column.visits.sex">
        <source>Sex as recorded by the clinic</source>
        <translation>Geschlecht, wie von der Klinik erfasst</translation>
    </message>
    <message id="export.column.visits.age">
        <source>Age at the visit; 89 stands for 89 and older</source>
        <translation>Alter bei der Untersuchung; 89 steht für 89 und älter</translation>
    </message>
    <message id="export.column.visits.days_since_onset">
        <source>From the onset on record to the visit</source>
        <translation>Vom erfassten Beginn bis zur Untersuchung</translation>
    </message>
    <message id="export.column.visits.days_since_first_visit">
        <source>From the first exported visit of the patient to this one</source>
        <translation>Von der ersten exportierten Untersuchung des Patienten bis zu dieser</translation>
    </message>
    <message id="export.column.visits.side_on_record">
        <source>Affected side in the patient's record</source>
        <translation>Betroffene Seite laut Patientenakte</translation>
    </message>
    <message id="export.column.visits.affected_side">
        <source>Affected side that stands: the clinician's, else the program's</source>
        <translation>Gültige betroffene Seite: die des Untersuchers, sonst die des Programms</translation>
    </message>
    <message id="export.column.visits.side_decided">
        <source>Whether the clinician set the affected side</source>
        <translation>Ob der Untersucher die betroffene Seite gesetzt hat</translation>
    </message>
    <message id="export.column.visits.clinician">
        <source>Who examined</source>
        <translation>Wer untersucht hat</translation>
    </message>
    <message id="export.column.visits.signed">
        <source>Whether the visit is signed and so final</source>
        <translation>Ob die Untersuchung signiert und damit endgültig ist</translation>
    </message>
    <message id="export.column.visits.recorded">
        <source>Expressions recorded</source>
        <translation>Aufgenommene Aufgaben</translation>
    </message>
    <message id="export.column.visits.skipped">
        <source>Expressions left out</source>
        <translation>Ausgelassene Aufgaben</translation>
    </message>
    <message id="export.column.visits.points_corrected">
        <source>Landmarks moved by hand</source>
        <translation>Von Hand verschobene Landmarken</translation>
    </message>
    <message id="export.column.visits.grading_method">
        <source>What graded; grades of different methods are not comparable</source>
        <translation>Womit bewertet wurde; Grade verschiedener Methoden sind nicht vergleichbar</translation>
    </message>
    <message id="export.column.visits.landmarks_sha256">
        <source>Checksum of the landmark model</source>
        <translation>Prüfsumme des Landmarkenmodells</translation>
    </message>
    <message id="export.column.visits.program_version">
        <source>Version of palsygrader that graded</source>
        <translation>Version von palsygrader, die bewertet hat</translation>
    </message>
    <message id="export.column.visits.name">
        <source>Name of the patient</source>
        <translation>Name des Patienten</translation>
    </message>
    <message id="export.column.visits.record_number">
        <source>Record number of the clinic</source>
        <translation>Aktennummer der Klinik</translation>
    </message>
    <message id="export.column.visits.born">
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message id="export.column.visits.onset">
        <source>Onset of the palsy</source>
        <translation>Beginn der Parese</translation>
    </message>
    <message id="export.column.visits.started_at">
        <source>When the visit began</source>
        <translation>Wann die Untersuchung begann</translation>
    </message>
    <message id="export.column.visits.signed_at">
        <source>When it was signed</source>
        <translation>Wann sie signiert wurde</translation>
    </message>
    <message id="export.column.visits.cause">
        <source>Cause on record</source>
        <translation>Erfasste Ursache</translation>
    </message>
    <message id="export.column.visits.treatment">
        <source>Treatment on record</source>
        <translation>Erfasste Therapie</translation>
    </message>
    <message id="export.column.visits.notes">
        <source>Notes of the visit</source>
        <translation>Notizen der Untersuchung</translation>
    </message>
    <message id="export.column.branches.branch">
        <source>Branch of the facial nerve</source>
        <translation>Ast des N. facialis</translation>
    </message>
    <message id="export.column.branches.function">
        <source>P, function of the affected side, by the program</source>
        <translation>P, Funktion der betroffenen Seite, vom Programm</translation>
    </message>
    <message id="export.column.branches.interval_low">
        <source>Lower end of the 90 % interval of P</source>
        <translation>Untere Grenze des 90-%-Intervalls von P</translation>
    </message>
    <message id="export.column.branches.interval_high">
        <source>Upper end of the 90 % interval of P</source>
        <translation>Obere Grenze des 90-%-Intervalls von P</translation>
    </message>
    <message id="export.column.branches.grade_program">
        <source>Grade by the program</source>
        <translation>Grad des Programms</translation>
    </message>
    <message id="export.column.branches.grade_clinician">
        <source>Grade by the clinician, where one was set</source>
        <translation>Grad des Untersuchers, wo einer gesetzt wurde</translation>
    </message>
    <message id="export.column.branches.grade_in_force">
        <source>Grade that stands: the clinician's, else the program's</source>
        <translation>Gültiger Grad: der des Untersuchers, sonst der des Programms</translation>
    </message>
    <message id="export.column.branches.withheld">
        <source>Why the program gave no grade</source>
        <translation>Warum das Programm keinen Grad gab</translation>
    </message>
    <message id="export.column.scale_totals.total">
        <source>Which total of the scale</source>
        <translation>Welcher Gesamtwert der Skala</translation>
    </message>
    <message id="export.column.scale_totals.value">
        <source>The total; only scales whose items are complete have one</source>
        <translation>Der Gesamtwert; nur Skalen mit vollständigen Items haben einen</translation>
    </message>
    <message id="export.column.scale_items.item">
        <source>Item of the scale</source>
        <translation>Item der Skala</translation>
    </message>
    <message id="export.column.scale_items.value">
        <source>Value that stands: the clinician's, else what follows from it or was proposed</source>
        <translation>Gültiger Wert: der des Untersuchers, sonst der daraus folgende oder vorgeschlagene</translation>
    </message>
    <message id="export.column.scale_items.proposed">
        <source>Value the program proposed</source>
        <translation>Vom Programm vorgeschlagener Wert</translation>
    </message>
    <message id="export.column.scale_items.decided">
        <source>Whether the clinician set or confirmed the item</source>
        <translation>Ob der Untersucher das Item gesetzt oder bestätigt hat</translation>
    </message>
    <message id="export.column.questionnaire_scores.score">
        <source>Which score of the questionnaire</source>
        <translation>Welcher Wert des Fragebogens</translation>
    </message>
    <message id="export.column.questionnaire_scores.value">
        <source>The score by the published rule; one with too few answers has no row. Higher is better, in the SAQ worse</source>
        <translation>Der Wert nach der veröffentlichten Regel; mit zu wenigen Antworten gibt es keine Zeile. Höher ist besser, beim SAQ schlechter</translation>
    </message>
    <message id="export.column.questionnaire_items.item">
        <source>Number of the item; an item without an answer has no row</source>
        <translation>Nummer der Frage; ohne Antwort gibt es keine Zeile</translation>
    </message>
    <message id="export.column.questionnaire_items.value">
        <source>Points of the patient's answer, as entered by the clinic</source>
        <translation>Punkte der Antwort des Patienten, wie die Klinik sie eingetragen hat</translation>
    </message>
    <message id="export.column.measurements.quantity">
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message id="export.column.measurements.value">
        <source>The measured value</source>
        <translation>Der gemessene Wert</translation>
    </message>
    <message id="export.column.measurements.unit">
        <source>Its unit; eye_distance_percent is percent of the distance of the outer canthi</source>
        <translation>Seine Einheit; eye_distance_percent ist Prozent des Abstands der äußeren Lidwinkel</translation>
    </message>
    <message id="export.column.measurements.noise">
        <source>Standard deviation of the value by the noise of the landmarks</source>
        <translation>Standardabweichung des Werts durch das Rauschen der Landmarken</translation>
    </message>
    <message id="export.column.quality.issue">
        <source>Problem of the recording</source>
        <translation>Problem der Aufnahme</translation>
    </message>
    <message id="export.column.quality.share">
        <source>Share of its frames with the problem</source>
        <translation>Anteil ihrer Einzelbilder mit dem Problem</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message id="export.scope.visit">
        <source>{name}, visit of {day}</source>
        <translation>{name}, Untersuchung vom {day}</translation>
    </message>
    <message id="export.faces">
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message id="export.faces.landmarks">
        <source>landmarks only</source>
        <translation>nur Landmarken</translation>
    </message>
    <message id="export.faces.masked">
        <source>masked faces</source>
        <translation>maskierte Gesichter</translation>
    </message>
    <message id="export.faces.whole">
        <source>whole faces</source>
        <translation>ganze Gesichter</translation>
    </message>
    <message id="export.faces.landmarks.hint">
        <source>No picture leaves the archive: where the landmarks lie, in numbers.</source>
        <translation>Kein Bild verlässt das Archiv: nur, wo die Landmarken liegen, in Zahlen.</translation>
    </message>
    <message id="export.faces.masked.hint">
        <source>A band hides both eyes; hair, ears and what is behind the face are taken away. Mouth, nose, brows, skin and scars stay: who knows the patient may still tell who it is, and so may programs. How the eyes close cannot be seen any more.</source>
        <translation>Ein Balken verdeckt beide Augen; Haare, Ohren und der Hintergrund sind entfernt. Mund, Nase, Brauen, Haut und Narben bleiben: Wer den Patienten kennt, kann ihn vielleicht doch erkennen, Programme ebenso. Wie sich die Augen schließen, ist nicht mehr zu sehen.</translation>
    </message>
    <message id="export.faces.whole.hint">
        <source>Everybody who has the file sees who the patients are. You are asked once more.</source>
        <translation>Wer die Datei hat, sieht, wer die Patienten sind. Sie werden noch einmal gefragt.</translation>
    </message>
    <message id="export.clips">
        <source>recordings too</source>
        <translation>auch Aufnahmen</translation>
    </message>
    <message id="export.clips.tip">
        <source>The course of every recording, not only the face at rest and at the peak; without sound</source>
        <translation>Den Verlauf jeder Aufnahme, nicht nur das Gesicht in Ruhe und beim Maximum; ohne Ton</translation>
    </message>
    <message id="export.free_text">
        <source>with notes and other free text</source>
        <translation>mit Notizen und anderem Freitext</translation>
    </message>
    <message id="export.free_text.hint">
        <source>Notes, cause, treatment and addenda are written as they were typed: names and days in them are not found and not taken out. Read them before the file goes to anybody.</source>
        <translation>Notizen, Ursache, Therapie und Nachträge werden geschrieben, wie sie eingegeben wurden: Namen und Tage darin werden weder gefunden noch entfernt. Lesen Sie sie, bevor die Datei an jemanden geht.</translation>
    </message>
    <message id="export.agreed.needed">
        <source>{agreed} of {patients} patients agreed to research. With names or whole faces all others are left out.</source>
        <translation>{agreed} von {patients} Patienten haben der Forschung zugestimmt. Mit Namen oder ganzen Gesichtern fehlen alle anderen.</translation>
    </message>
    <message id="export.question.named">
        <source>{file} will tell names, record numbers, birth dates and the real days of patients who agreed to research: {patients}. It is not encrypted. Give it only to whom their consent names, never by open e-mail, and delete it when it has arrived. Export with names?</source>
        <translation>{file} wird Namen, Aktennummern, Geburtsdaten und die wahren Tage von Patienten enthalten, die der Forschung zugestimmt haben: {patients}. Die Datei ist nicht verschlüsselt. Geben Sie sie nur an die, die die Einwilligung nennt, nie per offener E-Mail, und löschen Sie sie, wenn sie angekommen ist. Mit Namen exportieren?</translation>
    </message>
    <message id="export.question.whole">
        <source>{file} will show the whole faces of patients who agreed to research: {patients}. It is not encrypted, and a face is known without a name. Give it only to whom their consent to pictures names, and never publish it. Export whole faces?</source>
        <translation>{file} wird die ganzen Gesichter von Patienten zeigen, die der Forschung zugestimmt haben: {patients}. Die Datei ist nicht verschlüsselt, und ein Gesicht wird auch ohne Namen erkannt. Geben Sie sie nur an die, die die Einwilligung zu Bildern nennt, und veröffentlichen Sie sie nie. Ganze Gesichter exportieren?</translation>
    </message>
    <message id="export.question.named.yes">
        <source>Export with names</source>
        <translation>Mit Namen exportieren</translation>
    </message>
    <message id="export.question.whole.yes">
        <source>Export whole faces</source>
        <translation>Ganze Gesichter exportieren</translation>
    </message>
    <message id="export.question.no">
        <source>Do not export</source>
        <translation>Nicht exportieren</translation>
    </message>
    <message id="export.not_exported">
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message id="export.left_out">
        <source>Left out, since they have not agreed to research: patients {patients}.</source>
        <translation>Ausgelassen, da sie der Forschung nicht zugestimmt haben: Patienten {patients}.</translation>
    </message>
    <message id="export.missing">
        <source>Recordings or pictures that are gone or damaged, named in changes.txt: {count}.</source>
        <translation>Aufnahmen oder Bilder, die fehlen oder beschädigt sind, genannt in changes.txt: {count}.</translation>
    </message>
    <message id="file.disk_full">
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message id="export.column.landmarks.moment">
        <source>Face at rest, at the largest movement, or a frame of the recording</source>
        <translation>Gesicht in Ruhe, bei der größten Bewegung oder ein Bild der Aufnahme</translation>
    </message>
    <message id="export.column.landmarks.time">
        <source>From the start of the recording</source>
        <translation>Vom Beginn der Aufnahme an</translation>
    </message>
    <message id="export.column.landmarks.x">
        <source>Landmark of this number (68 points, Multi-PIE), from the middle between the eyes at rest towards the patient's left, in percent of the distance of the outer eye corners at rest; the head held still</source>
        <translation>Landmarke dieser Nummer (68 Punkte, Multi-PIE), von der Mitte zwischen den Augen in Ruhe zur linken Seite des Patienten hin, in Prozent des Abstands der äußeren Augenwinkel in Ruhe; der Kopf stillgehalten</translation>
    </message>
    <message id="export.column.landmarks.y">
        <source>The same landmark, upwards</source>
        <translation>Dieselbe Landmarke, nach oben</translation>
    </message>
    <message id="export.column.visits.day">
        <source>Day of the visit, moved by a number of days that is the patient's own</source>
        <translation>Tag der Untersuchung, verschoben um eine eigene Zahl von Tagen des Patienten</translation>
    </message>
    <message id="export.column.visits.onset_day">
        <source>Onset of the palsy, moved by the same number of days</source>
        <translation>Beginn der Parese, um dieselbe Zahl von Tagen verschoben</translation>
    </message>
    <message id="export.column.visits.signed_day">
        <source>Day of the signature, moved by the same number of days</source>
        <translation>Tag der Signatur, um dieselbe Zahl von Tagen verschoben</translation>
    </message>
    <message id="export.changes.title">
        <source>What was changed in this export</source>
        <translation>Was in diesem Export geändert wurde</translation>
    </message>
    <message id="export.changes.codes">
        <source>Patients and visits are codes, made with a secret key that stays in the archive. A patient has the same code in every export without names of this archive, and the code cannot be computed from a number or a name.</source>
        <translation>Patienten und Untersuchungen sind Codes, gebildet mit einem geheimen Schlüssel, der im Archiv bleibt. Ein Patient hat in jedem Export ohne Namen dieses Archivs denselben Code, und der Code lässt sich aus keiner Nummer und keinem Namen berechnen.</translation>
    </message>
    <message id="export.changes.days">
        <source>Every day of a patient is moved into the past by the same number of days, drawn at random for the patient and the same in every export; the number is not told. Intervals are true, times of day are left out, and birth dates, too. Ages end at 89, which stands for 89 and older.</source>
        <translation>Jeder Tag eines Patienten ist um dieselbe Zahl von Tagen in die Vergangenheit verschoben, für den Patienten zufällig gezogen und in jedem Export dieselbe; die Zahl wird nicht genannt. Abstände sind wahr, Tageszeiten und Geburtsdaten fehlen. Das Alter endet bei 89, was für 89 und älter steht.</translation>
    </message>
    <message id="export.changes.people">
        <source>Names and record numbers are left out, clinicians are numbered.</source>
        <translation>Namen und Aktennummern fehlen, Untersucher sind nummeriert.</translation>
    </message>
    <message id="export.changes.named">
        <source>Nothing of who the patients are was changed: names, record numbers, birth dates and days are told. Codes are others than in exports without names.</source>
        <translation>An dem, wer die Patienten sind, wurde nichts geändert: Namen, Aktennummern, Geburtsdaten und Tage sind genannt. Die Codes sind andere als in Exporten ohne Namen.</translation>
    </message>
    <message id="export.changes.no_text">
        <source>Notes, cause, treatment, reasons and addenda are left out.</source>
        <translation>Notizen, Ursache, Therapie, Begründungen und Nachträge fehlen.</translation>
    </message>
    <message id="export.changes.text">
        <source>Notes, cause, treatment and addenda are told as they were typed and may hold names and days; reasons are left out.</source>
        <translation>Notizen, Ursache, Therapie und Nachträge stehen da, wie sie eingegeben wurden, und können Namen und Tage enthalten; Begründungen fehlen.</translation>
    </message>
    <message id="export.changes.landmarks">
        <source>No pictures and no recordings: landmarks, in numbers.</source>
        <translation>Keine Bilder und keine Aufnahmen: Landmarken, in Zahlen.</translation>
    </message>
    <message id="export.changes.masked">
        <source>Pictures are made anew: a band covers both eyes, and all but forehead, brows, nose, cheeks, mouth and chin is taken away. Frames of recordings in which no face was found are covered as a whole. Somebody who knows the patient may still tell who it is.</source>
        <translation>Bilder sind neu gemacht: Ein Balken verdeckt beide Augen, und alles außer Stirn, Brauen, Nase, Wangen, Mund und Kinn ist entfernt. Bilder von Aufnahmen, in denen kein Gesicht gefunden wurde, sind ganz verdeckt. Wer den Patienten kennt, kann ihn vielleicht doch erkennen.</translation>
    </message>
    <message id="export.changes.whole">
        <source>Faces are shown whole. Pictures are made anew, without what a camera wrote beside them.</source>
        <translation>Gesichter sind ganz zu sehen. Bilder sind neu gemacht, ohne das, was eine Kamera daneben geschrieben hat.</translation>
    </message>
    <message id="export.changes.clips">
        <source>Recordings are made anew as MP4, without sound.</source>
        <translation>Aufnahmen sind neu gemacht, als MP4 ohne Ton.</translation>
    </message>
    <message id="export.changes.left_out">
        <source>Patients left out, since they have not agreed to research: {patients}.</source>
        <translation>Ausgelassene Patienten, da sie der Forschung nicht zugestimmt haben: {patients}.</translation>
    </message>
    <message id="export.changes.missing">
        <source>Could not be had (removed, damaged or not to be read):</source>
        <translation>Nicht zu haben waren (entfernt, beschädigt oder nicht lesbar):</translation>
    </message>
    <message id="export.changes.made">
        <source>Made by palsygrader {version}, which is not a certified medical device.</source>
        <translation>Erstellt von palsygrader {version}, das kein zugelassenes Medizinprodukt ist.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.title">
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message id="help.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="help.back_tip">
        <source>Back to where you were (Esc)</source>
        <translation>Dorthin zurück, wo Sie waren (Esc)</translation>
    </message>
    <message id="help.pages">
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message id="help.search">
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message id="help.none_found">
        <source>Nothing found for “{words}”</source>
        <translation>Nichts gefunden für „{words}“</translation>
    </message>
    <message id="help.none_found_hint">
        <source>Every word must be on the page. Try fewer words, or one that stands on a button.</source>
        <translation>Jedes Wort muss auf der Seite vorkommen. Versuchen Sie weniger Wörter, oder eines, das auf einer Schaltfläche steht.</translation>
    </message>
    <message id="help.all_pages">
        <source>Show all pages</source>
        <translation>Alle Seiten anzeigen</translation>
    </message>
    <message id="help.step">
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message id="help.tour">
        <source>Tour with the demo patient</source>
        <translation>Rundgang mit dem Demo-Patienten</translation>
    </message>
    <message id="help.tour_tip">
        <source>Go through a visit with a patient who is no real person</source>
        <translation>Eine Untersuchung mit einem Patienten durchgehen, der keine reale Person ist</translation>
    </message>
    <message id="help.tour_visit">
        <source>The tour can begin once the visit that is being recorded is finished or left.</source>
        <translation>Der Rundgang kann beginnen, sobald die laufende Untersuchung abgeschlossen oder verlassen ist.</translation>
    </message>
    <message id="help.while_recording">
        <source>A recording is running. The help opens between two recordings.</source>
        <translation>Eine Aufnahme läuft. Die Hilfe öffnet sich zwischen zwei Aufnahmen.</translation>
    </message>
    <message id="help.first_visit.title">
        <source>The first visit</source>
        <translation>Die erste Untersuchung</translation>
    </message>
    <message id="help.first_visit.step1">
        <source>Add the patient (Ctrl+N). The name is enough; the side of the palsy and its onset help later.</source>
        <translation>Legen Sie den Patienten an (Strg+N). Der Name genügt; betroffene Seite und Beginn der Parese helfen später.</translation>
    </message>
    <message id="help.first_visit.step2">
        <source>Choose the patient in the list. F finds by name, number or date of birth.</source>
        <translation>Wählen Sie den Patienten in der Liste. F sucht nach Name, Nummer oder Geburtsdatum.</translation>
    </message>
    <message id="help.first_visit.step3">
        <source>Press N, or “{new_visit}”. The camera starts; nothing is recorded yet.</source>
        <translation>Drücken Sie N oder „{new_visit}“. Die Kamera startet; noch wird nichts aufgenommen.</translation>
    </message>
    <message id="help.first_visit.step4">
        <source>Record the expressions. When you finish, the visit is graded and shown.</source>
        <translation>Nehmen Sie die Aufgaben auf. Wenn Sie abschließen, wird die Untersuchung bewertet und gezeigt.</translation>
    </message>
    <message id="help.first_visit.step5">
        <source>Look at each branch, confirm what waits for you, sign, print.</source>
        <translation>Sehen Sie sich jeden Ast an, bestätigen Sie, was auf Sie wartet, signieren und drucken Sie.</translation>
    </message>
    <message id="help.first_visit.step6">
        <source>A visit that was interrupted, even by a power cut, waits on this page: press “{resume}”.</source>
        <translation>Eine unterbrochene Untersuchung, auch nach einem Stromausfall, wartet auf dieser Seite: drücken Sie „{resume}“.</translation>
    </message>
    <message id="help.first_visit.picture">
        <source>The page of patients: the list on the left, the chosen patient with the visits on the right.</source>
        <translation>Die Seite Patienten: links die Liste, rechts der gewählte Patient mit den Untersuchungen.</translation>
    </message>
    <message id="help.expressions.title">
        <source>Recording the expressions</source>
        <translation>Aufgaben aufnehmen</translation>
    </message>
    <message id="help.expressions.step1">
        <source>Seat the patient 0.5 to 1.5 m from the camera, at eye level, lit evenly from both sides.</source>
        <translation>Setzen Sie den Patienten 0,5 bis 1,5 m vor die Kamera, auf Augenhöhe, von beiden Seiten gleich beleuchtet.</translation>
    </message>
    <message id="help.expressions.step2">
        <source>The line below the picture tells one thing that is not right yet. Mend that first.</source>
        <translation>Die Zeile unter dem Bild nennt eines, was noch nicht stimmt. Beheben Sie das zuerst.</translation>
    </message>
    <message id="help.expressions.step3">
        <source>When the picture is good, ask for the movement the face beside it shows: recording starts by itself. Space starts it, too.</source>
        <translation>Wenn das Bild gut ist, bitten Sie um die Bewegung, die das Gesicht daneben zeigt: Die Aufnahme startet von selbst. Auch die Leertaste startet sie.</translation>
    </message>
    <message id="help.expressions.step4">
        <source>R records again. S skips what the patient cannot do or what is not wanted. P pauses.</source>
        <translation>R nimmt neu auf. S lässt aus, was der Patient nicht kann oder was nicht gewünscht ist. P macht Pause.</translation>
    </message>
    <message id="help.expressions.step5">
        <source>The arrow keys go to any expression. G lays the last visit over the picture.</source>
        <translation>Die Pfeiltasten führen zu jeder Aufgabe. G legt die letzte Untersuchung über das Bild.</translation>
    </message>
    <message id="help.expressions.step6">
        <source>“{finish}” (Ctrl+Return) ends the visit; it needs the face at rest.</source>
        <translation>„{finish}“ (Strg+Eingabe) schließt die Untersuchung ab; nötig ist das Gesicht in Ruhe.</translation>
    </message>
    <message id="help.expressions.note">
        <source>Left and right are always the patient's own. A mirrored picture always says so.</source>
        <translation>Links und rechts sind immer die Seiten des Patienten. Ein gespiegeltes Bild ist immer so bezeichnet.</translation>
    </message>
    <message id="help.expressions.picture">
        <source>The page that records: the live picture, and beside it the face that shows the movement.</source>
        <translation>Die Seite der Aufnahme: das Livebild und daneben das Gesicht, das die Bewegung zeigt.</translation>
    </message>
    <message id="help.importing.title">
        <source>Photographs and videos</source>
        <translation>Fotografien und Videos</translation>
    </message>
    <message id="help.importing.step1">
        <source>Choose the patient, then press I, or drop the files or their folder on the page.</source>
        <translation>Wählen Sie den Patienten und drücken Sie I, oder legen Sie die Dateien oder ihren Ordner auf der Seite ab.</translation>
    </message>
    <message id="help.importing.step2">
        <source>The program proposes what each file shows, by its name or by what it shows. Check every one.</source>
        <translation>Das Programm schlägt vor, was jede Datei zeigt, nach dem Namen oder nach dem Inhalt. Prüfen Sie jede.</translation>
    </message>
    <message id="help.importing.step3">
        <source>One file must show the face at rest; one that is only guessed is confirmed by you first.</source>
        <translation>Eine Datei muss das Gesicht in Ruhe zeigen; eine nur vermutete bestätigen Sie zuerst.</translation>
    </message>
    <message id="help.importing.step4">
        <source>Set the day of the visit where the files do not tell it.</source>
        <translation>Setzen Sie den Tag der Untersuchung, wo er aus den Dateien nicht ersichtlich ist.</translation>
    </message>
    <message id="help.importing.step5">
        <source>Press “{grade}”. The visit is then reviewed and signed as a recorded one is.</source>
        <translation>Drücken Sie „{grade}“. Die Untersuchung wird dann befundet und signiert wie eine aufgenommene.</translation>
    </message>
    <message id="help.importing.note">
        <source>The files are copied into the archive, encrypted. Those on the disk stay as they are.</source>
        <translation>Die Dateien werden verschlüsselt ins Archiv kopiert. Die auf dem Datenträger bleiben unverändert.</translation>
    </message>
    <message id="help.importing.picture">
        <source>The page of the import: each file with the expression that is proposed for it.</source>
        <translation>Die Seite des Imports: jede Datei mit der vorgeschlagenen Aufgabe.</translation>
    </message>
    <message id="help.review.title">
        <source>A branch and its numbers</source>
        <translation>Ein Ast und seine Werte</translation>
    </message>
    <message id="help.review.step1">
        <source>Choose a branch on the face map, or with the up and down keys. The pictures follow.</source>
        <translation>Wählen Sie einen Ast auf der Gesichtskarte oder mit den Tasten ↑ ↓. Die Bilder folgen.</translation>
    </message>
    <message id="help.review.step2">
        <source>Compare rest and peak. 1 shows landmarks, 2 arrows, 3 heat, 4 where function is lost.</source>
        <translation>Vergleichen Sie Ruhe und Maximum. 1 zeigt Landmarken, 2 Pfeile, 3 Farbe, 4 den Verlust: wo Funktion fehlt.</translation>
    </message>
    <message id="help.review.step3">
        <source>P is the function of the weak side in percent of the healthy side. The interval holds the true value in 9 of 10 cases.</source>
        <translation>P ist die Funktion der paretischen Seite in Prozent der gesunden. Das Intervall enthält den wahren Wert in 9 von 10 Fällen.</translation>
    </message>
    <message id="help.review.step4">
        <source>Grades: I from 90, II from 75, III from 50, IV from 25, V from 5 percent; VI below.</source>
        <translation>Grade: I ab 90, II ab 75, III ab 50, IV ab 25, V ab 5 Prozent; darunter VI.</translation>
    </message>
    <message id="help.review.step5">
        <source>“Why” tells what was measured. Each number leads to its picture.</source>
        <translation>„Grundlage“ zeigt, was gemessen wurde. Jeder Wert führt zu seinem Bild.</translation>
    </message>
    <message id="help.review.step6">
        <source>E sets your own grade, with a reason. Ctrl+Z takes it back.</source>
        <translation>E setzt Ihren eigenen Grad, mit Begründung. Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message id="help.review.note">
        <source>A hatched branch has no grade; the card tells the reason.</source>
        <translation>Ein schraffierter Ast hat keinen Grad; die Karte nennt den Grund.</translation>
    </message>
    <message id="help.review.picture">
        <source>The review: the face map, the pictures at rest and at the peak, and the card of the branch.</source>
        <translation>Die Befundung: die Gesichtskarte, die Bilder in Ruhe und beim Maximum und die Karte des Astes.</translation>
    </message>
    <message id="help.correcting.title">
        <source>Correcting landmarks</source>
        <translation>Landmarken korrigieren</translation>
    </message>
    <message id="help.correcting.step1">
        <source>Press C where points do not lie on the face.</source>
        <translation>Drücken Sie C, wo Punkte nicht auf dem Gesicht liegen.</translation>
    </message>
    <message id="help.correcting.step2">
        <source>Drag a point, or go to it with Tab and move it with the arrow keys; with Shift in larger steps.</source>
        <translation>Ziehen Sie einen Punkt, oder wählen Sie ihn mit Tab an und bewegen ihn mit den Pfeiltasten; mit Umschalt in größeren Schritten.</translation>
    </message>
    <message id="help.correcting.step3">
        <source>Ctrl+Z takes a move back. “{reset_point}” puts a point back to where it was.</source>
        <translation>Strg+Z nimmt eine Verschiebung zurück. „{reset_point}“ setzt einen Punkt dorthin zurück, wo er war.</translation>
    </message>
    <message id="help.correcting.step4">
        <source>Give a reason and press “{apply}”. The branch is measured and graded with your points.</source>
        <translation>Geben Sie eine Begründung an und drücken Sie „{apply}“. Der Ast wird mit Ihren Punkten gemessen und bewertet.</translation>
    </message>
    <message id="help.correcting.step5">
        <source>“{take_back}” brings the program's own points and grades back, as long as the visit is not signed.</source>
        <translation>„{take_back}“ stellt Punkte und Grade des Programms wieder her, solange die Untersuchung nicht signiert ist.</translation>
    </message>
    <message id="help.correcting.note">
        <source>Who moved which points, when and why, is kept and printed on the report.</source>
        <translation>Wer welche Punkte wann und warum verschoben hat, bleibt erhalten und wird im Bericht gedruckt.</translation>
    </message>
    <message id="help.correcting.picture">
        <source>Two pictures with landmarks; one point is chosen and enlarged.</source>
        <translation>Zwei Bilder mit Landmarken; ein Punkt ist gewählt und vergrößert.</translation>
    </message>
    <message id="help.scales.title">
        <source>Scales, questionnaires, confirming</source>
        <translation>Skalen, Fragebögen, Bestätigen</translation>
    </message>
    <message id="help.scales.step1">
        <source>Open the tab “{scales}”. Choose a scale at its left.</source>
        <translation>Öffnen Sie den Reiter „{scales}“. Wählen Sie links darin eine Skala.</translation>
    </message>
    <message id="help.scales.step2">
        <source>The program proposes what pictures can tell. What they cannot tell, you set.</source>
        <translation>Das Programm schlägt vor, was Bilder zeigen können. Was sie nicht zeigen können, setzen Sie.</translation>
    </message>
    <message id="help.scales.step3">
        <source>“{confirm}” accepts a proposal; another value replaces it. Items at rest and of synkinesis always wait for you.</source>
        <translation>„{confirm}“ nimmt einen Vorschlag an; ein anderer Wert ersetzt ihn. Items in Ruhe und zu Synkinesien warten immer auf Sie.</translation>
    </message>
    <message id="help.scales.step4">
        <source>The button that signs counts what still waits, and leads to the first item.</source>
        <translation>Die Schaltfläche zum Signieren zählt, was noch wartet, und führt zum ersten Item.</translation>
    </message>
    <message id="help.scales.step5">
        <source>Q opens the questionnaires. Type the patient's answers as digits.</source>
        <translation>Q öffnet die Fragebögen. Geben Sie die Antworten des Patienten als Ziffern ein.</translation>
    </message>
    <message id="help.scales.note">
        <source>The published sentences of the questionnaires are not in the program. Type those you may use into the settings.</source>
        <translation>Die veröffentlichten Sätze der Fragebögen sind nicht im Programm. Tragen Sie die, die Sie verwenden dürfen, in den Optionen ein.</translation>
    </message>
    <message id="help.scales.picture">
        <source>The tab of scales: an item on each line, with the proposal and your own value.</source>
        <translation>Der Reiter Skalen: in jeder Zeile ein Item mit dem Vorschlag und Ihrem eigenen Wert.</translation>
    </message>
    <message id="help.signing.title">
        <source>Signing a visit</source>
        <translation>Untersuchung signieren</translation>
    </message>
    <message id="help.signing.step1">
        <source>Press Ctrl+S. As long as something has to be confirmed, this leads you to it.</source>
        <translation>Drücken Sie Strg+S. Solange etwas zu bestätigen ist, führt dies Sie dorthin.</translation>
    </message>
    <message id="help.signing.step2">
        <source>Where a scale is not complete, you are asked whether to set it first.</source>
        <translation>Wo eine Skala unvollständig ist, werden Sie gefragt, ob Sie sie zuerst setzen wollen.</translation>
    </message>
    <message id="help.signing.step3">
        <source>Check the name, then press “{sign_now}”.</source>
        <translation>Prüfen Sie den Namen und drücken Sie „{sign_now}“.</translation>
    </message>
    <message id="help.signing.step4">
        <source>From now on grades, scales, points and notes of this visit cannot be changed. Addenda can be written, each signed.</source>
        <translation>Von da an lassen sich Grade, Skalen, Punkte und Notizen dieser Untersuchung nicht mehr ändern. Nachträge sind möglich, jeder wird unterschrieben.</translation>
    </message>
    <message id="help.signing.step5">
        <source>Not signed yet is safe, too: every change is saved at once. The report then says that it is not signed.</source>
        <translation>Auch unsigniert ist alles sicher: jede Änderung wird sofort gespeichert. Der Bericht nennt sich dann nicht signiert.</translation>
    </message>
    <message id="help.signing.picture">
        <source>The strip that asks who signs, below the review.</source>
        <translation>Die Leiste unter der Befundung, die fragt, wer signiert.</translation>
    </message>
    <message id="help.comparing.title">
        <source>Comparing visits, and the history</source>
        <translation>Untersuchungen vergleichen, Verlauf</translation>
    </message>
    <message id="help.comparing.step1">
        <source>Press H on the page of patients: History shows the course of each branch over all visits.</source>
        <translation>Drücken Sie H auf der Seite Patienten: der Verlauf zeigt jeden Ast über alle Untersuchungen.</translation>
    </message>
    <message id="help.comparing.step2">
        <source>Bars are 90 % intervals. Marks in the course are treatments; add one with Ctrl+T in the patient's record.</source>
        <translation>Balken sind 90-%-Intervalle. Marken im Verlauf sind Therapien; fügen Sie eine mit Strg+T in der Akte des Patienten hinzu.</translation>
    </message>
    <message id="help.comparing.step3">
        <source>Return opens the chosen visit; P prints its report.</source>
        <translation>Eingabe öffnet die gewählte Untersuchung; P druckt ihren Bericht.</translation>
    </message>
    <message id="help.comparing.step4">
        <source>In a visit, the last tab compares it with an earlier one: pictures side by side, numbers then and now.</source>
        <translation>In einer Untersuchung vergleicht der letzte Reiter sie mit einer früheren: Bilder nebeneinander, Werte damals und jetzt.</translation>
    </message>
    <message id="help.comparing.note">
        <source>Visits that were graded by different methods are not compared; the program says so.</source>
        <translation>Mit verschiedenen Methoden bewertete Untersuchungen werden nicht verglichen; das Programm sagt es.</translation>
    </message>
    <message id="help.comparing.picture">
        <source>The history: the visits on a time axis and a curve for each branch.</source>
        <translation>Der Verlauf: die Untersuchungen auf einer Zeitachse und eine Kurve je Ast.</translation>
    </message>
    <message id="help.printing.title">
        <source>Printing, and copies</source>
        <translation>Drucken, andere Fassungen</translation>
    </message>
    <message id="help.printing.step1">
        <source>“{preview}” (Ctrl+Shift+P) shows the report as it will be printed.</source>
        <translation>„{preview}“ (Strg+Umschalt+P) zeigt den Bericht, wie er gedruckt wird.</translation>
    </message>
    <message id="help.printing.step2">
        <source>Choose above it what is printed: the clinical report, the patient's copy in plain words on one page, or the teaching copy.</source>
        <translation>Wählen Sie darüber, was gedruckt wird: der klinische Bericht, die Patientenfassung in einfachen Worten auf einer Seite oder die Lehrfassung.</translation>
    </message>
    <message id="help.printing.step3">
        <source>Print it (Ctrl+P), save it as PDF, or copy its text.</source>
        <translation>Drucken Sie ihn (Strg+P), oder wählen Sie „Als PDF speichern“ oder „Als Text kopieren“.</translation>
    </message>
    <message id="help.printing.step4">
        <source>All reports of a day together: page “{clinic}”.</source>
        <translation>Alle Berichte eines Tages gemeinsam: Seite „{clinic}“.</translation>
    </message>
    <message id="help.printing.step5">
        <source>The letterhead and the paper stand in the settings.</source>
        <translation>Briefkopf und Papier stehen in den Optionen.</translation>
    </message>
    <message id="help.printing.note">
        <source>The teaching copy leaves out name, dates, notes and photographs. A saved PDF is not encrypted.</source>
        <translation>In der Lehrfassung fehlen Name, Daten, Notizen und Fotografien. Ein gespeichertes PDF ist nicht verschlüsselt.</translation>
    </message>
    <message id="help.printing.picture">
        <source>The preview of the report, with the choice of what is printed above it.</source>
        <translation>Die Vorschau des Berichts, darüber die Auswahl, was gedruckt wird.</translation>
    </message>
    <message id="help.clinic.title">
        <source>Numbers of the clinic, and export</source>
        <translation>Zahlen der Klinik, Export</translation>
    </message>
    <message id="help.clinic.step1">
        <source>The page “{clinic}” (Ctrl+3) counts grades and recovery of all patients.</source>
        <translation>Die Seite „{clinic}“ (Strg+3) zeigt Grade und Erholung aller Patienten.</translation>
    </message>
    <message id="help.clinic.step2">
        <source>Choose a day to print or save the reports of all its visits together.</source>
        <translation>Wählen Sie einen Tag, um die Berichte aller seiner Untersuchungen gemeinsam zu drucken oder zu speichern.</translation>
    </message>
    <message id="help.clinic.step3">
        <source>For statistics, choose visits to export, what of names and faces, and Excel, CSV or JSON.</source>
        <translation>Für die Statistik wählen Sie, welche Untersuchungen exportiert werden, was von Namen und Gesichtern, und Excel, CSV oder JSON.</translation>
    </message>
    <message id="help.clinic.step4">
        <source>Without names is the rule: patients become codes, days are moved by a secret number.</source>
        <translation>Ohne Namen ist die Regel: Patienten werden zu Codes, Daten um eine geheime Zahl von Tagen verschoben.</translation>
    </message>
    <message id="help.clinic.step5">
        <source>Leave out who has not agreed to research, where your study needs it.</source>
        <translation>Lassen Sie weg, wer nicht in die Forschung eingewilligt hat, wo Ihre Studie das verlangt.</translation>
    </message>
    <message id="help.clinic.note">
        <source>An exported file lies outside the archive and is not encrypted.</source>
        <translation>Eine exportierte Datei liegt außerhalb des Archivs und ist nicht verschlüsselt.</translation>
    </message>
    <message id="help.clinic.picture">
        <source>The page of the clinic: how many patients have which grade, and the recovery since the onset.</source>
        <translation>Die Seite Klinik: wie viele Patienten welchen Grad haben, und die Erholung seit Beginn.</translation>
    </message>
    <message id="help.safety.title">
        <source>Passphrase, backup, data</source>
        <translation>Passphrase, Sicherung, Daten</translation>
    </message>
    <message id="help.safety.step1">
        <source>The passphrase opens the archive at every start. Change it in the settings.</source>
        <translation>Die Passphrase öffnet das Archiv bei jedem Start. Ändern Sie sie in den Optionen.</translation>
    </message>
    <message id="help.safety.step2">
        <source>Keep the printed recovery key in a safe place, away from the computer. It opens the archive when the passphrase is forgotten.</source>
        <translation>Verwahren Sie den gedruckten Wiederherstellungsschlüssel sicher und getrennt vom Computer. Er öffnet das Archiv, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message id="help.safety.step3">
        <source>Without passphrase and key nobody can open the archive, nor can anybody help.</source>
        <translation>Ohne Passphrase und Schlüssel kann niemand das Archiv öffnen, und niemand kann helfen.</translation>
    </message>
    <message id="help.safety.step4">
        <source>Ctrl+L locks the window. It also locks by itself; the settings tell after how long.</source>
        <translation>Strg+L sperrt das Fenster. Es sperrt sich auch von selbst; nach welcher Zeit, steht in den Optionen.</translation>
    </message>
    <message id="help.safety.step5">
        <source>Choose a folder on another disk under “Backup” in the settings: the program then backs up once a day and when it is closed.</source>
        <translation>Wählen Sie in den Optionen unter „Sicherung“ einen Ordner auf einem anderen Datenträger: Das Programm sichert dann einmal am Tag und beim Schließen.</translation>
    </message>
    <message id="help.safety.note">
        <source>Everything is kept encrypted. Nothing leaves this computer unless a backup, a shared archive or the hospital is set up in the settings.</source>
        <translation>Alles wird verschlüsselt aufbewahrt. Nichts verlässt diesen Computer, solange in den Optionen keine Sicherung, kein gemeinsames Archiv und kein Krankenhaus eingerichtet ist.</translation>
    </message>
    <message id="help.limits.title">
        <source>What the program cannot do</source>
        <translation>Was das Programm nicht kann</translation>
    </message>
    <message id="help.limits.step1">
        <source>It supports your judgement and never replaces it. It is not a certified medical device.</source>
        <translation>Es unterstützt Ihre Beurteilung und ersetzt sie nie. Es ist kein zertifiziertes Medizinprodukt.</translation>
    </message>
    <message id="help.limits.step2">
        <source>It was trained on digital patients and on photographs of healthy people. It is not validated on patients.</source>
        <translation>Es wurde an digitalen Patienten und an Fotografien Gesunder trainiert. An Patienten ist es nicht validiert.</translation>
    </message>
    <message id="help.limits.step3">
        <source>A grade is not a diagnosis: causes, emergencies and nerve conduction are not assessed.</source>
        <translation>Ein Grad ist keine Diagnose: Ursachen, Notfälle und Nervenleitung werden nicht beurteilt.</translation>
    </message>
    <message id="help.limits.step4">
        <source>Folds, neck and chin are not measured; those items are yours.</source>
        <translation>Falten, Hals und Kinn werden nicht gemessen; diese Items setzen Sie.</translation>
    </message>
    <message id="help.limits.step5">
        <source>Two-dimensional pictures show less of the movement of the lower face than there is. Millimetres rest on an assumed width of the iris.</source>
        <translation>Zweidimensionale Bilder zeigen weniger Bewegung des Untergesichts, als vorhanden ist. Millimeter beruhen auf einem angenommenen Irisdurchmesser.</translation>
    </message>
    <message id="help.limits.step6">
        <source>A hand on the cheek is not noticed. A covered brow, eye or mouth gets no grade.</source>
        <translation>Eine Hand an der Wange wird nicht bemerkt. Verdeckte Braue, verdecktes Auge oder verdeckter Mund erhalten keinen Grad.</translation>
    </message>
    <message id="help.limits.step7">
        <source>Compare visits only where the program does: other methods give other numbers.</source>
        <translation>Vergleichen Sie Untersuchungen nur, wo das Programm es tut: andere Methoden ergeben andere Werte.</translation>
    </message>
    <message id="help.keys.title">
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>hospital</name>
    <message id="hospital.title">
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message id="hospital.rail">
        <source>Hospital</source>
        <translation>KIS/PACS</translation>
    </message>
    <message id="hospital.rail.tip">
        <source>What is sent to the hospital, and earlier visits from there</source>
        <translation>Was an das Krankenhaus gesendet wird, und frühere Untersuchungen von dort</translation>
    </message>
    <message id="hospital.document_title">
        <source>Facial palsy report</source>
        <translation>Bericht zur Fazialisparese</translation>
    </message>
    <message id="hospital.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="worklist.everybody">
        <source>All patients</source>
        <translation>Alle Patienten</translation>
    </message>
    <message id="worklist.today">
        <source>Today's list</source>
        <translation>Heutige Liste</translation>
    </message>
    <message id="worklist.today_tip">
        <source>Who is on the hospital's worklist today</source>
        <translation>Wer heute auf der Arbeitsliste des Krankenhauses steht</translation>
    </message>
    <message id="worklist.search">
        <source>Name or number in the hospital</source>
        <translation>Name oder Nummer im Krankenhaus</translation>
    </message>
    <message id="worklist.day">
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message id="worklist.read_again">
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message id="worklist.time">
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message id="worklist.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="worklist.number">
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message id="worklist.born">
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message id="worklist.procedure">
        <source>Examination</source>
        <translation>Untersuchung</translation>
    </message>
    <message id="worklist.accession">
        <source>Accession number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message id="worklist.sex">
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message id="worklist.table">
        <source>Today's list of the hospital</source>
        <translation>Heutige Liste des Krankenhauses</translation>
    </message>
    <message id="worklist.empty">
        <source>Nobody is on the list of {day}.</source>
        <translation>Am {day} steht niemand auf der Liste.</translation>
    </message>
    <message id="worklist.empty_hint">
        <source>Another day, or a patient whom the list does not have: add the patient by hand.</source>
        <translation>Ein anderer Tag, oder jemand, den die Liste nicht kennt: von Hand hinzufügen.</translation>
    </message>
    <message id="worklist.none_found">
        <source>Nobody on the list fits "{words}".</source>
        <translation>Niemand auf der Liste passt zu „{words}“.</translation>
    </message>
    <message id="worklist.choose">
        <source>Choose somebody from the list.</source>
        <translation>Bitte jemanden aus der Liste wählen.</translation>
    </message>
    <message id="worklist.choose_hint">
        <source>The visit then begins with name, number and accession number from the hospital.</source>
        <translation>Die Untersuchung beginnt dann mit Name, Nummer und Auftragsnummer des Krankenhauses.</translation>
    </message>
    <message id="worklist.count">
        <source>On the list: {count}</source>
        <translation>Auf der Liste: {count}</translation>
    </message>
    <message id="worklist.known">
        <source>In the archive: {name}.</source>
        <translation>Im Archiv: {name}.</translation>
    </message>
    <message id="worklist.unknown">
        <source>Not in the archive yet; the patient is added.</source>
        <translation>Noch nicht im Archiv; wird hinzugefügt.</translation>
    </message>
    <message id="worklist.alike">
        <source>Is it one of these patients?</source>
        <translation>Ist es eine dieser Personen?</translation>
    </message>
    <message id="worklist.alike.same">
        <source>Yes: {name}</source>
        <translation>Ja: {name}</translation>
    </message>
    <message id="worklist.alike.new">
        <source>No, a new patient</source>
        <translation>Nein, neu</translation>
    </message>
    <message id="worklist.differs">
        <source>The hospital says something else. What holds?</source>
        <translation>Das Krankenhaus sagt etwas anderes. Was gilt?</translation>
    </message>
    <message id="worklist.differs.keep">
        <source>Keep: {value}</source>
        <translation>Behalten: {value}</translation>
    </message>
    <message id="worklist.differs.take">
        <source>Take over: {value}</source>
        <translation>Übernehmen: {value}</translation>
    </message>
    <message id="worklist.differs.nothing">
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message id="worklist.damaged">
        <source>The server has lost letters of the name ({told}). It stays {kept}.</source>
        <translation>Der Server hat Buchstaben des Namens verloren ({told}). Es bleibt {kept}.</translation>
    </message>
    <message id="worklist.damaged_new">
        <source>The server has lost letters of the name ({told}). Please type the name.</source>
        <translation>Der Server hat Buchstaben des Namens verloren ({told}). Bitte den Namen eintippen.</translation>
    </message>
    <message id="worklist.begin">
        <source>Begin the visit</source>
        <translation>Untersuchung beginnen</translation>
    </message>
    <message id="worklist.begin_tip">
        <source>Begin a visit that answers this entry (N)</source>
        <translation>Eine Untersuchung zu diesem Auftrag beginnen (N)</translation>
    </message>
    <message id="worklist.assign">
        <source>Assign the visit</source>
        <translation>Zuordnen</translation>
    </message>
    <message id="worklist.assign_title">
        <source>Which entry does the visit of {name} answer?</source>
        <translation>Zu welchem Auftrag gehört die Untersuchung von {name}?</translation>
    </message>
    <message id="worklist.other_person">
        <source>Name and number are of somebody else. Is it the right entry?</source>
        <translation>Name und Nummer gehören jemand anderem. Ist es der richtige Auftrag?</translation>
    </message>
    <message id="worklist.assigned">
        <source>The visit is assigned to {number}.</source>
        <translation>Die Untersuchung ist {number} zugeordnet.</translation>
    </message>
    <message id="worklist.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="worklist.unassigned">
        <source>The visit is assigned to no entry any more.</source>
        <translation>Die Untersuchung ist keinem Auftrag mehr zugeordnet.</translation>
    </message>
    <message id="field.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="field.record_number">
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message id="field.born">
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message id="field.sex">
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message id="hospital.line.order">
        <source>Order {number}</source>
        <translation>Auftrag {number}</translation>
    </message>
    <message id="hospital.line.no_order">
        <source>No order</source>
        <translation>Kein Auftrag</translation>
    </message>
    <message id="hospital.line.assign">
        <source>Assign to an order …</source>
        <translation>Einem Auftrag zuordnen …</translation>
    </message>
    <message id="hospital.line.send">
        <source>Send to the hospital</source>
        <translation>An das Krankenhaus senden</translation>
    </message>
    <message id="hospital.line.send_tip">
        <source>Put the signed visit into the queue for the hospital's archive</source>
        <translation>Die signierte Untersuchung für das Archiv des Krankenhauses einreihen</translation>
    </message>
    <message id="hospital.line.send_new">
        <source>Send what was added</source>
        <translation>Neues senden</translation>
    </message>
    <message id="hospital.line.show">
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message id="hospital.line.not_sent">
        <source>Not sent to the hospital</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message id="hospital.delivery.waiting">
        <source>For the hospital: waiting, {done} of {total} there</source>
        <translation>Krankenhaus: wartet, {done} von {total} dort</translation>
    </message>
    <message id="hospital.delivery.sending">
        <source>For the hospital: being sent, {done} of {total} there</source>
        <translation>Krankenhaus: wird gesendet, {done} von {total} dort</translation>
    </message>
    <message id="hospital.delivery.sent">
        <source>In the hospital, not confirmed yet: {done} of {total}</source>
        <translation>Im Krankenhaus, noch nicht bestätigt: {done} von {total}</translation>
    </message>
    <message id="hospital.delivery.stored">
        <source>In the hospital: {done} of {total}</source>
        <translation>Im Krankenhaus: {done} von {total}</translation>
    </message>
    <message id="hospital.delivery.failed">
        <source>For the hospital: failed, is tried again; {done} of {total} there</source>
        <translation>Krankenhaus: misslungen, wird wieder versucht; {done} von {total} dort</translation>
    </message>
    <message id="hospital.delivery.given_up">
        <source>For the hospital: given up; {done} of {total} there</source>
        <translation>Krankenhaus: aufgegeben; {done} von {total} dort</translation>
    </message>
    <message id="hospital.delivery.cancelled">
        <source>For the hospital: cancelled</source>
        <translation>Krankenhaus: abgebrochen</translation>
    </message>
    <message id="hospital.mark.waiting">
        <source>{state}, waits for the hospital</source>
        <translation>{state}, wartet auf das Krankenhaus</translation>
    </message>
    <message id="hospital.mark.sending">
        <source>{state}, is being sent to the hospital</source>
        <translation>{state}, wird an das Krankenhaus gesendet</translation>
    </message>
    <message id="hospital.mark.sent">
        <source>{state}, sent to the hospital</source>
        <translation>{state}, an das Krankenhaus gesendet</translation>
    </message>
    <message id="hospital.mark.stored">
        <source>{state}, in the hospital</source>
        <translation>{state}, im Krankenhaus</translation>
    </message>
    <message id="hospital.mark.failed">
        <source>{state}, not in the hospital yet</source>
        <translation>{state}, noch nicht im Krankenhaus</translation>
    </message>
    <message id="hospital.mark.given_up">
        <source>{state}, not in the hospital</source>
        <translation>{state}, nicht im Krankenhaus</translation>
    </message>
    <message id="hospital.mark.cancelled">
        <source>{state}</source>
        <translation>{state}</translation>
    </message>
    <message id="send_state.waiting">
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message id="send_state.sending">
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message id="send_state.sent">
        <source>sent, not confirmed</source>
        <translation>gesendet, nicht bestätigt</translation>
    </message>
    <message id="send_state.stored">
        <source>stored and confirmed</source>
        <translation>gespeichert und bestätigt</translation>
    </message>
    <message id="send_state.failed">
        <source>failed, is tried again</source>
        <translation>misslungen, wird wieder versucht</translation>
    </message>
    <message id="send_state.given_up">
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message id="send_state.cancelled">
        <source>cancelled</source>
        <translation>abgebrochen</translation>
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
        <translation>An das Krankenhaus gesendet</translation>
    </message>
    <message id="hospital.queue.visit">
        <source>Visit</source>
        <translation>Untersuchung</translation>
    </message>
    <message id="hospital.queue.way">
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message id="hospital.queue.state">
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message id="hospital.queue.tries">
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message id="hospital.queue.next">
        <source>Next try</source>
        <translation>Nächster</translation>
    </message>
    <message id="hospital.queue.now">
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message id="hospital.queue.empty">
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message id="hospital.queue.empty_hint">
        <source>Sign a visit, then press "Send to the hospital" above it.</source>
        <translation>Eine Untersuchung signieren, dann darüber „An das Krankenhaus senden“ drücken.</translation>
    </message>
    <message id="hospital.queue.again">
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message id="hospital.queue.again_tip">
        <source>Send what the server does not have; what it has is not sent a second time</source>
        <translation>Senden, was der Server nicht hat; was er hat, wird kein zweites Mal gesendet</translation>
    </message>
    <message id="hospital.queue.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="hospital.queue.cancel_tip">
        <source>Do not send what is not sent yet</source>
        <translation>Nicht senden, was noch nicht gesendet ist</translation>
    </message>
    <message id="hospital.queue.try_now">
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message id="hospital.queue.try_now_tip">
        <source>Do not wait for the next try</source>
        <translation>Nicht auf den nächsten Versuch warten</translation>
    </message>
    <message id="hospital.queue.open">
        <source>Open the visit</source>
        <translation>Untersuchung öffnen</translation>
    </message>
    <message id="hospital.queue.object">
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message id="hospital.kind.photographs">
        <source>Photograph</source>
        <translation>Fotografie</translation>
    </message>
    <message id="hospital.kind.video">
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message id="hospital.kind.pdf">
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message id="hospital.kind.sr">
        <source>Measurements (SR)</source>
        <translation>Messwerte (SR)</translation>
    </message>
    <message id="hospital.kind.visit">
        <source>Visit, objects not made yet</source>
        <translation>Untersuchung, Objekte noch nicht erstellt</translation>
    </message>
    <message id="hospital.kind.other">
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message id="hospital.earlier">
        <source>Earlier visits in the hospital</source>
        <translation>Frühere Untersuchungen im Krankenhaus</translation>
    </message>
    <message id="hospital.earlier.of">
        <source>Earlier visits of {name} in the hospital</source>
        <translation>Frühere Untersuchungen von {name} im Krankenhaus</translation>
    </message>
    <message id="hospital.earlier.look">
        <source>Look in the hospital</source>
        <translation>Im Krankenhaus suchen</translation>
    </message>
    <message id="hospital.earlier.look_tip">
        <source>Ask the hospital's archive for studies with this patient's number</source>
        <translation>Das Archiv des Krankenhauses nach Studien mit der Nummer dieser Person fragen</translation>
    </message>
    <message id="hospital.earlier.nobody">
        <source>Choose a patient with a number of the hospital on the page of patients first.</source>
        <translation>Zuerst auf der Seite der Patienten jemanden mit einer Nummer des Krankenhauses wählen.</translation>
    </message>
    <message id="hospital.earlier.none">
        <source>The hospital has no studies with a report for the number {number}.</source>
        <translation>Das Krankenhaus hat keine Studien mit Bericht zur Nummer {number}.</translation>
    </message>
    <message id="hospital.earlier.open">
        <source>Fetch and show</source>
        <translation>Holen und zeigen</translation>
    </message>
    <message id="hospital.earlier.line">
        <source>{day} · {description} · {accession}</source>
        <translation>{day} · {description} · {accession}</translation>
    </message>
    <message id="hospital.earlier.no_day">
        <source>unknown day</source>
        <translation>unbekannter Tag</translation>
    </message>
    <message id="hospital.earlier.fetching">
        <source>Being fetched …</source>
        <translation>Wird geholt …</translation>
    </message>
    <message id="hospital.earlier.read_only">
        <source>Fetched from the hospital, read-only. It is not kept in this archive.</source>
        <translation>Aus dem Krankenhaus geholt, nur zum Lesen. Bleibt nicht in diesem Archiv.</translation>
    </message>
    <message id="hospital.earlier.missing">
        <source>Pictures that did not come: {count}</source>
        <translation>Nicht gekommene Bilder: {count}</translation>
    </message>
    <message id="hospital.unreachable">
        <source>The server does not answer. Check its name, its port and the network.</source>
        <translation>Der Server antwortet nicht. Name, Port und Netz prüfen.</translation>
    </message>
    <message id="hospital.tls">
        <source>The connection could not be secured. Check the certificates, or whether the server speaks TLS.</source>
        <translation>Die Verbindung konnte nicht gesichert werden. Zertifikate prüfen, oder ob der Server TLS spricht.</translation>
    </message>
    <message id="hospital.tls_files">
        <source>A certificate file cannot be used. Choose PEM files with certificate and key.</source>
        <translation>Eine Zertifikatsdatei ist nicht brauchbar. PEM-Dateien mit Zertifikat und Schlüssel wählen.</translation>
    </message>
    <message id="hospital.refused">
        <source>The server refuses. Ask the hospital to admit this program's AE title.</source>
        <translation>Der Server lehnt ab. Das Krankenhaus bitten, den AE-Titel dieses Programms zuzulassen.</translation>
    </message>
    <message id="hospital.wrong_title">
        <source>The server has another AE title. Check the title of the server.</source>
        <translation>Der Server hat einen anderen AE-Titel. Den Titel des Servers prüfen.</translation>
    </message>
    <message id="hospital.unknown_caller">
        <source>The server does not know this program's AE title. Ask the hospital to enter it.</source>
        <translation>Der Server kennt den AE-Titel dieses Programms nicht. Das Krankenhaus bitten, ihn einzutragen.</translation>
    </message>
    <message id="hospital.aborted">
        <source>The server cut the connection off. Try again; if it stays so, ask the hospital.</source>
        <translation>Der Server hat die Verbindung abgebrochen. Noch einmal versuchen; bleibt es so, das Krankenhaus fragen.</translation>
    </message>
    <message id="hospital.no_answer">
        <source>The server took too long. Try again, or allow it more time.</source>
        <translation>Der Server brauchte zu lange. Noch einmal versuchen oder ihm mehr Zeit geben.</translation>
    </message>
    <message id="hospital.failed">
        <source>The server could not do it. Try again; if it stays so, ask the hospital.</source>
        <translation>Der Server konnte es nicht. Noch einmal versuchen; bleibt es so, das Krankenhaus fragen.</translation>
    </message>
    <message id="hospital.not_offered">
        <source>The server does not offer this service. Check whether it is the right one.</source>
        <translation>Der Server bietet diesen Dienst nicht an. Prüfen, ob es der richtige ist.</translation>
    </message>
    <message id="hospital.too_many">
        <source>The list is too long. Ask for less: a name, a modality or this station only.</source>
        <translation>Die Liste ist zu lang. Weniger verlangen: einen Namen, eine Modalität oder nur diese Station.</translation>
    </message>
    <message id="hospital.port_taken">
        <source>The program's own port is taken. Choose another one.</source>
        <translation>Der eigene Port ist belegt. Einen anderen wählen.</translation>
    </message>
    <message id="hospital.no_identifier">
        <source>The patient has no number that the hospital's archive can be asked for.</source>
        <translation>Es gibt keine Nummer, nach der das Archiv des Krankenhauses gefragt werden kann.</translation>
    </message>
    <message id="hospital.nothing_fetched">
        <source>Nothing came back. Ask the hospital to let this AE title fetch.</source>
        <translation>Nichts kam zurück. Das Krankenhaus bitten, diesem AE-Titel das Holen zu erlauben.</translation>
    </message>
    <message id="hospital.server_full">
        <source>The server is full. It is tried again; tell the hospital.</source>
        <translation>Der Server ist voll. Es wird wieder versucht; bitte dem Krankenhaus sagen.</translation>
    </message>
    <message id="hospital.class_refused">
        <source>The server does not take this kind of object. Ask the hospital to admit it.</source>
        <translation>Der Server nimmt diese Art von Objekt nicht. Das Krankenhaus bitten, sie zuzulassen.</translation>
    </message>
    <message id="hospital.object_refused">
        <source>The server does not take this object as it is.</source>
        <translation>Der Server nimmt dieses Objekt so nicht an.</translation>
    </message>
    <message id="hospital.not_authorised">
        <source>The server does not allow this program to store. Ask the hospital.</source>
        <translation>Der Server erlaubt diesem Programm das Speichern nicht. Das Krankenhaus fragen.</translation>
    </message>
    <message id="hospital.server_failed">
        <source>The server could not store it. It is tried again.</source>
        <translation>Der Server konnte es nicht speichern. Es wird wieder versucht.</translation>
    </message>
    <message id="hospital.not_committed">
        <source>The server did not commit itself to keep it. It is sent again.</source>
        <translation>Der Server hat sich nicht verpflichtet, es zu behalten. Es wird wieder gesendet.</translation>
    </message>
    <message id="hospital.in_doubt">
        <source>The connection ended while it was sent. The server is asked for it before it is sent again.</source>
        <translation>Die Verbindung brach ab, während es gesendet wurde. Der Server wird danach gefragt, bevor es noch einmal gesendet wird.</translation>
    </message>
    <message id="hospital.sent_anew">
        <source>The server did not have it after all. It is sent again.</source>
        <translation>Der Server hatte es doch nicht. Es wird noch einmal gesendet.</translation>
    </message>
    <message id="hospital.perhaps_twice">
        <source>The connection ended while it was sent, and the server cannot be asked for it. It was sent a second time with the same identifier.</source>
        <translation>Die Verbindung brach ab, während es gesendet wurde, und der Server kann nicht danach gefragt werden. Es wurde ein zweites Mal mit derselben Kennung gesendet.</translation>
    </message>
    <message id="hospital.unconfirmed">
        <source>Taken by the server, which confirms nothing.</source>
        <translation>Vom Server angenommen, der nichts bestätigt.</translation>
    </message>
    <message id="hospital.not_made">
        <source>The objects could not be made of the visit.</source>
        <translation>Die Objekte konnten aus der Untersuchung nicht erstellt werden.</translation>
    </message>
    <message id="hospital.unexpected">
        <source>Something unexpected happened. It is tried again.</source>
        <translation>Etwas Unerwartetes ist geschehen. Es wird wieder versucht.</translation>
    </message>
    <message id="archive.sent_to_hospital">
        <source>The visit was sent already and stays with its order.</source>
        <translation>Die Untersuchung wurde schon gesendet und bleibt bei ihrem Auftrag.</translation>
    </message>
    <message id="deletion.stays.hospital">
        <source>Sent to the hospital: {count} objects. Only the hospital can delete them there.</source>
        <translation>An die Server des Krankenhauses gesendet: {count} Objekte. Nur das Krankenhaus kann sie dort löschen.</translation>
    </message>
    <message id="hospital.settings">
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message id="hospital.settings.off">
        <source>Off: the program opens no network connection. Ask the hospital for titles, addresses and ports.</source>
        <translation>Aus: Das Programm öffnet keine Netzverbindung. Titel, Adressen und Ports nennt das Krankenhaus.</translation>
    </message>
    <message id="hospital.settings.station">
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message id="hospital.settings.pacs">
        <source>Archive of pictures (PACS)</source>
        <translation>Bildarchiv (PACS)</translation>
    </message>
    <message id="hospital.settings.worklist">
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message id="hospital.settings.tls">
        <source>Secured connections (TLS)</source>
        <translation>Gesicherte Verbindungen (TLS)</translation>
    </message>
    <message id="hospital.test_pacs">
        <source>Test the PACS</source>
        <translation>PACS prüfen</translation>
    </message>
    <message id="hospital.test_worklist">
        <source>Test the worklist</source>
        <translation>Arbeitsliste prüfen</translation>
    </message>
    <message id="hospital.test.asking">
        <source>The server is being asked …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message id="hospital.test.good">
        <source>{title} answers.</source>
        <translation>{title} antwortet.</translation>
    </message>
    <message id="hospital.test.not_set">
        <source>Enter AE title and address first.</source>
        <translation>Zuerst AE-Titel und Adresse eintragen.</translation>
    </message>
    <message id="settings.hospital_on">
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message id="settings.hospital_on.on">
        <source>Connect to the hospital's servers</source>
        <translation>Mit den Servern des Krankenhauses verbinden</translation>
    </message>
    <message id="settings.hospital_title">
        <source>AE title of this program</source>
        <translation>AE-Titel dieses Programms</translation>
    </message>
    <message id="settings.hospital_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>Höchstens 16 lateinische Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message id="settings.hospital_port">
        <source>Own port</source>
        <translation>Eigener Port</translation>
    </message>
    <message id="settings.hospital_port.hint">
        <source>For confirmations of storage and earlier visits; 0 for none.</source>
        <translation>Für Speicherbestätigungen und frühere Untersuchungen; 0 für keinen.</translation>
    </message>
    <message id="settings.hospital_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message id="settings.hospital_timeout_s">
        <source>Longest wait, seconds</source>
        <translation>Längstes Warten, Sekunden</translation>
    </message>
    <message id="settings.hospital_timeout_s.problem">
        <source>Please enter 1 to 600 seconds.</source>
        <translation>Bitte 1 bis 600 Sekunden eintragen.</translation>
    </message>
    <message id="settings.hospital_pacs_title">
        <source>AE title</source>
        <translation>AE-Titel</translation>
    </message>
    <message id="settings.hospital_pacs_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>Höchstens 16 lateinische Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message id="settings.hospital_pacs_host">
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message id="settings.hospital_pacs_host.problem">
        <source>A name or an address of a server, such as pacs.example.org.</source>
        <translation>Name oder Adresse eines Servers, etwa pacs.example.org.</translation>
    </message>
    <message id="settings.hospital_pacs_port">
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message id="settings.hospital_pacs_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message id="settings.hospital_worklist_title">
        <source>AE title</source>
        <translation>AE-Titel</translation>
    </message>
    <message id="settings.hospital_worklist_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>Höchstens 16 lateinische Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message id="settings.hospital_worklist_host">
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message id="settings.hospital_worklist_host.problem">
        <source>A name or an address of a server, such as ris.example.org.</source>
        <translation>Name oder Adresse eines Servers, etwa ris.example.org.</translation>
    </message>
    <message id="settings.hospital_worklist_port">
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message id="settings.hospital_worklist_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message id="settings.hospital_modality">
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message id="settings.hospital_modality.hint">
        <source>Only entries of this modality, such as XC; empty for all.</source>
        <translation>Nur Aufträge dieser Modalität, etwa XC; leer für alle.</translation>
    </message>
    <message id="settings.hospital_modality.problem">
        <source>At most 16 capital letters and digits, such as XC.</source>
        <translation>Höchstens 16 Großbuchstaben und Ziffern, etwa XC.</translation>
    </message>
    <message id="settings.hospital_own_entries">
        <source>Entries</source>
        <translation>Aufträge</translation>
    </message>
    <message id="settings.hospital_own_entries.on">
        <source>Only those scheduled for this program's AE title</source>
        <translation>Nur die für den AE-Titel dieses Programms</translation>
    </message>
    <message id="settings.hospital_tls">
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message id="settings.hospital_tls.on">
        <source>Secure every connection and verify the server's certificate</source>
        <translation>Jede Verbindung sichern und das Zertifikat des Servers prüfen</translation>
    </message>
    <message id="settings.hospital_authority">
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message id="settings.hospital_authority.hint">
        <source>Who signed the server's certificate (PEM); none for those the system trusts.</source>
        <translation>Wer das Zertifikat des Servers unterschrieben hat (PEM); keine Datei für die, denen das System vertraut.</translation>
    </message>
    <message id="settings.hospital_certificate">
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message id="settings.hospital_certificate.hint">
        <source>PEM; needed where the server asks for one, and for the own port.</source>
        <translation>PEM; nötig, wo der Server eines verlangt, und für den eigenen Port.</translation>
    </message>
    <message id="settings.hospital_key">
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message id="settings.hospital_key.hint">
        <source>PEM; none where the certificate's file holds it.</source>
        <translation>PEM; keine Datei, wo er beim Zertifikat liegt.</translation>
    </message>
    <message id="settings.hospital_automatic">
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message id="settings.hospital_automatic.on">
        <source>Send every visit as soon as it is signed</source>
        <translation>Jede Untersuchung senden, sobald sie signiert ist</translation>
    </message>
    <message id="settings.hospital_clips">
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message id="settings.hospital_clips.on">
        <source>Send the recordings as well, as videos</source>
        <translation>Auch die Aufnahmen senden, als Videos</translation>
    </message>
    <message id="settings.hospital_commitment">
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message id="settings.hospital_commitment.on">
        <source>Ask for storage commitment</source>
        <translation>Speicherzusage (Storage Commitment) verlangen</translation>
    </message>
    <message id="settings.hospital_commitment.hint">
        <source>Needs the own port. Without it the archive is asked what it has.</source>
        <translation>Braucht den eigenen Port. Sonst wird das Archiv gefragt, was es hat.</translation>
    </message>
    <message id="hospital.file.choose">
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message id="hospital.file.none">
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message id="hospital.file.forget">
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>hospital_record</name>
    <message id="hospital_record.function">
        <source>{branch}: function of the weak side</source>
        <translation>{branch}: Funktion der schwachen Seite</translation>
    </message>
    <message id="hospital_record.grade">
        <source>{branch}: grade</source>
        <translation>{branch}: Grad</translation>
    </message>
    <message id="hospital_record.side">
        <source>affected side</source>
        <translation>betroffene Seite</translation>
    </message>
    <message id="hospital_record.eye">
        <source>eye does not close completely</source>
        <translation>Auge schließt nicht vollständig</translation>
    </message>
    <message id="hospital_record.scale">
        <source>{scale}</source>
        <translation>{scale}</translation>
    </message>
    <message id="hospital_record.by_program">
        <source>by the program ({method})</source>
        <translation>durch das Programm ({method})</translation>
    </message>
    <message id="hospital_record.by_clinician">
        <source>by the clinician</source>
        <translation>durch den Untersucher</translation>
    </message>
    <message id="hospital_record.in_force">
        <source>what stands: the clinician's value, else the program's</source>
        <translation>was gilt: der Wert des Untersuchers, sonst der des Programms</translation>
    </message>
    <message id="hospital_record.incomplete">
        <source>no total: items have no value</source>
        <translation>keine Summe: Einzelwerte fehlen</translation>
    </message>
    <message id="hospital_record.title">
        <source>Examination of facial palsy</source>
        <translation>Untersuchung einer Fazialisparese</translation>
    </message>
    <message id="hospital_record.conclusion.side">
        <source>Affected side (the patient's own): {side}</source>
        <translation>Betroffene Seite (aus Sicht des Patienten): {side}</translation>
    </message>
    <message id="hospital_record.conclusion.branch">
        <source>{branch}: grade {grade}, function {function} ({interval})</source>
        <translation>{branch}: Grad {grade}, Funktion {function} ({interval})</translation>
    </message>
    <message id="hospital_record.conclusion.branch_alone">
        <source>{branch}: grade {grade}</source>
        <translation>{branch}: Grad {grade}</translation>
    </message>
    <message id="hospital_record.conclusion.withheld">
        <source>{branch}: no grade; {reason}</source>
        <translation>{branch}: kein Grad; {reason}</translation>
    </message>
    <message id="hospital_record.conclusion.changed">
        <source>{words}, grade by the clinician</source>
        <translation>{words}, Grad des Untersuchers</translation>
    </message>
    <message id="hospital_record.conclusion.signed">
        <source>Signed by {clinician}</source>
        <translation>Signiert von {clinician}</translation>
    </message>
    <message id="hospital_record.not_signed">
        <source>This visit is not signed; only signed visits go to the hospital's record.</source>
        <translation>Dieser Besuch ist nicht signiert; nur signierte Besuche gehen in die Krankenhausakte.</translation>
    </message>
    <message id="hospital_record.no_terms">
        <source>The program's own list of codes is missing or damaged; install the program anew.</source>
        <translation>Die Liste der eigenen Codes des Programms fehlt oder ist beschädigt; installieren Sie das Programm neu.</translation>
    </message>
    <message id="hospital_record.no_number">
        <source>The hospital does not know this patient by a number: neither the record nor an order has one.</source>
        <translation>Das Krankenhaus kennt diesen Patienten nicht unter einer Nummer: Weder die Akte noch ein Auftrag enthält eine.</translation>
    </message>
    <message id="hospital_record.no_system">
        <source>Where the hospital's patient numbers come from is not set (an address, a URI).</source>
        <translation>Woher die Patientennummern des Krankenhauses stammen (eine Adresse, ein URI), ist nicht eingestellt.</translation>
    </message>
    <message id="hospital_record.no_consent">
        <source>This patient has not agreed to research.</source>
        <translation>Dieser Patient hat der Forschung nicht zugestimmt.</translation>
    </message>
    <message id="hospital_record.invalid">
        <source>What was made breaks a rule of {standard} ({rule}, at {where}). Nothing was written or sent.</source>
        <translation>Was erzeugt wurde, verletzt eine Regel von {standard} ({rule}, bei {where}). Nichts wurde geschrieben oder gesendet.</translation>
    </message>
    <message id="fhir.url">
        <source>The address of the FHIR server is not one: it begins with https://.</source>
        <translation>Die Adresse des FHIR-Servers ist keine: Sie beginnt mit https://.</translation>
    </message>
    <message id="fhir.not_secure">
        <source>The FHIR server is asked without encryption; only this computer itself may be.</source>
        <translation>Der FHIR-Server würde unverschlüsselt angesprochen; das ist nur auf diesem Computer selbst erlaubt.</translation>
    </message>
    <message id="fhir.token">
        <source>The access token of the FHIR server holds characters that no token has.</source>
        <translation>Das Zugangstoken des FHIR-Servers enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message id="fhir.certificate_file">
        <source>The file of certificates for the FHIR server cannot be used.</source>
        <translation>Die Datei mit Zertifikaten für den FHIR-Server ist nicht verwendbar.</translation>
    </message>
    <message id="fhir.certificate">
        <source>The certificate of the FHIR server is not trusted.</source>
        <translation>Dem Zertifikat des FHIR-Servers wird nicht vertraut.</translation>
    </message>
    <message id="fhir.unreachable">
        <source>The FHIR server cannot be reached.</source>
        <translation>Der FHIR-Server ist nicht erreichbar.</translation>
    </message>
    <message id="fhir.timeout">
        <source>The FHIR server did not answer in {seconds:.0f} s.</source>
        <translation>Der FHIR-Server hat in {seconds:.0f} s nicht geantwortet.</translation>
    </message>
    <message id="fhir.not_allowed">
        <source>The FHIR server refuses the access token (status {status}).</source>
        <translation>Der FHIR-Server lehnt das Zugangstoken ab (Status {status}).</translation>
    </message>
    <message id="fhir.refused">
        <source>The FHIR server refuses what was sent (status {status}, {issue}).</source>
        <translation>Der FHIR-Server lehnt das Gesendete ab (Status {status}, {issue}).</translation>
    </message>
    <message id="fhir.not_now">
        <source>The FHIR server cannot take it now (status {status}).</source>
        <translation>Der FHIR-Server kann es jetzt nicht annehmen (Status {status}).</translation>
    </message>
    <message id="fhir.partly">
        <source>The FHIR server took {stored} parts and refused {failed} (status {statuses}).</source>
        <translation>Der FHIR-Server hat {stored} Teile angenommen und {failed} abgelehnt (Status {statuses}).</translation>
    </message>
    <message id="fhir.answer">
        <source>What the FHIR server answered cannot be understood.</source>
        <translation>Die Antwort des FHIR-Servers ist nicht zu verstehen.</translation>
    </message>
    <message id="fhir.version">
        <source>The server speaks FHIR {version}; 4.3 or 4.0 is needed.</source>
        <translation>Der Server spricht FHIR {version}; gebraucht wird 4.3 oder 4.0.</translation>
    </message>
    <message id="hl7.folder">
        <source>The folder for HL7 messages cannot be written to.</source>
        <translation>In den Ordner für HL7-Nachrichten kann nicht geschrieben werden.</translation>
    </message>
    <message id="archive.word_not_opened">
        <source>The saved access token cannot be opened with this archive; type it again.</source>
        <translation>Das gespeicherte Zugangstoken lässt sich mit diesem Archiv nicht öffnen; geben Sie es neu ein.</translation>
    </message>
    <message id="mllp.certificate_file">
        <source>The file of certificates for the HL7 server cannot be used.</source>
        <translation>Die Datei mit Zertifikaten für den HL7-Server ist nicht verwendbar.</translation>
    </message>
    <message id="mllp.certificate">
        <source>The certificate of the HL7 server is not trusted.</source>
        <translation>Dem Zertifikat des HL7-Servers wird nicht vertraut.</translation>
    </message>
    <message id="mllp.unreachable">
        <source>The HL7 server cannot be reached.</source>
        <translation>Der HL7-Server ist nicht erreichbar.</translation>
    </message>
    <message id="mllp.timeout">
        <source>The HL7 server did not answer in {seconds:.0f} s.</source>
        <translation>Der HL7-Server hat in {seconds:.0f} s nicht geantwortet.</translation>
    </message>
    <message id="mllp.answer">
        <source>What the HL7 server answered cannot be understood.</source>
        <translation>Die Antwort des HL7-Servers ist nicht zu verstehen.</translation>
    </message>
    <message id="mllp.error">
        <source>The HL7 server could not process the message ({answer}).</source>
        <translation>Der HL7-Server konnte die Nachricht nicht verarbeiten ({answer}).</translation>
    </message>
    <message id="mllp.rejected">
        <source>The HL7 server rejected the message ({answer}).</source>
        <translation>Der HL7-Server hat die Nachricht abgelehnt ({answer}).</translation>
    </message>
    <message id="hospital.settings.fhir">
        <source>Record: FHIR server</source>
        <translation>Akte: FHIR-Server</translation>
    </message>
    <message id="hospital.settings.hl7">
        <source>Record: HL7 v2</source>
        <translation>Akte: HL7 v2</translation>
    </message>
    <message id="hospital.test_fhir">
        <source>Test the FHIR server</source>
        <translation>FHIR-Server testen</translation>
    </message>
    <message id="hospital.test_fhir.not_set">
        <source>Enter the address first.</source>
        <translation>Geben Sie zuerst die Adresse ein.</translation>
    </message>
    <message id="hospital.token.kept">
        <source>A token is kept; type another to replace it</source>
        <translation>Ein Token ist gespeichert; ein neues ersetzt es</translation>
    </message>
    <message id="hospital.token.none">
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message id="hospital.token.forget">
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
    <message id="settings.hospital_fhir_url">
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message id="settings.hospital_fhir_url.hint">
        <source>Such as https://fhir.example.org/r4b; empty for none.</source>
        <translation>Etwa https://fhir.example.org/r4b; leer für keinen.</translation>
    </message>
    <message id="settings.hospital_fhir_url.problem">
        <source>An address begins with https:// and has no spaces.</source>
        <translation>Eine Adresse beginnt mit https:// und hat keine Leerzeichen.</translation>
    </message>
    <message id="settings.hospital_fhir_token">
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message id="settings.hospital_fhir_token.hint">
        <source>Kept sealed by the archive, never shown again.</source>
        <translation>Vom Archiv versiegelt gespeichert, wird nie wieder angezeigt.</translation>
    </message>
    <message id="settings.hospital_fhir_token.problem">
        <source>This token is too long.</source>
        <translation>Dieses Token ist zu lang.</translation>
    </message>
    <message id="settings.hospital_fhir_patients">
        <source>Patient numbers</source>
        <translation>Patientennummern</translation>
    </message>
    <message id="settings.hospital_fhir_patients.hint">
        <source>System of the hospital's numbers: a URI, such as urn:oid:1.2.3. Needed.</source>
        <translation>System der Nummern des Krankenhauses: ein URI, etwa urn:oid:1.2.3. Nötig.</translation>
    </message>
    <message id="settings.hospital_fhir_patients.problem">
        <source>A URI, such as urn:oid:1.2.3 or https://hospital.example/mrn.</source>
        <translation>Ein URI, etwa urn:oid:1.2.3 oder https://hospital.example/mrn.</translation>
    </message>
    <message id="settings.hospital_fhir_accessions">
        <source>Accession numbers</source>
        <translation>Auftragsnummern</translation>
    </message>
    <message id="settings.hospital_fhir_accessions.hint">
        <source>System of the orders' numbers: a URI; empty for none.</source>
        <translation>System der Auftragsnummern: ein URI; leer für keines.</translation>
    </message>
    <message id="settings.hospital_fhir_accessions.problem">
        <source>A URI, such as urn:oid:1.2.3.4.</source>
        <translation>Ein URI, etwa urn:oid:1.2.3.4.</translation>
    </message>
    <message id="settings.hospital_fhir_create">
        <source>Unknown patients</source>
        <translation>Unbekannte Patienten</translation>
    </message>
    <message id="settings.hospital_fhir_create.on">
        <source>Make them on the server</source>
        <translation>Auf dem Server anlegen</translation>
    </message>
    <message id="settings.hospital_hl7_host">
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message id="settings.hospital_hl7_host.hint">
        <source>Of the server that takes messages (MLLP); empty for none.</source>
        <translation>Des Servers, der Nachrichten annimmt (MLLP); leer für keinen.</translation>
    </message>
    <message id="settings.hospital_hl7_host.problem">
        <source>A name or an address of a server, such as hl7.example.org.</source>
        <translation>Name oder Adresse eines Servers, etwa hl7.example.org.</translation>
    </message>
    <message id="settings.hospital_hl7_port">
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message id="settings.hospital_hl7_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message id="settings.hospital_hl7_folder">
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message id="settings.hospital_hl7_folder.hint">
        <source>Messages are put there in the place of a server; empty for none.</source>
        <translation>Nachrichten kommen dorthin statt zu einem Server; leer für keinen.</translation>
    </message>
    <message id="settings.hospital_hl7_folder.problem">
        <source>This path is too long.</source>
        <translation>Dieser Pfad ist zu lang.</translation>
    </message>
    <message id="settings.hospital_hl7_application">
        <source>Receiving application</source>
        <translation>Empfangende Anwendung</translation>
    </message>
    <message id="settings.hospital_hl7_application.problem">
        <source>At most 80 characters.</source>
        <translation>Höchstens 80 Zeichen.</translation>
    </message>
    <message id="settings.hospital_hl7_facility">
        <source>Receiving facility</source>
        <translation>Empfangende Einrichtung</translation>
    </message>
    <message id="settings.hospital_hl7_facility.problem">
        <source>At most 80 characters.</source>
        <translation>Höchstens 80 Zeichen.</translation>
    </message>
    <message id="settings.hospital_hl7_patients">
        <source>Patient numbers of</source>
        <translation>Patientennummern von</translation>
    </message>
    <message id="settings.hospital_hl7_patients.hint">
        <source>Assigning authority (PID-3.4), where the order tells none.</source>
        <translation>Vergebende Stelle (PID-3.4), wo der Auftrag keine nennt.</translation>
    </message>
    <message id="settings.hospital_hl7_patients.problem">
        <source>At most 80 characters.</source>
        <translation>Höchstens 80 Zeichen.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message id="import.title">
        <source>Import recordings</source>
        <translation>Aufnahmen importieren</translation>
    </message>
    <message id="import.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="import.back_tip">
        <source>Back to the patients (Esc)</source>
        <translation>Zurück zu den Patienten (Esc)</translation>
    </message>
    <message id="import.add_files">
        <source>Add files …</source>
        <translation>Dateien dazu …</translation>
    </message>
    <message id="import.add_files_tip">
        <source>Choose photographs and videos (Ctrl+O)</source>
        <translation>Fotografien und Videos wählen (Strg+O)</translation>
    </message>
    <message id="import.add_folder">
        <source>Add a folder …</source>
        <translation>Ordner dazu …</translation>
    </message>
    <message id="import.add_folder_tip">
        <source>Take all photographs and videos of a folder (Ctrl+Shift+O)</source>
        <translation>Alle Fotografien und Videos eines Ordners nehmen (Strg+Umschalt+O)</translation>
    </message>
    <message id="import.kinds">
        <source>Photographs and videos ({patterns})</source>
        <translation>Fotografien und Videos ({patterns})</translation>
    </message>
    <message id="import.empty">
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message id="import.empty_hint">
        <source>Drop photographs and videos of one visit here, or a folder of them, or press Ctrl+O.</source>
        <translation>Legen Sie Fotografien und Videos einer Untersuchung oder einen Ordner davon hier ab, oder drücken Sie Strg+O.</translation>
    </message>
    <message id="import.originals">
        <source>The files are copied into the archive, encrypted. Those on the disk stay as they are.</source>
        <translation>Die Dateien werden verschlüsselt ins Archiv kopiert. Die auf dem Datenträger bleiben unverändert.</translation>
    </message>
    <message id="import.reading">
        <source>Reading the files: {done} of {total}</source>
        <translation>Dateien werden gelesen: {done} von {total}</translation>
    </message>
    <message id="import.measuring">
        <source>Measuring: {done} of {total}</source>
        <translation>Messung: {done} von {total}</translation>
    </message>
    <message id="import.grading">
        <source>Grading the visit</source>
        <translation>Untersuchung wird bewertet</translation>
    </message>
    <message id="import.storing">
        <source>Putting the files into the archive</source>
        <translation>Dateien werden im Archiv abgelegt</translation>
    </message>
    <message id="import.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="import.cancelled">
        <source>Reading was stopped. Files that were not read are left out.</source>
        <translation>Das Lesen wurde gestoppt. Nicht gelesene Dateien fehlen.</translation>
    </message>
    <message id="import.tile.expression">
        <source>What {file} shows</source>
        <translation>Was {file} zeigt</translation>
    </message>
    <message id="import.tile.choose">
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message id="import.tile.leave_out">
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message id="import.tile.video">
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message id="import.why.name">
        <source>by its name</source>
        <translation>nach dem Namen</translation>
    </message>
    <message id="import.why.content">
        <source>by what it shows</source>
        <translation>nach dem Inhalt</translation>
    </message>
    <message id="import.why.rest_guessed">
        <source>perhaps at rest; please check</source>
        <translation>vielleicht in Ruhe; bitte prüfen</translation>
    </message>
    <message id="import.why.chosen">
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message id="import.why.left_out">
        <source>left out by you</source>
        <translation>von Ihnen weggelassen</translation>
    </message>
    <message id="import.why.nothing">
        <source>cannot be told; please choose</source>
        <translation>nicht erkennbar; bitte wählen</translation>
    </message>
    <message id="import.why.waiting">
        <source>looking at all files first</source>
        <translation>erst werden alle Dateien gesichtet</translation>
    </message>
    <message id="import.why.double">
        <source>{expression} too: {other} is used</source>
        <translation>auch {expression}: es gilt {other}</translation>
    </message>
    <message id="import.unread">
        <source>Not usable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message id="import.in_file">
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message id="import.not_a_recording">
        <source>{file}: this is neither a photograph nor a video.</source>
        <translation>{file}: dies ist weder eine Fotografie noch ein Video.</translation>
    </message>
    <message id="import.empty_folder">
        <source>{folder}: there is no photograph and no video in this folder.</source>
        <translation>{folder}: in diesem Ordner ist weder eine Fotografie noch ein Video.</translation>
    </message>
    <message id="import.too_many">
        <source>At most {most} files at a time; {left} were left out.</source>
        <translation>Höchstens {most} Dateien auf einmal; {left} wurden weggelassen.</translation>
    </message>
    <message id="import.no_rest">
        <source>No file shows the face at rest, and nothing can be graded without it. Choose the one that does.</source>
        <translation>Keine Datei zeigt das Gesicht in Ruhe, ohne das nichts bewertet werden kann. Wählen Sie die richtige aus.</translation>
    </message>
    <message id="import.rest_guessed">
        <source>No picture at rest was told by its name. {file} is only guessed to be at rest, and everything is measured against it; please check this one.</source>
        <translation>Keine Datei nennt die Ruhe in ihrem Namen. {file} zeigt nur vermutlich das Gesicht in Ruhe, und alles wird daran gemessen; bitte prüfen Sie dieses Bild.</translation>
    </message>
    <message id="import.confirm_rest">
        <source>It is at rest</source>
        <translation>Es ist in Ruhe</translation>
    </message>
    <message id="import.confirm_rest_tip">
        <source>Confirm that this picture shows the face at rest; otherwise choose another one above</source>
        <translation>Bestätigen, dass dieses Bild das Gesicht in Ruhe zeigt; sonst oben ein anderes wählen</translation>
    </message>
    <message id="import.count">
        <source>{count} of {total} standard expressions</source>
        <translation>{count} von {total} Standardaufgaben</translation>
    </message>
    <message id="import.count_more">
        <source>{count} of {total} standard expressions and {more} more</source>
        <translation>{count} von {total} Standardaufgaben und {more} weitere</translation>
    </message>
    <message id="import.missing">
        <source>Missing: {expressions}.</source>
        <translation>Es fehlen: {expressions}.</translation>
    </message>
    <message id="import.unassigned.one">
        <source>1 file is not assigned and will not be used.</source>
        <translation>1 Datei ist nicht zugeordnet und wird nicht verwendet.</translation>
    </message>
    <message id="import.unassigned.many">
        <source>{count} files are not assigned and will not be used.</source>
        <translation>{count} Dateien sind nicht zugeordnet und werden nicht verwendet.</translation>
    </message>
    <message id="import.check">
        <source>Check what each file shows, then grade.</source>
        <translation>Prüfen Sie, was jede Datei zeigt, und bewerten Sie dann.</translation>
    </message>
    <message id="import.day">
        <source>Day of the visit</source>
        <translation>Tag der Untersuchung</translation>
    </message>
    <message id="import.day.from_files">
        <source>From the photographs.</source>
        <translation>Aus den Fotografien.</translation>
    </message>
    <message id="import.day.unknown">
        <source>Not told by the files. Without it the visit stands at today, and the report names no day.</source>
        <translation>Aus den Dateien nicht ersichtlich. Ohne Angabe gilt der heutige Tag, und der Bericht nennt keinen.</translation>
    </message>
    <message id="import.day.different">
        <source>The photographs are of different days. Are they of one visit?</source>
        <translation>Die Fotografien sind von verschiedenen Tagen. Gehören sie zu einer Untersuchung?</translation>
    </message>
    <message id="import.grade">
        <source>Grade</source>
        <translation>Bewerten</translation>
    </message>
    <message id="import.grade_tip">
        <source>Grade the visit (Ctrl+Return)</source>
        <translation>Untersuchung bewerten (Strg+Eingabe)</translation>
    </message>
    <message id="import.leave.ask">
        <source>The files are not graded yet. If you leave, what is chosen here is forgotten; the files stay.</source>
        <translation>Die Dateien sind noch nicht bewertet. Wenn Sie verlassen, geht die Auswahl hier verloren; die Dateien bleiben.</translation>
    </message>
    <message id="import.leave.stay">
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message id="import.leave.leave">
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message id="import.not_measured">
        <source>Nothing was graded or kept. {reason}</source>
        <translation>Es wurde nichts bewertet oder behalten. {reason}</translation>
    </message>
    <message id="import.undated">
        <source>day not recorded</source>
        <translation>Tag nicht erfasst</translation>
    </message>
    <message id="import.device">
        <source>imported files</source>
        <translation>importierte Dateien</translation>
    </message>
    <message id="import.files">
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message id="import.files_day">
        <source>files, taken on {day} by the camera's own clock</source>
        <translation>Dateien, nach der Uhr der Kamera vom {day}</translation>
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
        <translation>{day}. {month}</translation>
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
        <translation>Der Ordner der Sicherungen ist nicht da. Schließen Sie den Datenträger an oder wählen Sie in den Optionen einen anderen Ordner.</translation>
    </message>
    <message id="backup.inside">
        <source>Backups cannot lie inside the archive's own folder. Choose a folder on another disk.</source>
        <translation>Sicherungen können nicht im Ordner des Archivs selbst liegen. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message id="backup.busy">
        <source>Another program is using this folder of backups. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade diesen Ordner der Sicherungen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message id="backup.full">
        <source>Not enough room for the backup: {needed_mb} MB are needed, {free_mb} MB are free. Free some, or choose another disk.</source>
        <translation>Zu wenig Platz für die Sicherung: {needed_mb} MB werden gebraucht, {free_mb} MB sind frei. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message id="backup.cannot_write">
        <source>The backup cannot be written. Check that the disk is there, has free space and is not write-protected.</source>
        <translation>Die Sicherung kann nicht geschrieben werden. Prüfen Sie, ob der Datenträger da ist, freien Platz hat und nicht schreibgeschützt ist.</translation>
    </message>
    <message id="backup.cannot_read">
        <source>The backups cannot be read. Check that the disk is there.</source>
        <translation>Die Sicherungen können nicht gelesen werden. Prüfen Sie, ob der Datenträger da ist.</translation>
    </message>
    <message id="backup.none">
        <source>There is no backup in this folder.</source>
        <translation>In diesem Ordner ist keine Sicherung.</translation>
    </message>
    <message id="backup.newer">
        <source>A later version of the program made this backup. Update the program.</source>
        <translation>Eine neuere Version des Programms hat diese Sicherung gemacht. Aktualisieren Sie das Programm.</translation>
    </message>
    <message id="backup.damaged">
        <source>No whole backup was found here. Try another folder of backups.</source>
        <translation>Hier wurde keine unversehrte Sicherung gefunden. Versuchen Sie es mit einem anderen Ordner der Sicherungen.</translation>
    </message>
    <message id="backup.damaged_manifest">
        <source>The list of what belongs to the backup {name} is damaged.</source>
        <translation>Die Liste dessen, was zur Sicherung {name} gehört, ist beschädigt.</translation>
    </message>
    <message id="backup.archive_damaged">
        <source>The archive itself is damaged, so no backup was made and the former ones are kept. Repair the archive from a backup.</source>
        <translation>Das Archiv selbst ist beschädigt, daher wurde keine Sicherung gemacht; die früheren bleiben. Reparieren Sie das Archiv aus einer Sicherung.</translation>
    </message>
    <message id="restore.not_empty">
        <source>The folder to restore into is not empty. Choose an empty one; nothing is ever overwritten.</source>
        <translation>Der Ordner, in den wiederhergestellt werden soll, ist nicht leer. Wählen Sie einen leeren; überschrieben wird nie etwas.</translation>
    </message>
    <message id="restore.full">
        <source>Not enough room to restore: {needed_mb} MB are needed, {free_mb} MB are free.</source>
        <translation>Zu wenig Platz zum Wiederherstellen: {needed_mb} MB werden gebraucht, {free_mb} MB sind frei.</translation>
    </message>
    <message id="keeping.damage.header">
        <source>The archive's key file ({where}) is damaged.</source>
        <translation>Die Schlüsseldatei des Archivs ({where}) ist beschädigt.</translation>
    </message>
    <message id="keeping.damage.pages">
        <source>Page {where} of the database is damaged.</source>
        <translation>Seite {where} der Datenbank ist beschädigt.</translation>
    </message>
    <message id="keeping.damage.structure">
        <source>The structure of the database is damaged. {where}</source>
        <translation>Der Aufbau der Datenbank ist beschädigt. {where}</translation>
    </message>
    <message id="keeping.damage.reference">
        <source>A row of the table {where} belongs to nothing.</source>
        <translation>Eine Zeile der Tabelle {where} gehört zu nichts.</translation>
    </message>
    <message id="keeping.damage.copy">
        <source>The copy of the database from before the program's last update is damaged ({where}).</source>
        <translation>Die Kopie der Datenbank von vor der letzten Aktualisierung des Programms ist beschädigt ({where}).</translation>
    </message>
    <message id="keeping.damage.audit">
        <source>The record of actions was changed from outside at line {where}.</source>
        <translation>Das Protokoll der Handlungen wurde in Zeile {where} von außen verändert.</translation>
    </message>
    <message id="keeping.damage.patient">
        <source>The record of the patient {where} cannot be read.</source>
        <translation>Der Datensatz des Patienten {where} kann nicht gelesen werden.</translation>
    </message>
    <message id="keeping.damage.visit">
        <source>A visit cannot be read.</source>
        <translation>Eine Untersuchung kann nicht gelesen werden.</translation>
    </message>
    <message id="keeping.damage.picture">
        <source>A picture or a curve is damaged ({where}).</source>
        <translation>Ein Bild oder eine Kurve ist beschädigt ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_missing">
        <source>A recording is missing ({where}).</source>
        <translation>Eine Aufnahme fehlt ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_damaged">
        <source>A recording is damaged ({where}).</source>
        <translation>Eine Aufnahme ist beschädigt ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_set_aside">
        <source>A damaged recording was set aside ({where}).</source>
        <translation>Eine beschädigte Aufnahme wurde beiseitegelegt ({where}).</translation>
    </message>
    <message id="keeping.damage.recording_unknown">
        <source>The file {where} belongs to no recording.</source>
        <translation>Die Datei {where} gehört zu keiner Aufnahme.</translation>
    </message>
    <message id="keeping.damage_of_visit">
        <source>{damage} Visit {visit}.</source>
        <translation>{damage} Untersuchung {visit}.</translation>
    </message>
    <message id="keeping.generation.whole">
        <source>{name}  {moment}  {size}  whole</source>
        <translation>{name}  {moment}  {size}  unversehrt</translation>
    </message>
    <message id="keeping.generation.damaged">
        <source>{name}  {moment}  {size}  damaged parts: {count}</source>
        <translation>{name}  {moment}  {size}  beschädigte Teile: {count}</translation>
    </message>
    <message id="keeping.generation.unreadable">
        <source>{name}  damaged: its list of parts cannot be read</source>
        <translation>{name}  beschädigt: die Liste der Teile ist nicht lesbar</translation>
    </message>
    <message id="settings.section.backup">
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message id="settings.section.verification">
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message id="settings.section.storage">
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message id="settings.backup_folder">
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message id="settings.backup_folder.hint">
        <source>On another disk or a removable one. Backups are encrypted as the archive is; the passphrase or the recovery key opens them.</source>
        <translation>Auf einem anderen oder einem Wechseldatenträger. Sicherungen sind verschlüsselt wie das Archiv; die Passphrase oder der Wiederherstellungsschlüssel öffnet sie.</translation>
    </message>
    <message id="settings.backup_folder.problem">
        <source>This folder cannot be used.</source>
        <translation>Dieser Ordner kann nicht benutzt werden.</translation>
    </message>
    <message id="settings.backup_daily">
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message id="settings.backup_daily.on">
        <source>Back up by itself once a day</source>
        <translation>Einmal am Tag von selbst sichern</translation>
    </message>
    <message id="settings.backup_at_exit">
        <source>On closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message id="settings.backup_at_exit.on">
        <source>Back up when something has changed</source>
        <translation>Sichern, wenn sich etwas geändert hat</translation>
    </message>
    <message id="settings.keep_recordings_months">
        <source>Recordings of signed visits</source>
        <translation>Aufnahmen signierter Untersuchungen</translation>
    </message>
    <message id="settings.keep_recordings_months.hint">
        <source>Pictures at rest and at the peak, measurements, grades and reports always stay. Nothing goes by itself: what is old is removed when you press the button.</source>
        <translation>Bilder in Ruhe und am Maximum, Messungen, Grade und Berichte bleiben immer. Nichts verschwindet von selbst: Altes wird erst entfernt, wenn Sie auf die Schaltfläche drücken.</translation>
    </message>
    <message id="upkeep.no_folder">
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message id="upkeep.choose">
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message id="upkeep.no_more">
        <source>Stop backing up</source>
        <translation>Nicht mehr sichern</translation>
    </message>
    <message id="upkeep.no_backup">
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message id="upkeep.last_backup">
        <source>Last backup {moment}: {size}, of which {copied} were new.</source>
        <translation>Letzte Sicherung {moment}: {size}, davon {copied} neu.</translation>
    </message>
    <message id="upkeep.disk_missing">
        <source>The folder is not there now. Plug in the disk, or choose another folder.</source>
        <translation>Der Ordner ist gerade nicht da. Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message id="upkeep.back_up_now">
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message id="upkeep.backing_up">
        <source>Backing up {percent} %</source>
        <translation>Sicherung {percent} %</translation>
    </message>
    <message id="upkeep.backed_up">
        <source>Backed up and read back: {copied} copied.</source>
        <translation>Gesichert und zurückgelesen: {copied} kopiert.</translation>
    </message>
    <message id="upkeep.incomplete">
        <source>Missing or damaged in the archive, and so not in the backup: {count}. Repair the archive from an earlier backup.</source>
        <translation>Im Archiv fehlend oder beschädigt und daher nicht in der Sicherung: {count}. Reparieren Sie das Archiv aus einer früheren Sicherung.</translation>
    </message>
    <message id="upkeep.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="upkeep.cancelled">
        <source>Stopped; nothing half-done stays.</source>
        <translation>Abgebrochen; nichts Halbes bleibt zurück.</translation>
    </message>
    <message id="upkeep.restoring">
        <source>To restore on another computer: install the program there and choose “Restore from a backup …” at its first start. On this one: close the program, enter the command
palsygrader archive restore FOLDER --to NEW_DATA_FOLDER
and start the program with: palsygrader --data NEW_DATA_FOLDER
Kept are the last backups of 7 days, 4 weeks and 12 months.</source>
        <translation>Auf einem anderen Computer wiederherstellen: Installieren Sie dort das Programm und wählen Sie bei seinem ersten Start „Aus einer Sicherung wiederherstellen …“. Auf diesem: Programm schließen, den Befehl
palsygrader archive restore ORDNER --to NEUER_DATENORDNER
eingeben und das Programm so starten: palsygrader --data NEUER_DATENORDNER
Aufbewahrt werden die letzten Sicherungen von 7 Tagen, 4 Wochen und 12 Monaten.</translation>
    </message>
    <message id="restoring.restore_title">
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message id="restoring.restore_text">
        <source>Patients, visits, recordings, users and the record of actions are made anew on this computer, as they were on the day of the backup. Nothing is changed in the backups.</source>
        <translation>Patienten, Untersuchungen, Aufnahmen, Benutzer und das Protokoll der Aktionen werden auf diesem Computer neu angelegt, wie sie am Tag der Sicherung waren. An den Sicherungen wird nichts geändert.</translation>
    </message>
    <message id="restoring.repair_title">
        <source>Repair from a backup</source>
        <translation>Aus einer Sicherung reparieren</translation>
    </message>
    <message id="restoring.repair_text">
        <source>What is damaged is taken from the backups; what can still be read here is kept. Copy the folder of the archive to another disk first.</source>
        <translation>Was beschädigt ist, wird aus den Sicherungen genommen; was sich hier noch lesen lässt, bleibt. Kopieren Sie zuerst den Ordner des Archivs auf einen anderen Datenträger.</translation>
    </message>
    <message id="restoring.folder">
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message id="restoring.which">
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message id="restoring.backup">
        <source>{moment}, {size}</source>
        <translation>{moment}, {size}</translation>
    </message>
    <message id="restoring.backup_damaged">
        <source>{moment}, {size}; parts of it are missing</source>
        <translation>{moment}, {size}; Teile davon fehlen</translation>
    </message>
    <message id="restoring.backup_of">
        <source>{backup} ({users})</source>
        <translation>{backup} ({users})</translation>
    </message>
    <message id="restoring.no_folder">
        <source>There is no such folder. Plug in the disk, or choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Schließen Sie den Datenträger an, oder wählen Sie einen anderen.</translation>
    </message>
    <message id="restoring.newest_whole">
        <source>Of each damaged part the newest one that is whole is taken.</source>
        <translation>Von jedem beschädigten Teil wird der neueste genommen, der heil ist.</translation>
    </message>
    <message id="restoring.none">
        <source>There is no backup in this folder.</source>
        <translation>In diesem Ordner ist keine Sicherung.</translation>
    </message>
    <message id="restoring.looking">
        <source>Looking for backups …</source>
        <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message id="restoring.passphrase">
        <source>Passphrase of that day, or the recovery key</source>
        <translation>Passphrase jenes Tages oder der Wiederherstellungsschlüssel</translation>
    </message>
    <message id="restoring.begin_restore">
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message id="restoring.begin_repair">
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message id="restoring.running">
        <source>Reading back and checking: {percent} %</source>
        <translation>Wird gelesen und geprüft: {percent} %</translation>
    </message>
    <message id="restoring.done">
        <source>Restored as of {moment}, and checked: everything is whole.</source>
        <translation>Wiederhergestellt, Stand {moment}, und geprüft: Alles ist heil.</translation>
    </message>
    <message id="restoring.done_damaged">
        <source>Restored as of {moment}. Not whole in this backup: {count}. A verification in the settings names what.</source>
        <translation>Wiederhergestellt, Stand {moment}. In dieser Sicherung nicht heil: {count}. Eine Prüfung in den Optionen nennt, was.</translation>
    </message>
    <message id="restoring.repaired">
        <source>Repaired, and checked: everything is whole.</source>
        <translation>Repariert und geprüft: Alles ist heil.</translation>
    </message>
    <message id="restoring.repaired_left">
        <source>Repaired as far as the backups reach. Still damaged: {count}. A verification in the settings names what.</source>
        <translation>Repariert, so weit die Sicherungen reichen. Noch beschädigt: {count}. Eine Prüfung in den Optionen nennt, was.</translation>
    </message>
    <message id="restoring.open">
        <source>Open the archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message id="restoring.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="unlock.restore">
        <source>Restore from a backup …</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message id="unlock.repair">
        <source>Repair from a backup …</source>
        <translation>Aus einer Sicherung reparieren …</translation>
    </message>
    <message id="upkeep.not_verified">
        <source>Not verified yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message id="upkeep.verified">
        <source>Verified {moment}: everything is whole.</source>
        <translation>Geprüft {moment}: alles ist unversehrt.</translation>
    </message>
    <message id="upkeep.found_damage">
        <source>Verified {moment}: {count} damaged.</source>
        <translation>Geprüft {moment}: {count} beschädigt.</translation>
    </message>
    <message id="upkeep.verify_now">
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message id="upkeep.verifying">
        <source>Verifying {percent} %</source>
        <translation>Prüfung {percent} %</translation>
    </message>
    <message id="upkeep.verified_now">
        <source>Everything is whole.</source>
        <translation>Alles ist unversehrt.</translation>
    </message>
    <message id="upkeep.repair">
        <source>Repair from the backups …</source>
        <translation>Aus den Sicherungen reparieren …</translation>
    </message>
    <message id="upkeep.repairing">
        <source>Repairing {percent} %</source>
        <translation>Reparatur {percent} %</translation>
    </message>
    <message id="upkeep.repaired">
        <source>Repaired: {count}. Everything is whole.</source>
        <translation>Repariert: {count}. Alles ist unversehrt.</translation>
    </message>
    <message id="upkeep.repaired_in_part">
        <source>Repaired: {count}. Still damaged: {left}; that was set aside, the rest works.</source>
        <translation>Repariert: {count}. Noch beschädigt: {left}; das wurde beiseitegelegt, das Übrige funktioniert.</translation>
    </message>
    <message id="upkeep.replaced">
        <source>The database could not be repaired page by page; that of the backup {name} took its place, and the damaged one lies beside it.</source>
        <translation>Die Datenbank ließ sich nicht Seite für Seite reparieren; die der Sicherung {name} ist an ihre Stelle getreten, die beschädigte liegt daneben.</translation>
    </message>
    <message id="upkeep.more">
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message id="upkeep.usage">
        <source>Visits: {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}. Free: {free}.</source>
        <translation>Untersuchungen: {visits}, insgesamt {total} (Aufnahmen {recordings}, Bilder und Messungen {pictures}), im Mittel {each}. Frei: {free}.</translation>
    </message>
    <message id="upkeep.usage_of_patient">
        <source>The chosen patient: visits {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}.</source>
        <translation>Der gewählte Patient: {visits} Untersuchungen, insgesamt {total} (Aufnahmen {recordings}, Bilder und Messwerte {pictures}), im Mittel {each}.</translation>
    </message>
    <message id="upkeep.usage_none">
        <source>There are no visits yet. Free: {free}.</source>
        <translation>Es gibt noch keine Untersuchungen. Frei: {free}.</translation>
    </message>
    <message id="upkeep.keep_all">
        <source>Keep all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message id="upkeep.keep_months">
        <source>Keep {count} months</source>
        <translation>{count} Monate aufheben</translation>
    </message>
    <message id="upkeep.nothing_expires">
        <source>No recording is older than that.</source>
        <translation>Keine Aufnahme ist älter.</translation>
    </message>
    <message id="upkeep.expires">
        <source>Recordings older than that: {count} ({size}). Visits: {visits}.</source>
        <translation>Ältere Aufnahmen: {count} ({size}). Untersuchungen: {visits}.</translation>
    </message>
    <message id="upkeep.expire">
        <source>Remove them …</source>
        <translation>Entfernen …</translation>
    </message>
    <message id="upkeep.expire_question">
        <source>Remove them for good ({count})? Former backups keep them for up to 12 months.</source>
        <translation>Endgültig entfernen ({count})? Frühere Sicherungen enthalten sie noch bis zu 12 Monate.</translation>
    </message>
    <message id="upkeep.expire_now">
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message id="upkeep.expired">
        <source>Removed: {count} ({size}).</source>
        <translation>Entfernt: {count} ({size}).</translation>
    </message>
    <message id="upkeep.old">
        <source>The last backup is {days} days old.</source>
        <translation>Die letzte Sicherung ist {days} Tage alt.</translation>
    </message>
    <message id="upkeep.never">
        <source>There is no backup of the archive yet.</source>
        <translation>Vom Archiv gibt es noch keine Sicherung.</translation>
    </message>
    <message id="upkeep.old_and_missing">
        <source>The last backup is {days} days old, and its disk is not there.</source>
        <translation>Die letzte Sicherung ist {days} Tage alt, und ihr Datenträger ist nicht da.</translation>
    </message>
    <message id="upkeep.earlier_unread">
        <source>Earlier visits are damaged and left out of the comparison: {count}. Repair the archive.</source>
        <translation>Frühere Untersuchungen sind beschädigt und fehlen im Vergleich: {count}. Reparieren Sie das Archiv.</translation>
    </message>
    <message id="upkeep.damage_notice">
        <source>The verification of the archive found damage: {count}.</source>
        <translation>Die Prüfung des Archivs hat Schäden gefunden: {count}.</translation>
    </message>
    <message id="upkeep.failed">
        <source>The backup by itself did not succeed: {reason}</source>
        <translation>Die selbsttätige Sicherung ist nicht gelungen: {reason}</translation>
    </message>
    <message id="upkeep.not_verified_by_itself">
        <source>The verification by itself did not succeed: {reason}</source>
        <translation>Die selbsttätige Prüfung ist nicht gelungen: {reason}</translation>
    </message>
    <message id="upkeep.show">
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message id="upkeep.closing">
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message id="upkeep.closing_hint">
        <source>Everything is saved already. The window closes by itself when the backup is whole.</source>
        <translation>Alles ist schon gespeichert. Das Fenster schließt sich von selbst, wenn die Sicherung vollständig ist.</translation>
    </message>
    <message id="upkeep.skip">
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
</context>
<context>
    <name>patient_record</name>
    <message id="treatment_kind.steroid">
        <source>steroid</source>
        <translation>Steroid</translation>
    </message>
    <message id="treatment_kind.antiviral">
        <source>antiviral</source>
        <translation>Virostatikum</translation>
    </message>
    <message id="treatment_kind.physiotherapy">
        <source>physiotherapy</source>
        <translation>Physiotherapie</translation>
    </message>
    <message id="treatment_kind.botulinum_toxin">
        <source>botulinum toxin</source>
        <translation>Botulinumtoxin</translation>
    </message>
    <message id="treatment_kind.nerve_surgery">
        <source>nerve graft, repair or transfer</source>
        <translation>Nerventransplantat, -naht oder -transfer</translation>
    </message>
    <message id="treatment_kind.muscle_transfer">
        <source>muscle transfer</source>
        <translation>Muskeltransfer</translation>
    </message>
    <message id="treatment_kind.static_sling">
        <source>static sling</source>
        <translation>Zügelplastik</translation>
    </message>
    <message id="treatment_kind.lid_weight">
        <source>eyelid weight</source>
        <translation>Lidgewicht</translation>
    </message>
    <message id="treatment_kind.lid_weight_removed">
        <source>eyelid weight removed</source>
        <translation>Lidgewicht entfernt</translation>
    </message>
    <message id="treatment_kind.tarsorrhaphy">
        <source>tarsorrhaphy</source>
        <translation>Tarsorrhaphie</translation>
    </message>
    <message id="treatment_kind.other">
        <source>other treatment</source>
        <translation>andere Therapie</translation>
    </message>
    <message id="treatment_kind.steroid.short">
        <source>steroid</source>
        <translation>Steroid</translation>
    </message>
    <message id="treatment_kind.antiviral.short">
        <source>antiviral</source>
        <translation>Virostat.</translation>
    </message>
    <message id="treatment_kind.physiotherapy.short">
        <source>physio</source>
        <translation>Physio</translation>
    </message>
    <message id="treatment_kind.botulinum_toxin.short">
        <source>botulinum</source>
        <translation>Botulinum</translation>
    </message>
    <message id="treatment_kind.nerve_surgery.short">
        <source>nerve</source>
        <translation>Nerv</translation>
    </message>
    <message id="treatment_kind.muscle_transfer.short">
        <source>muscle</source>
        <translation>Muskel</translation>
    </message>
    <message id="treatment_kind.static_sling.short">
        <source>sling</source>
        <translation>Zügel</translation>
    </message>
    <message id="treatment_kind.lid_weight.short">
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message id="treatment_kind.lid_weight_removed.short">
        <source>weight out</source>
        <translation>Gewicht ex</translation>
    </message>
    <message id="treatment_kind.tarsorrhaphy.short">
        <source>lid suture</source>
        <translation>Lidnaht</translation>
    </message>
    <message id="treatment_kind.other.short">
        <source>other</source>
        <translation>andere</translation>
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
        <translation>{kind}, {side}</translation>
    </message>
    <message id="treatment.noted">
        <source>{words} ({note})</source>
        <translation>{words} ({note})</translation>
    </message>
    <message id="alteration.lid_weight">
        <source>lid weight</source>
        <translation>Lidgewicht</translation>
    </message>
    <message id="alteration.transferred_muscle">
        <source>transferred muscle</source>
        <translation>transferierter Muskel</translation>
    </message>
    <message id="alteration.operated">
        <source>operated</source>
        <translation>operiert</translation>
    </message>
    <message id="alteration.sided">
        <source>{alteration}, {side}</source>
        <translation>{alteration}, {side}</translation>
    </message>
    <message id="alteration.meaning">
        <source>A lid weight or an operation changes what lid closure and excursion mean.</source>
        <translation>Lidgewicht oder Operation verändern die Bedeutung von Lidschluss und Exkursion.</translation>
    </message>
    <message id="consent_purpose.assessment">
        <source>assessment, with stored pictures</source>
        <translation>Beurteilung, mit gespeicherten Bildern</translation>
    </message>
    <message id="consent_purpose.teaching">
        <source>teaching</source>
        <translation>Lehre</translation>
    </message>
    <message id="consent_purpose.research">
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message id="consent_answer.not_asked">
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message id="consent_answer.given">
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message id="consent_answer.refused">
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message id="consent_answer.revoked">
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message id="consent.line">
        <source>{answer} on {day}, noted by {by}</source>
        <translation>{answer} am {day}, vermerkt von {by}</translation>
    </message>
    <message id="consent.of">
        <source>{purpose}: {line}</source>
        <translation>{purpose}: {line}</translation>
    </message>
    <message id="report.fact.consent">
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message id="consent.report.not_asked">
        <source>{purpose}: not asked</source>
        <translation>{purpose}: nicht gefragt</translation>
    </message>
    <message id="consent.report.given">
        <source>{purpose}: given on {day}</source>
        <translation>{purpose}: erteilt am {day}</translation>
    </message>
    <message id="consent.report.refused">
        <source>{purpose}: refused on {day}</source>
        <translation>{purpose}: verweigert am {day}</translation>
    </message>
    <message id="consent.report.revoked">
        <source>{purpose}: revoked on {day}</source>
        <translation>{purpose}: widerrufen am {day}</translation>
    </message>
    <message id="teaching.consent.not_asked">
        <source>This patient was not asked for consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>Dieser Patient wurde nicht nach seiner Einwilligung in die Lehre gefragt. Die Lehrfassung trotzdem erstellen? Sie hat keinen Namen, keine Daten und keine Fotografien.</translation>
    </message>
    <message id="teaching.consent.refused">
        <source>This patient refused consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>Dieser Patient hat die Einwilligung in die Lehre verweigert. Die Lehrfassung trotzdem erstellen? Sie hat keinen Namen, keine Daten und keine Fotografien.</translation>
    </message>
    <message id="teaching.consent.revoked">
        <source>This patient revoked the consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>Dieser Patient hat die Einwilligung in die Lehre widerrufen. Die Lehrfassung trotzdem erstellen? Sie hat keinen Namen, keine Daten und keine Fotografien.</translation>
    </message>
    <message id="teaching.consent.make">
        <source>Make it all the same</source>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message id="teaching.consent.stay">
        <source>Do not make it</source>
        <translation>Nicht erstellen</translation>
    </message>
    <message id="consent.before">
        <source>Before: {lines}</source>
        <translation>Zuvor: {lines}</translation>
    </message>
    <message id="form.treatments">
        <source>Dated treatments</source>
        <translation>Datierte Therapien</translation>
    </message>
    <message id="form.treatments.hint">
        <source>They are marked in the history and on the report.</source>
        <translation>Sie werden im Verlauf und im Bericht markiert.</translation>
    </message>
    <message id="form.treatments.add">
        <source>Add a treatment</source>
        <translation>Neue Therapie</translation>
    </message>
    <message id="form.treatments.add_tip">
        <source>Add a treatment (Ctrl+T)</source>
        <translation>Therapie hinzufügen (Strg+T)</translation>
    </message>
    <message id="form.treatments.remove_tip">
        <source>Remove this treatment</source>
        <translation>Diese Therapie entfernen</translation>
    </message>
    <message id="form.treatments.kind">
        <source>Treatment {number}</source>
        <translation>Therapie {number}</translation>
    </message>
    <message id="form.treatments.side">
        <source>Side of treatment {number}</source>
        <translation>Seite der Therapie {number}</translation>
    </message>
    <message id="form.treatments.side.none">
        <source>no side</source>
        <translation>ohne Seite</translation>
    </message>
    <message id="form.treatments.day">
        <source>Day of treatment {number}</source>
        <translation>Tag der Therapie {number}</translation>
    </message>
    <message id="form.treatments.day_hint">
        <source>12.5.2024</source>
        <translation>12.5.2024</translation>
    </message>
    <message id="form.treatments.day_needed">
        <source>Which day? Write 12 May 2024 or 12.5.2024.</source>
        <translation>An welchem Tag? Schreiben Sie z. B. 12.5.2024.</translation>
    </message>
    <message id="form.treatments.before_birth">
        <source>This day is before birth.</source>
        <translation>Dieser Tag liegt vor der Geburt.</translation>
    </message>
    <message id="form.treatments.note">
        <source>Note on treatment {number}</source>
        <translation>Notiz zur Therapie {number}</translation>
    </message>
    <message id="form.treatments.note_hint">
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message id="form.altered">
        <source>Operated face</source>
        <translation>Operiertes Gesicht</translation>
    </message>
    <message id="form.altered.hint">
        <source>What follows from the treatments above is known by itself; tick only what is not among them.</source>
        <translation>Was aus den Therapien oben folgt, ist bereits bekannt; kreuzen Sie nur an, was dort nicht steht.</translation>
    </message>
    <message id="form.altered.known">
        <source>By the treatments: {altered}.</source>
        <translation>Aus den Therapien: {altered}.</translation>
    </message>
    <message id="form.altered.right">
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message id="form.altered.left">
        <source>left</source>
        <translation>links</translation>
    </message>
    <message id="form.altered.side_of">
        <source>{alteration}, patient's {side}</source>
        <translation>{alteration}, Patient {side}</translation>
    </message>
    <message id="form.consent">
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message id="form.consent.hint">
        <source>A later answer never erases an earlier one.</source>
        <translation>Eine spätere Antwort löscht nie eine frühere.</translation>
    </message>
    <message id="form.consent.day">
        <source>Day of the answer: {purpose}</source>
        <translation>Tag der Antwort: {purpose}</translation>
    </message>
    <message id="form.consent.by">
        <source>Noted by: {purpose}</source>
        <translation>Vermerkt von: {purpose}</translation>
    </message>
    <message id="form.consent.by_hint">
        <source>noted by</source>
        <translation>vermerkt von</translation>
    </message>
    <message id="form.consent.day_needed">
        <source>On which day did the patient say so?</source>
        <translation>An welchem Tag hat der Patient das gesagt?</translation>
    </message>
    <message id="form.consent.day_early">
        <source>The answer before is of {day}.</source>
        <translation>Die Antwort zuvor ist vom {day}.</translation>
    </message>
    <message id="form.consent.by_needed">
        <source>Who noted the answer?</source>
        <translation>Wer hat die Antwort vermerkt?</translation>
    </message>
    <message id="patient.treatments">
        <source>Dated treatments</source>
        <translation>Datierte Therapien</translation>
    </message>
    <message id="patient.altered">
        <source>Operated face</source>
        <translation>Operiertes Gesicht</translation>
    </message>
    <message id="patient.consent">
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message id="keys.patients.treatment">
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message id="keys.patients.treatment.does">
        <source>add a treatment (record)</source>
        <translation>Therapie hinzufügen (Akte)</translation>
    </message>
    <message id="timeline.treatment">
        <source>Treatment: {words}</source>
        <translation>Therapie: {words}</translation>
    </message>
    <message id="trend.treatments">
        <source>Dashed lines: treatments.</source>
        <translation>Gestrichelte Linien: Therapien.</translation>
    </message>
    <message id="report.fact.treatments">
        <source>Dated treatments</source>
        <translation>Datierte Therapien</translation>
    </message>
    <message id="report.fact.altered">
        <source>Operated face</source>
        <translation>Operiertes Gesicht</translation>
    </message>
    <message id="report.trend.treatments">
        <source>Dashed lines: treatments.</source>
        <translation>Gestrichelte Linien: Therapien.</translation>
    </message>
    <message id="export.consent">
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message id="export.nothing_agreed">
        <source>Nothing to export: no visit of a patient who agreed to research fits the choice. {file} holds the headings only.</source>
        <translation>Nichts zu exportieren: keine Untersuchung eines Patienten mit Einwilligung zur Forschung passt zur Auswahl. {file} enthält nur die Überschriften.</translation>
    </message>
    <message id="export.agreed_only">
        <source>Only patients who agreed to research</source>
        <translation>Nur mit Einwilligung zur Forschung</translation>
    </message>
    <message id="export.agreed.none_asked">
        <source>No patient has been asked about research yet.</source>
        <translation>Noch kein Patient wurde zur Forschung gefragt.</translation>
    </message>
    <message id="export.agreed.counted">
        <source>{agreed} of {patients} patients agreed to research; others are left out while this is ticked.</source>
        <translation>{agreed} von {patients} Patienten haben in die Forschung eingewilligt; die anderen fehlen, solange dies angekreuzt ist.</translation>
    </message>
    <message id="export.column.visits.research_consent">
        <source>Consent to research in force when the file was made</source>
        <translation>Bei Erstellung der Datei gültige Einwilligung zur Forschung</translation>
    </message>
</context>
<context>
    <name>questionnaires</name>
    <message id="questionnaire.fdi">
        <source>Facial Disability Index</source>
        <translation>Facial Disability Index</translation>
    </message>
    <message id="questionnaire.face">
        <source>FaCE scale</source>
        <translation>FaCE-Skala</translation>
    </message>
    <message id="questionnaire.saq">
        <source>Synkinesis Assessment Questionnaire</source>
        <translation>Synkinesis Assessment Questionnaire</translation>
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
        <translation>körperliche Funktion</translation>
    </message>
    <message id="questionnaire.fdi.score.social">
        <source>social function and well-being</source>
        <translation>soziale Funktion und Wohlbefinden</translation>
    </message>
    <message id="questionnaire.face.score.total">
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message id="questionnaire.face.score.movement">
        <source>facial movement</source>
        <translation>Gesichtsbewegung</translation>
    </message>
    <message id="questionnaire.face.score.comfort">
        <source>facial comfort</source>
        <translation>Gesichtsgefühl</translation>
    </message>
    <message id="questionnaire.face.score.oral">
        <source>oral function</source>
        <translation>orale Funktion</translation>
    </message>
    <message id="questionnaire.face.score.eye">
        <source>eye comfort</source>
        <translation>Augenbefinden</translation>
    </message>
    <message id="questionnaire.face.score.lacrimal">
        <source>lacrimal control</source>
        <translation>Tränenkontrolle</translation>
    </message>
    <message id="questionnaire.face.score.social">
        <source>social function</source>
        <translation>soziale Funktion</translation>
    </message>
    <message id="questionnaire.saq.score.total">
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message id="questionnaire.fdi.range">
        <source>100 is best, physical function down to −25</source>
        <translation>100 ist am besten, körperliche Funktion bis −25</translation>
    </message>
    <message id="questionnaire.face.range">
        <source>0 to 100, 100 is best</source>
        <translation>0 bis 100, 100 ist am besten</translation>
    </message>
    <message id="questionnaire.saq.range">
        <source>20 to 100, 20 is no synkinesis</source>
        <translation>20 bis 100, 20 heißt keine Synkinesie</translation>
    </message>
    <message id="questionnaire.fdi.1">
        <source>eating: food kept in the mouth and moved about</source>
        <translation>Essen: Nahrung im Mund halten und bewegen</translation>
    </message>
    <message id="questionnaire.fdi.2">
        <source>drinking</source>
        <translation>Trinken</translation>
    </message>
    <message id="questionnaire.fdi.3">
        <source>speech sounds</source>
        <translation>Aussprache</translation>
    </message>
    <message id="questionnaire.fdi.4">
        <source>watering or dry eye</source>
        <translation>tränendes oder trockenes Auge</translation>
    </message>
    <message id="questionnaire.fdi.5">
        <source>care of the teeth, rinsing</source>
        <translation>Zahnpflege, Ausspülen</translation>
    </message>
    <message id="questionnaire.fdi.6">
        <source>calmness</source>
        <translation>innere Ruhe</translation>
    </message>
    <message id="questionnaire.fdi.7">
        <source>withdrawal from others</source>
        <translation>Rückzug von anderen</translation>
    </message>
    <message id="questionnaire.fdi.8">
        <source>irritability towards others</source>
        <translation>Gereiztheit gegenüber anderen</translation>
    </message>
    <message id="questionnaire.fdi.9">
        <source>broken sleep</source>
        <translation>gestörter Schlaf</translation>
    </message>
    <message id="questionnaire.fdi.10">
        <source>outings and company given up because of the face</source>
        <translation>wegen des Gesichts aufgegebene Ausgänge und Gesellschaft</translation>
    </message>
    <message id="questionnaire.face.1">
        <source>movement of the mouth with a smile</source>
        <translation>Bewegung des Mundes beim Lächeln</translation>
    </message>
    <message id="questionnaire.face.2">
        <source>movement of the brow when it is raised</source>
        <translation>Bewegung der Braue beim Hochziehen</translation>
    </message>
    <message id="questionnaire.face.3">
        <source>movement of the lips when they are pursed</source>
        <translation>Bewegung der Lippen beim Spitzen</translation>
    </message>
    <message id="questionnaire.face.4">
        <source>tightness or discomfort in the face</source>
        <translation>Spannung oder Unbehagen im Gesicht</translation>
    </message>
    <message id="questionnaire.face.5">
        <source>dry or sore eye</source>
        <translation>trockenes oder gereiztes Auge</translation>
    </message>
    <message id="questionnaire.face.6">
        <source>tension or pain when the face moves, how often</source>
        <translation>Spannung oder Schmerz bei Bewegung des Gesichts, wie oft</translation>
    </message>
    <message id="questionnaire.face.7">
        <source>need of eye drops or ointment</source>
        <translation>Bedarf an Augentropfen oder Salbe</translation>
    </message>
    <message id="questionnaire.face.8">
        <source>watering eye</source>
        <translation>tränendes Auge</translation>
    </message>
    <message id="questionnaire.face.9">
        <source>own behaviour among people</source>
        <translation>eigenes Verhalten unter Menschen</translation>
    </message>
    <message id="questionnaire.face.10">
        <source>behaviour of other people</source>
        <translation>Verhalten anderer Menschen</translation>
    </message>
    <message id="questionnaire.face.11">
        <source>moving food about in the mouth</source>
        <translation>Bewegen der Nahrung im Mund</translation>
    </message>
    <message id="questionnaire.face.12">
        <source>drooling, food or drink lost from the mouth</source>
        <translation>Speichelfluss, Verlust von Essen oder Trinken aus dem Mund</translation>
    </message>
    <message id="questionnaire.face.13">
        <source>tired face, tension or pain when it moves</source>
        <translation>müdes Gesicht, Spannung oder Schmerz bei Bewegung</translation>
    </message>
    <message id="questionnaire.face.14">
        <source>social life and appearance</source>
        <translation>soziales Leben und Aussehen</translation>
    </message>
    <message id="questionnaire.face.15">
        <source>meals away from home</source>
        <translation>Mahlzeiten außer Haus</translation>
    </message>
    <message id="questionnaire.saq.1">
        <source>smile: the eye closes</source>
        <translation>Lächeln: das Auge schließt sich</translation>
    </message>
    <message id="questionnaire.saq.2">
        <source>speech: the eye closes</source>
        <translation>Sprechen: das Auge schließt sich</translation>
    </message>
    <message id="questionnaire.saq.3">
        <source>pursed lips: the eye closes</source>
        <translation>Lippen spitzen: das Auge schließt sich</translation>
    </message>
    <message id="questionnaire.saq.4">
        <source>smile: the neck tightens</source>
        <translation>Lächeln: der Hals spannt sich</translation>
    </message>
    <message id="questionnaire.saq.5">
        <source>eye closure: the face tightens</source>
        <translation>Augen schließen: das Gesicht spannt sich</translation>
    </message>
    <message id="questionnaire.saq.6">
        <source>eye closure: the mouth corner moves</source>
        <translation>Augen schließen: der Mundwinkel bewegt sich</translation>
    </message>
    <message id="questionnaire.saq.7">
        <source>eye closure: the neck tightens</source>
        <translation>Augen schließen: der Hals spannt sich</translation>
    </message>
    <message id="questionnaire.saq.8">
        <source>eating: the eye waters</source>
        <translation>Essen: das Auge tränt</translation>
    </message>
    <message id="questionnaire.saq.9">
        <source>movement: the chin dimples</source>
        <translation>Bewegung: das Kinn zeigt Grübchen</translation>
    </message>
    <message id="questionnaire_answer.difficulty.5">
        <source>no difficulty</source>
        <translation>keine Schwierigkeit</translation>
    </message>
    <message id="questionnaire_answer.difficulty.4">
        <source>slight difficulty</source>
        <translation>leichte Schwierigkeit</translation>
    </message>
    <message id="questionnaire_answer.difficulty.3">
        <source>moderate difficulty</source>
        <translation>mäßige Schwierigkeit</translation>
    </message>
    <message id="questionnaire_answer.difficulty.2">
        <source>great difficulty</source>
        <translation>große Schwierigkeit</translation>
    </message>
    <message id="questionnaire_answer.difficulty.1">
        <source>not done, because of health</source>
        <translation>nicht getan, aus gesundheitlichen Gründen</translation>
    </message>
    <message id="questionnaire_answer.difficulty.0">
        <source>not done, for other reasons</source>
        <translation>nicht getan, aus anderen Gründen</translation>
    </message>
    <message id="questionnaire_answer.time_good.6">
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message id="questionnaire_answer.time_good.5">
        <source>mostly</source>
        <translation>meistens</translation>
    </message>
    <message id="questionnaire_answer.time_good.4">
        <source>often</source>
        <translation>oft</translation>
    </message>
    <message id="questionnaire_answer.time_good.3">
        <source>sometimes</source>
        <translation>manchmal</translation>
    </message>
    <message id="questionnaire_answer.time_good.2">
        <source>rarely</source>
        <translation>selten</translation>
    </message>
    <message id="questionnaire_answer.time_good.1">
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message id="questionnaire_answer.time_bad.1">
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message id="questionnaire_answer.time_bad.2">
        <source>mostly</source>
        <translation>meistens</translation>
    </message>
    <message id="questionnaire_answer.time_bad.3">
        <source>often</source>
        <translation>oft</translation>
    </message>
    <message id="questionnaire_answer.time_bad.4">
        <source>sometimes</source>
        <translation>manchmal</translation>
    </message>
    <message id="questionnaire_answer.time_bad.5">
        <source>rarely</source>
        <translation>selten</translation>
    </message>
    <message id="questionnaire_answer.time_bad.6">
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message id="questionnaire_answer.movement.1">
        <source>does not move</source>
        <translation>bewegt sich nicht</translation>
    </message>
    <message id="questionnaire_answer.movement.2">
        <source>only with concentration</source>
        <translation>nur mit Konzentration</translation>
    </message>
    <message id="questionnaire_answer.movement.3">
        <source>slightly</source>
        <translation>ein wenig</translation>
    </message>
    <message id="questionnaire_answer.movement.4">
        <source>nearly as normal</source>
        <translation>fast normal</translation>
    </message>
    <message id="questionnaire_answer.movement.5">
        <source>as normal</source>
        <translation>normal</translation>
    </message>
    <message id="questionnaire_answer.frequency.1">
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message id="questionnaire_answer.frequency.2">
        <source>mostly</source>
        <translation>meistens</translation>
    </message>
    <message id="questionnaire_answer.frequency.3">
        <source>sometimes</source>
        <translation>manchmal</translation>
    </message>
    <message id="questionnaire_answer.frequency.4">
        <source>rarely</source>
        <translation>selten</translation>
    </message>
    <message id="questionnaire_answer.frequency.5">
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message id="questionnaire_answer.agreement.1">
        <source>agrees strongly</source>
        <translation>stimmt voll zu</translation>
    </message>
    <message id="questionnaire_answer.agreement.2">
        <source>agrees</source>
        <translation>stimmt zu</translation>
    </message>
    <message id="questionnaire_answer.agreement.3">
        <source>neither agrees nor disagrees</source>
        <translation>weder noch</translation>
    </message>
    <message id="questionnaire_answer.agreement.4">
        <source>disagrees</source>
        <translation>stimmt nicht zu</translation>
    </message>
    <message id="questionnaire_answer.agreement.5">
        <source>disagrees strongly</source>
        <translation>stimmt gar nicht zu</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.1">
        <source>hardly ever or not</source>
        <translation>kaum oder nicht</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.2">
        <source>now and then, very mild</source>
        <translation>ab und zu, sehr leicht</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.3">
        <source>sometimes, mild</source>
        <translation>manchmal, leicht</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.4">
        <source>mostly, moderate</source>
        <translation>meistens, mäßig</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.5">
        <source>always, severe</source>
        <translation>immer, schwer</translation>
    </message>
    <message id="questionnaires.item">
        <source>Item {number}: {text}</source>
        <translation>Item {number}: {text}</translation>
    </message>
    <message id="questionnaires.unanswered">
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message id="questionnaires.button">
        <source>{name}
{state}</source>
        <translation>{name}
{state}</translation>
    </message>
    <message id="questionnaires.empty">
        <source>not filled in</source>
        <translation>leer</translation>
    </message>
    <message id="questionnaires.some">
        <source>{answered} of {all} answered</source>
        <translation>{answered} von {all}</translation>
    </message>
    <message id="questionnaires.complete">
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message id="questionnaires.score">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="questionnaires.score_of">
        <source>{name} {value} (from {answered} of {all} items)</source>
        <translation>{name} {value} (aus {answered} von {all} Items)</translation>
    </message>
    <message id="questionnaires.total">
        <source>{name}: {scores}</source>
        <translation>{name}: {scores}</translation>
    </message>
    <message id="questionnaires.no_score">
        <source>{name}: not complete</source>
        <translation>{name}: unvollständig</translation>
    </message>
    <message id="questionnaires.not_begun">
        <source>{name}: not filled in</source>
        <translation>{name}: nicht ausgefüllt</translation>
    </message>
    <message id="questionnaires.missing">
        <source>Not answered: {numbers}.</source>
        <translation>Nicht beantwortet: {numbers}.</translation>
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
        <translation>Ziffer antwortet und geht weiter, ↑ ↓ bewegen, Entf löscht.
Punkte wie auf dem Bogen gedruckt.</translation>
    </message>
    <message id="questionnaires.signed">
        <source>Signed: answers do not change any more.</source>
        <translation>Signiert: Antworten ändern sich nicht mehr.</translation>
    </message>
    <message id="settings.section.questionnaires">
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message id="settings.questionnaire_items">
        <source>Words of the items</source>
        <translation>Wortlaut der Items</translation>
    </message>
    <message id="settings.questionnaire_items.hint">
        <source>The published sentences belong to their authors. Type those your clinic may use; where nothing is typed, the topic stands.</source>
        <translation>Die veröffentlichten Sätze gehören ihren Autoren. Tragen Sie die ein, die Ihre Klinik verwenden darf; wo nichts eingetragen ist, steht das Thema.</translation>
    </message>
    <message id="settings.questionnaire_items.choose">
        <source>Choose a questionnaire …</source>
        <translation>Fragebogen wählen …</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.1">
        <source>1  Eating: food kept in the mouth and moved about</source>
        <translation>1  Essen: Nahrung im Mund halten und bewegen</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.2">
        <source>2  Drinking</source>
        <translation>2  Trinken</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.3">
        <source>3  Speech sounds</source>
        <translation>3  Aussprache</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.4">
        <source>4  Watering or dry eye</source>
        <translation>4  Tränendes oder trockenes Auge</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.5">
        <source>5  Care of the teeth, rinsing</source>
        <translation>5  Zahnpflege, Ausspülen</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.6">
        <source>6  Calmness</source>
        <translation>6  Innere Ruhe</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.7">
        <source>7  Withdrawal from others</source>
        <translation>7  Rückzug von anderen</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.8">
        <source>8  Irritability towards others</source>
        <translation>8  Gereiztheit gegenüber anderen</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.9">
        <source>9  Broken sleep</source>
        <translation>9  Gestörter Schlaf</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.10">
        <source>10  Outings and company given up because of the face</source>
        <translation>10  Wegen des Gesichts aufgegebene Ausgänge und Gesellschaft</translation>
    </message>
    <message id="settings.questionnaire_item.face.1">
        <source>1  Movement of the mouth with a smile</source>
        <translation>1  Bewegung des Mundes beim Lächeln</translation>
    </message>
    <message id="settings.questionnaire_item.face.2">
        <source>2  Movement of the brow when it is raised</source>
        <translation>2  Bewegung der Braue beim Hochziehen</translation>
    </message>
    <message id="settings.questionnaire_item.face.3">
        <source>3  Movement of the lips when they are pursed</source>
        <translation>3  Bewegung der Lippen beim Spitzen</translation>
    </message>
    <message id="settings.questionnaire_item.face.4">
        <source>4  Tightness or discomfort in the face</source>
        <translation>4  Spannung oder Unbehagen im Gesicht</translation>
    </message>
    <message id="settings.questionnaire_item.face.5">
        <source>5  Dry or sore eye</source>
        <translation>5  Trockenes oder gereiztes Auge</translation>
    </message>
    <message id="settings.questionnaire_item.face.6">
        <source>6  Tension or pain when the face moves, how often</source>
        <translation>6  Spannung oder Schmerz bei Bewegung des Gesichts, wie oft</translation>
    </message>
    <message id="settings.questionnaire_item.face.7">
        <source>7  Need of eye drops or ointment</source>
        <translation>7  Bedarf an Augentropfen oder Salbe</translation>
    </message>
    <message id="settings.questionnaire_item.face.8">
        <source>8  Watering eye</source>
        <translation>8  Tränendes Auge</translation>
    </message>
    <message id="settings.questionnaire_item.face.9">
        <source>9  Own behaviour among people</source>
        <translation>9  Eigenes Verhalten unter Menschen</translation>
    </message>
    <message id="settings.questionnaire_item.face.10">
        <source>10  Behaviour of other people</source>
        <translation>10  Verhalten anderer Menschen</translation>
    </message>
    <message id="settings.questionnaire_item.face.11">
        <source>11  Moving food about in the mouth</source>
        <translation>11  Bewegen der Nahrung im Mund</translation>
    </message>
    <message id="settings.questionnaire_item.face.12">
        <source>12  Drooling, food or drink lost from the mouth</source>
        <translation>12  Speichelfluss, Verlust von Essen oder Trinken aus dem Mund</translation>
    </message>
    <message id="settings.questionnaire_item.face.13">
        <source>13  Tired face, tension or pain when it moves</source>
        <translation>13  Müdes Gesicht, Spannung oder Schmerz bei Bewegung</translation>
    </message>
    <message id="settings.questionnaire_item.face.14">
        <source>14  Social life and appearance</source>
        <translation>14  Soziales Leben und Aussehen</translation>
    </message>
    <message id="settings.questionnaire_item.face.15">
        <source>15  Meals away from home</source>
        <translation>15  Mahlzeiten außer Haus</translation>
    </message>
    <message id="settings.questionnaire_item.saq.1">
        <source>1  Smile: the eye closes</source>
        <translation>1  Lächeln: das Auge schließt sich</translation>
    </message>
    <message id="settings.questionnaire_item.saq.2">
        <source>2  Speech: the eye closes</source>
        <translation>2  Sprechen: das Auge schließt sich</translation>
    </message>
    <message id="settings.questionnaire_item.saq.3">
        <source>3  Pursed lips: the eye closes</source>
        <translation>3  Lippen spitzen: das Auge schließt sich</translation>
    </message>
    <message id="settings.questionnaire_item.saq.4">
        <source>4  Smile: the neck tightens</source>
        <translation>4  Lächeln: der Hals spannt sich</translation>
    </message>
    <message id="settings.questionnaire_item.saq.5">
        <source>5  Eye closure: the face tightens</source>
        <translation>5  Augen schließen: das Gesicht spannt sich</translation>
    </message>
    <message id="settings.questionnaire_item.saq.6">
        <source>6  Eye closure: the mouth corner moves</source>
        <translation>6  Augen schließen: der Mundwinkel bewegt sich</translation>
    </message>
    <message id="settings.questionnaire_item.saq.7">
        <source>7  Eye closure: the neck tightens</source>
        <translation>7  Augen schließen: der Hals spannt sich</translation>
    </message>
    <message id="settings.questionnaire_item.saq.8">
        <source>8  Eating: the eye waters</source>
        <translation>8  Essen: das Auge tränt</translation>
    </message>
    <message id="settings.questionnaire_item.saq.9">
        <source>9  Movement: the chin dimples</source>
        <translation>9  Bewegung: das Kinn zeigt Grübchen</translation>
    </message>
    <message id="report.section.questionnaires">
        <source>Questionnaires, answered by the patient</source>
        <translation>Fragebögen, vom Patienten beantwortet</translation>
    </message>
    <message id="report.questionnaire.scores">
        <source>{scores}; {range}</source>
        <translation>{scores}; {range}</translation>
    </message>
    <message id="report.questionnaire.earlier">
        <source>Earlier: {visits}</source>
        <translation>Früher: {visits}</translation>
    </message>
    <message id="report.questionnaire.visit">
        <source>{scores} ({day})</source>
        <translation>{scores} ({day})</translation>
    </message>
    <message id="report.questionnaire.missing">
        <source>Not answered: {numbers}</source>
        <translation>Nicht beantwortet: {numbers}</translation>
    </message>
    <message id="history.questionnaires">
        <source>Questionnaires over the visits</source>
        <translation>Fragebögen über die Untersuchungen</translation>
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
        <translation>Nachträge</translation>
    </message>
    <message id="addendum.none">
        <source>Nothing has been added to this visit since it was signed.</source>
        <translation>Seit dem Signieren wurde dieser Untersuchung nichts hinzugefügt.</translation>
    </message>
    <message id="addendum.head">
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message id="addendum.name">
        <source>Addenda to the signed visit</source>
        <translation>Nachträge zur signierten Untersuchung</translation>
    </message>
    <message id="addendum.text">
        <source>New addendum</source>
        <translation>Neuer Nachtrag</translation>
    </message>
    <message id="addendum.hint">
        <source>What became known after signing</source>
        <translation>Was nach dem Signieren bekannt wurde</translation>
    </message>
    <message id="addendum.author">
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message id="addendum.author.name">
        <source>Author of the addendum</source>
        <translation>Autor des Nachtrags</translation>
    </message>
    <message id="addendum.author.hint">
        <source>Name of the author</source>
        <translation>Name des Autors</translation>
    </message>
    <message id="addendum.add">
        <source>Add addendum</source>
        <translation>Nachtragen</translation>
    </message>
    <message id="addendum.add.tip">
        <source>Sign the addendum and add it to the visit (Ctrl+Return)</source>
        <translation>Nachtrag signieren und der Untersuchung hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message id="addendum.explain">
        <source>Dated and signed with your name; after that nobody changes or removes it.</source>
        <translation>Datiert und mit Ihrem Namen signiert; danach ändert oder entfernt ihn niemand mehr.</translation>
    </message>
    <message id="addendum.draft">
        <source>A draft: kept until you add or discard it, signed by nobody and no part of the visit.</source>
        <translation>Ein Entwurf: Er wird aufbewahrt, bis Sie ihn nachtragen oder verwerfen, ist von niemandem signiert und kein Teil der Untersuchung.</translation>
    </message>
    <message id="addendum.discard">
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message id="addendum.discard.tip">
        <source>Empty the draft; Ctrl+Z in the text brings it back</source>
        <translation>Den Entwurf leeren; Strg+Z im Text holt ihn zurück</translation>
    </message>
    <message id="draft.failed">
        <source>What you are typing is not kept yet and is only here. {why}</source>
        <translation>Was Sie schreiben, ist noch nicht aufbewahrt und steht nur hier. {why}</translation>
    </message>
    <message id="draft.correction">
        <source>These points of “{expression}” were moved before and not applied. Apply them, or cancel to discard them.</source>
        <translation>Diese Punkte von „{expression}“ wurden zuvor verschoben und nicht übernommen. Übernehmen Sie sie, oder brechen Sie ab, um sie zu verwerfen.</translation>
    </message>
    <message id="draft.refused">
        <source>What you typed about this visit cannot be kept at the moment; it is only here. The visit itself is safe.</source>
        <translation>Was Sie zu dieser Untersuchung eingegeben haben, kann im Moment nicht aufbewahrt werden; es steht nur hier. Die Untersuchung selbst ist sicher.</translation>
    </message>
    <message id="draft.refused.leave">
        <source>Leave without it</source>
        <translation>Ohne die Eingabe verlassen</translation>
    </message>
    <message id="draft.decision">
        <source>This grade for {branch} was begun before and not saved. Save it, or cancel to discard it.</source>
        <translation>Dieser Grad für {branch} wurde früher begonnen und nicht gespeichert. Speichern Sie ihn, oder verwerfen Sie ihn mit Abbrechen.</translation>
    </message>
    <message id="addendum.empty">
        <source>An addendum needs a text. Write it first.</source>
        <translation>Ein Nachtrag braucht einen Text. Schreiben Sie ihn zuerst.</translation>
    </message>
    <message id="addendum.nameless">
        <source>An addendum needs the name of its author.</source>
        <translation>Ein Nachtrag braucht den Namen seines Autors.</translation>
    </message>
    <message id="addendum.added">
        <source>The addendum is added and saved.</source>
        <translation>Der Nachtrag ist hinzugefügt und gespeichert.</translation>
    </message>
    <message id="addendum.failed">
        <source>The addendum is not saved; its text is still here. {why}</source>
        <translation>Der Nachtrag ist nicht gespeichert; sein Text steht noch hier. {why}</translation>
    </message>
    <message id="addendum.tab">
        <source>Notes ({count})</source>
        <translation>Notizen ({count})</translation>
    </message>
    <message id="addendum.tab.tip">
        <source>Addenda to the signed visit: {count}</source>
        <translation>Nachträge zur signierten Untersuchung: {count}</translation>
    </message>
    <message id="addendum.mark">
        <source>signed, addenda: {count}</source>
        <translation>signiert, Nachträge: {count}</translation>
    </message>
    <message id="report.section.addenda">
        <source>Added after signing</source>
        <translation>Nach dem Signieren hinzugefügt</translation>
    </message>
    <message id="addendum.report">
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message id="addendum.record">
        <source>Addendum by {author}, {moment}: {text}</source>
        <translation>Nachtrag von {author}, {moment}: {text}</translation>
    </message>
    <message id="addendum.export">
        <source>{moment}, {author}: {text}</source>
        <translation>{moment}, {author}: {text}</translation>
    </message>
    <message id="reading.title">
        <source>Second reading</source>
        <translation>Zweitbefundung</translation>
    </message>
    <message id="reading.start">
        <source>Second reading</source>
        <translation>Zweitbefundung</translation>
    </message>
    <message id="reading.start.tip">
        <source>Let another person grade this visit without seeing the grades</source>
        <translation>Eine andere Person diese Untersuchung bewerten lassen, ohne dass sie die Grade sieht</translation>
    </message>
    <message id="reading.start.tip_key">
        <source>Let another person grade the chosen visit without seeing the grades (S)</source>
        <translation>Eine andere Person die gewählte Untersuchung bewerten lassen, ohne dass sie die Grade sieht (S)</translation>
    </message>
    <message id="reading.ask.text">
        <source>Another person grades this visit from its pictures, recordings and curves. The grades, items and notes of the program and of everybody else stay hidden until the reading is finished; then all readings are shown side by side. The signed visit does not change.</source>
        <translation>Eine andere Person bewertet diese Untersuchung anhand ihrer Bilder, Aufnahmen und Kurven. Grade, Items und Notizen des Programms und aller anderen bleiben verborgen, bis die Befundung abgeschlossen ist; dann stehen alle Befundungen nebeneinander. Die signierte Untersuchung ändert sich nicht.</translation>
    </message>
    <message id="reading.ask.resume">
        <source>A reading that was begun goes on where it was left, under the same name.</source>
        <translation>Eine begonnene Befundung geht unter demselben Namen dort weiter, wo sie verlassen wurde.</translation>
    </message>
    <message id="reading.ask.name">
        <source>Name of the reader</source>
        <translation>Name des Befunders</translation>
    </message>
    <message id="reading.ask.hint">
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message id="reading.ask.begin">
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message id="reader_refusal.nameless">
        <source>A reading needs the name of its reader.</source>
        <translation>Eine Befundung braucht den Namen des Befunders.</translation>
    </message>
    <message id="reader_refusal.first_reader">
        <source>This person examined, graded or signed this visit and cannot read it a second time. Another person has to.</source>
        <translation>Diese Person hat die Untersuchung durchgeführt, bewertet oder signiert und kann sie nicht ein zweites Mal befunden. Das muss eine andere Person tun.</translation>
    </message>
    <message id="reader_refusal.read_already">
        <source>This person has read this visit already. Another person has to.</source>
        <translation>Diese Person hat die Untersuchung bereits befundet. Das muss eine andere Person tun.</translation>
    </message>
    <message id="reading.no_signing">
        <source>This person has read the visit as a second reader and cannot sign it as the first. Another person has to.</source>
        <translation>Diese Person hat die Untersuchung als Zweitbefunder bewertet und kann sie nicht als Erstbefunder signieren. Das muss eine andere Person tun.</translation>
    </message>
    <message id="reading.no_recording">
        <source>This visit has a second reading, so its recordings do not change any more. Begin a new visit.</source>
        <translation>Zu dieser Untersuchung gibt es eine Zweitbefundung, daher ändern sich ihre Aufnahmen nicht mehr. Beginnen Sie eine neue Untersuchung.</translation>
    </message>
    <message id="reading.facts">
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
    <message id="reading.reader">
        <source>Reader: {reader}</source>
        <translation>Befunder: {reader}</translation>
    </message>
    <message id="reading.sheet.grades">
        <source>Grades</source>
        <translation>Grade</translation>
    </message>
    <message id="reading.sheet.sunnybrook">
        <source>Sunnybrook</source>
        <translation>Sunnybrook</translation>
    </message>
    <message id="reading.whole_face">
        <source>Whole face</source>
        <translation>Ganzes Gesicht</translation>
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
        <translation>offen</translation>
    </message>
    <message id="reading.value">
        <source>{value}: {meaning}</source>
        <translation>{value}: {meaning}</translation>
    </message>
    <message id="reading.keys">
        <source>1 to 6 grade, Delete clears, up and down move.</source>
        <translation>1 bis 6 bewerten, Entf löscht, ↑ ↓ bewegen.</translation>
    </message>
    <message id="reading.keys.items">
        <source>Digits set, Delete clears, up and down move.</source>
        <translation>Ziffern setzen, Entf löscht, ↑ ↓ bewegen.</translation>
    </message>
    <message id="reading.left_open">
        <source>Grades open: {count} of {all}</source>
        <translation>Grade offen: {count} von {all}</translation>
    </message>
    <message id="reading.finish">
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message id="reading.finish.tip">
        <source>Finish the reading and see all readings side by side (Ctrl+S)</source>
        <translation>Befundung abschließen und alle Befundungen nebeneinander sehen (Strg+S)</translation>
    </message>
    <message id="reading.finish.nothing">
        <source>Nothing is graded yet. Set at least one grade.</source>
        <translation>Noch ist nichts bewertet. Setzen Sie mindestens einen Grad.</translation>
    </message>
    <message id="reading.finish.ask">
        <source>After finishing, nothing of this reading can be changed.</source>
        <translation>Nach dem Abschließen ist an dieser Befundung nichts mehr zu ändern.</translation>
    </message>
    <message id="reading.finish.ask_open">
        <source>Grades left open: {count}. After finishing, nothing of this reading can be changed.</source>
        <translation>Offene Grade: {count}. Nach dem Abschließen ist an dieser Befundung nichts mehr zu ändern.</translation>
    </message>
    <message id="reading.finish.yes">
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message id="reading.finish.stay">
        <source>Keep reading</source>
        <translation>Weiter befunden</translation>
    </message>
    <message id="reading.finished">
        <source>The reading is finished and saved.</source>
        <translation>Die Befundung ist abgeschlossen und gespeichert.</translation>
    </message>
    <message id="reading.not_saved">
        <source>The last change of this reading is not saved. {why}</source>
        <translation>Die letzte Änderung dieser Befundung ist nicht gespeichert. {why}</translation>
    </message>
    <message id="reading.unsaved">
        <source>The last change of this reading could not be saved.</source>
        <translation>Die letzte Änderung dieser Befundung konnte nicht gespeichert werden.</translation>
    </message>
    <message id="reading.unsaved.leave">
        <source>Leave without it</source>
        <translation>Ohne sie verlassen</translation>
    </message>
    <message id="reading.unsaved.stay">
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message id="reading.unsaved.save">
        <source>Save and leave</source>
        <translation>Speichern, verlassen</translation>
    </message>
    <message id="reading.curve.name">
        <source>Movement over time, {expression}, at {seconds} s</source>
        <translation>Bewegung über die Zeit, {expression}, bei {seconds} s</translation>
    </message>
    <message id="reading.side_by_side">
        <source>All readings of this visit</source>
        <translation>Alle Befundungen dieser Untersuchung</translation>
    </message>
    <message id="reading.column.item">
        <source>Graded</source>
        <translation>Bewertet</translation>
    </message>
    <message id="reading.column.program">
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message id="reading.column.first">
        <source>First reader:
{reader}</source>
        <translation>Erstbefunder:
{reader}</translation>
    </message>
    <message id="reading.column.first_unsigned">
        <source>First reader,
not signed yet</source>
        <translation>Erstbefunder,
noch nicht signiert</translation>
    </message>
    <message id="reading.column.reader">
        <source>{reader},
{day}</source>
        <translation>{reader},
{day}</translation>
    </message>
    <message id="reading.column.difference">
        <source>Difference</source>
        <translation>Differenz</translation>
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
        <translation>Sunnybrook-Gesamtwert</translation>
    </message>
    <message id="reading.note">
        <source>Difference: this reader less the first reader, in grades (Sunnybrook: points). The first reader saw the program's grades, the others did not.</source>
        <translation>Differenz: dieser Befunder minus Erstbefunder, in Graden (Sunnybrook: Punkten). Der Erstbefunder sah die Grade des Programms, die anderen nicht.</translation>
    </message>
    <message id="review.tab.readings">
        <source>Readings</source>
        <translation>Befundungen</translation>
    </message>
    <message id="reading.tab.count">
        <source>Readings ({count})</source>
        <translation>Befundungen ({count})</translation>
    </message>
    <message id="reading.none">
        <source>Nobody else has read this visit. A second reader grades it without seeing any grade; then all readings are shown here side by side.</source>
        <translation>Niemand sonst hat diese Untersuchung befundet. Ein Zweitbefunder bewertet sie, ohne einen Grad zu sehen; dann stehen hier alle Befundungen nebeneinander.</translation>
    </message>
    <message id="reading.waiting">
        <source>Finished: {readers}. Their grades are shown once the visit is signed, so that they do not sway it.</source>
        <translation>Abgeschlossen: {readers}. Ihre Grade erscheinen erst, wenn die Untersuchung signiert ist, um diese nicht zu beeinflussen.</translation>
    </message>
    <message id="reading.by">
        <source>{reader} ({day})</source>
        <translation>{reader} ({day})</translation>
    </message>
    <message id="agreement.title">
        <source>Agreement of two readers</source>
        <translation>Übereinstimmung zweier Befunder</translation>
    </message>
    <message id="agreement.hint">
        <source>Signed visits with a second reading: grade of the first reader and of the first who read the visit after. Kappa is weighted by the squared difference of the grades (1: always the same grade, 0: as by chance).</source>
        <translation>Signierte Untersuchungen mit Zweitbefundung: Grad des Erstbefunders und des ersten, der die Untersuchung danach befundet hat. Kappa ist mit dem Quadrat der Graddifferenz gewichtet (1: immer derselbe Grad, 0: wie zufällig).</translation>
    </message>
    <message id="agreement.none">
        <source>No signed visit has a second reading yet. Choose a visit in the history of a patient, then Second reading.</source>
        <translation>Noch keine signierte Untersuchung hat eine Zweitbefundung. Wählen Sie im Verlauf eines Patienten eine Untersuchung, dann „Zweitbefundung“.</translation>
    </message>
    <message id="agreement.branch">
        <source>Branch</source>
        <translation>Ast</translation>
    </message>
    <message id="agreement.pairs">
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message id="agreement.exact">
        <source>Same grade</source>
        <translation>Gleicher Grad</translation>
    </message>
    <message id="agreement.within_one">
        <source>Within one grade</source>
        <translation>Höchstens 1 Grad Differenz</translation>
    </message>
    <message id="agreement.kappa">
        <source>Weighted kappa</source>
        <translation>Gewichtetes Kappa</translation>
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
        <translation>zu wenige (nötig: {least})</translation>
    </message>
    <message id="agreement.one_grade">
        <source>not defined (one grade only)</source>
        <translation>nicht definiert (nur ein Grad)</translation>
    </message>
    <message id="reading.report">
        <source>Second reading by {reader}, {day}: {grades}.</source>
        <translation>Zweitbefundung von {reader}, {day}: {grades}.</translation>
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
        <translation>nichts bewertet</translation>
    </message>
    <message id="export.column.visits.addendum_count">
        <source>Addenda written after signing</source>
        <translation>Nach dem Signieren geschriebene Nachträge</translation>
    </message>
    <message id="export.column.visits.addenda">
        <source>Addenda: when, by whom and what, one a line</source>
        <translation>Nachträge: wann, von wem und was, einer je Zeile</translation>
    </message>
    <message id="export.column.readings.reading">
        <source>1 is the first reader's, signed; the others in the order in which they were finished</source>
        <translation>1 ist die des Erstbefunders, signiert; die anderen in der Reihenfolge ihres Abschlusses</translation>
    </message>
    <message id="export.column.readings.reader">
        <source>Who read</source>
        <translation>Wer befundet hat</translation>
    </message>
    <message id="export.column.readings.blind">
        <source>Whether the reader did not see the program's or anybody else's grades</source>
        <translation>Ob der Befunder weder die Grade des Programms noch die anderer sah</translation>
    </message>
    <message id="export.column.readings.days_after_visit">
        <source>From the visit to the end of the reading</source>
        <translation>Von der Untersuchung bis zum Ende der Befundung</translation>
    </message>
    <message id="export.column.readings.temporal">
        <source>Grade of the temporal branch by this reader</source>
        <translation>Grad des R. temporalis von diesem Befunder</translation>
    </message>
    <message id="export.column.readings.zygomatic">
        <source>Grade of the zygomatic branch by this reader</source>
        <translation>Grad des R. zygomaticus von diesem Befunder</translation>
    </message>
    <message id="export.column.readings.buccal">
        <source>Grade of the buccal branch by this reader</source>
        <translation>Grad des R. buccalis von diesem Befunder</translation>
    </message>
    <message id="export.column.readings.marginal_mandibular">
        <source>Grade of the marginal mandibular branch by this reader</source>
        <translation>Grad des R. marginalis von diesem Befunder</translation>
    </message>
    <message id="export.column.readings.house_brackmann">
        <source>House-Brackmann grade by this reader; the first reader's follows from the items</source>
        <translation>House-Brackmann-Grad von diesem Befunder; der des Erstbefunders folgt aus den Items</translation>
    </message>
    <message id="export.column.readings.sunnybrook">
        <source>Sunnybrook composite by this reader, where all items are set</source>
        <translation>Sunnybrook-Gesamtwert von diesem Befunder, wo alle Items gesetzt sind</translation>
    </message>
    <message id="keys.review.addendum">
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message id="keys.review.addendum.does">
        <source>in an addendum: sign and add it</source>
        <translation>im Nachtrag: signieren und hinzufügen</translation>
    </message>
    <message id="keys.history">
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message id="keys.history.reading">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="keys.history.reading.does">
        <source>second reading of the chosen visit</source>
        <translation>Zweitbefundung der gewählten Untersuchung</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.head">
        <source>Facial nerve examination: {running_title}</source>
        <translation>Untersuchung des N. facialis: {running_title}</translation>
    </message>
    <message id="record.sentence">
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message id="record.branches">
        <source>Grade per branch; function of the weak side in percent of the healthy side (90 % interval):</source>
        <translation>Grad je Ast; Funktion der paretischen Seite in Prozent der gesunden (90-%-Intervall):</translation>
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
        <translation>{grade} vom Programm, nicht bestätigt</translation>
    </message>
    <message id="record.grade.clinician">
        <source>{grade} by the clinician (program: {program})</source>
        <translation>{grade} vom Untersucher (Programm: {program})</translation>
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
        <translation>{name}, vom Patienten beantwortet: {details}</translation>
    </message>
    <message id="record.notes">
        <source>Notes: {notes}</source>
        <translation>Notizen: {notes}</translation>
    </message>
    <message id="record.copy">
        <source>Copy as text</source>
        <translation>Text kopieren</translation>
    </message>
    <message id="record.copy.tip">
        <source>Copy the findings as text, to be pasted into the patient's record (Ctrl+C)</source>
        <translation>Befund als Text kopieren, zum Einfügen in die Patientenakte (Strg+C)</translation>
    </message>
    <message id="keys.review.copy">
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message id="keys.review.copy.does">
        <source>on the report: copy the findings as text</source>
        <translation>im Bericht: Befund als Text kopieren</translation>
    </message>
    <message id="record.copied">
        <source>Copied as text: paste it into the patient's record.</source>
        <translation>Als Text kopiert: fügen Sie ihn in die Patientenakte ein.</translation>
    </message>
</context>
<context>
    <name>renewal</name>
    <message id="renewal.title">
        <source>Keys of the archive</source>
        <translation>Schlüssel des Archivs</translation>
    </message>
    <message id="renewal.text">
        <source>New keys shut out everybody who has left or knows somebody else's passphrase, also with an old copy of the archive: it opens nothing that is written from now on. What was copied before, and recordings and backups made before, stay readable with it. If a passphrase has become known, set a new one first. Everybody who stays keeps the own passphrase; the recovery key is a new one.</source>
        <translation>Neue Schlüssel schließen alle aus, die gegangen sind oder eine fremde Passphrase kennen, auch mit einer alten Kopie des Archivs: sie öffnet nichts, was von jetzt an geschrieben wird. Was vorher kopiert wurde sowie frühere Aufnahmen und Sicherungen bleiben damit lesbar. Ist eine Passphrase bekannt geworden, setzen Sie zuerst eine neue. Wer bleibt, behält die eigene Passphrase; der Wiederherstellungsschlüssel ist ein neuer.</translation>
    </message>
    <message id="renewal.due">
        <source>A user was removed, and the keys are still those that this user knew. Renew them.</source>
        <translation>Ein Benutzer wurde entfernt, und die Schlüssel sind noch die, die er kannte. Erneuern Sie sie.</translation>
    </message>
    <message id="renewal.due_notice">
        <source>A user was removed, and the archive's keys are not renewed yet.</source>
        <translation>Ein Benutzer wurde entfernt, und die Schlüssel des Archivs sind noch nicht erneuert.</translation>
    </message>
    <message id="renewal.renew">
        <source>Renew the keys</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message id="renewal.renewing">
        <source>Renewing: {percent} %</source>
        <translation>Wird erneuert: {percent} %</translation>
    </message>
    <message id="renewal.renewed">
        <source>The keys are renewed. The former recovery key opens nothing any more. Put the new one away:</source>
        <translation>Die Schlüssel sind erneuert. Der frühere Wiederherstellungsschlüssel öffnet nichts mehr. Verwahren Sie den neuen:</translation>
    </message>
    <message id="renewal.kept">
        <source>The keys are renewed, and the new recovery key is put away.</source>
        <translation>Die Schlüssel sind erneuert, und der neue Wiederherstellungsschlüssel ist verwahrt.</translation>
    </message>
    <message id="renewal.cancelled">
        <source>Stopped. The keys are as they were.</source>
        <translation>Abgebrochen. Die Schlüssel sind, wie sie waren.</translation>
    </message>
    <message id="renewal.old_slot">
        <source>The keys cannot be renewed yet: {name} has to sign in once with the passphrase, or be given a new one.</source>
        <translation>Die Schlüssel lassen sich noch nicht erneuern: {name} muss sich einmal mit der Passphrase anmelden oder eine neue bekommen.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.fonts_missing">
        <source>The font {file} is missing or damaged; install the program again.</source>
        <translation>Die Schrift {file} fehlt oder ist beschädigt; installieren Sie das Programm erneut.</translation>
    </message>
    <message id="logo.unreadable">
        <source>The logo could not be read; check that the file is there. Nothing was changed.</source>
        <translation>Das Logo konnte nicht gelesen werden; prüfen Sie, ob die Datei vorhanden ist. Es wurde nichts geändert.</translation>
    </message>
    <message id="logo.too_large">
        <source>The file is larger than {megabytes} MB; choose a smaller picture. Nothing was changed.</source>
        <translation>Die Datei ist größer als {megabytes} MB; wählen Sie ein kleineres Bild. Es wurde nichts geändert.</translation>
    </message>
    <message id="logo.too_many_pixels">
        <source>The picture is larger than {most} megapixels; choose a smaller one. Nothing was changed.</source>
        <translation>Das Bild ist größer als {most} Megapixel; wählen Sie ein kleineres. Es wurde nichts geändert.</translation>
    </message>
    <message id="logo.not_a_picture">
        <source>This is not a PNG or JPEG that can be read. Nothing was changed.</source>
        <translation>Dies ist kein lesbares PNG oder JPEG. Es wurde nichts geändert.</translation>
    </message>
    <message id="report.cannot_write">
        <source>The report could not be written ({kind}). Is there room on the disk?</source>
        <translation>Der Bericht konnte nicht geschrieben werden ({kind}). Ist auf dem Datenträger Platz?</translation>
    </message>
    <message id="report.nothing_graded">
        <source>This examination has not been graded yet, so there is nothing to hand on.</source>
        <translation>Diese Untersuchung ist noch nicht bewertet; es gibt nichts weiterzugeben.</translation>
    </message>
    <message id="report.month.1">
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message id="report.month.2">
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message id="report.month.3">
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message id="report.month.4">
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message id="report.month.5">
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message id="report.month.6">
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message id="report.month.7">
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message id="report.month.8">
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message id="report.month.9">
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message id="report.month.10">
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message id="report.month.11">
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message id="report.month.12">
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message id="report.day">
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message id="report.moment">
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message id="report.born">
        <source>{day} ({years} years)</source>
        <translation>{day} ({years} Jahre)</translation>
    </message>
    <message id="report.born_sex">
        <source>{born}, {sex}</source>
        <translation>{born}, {sex}</translation>
    </message>
    <message id="report.onset">
        <source>{day} ({days} days before this visit)</source>
        <translation>{day} ({days} Tage zuvor)</translation>
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
        <translation>nicht erfasst</translation>
    </message>
    <message id="report.not_changed">
        <source>as program</source>
        <translation>wie Progr.</translation>
    </message>
    <message id="report.not_set">
        <source>not set</source>
        <translation>nicht gesetzt</translation>
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
        <translation>{name}: R {right}, L {left}</translation>
    </message>
    <message id="report.title">
        <source>Facial nerve examination, {name}, {day}</source>
        <translation>Untersuchung des N. facialis, {name}, {day}</translation>
    </message>
    <message id="report.title_undated">
        <source>Facial nerve examination, {name}</source>
        <translation>Untersuchung des N. facialis, {name}</translation>
    </message>
    <message id="report.heading">
        <source>Facial nerve examination</source>
        <translation>Untersuchung des N. facialis</translation>
    </message>
    <message id="report.subject">
        <source>Severity of facial palsy per nerve branch</source>
        <translation>Schweregrad der Fazialisparese je Nervenast</translation>
    </message>
    <message id="report.running.name">
        <source>{name}‎</source>
        <translation>{name}‎</translation>
    </message>
    <message id="report.running.number">
        <source>no. {number}‎</source>
        <translation>Nr. {number}‎</translation>
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
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message id="report.made">
        <source>Printed {moment} by palsygrader {version}</source>
        <translation>Gedruckt {moment}, palsygrader {version}</translation>
    </message>
    <message id="report.creator">
        <source>palsygrader {version}</source>
        <translation>palsygrader {version}</translation>
    </message>
    <message id="report.draft">
        <source>DRAFT, not signed</source>
        <translation>ENTWURF, nicht signiert</translation>
    </message>
    <message id="report.signed_line">
        <source>Signed electronically by {clinician}‎, {moment}</source>
        <translation>Elektronisch signiert von {clinician}‎, {moment}</translation>
    </message>
    <message id="report.signed">
        <source>Signed electronically by {clinician}
{moment}</source>
        <translation>Elektronisch signiert von {clinician}
{moment}</translation>
    </message>
    <message id="report.fact.name">
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message id="report.fact.record_number">
        <source>Record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message id="report.fact.born">
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message id="report.fact.palsy_side">
        <source>Palsy side on record</source>
        <translation>Seite laut Akte</translation>
    </message>
    <message id="report.fact.onset">
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message id="report.fact.cause">
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message id="report.fact.treatment">
        <source>Treatment</source>
        <translation>Therapie</translation>
    </message>
    <message id="report.fact.visit">
        <source>Visit</source>
        <translation>Untersuchung</translation>
    </message>
    <message id="report.fact.clinician">
        <source>Clinician</source>
        <translation>Untersucher</translation>
    </message>
    <message id="report.fact.device">
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message id="report.fact.visits">
        <source>Earlier visits</source>
        <translation>Frühere Untersuchungen</translation>
    </message>
    <message id="report.fact.recorded">
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message id="report.recorded">
        <source>{recorded} of {asked} expressions</source>
        <translation>{recorded} von {asked} Aufgaben</translation>
    </message>
    <message id="report.recorded_plus">
        <source>{recorded} of {asked} expressions, plus {others}</source>
        <translation>{recorded} von {asked} Aufgaben, dazu {others}</translation>
    </message>
    <message id="report.section.branches">
        <source>Severity by facial nerve branch</source>
        <translation>Schweregrad je Ast des N. facialis</translation>
    </message>
    <message id="report.side.weak">
        <source>Weak side: {side}</source>
        <translation>Paretische Seite: {side}</translation>
    </message>
    <message id="report.side.none">
        <source>No weak side found</source>
        <translation>Keine paretische Seite gefunden</translation>
    </message>
    <message id="report.side.both">
        <source>Both sides weak</source>
        <translation>Beide Seiten paretisch</translation>
    </message>
    <message id="report.side.unknown">
        <source>Weak side {side}</source>
        <translation>Paretische Seite {side}</translation>
    </message>
    <message id="report.column.branch">
        <source>Branch, region</source>
        <translation>Ast, Region</translation>
    </message>
    <message id="report.column.function">
        <source>Function P</source>
        <translation>Funktion P</translation>
    </message>
    <message id="report.column.model">
        <source>Program</source>
        <translation>Progr.</translation>
    </message>
    <message id="report.column.clinician">
        <source>Clinician</source>
        <translation>Arzt</translation>
    </message>
    <message id="report.column.change">
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message id="report.column.change_since">
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message id="report.column.change_since_unsigned">
        <source>Since {day} (not signed)</source>
        <translation>Seit {day} (nicht signiert)</translation>
    </message>
    <message id="report.withheld">
        <source>no grade</source>
        <translation>kein Grad</translation>
    </message>
    <message id="report.not_complete">
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message id="report.not_graded">
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
    <message id="report.remark.withheld">
        <source>The program gives no grade: {reason}.</source>
        <translation>Das Programm gibt keinen Grad: {reason}.</translation>
    </message>
    <message id="report.remark.clinician">
        <source>Clinician's reason: {reason}</source>
        <translation>Begründung des Untersuchers: {reason}</translation>
    </message>
    <message id="report.remark.clinician_no_reason">
        <source>Clinician's grade, no reason given.</source>
        <translation>Grad des Untersuchers, ohne Begründung.</translation>
    </message>
    <message id="report.remark.long_reason">
        <source>Clinician's reason: see Decisions.</source>
        <translation>Begründung des Untersuchers: siehe Entscheidungen.</translation>
    </message>
    <message id="report.loss.points">
        <source>+{points}</source>
        <translation>+{points}</translation>
    </message>
    <message id="report.gain">
        <source>P +{points} if the {region}</source>
        <translation>{region} P +{points}</translation>
    </message>
    <message id="report.gain_more">
        <source>+{points} if the {region}</source>
        <translation>{region} +{points}</translation>
    </message>
    <message id="report.remark.loss">
        <source>{expression}: {gains} moved as on the other side.</source>
        <translation>{expression}: {gains}, falls wie auf der Gegenseite bewegt.</translation>
    </message>
    <message id="report.remark.losses">
        <source>{expression}: {gains} moved as on the other side (not a sum).</source>
        <translation>{expression}: {gains}, falls wie auf der Gegenseite bewegt (keine Summe).</translation>
    </message>
    <message id="report.pair.name">
        <source>{expression} ({branch})</source>
        <translation>{expression} ({branch})</translation>
    </message>
    <message id="report.pair.loss">
        <source>Shaded: {gains} moved as on {side}.</source>
        <translation>Getönt: {gains}, falls wie {side} bewegt.</translation>
    </message>
    <message id="report.pair.losses">
        <source>Shaded: {gains} moved as on {side} (not a sum).</source>
        <translation>Getönt: {gains}, falls wie {side} bewegt (keine Summe).</translation>
    </message>
    <message id="report.remark.evidence">
        <source>From {expressions}.</source>
        <translation>Aus: {expressions}.</translation>
    </message>
    <message id="report.remark.measured_all">
        <source>{items}.</source>
        <translation>{items}.</translation>
    </message>
    <message id="report.remark.measured">
        <source>{expression}: {measured} % measured, {estimated} % after correction</source>
        <translation>{expression}: {measured} % gemessen, {estimated} % nach Korrektur</translation>
    </message>
    <message id="report.remark.measured_more">
        <source>{expression}: {measured} %, {estimated} %</source>
        <translation>{expression}: {measured} %, {estimated} %</translation>
    </message>
    <message id="report.remark.not_told_from">
        <source>The interval reaches grade {grade}: weakness to that grade is not excluded.</source>
        <translation>Das Intervall reicht bis Grad {grade}: eine Schwäche bis zu diesem Grad ist nicht ausgeschlossen.</translation>
    </message>
    <message id="report.change">
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message id="report.change.none">
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message id="report.change_overlap">
        <source>{change}, intervals overlap</source>
        <translation>{change}, Intervalle überlappen</translation>
    </message>
    <message id="report.change_not_detectable">
        <source>{change}, not detectable (below {least})</source>
        <translation>{change}, nicht nachweisbar (unter {least})</translation>
    </message>
    <message id="report.change_grade">
        <source>{change}
{before} to {after}</source>
        <translation>{change}
{before} zu {after}</translation>
    </message>
    <message id="report.change.other_method">
        <source>other method</source>
        <translation>andere Methode</translation>
    </message>
    <message id="report.change.other_side">
        <source>other side</source>
        <translation>andere Seite</translation>
    </message>
    <message id="report.change.no_value">
        <source>no value then</source>
        <translation>damals kein Wert</translation>
    </message>
    <message id="report.branch_note">
        <source>P is the weak side's function in percent of the healthy side's, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P ist die Funktion der paretischen Seite in Prozent der gesunden, mit 90-%-Intervall und den Graden, die es erreicht. Farbe: Grad des Untersuchers, sonst des Programms.</translation>
    </message>
    <message id="report.branch_note.measured geometry">
        <source>P is the weak side's function in percent of the healthy side's, corrected for how much movement shows and for the range of healthy faces, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P ist die Funktion der paretischen Seite in Prozent der gesunden, korrigiert um den sichtbaren Anteil der Bewegung und die Streuung gesunder Gesichter, mit 90-%-Intervall und den Graden, die es erreicht. Farbe: Grad des Untersuchers, sonst des Programms.</translation>
    </message>
    <message id="report.branch_note.grading network 1">
        <source>P is the weak side's function in percent of the healthy side's, told from all expressions together, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P ist die Funktion der paretischen Seite in Prozent der gesunden, aus allen Aufgaben gemeinsam ermittelt, mit 90-%-Intervall und den Graden, die es erreicht. Farbe: Grad des Untersuchers, sonst des Programms.</translation>
    </message>
    <message id="report.branch_note.none">
        <source>Neither side is weak: P is the lesser side's in percent of the other's.</source>
        <translation>Keine Seite ist paretisch: P ist die schwächere Seite in Prozent der anderen.</translation>
    </message>
    <message id="report.branch_note.loss">
        <source>P +points: so much higher P would be had this region alone, in this expression alone, moved as on the other side; they are not a sum and need not reach 100.</source>
        <translation>P +Punkte: um so viel wäre P höher, wenn sich allein diese Region, allein in dieser Aufgabe, wie auf der Gegenseite bewegte; die Werte sind keine Summe und ergeben nicht unbedingt 100.</translation>
    </message>
    <message id="report.map.right">
        <source>R patient's right</source>
        <translation>R Patient rechts</translation>
    </message>
    <message id="report.map.left">
        <source>patient's left L</source>
        <translation>Patient links L</translation>
    </message>
    <message id="report.section.scales">
        <source>Global grades</source>
        <translation>Gesamtgrade</translation>
    </message>
    <message id="report.scale.house_brackmann">
        <source>House-Brackmann, by its rules</source>
        <translation>House-Brackmann, Regeln</translation>
    </message>
    <message id="report.scale.fngs2">
        <source>House-Brackmann, by FNGS 2.0</source>
        <translation>House-Brackmann, FNGS 2.0</translation>
    </message>
    <message id="report.scale.sunnybrook">
        <source>Sunnybrook composite</source>
        <translation>Sunnybrook-Gesamtwert</translation>
    </message>
    <message id="report.scale.eface">
        <source>eFACE-style subscores</source>
        <translation>Teilwerte, eFACE-artig</translation>
    </message>
    <message id="report.scale.yanagihara">
        <source>Yanagihara total</source>
        <translation>Yanagihara-Summe</translation>
    </message>
    <message id="report.scale.of">
        <source>{value} of {highest}</source>
        <translation>{value} von {highest}</translation>
    </message>
    <message id="report.scale.eface_value">
        <source>{static} · {dynamic} · {synkinesis}</source>
        <translation>{static} · {dynamic} · {synkinesis}</translation>
    </message>
    <message id="report.scale.eface_lines">
        <source>eFACE-style subscores run to 100, the best, without a published total; its items at rest and of folds from 0 over 100, balanced, to 200.</source>
        <translation>eFACE-artige Teilwerte reichen bis 100 (bester Wert), ein Gesamtwert ist nicht veröffentlicht; Items in Ruhe und der Falten von 0 über 100 (ausgeglichen) bis 200.</translation>
    </message>
    <message id="report.scale.yanagihara_items">
        <source>Each 4 (normal or nearly so), 2 or 0: {items}</source>
        <translation>Je 4 (normal oder nahezu), 2 oder 0: {items}</translation>
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
        <translation>Nicht gesetzt: {items}</translation>
    </message>
    <message id="report.scale.whole_section">
        <source>{section} (all {count})</source>
        <translation>{section} (alle {count})</translation>
    </message>
    <message id="report.scale.section_items">
        <source>{section} ({items})</source>
        <translation>{section} ({items})</translation>
    </message>
    <message id="report.scale.by_total">
        <source>FNGS 2.0 total {total} (4 to 24): {items}</source>
        <translation>FNGS-2.0-Summe {total} (4 bis 24): {items}</translation>
    </message>
    <message id="report.scale.above_table">
        <source>The FNGS 2.0 table ends at 24 (grade VI); secondary movement brings the sum above it, which we read as VI too.</source>
        <translation>Die FNGS-2.0-Tabelle endet bei 24 (Grad VI); Sekundärbewegung hebt die Summe darüber, was wir ebenfalls als VI lesen.</translation>
    </message>
    <message id="report.scale.so_far">
        <source>Set: {items}</source>
        <translation>Gesetzt: {items}</translation>
    </message>
    <message id="report.scale.raw">
        <source>not clipped: {raw}</source>
        <translation>unbegrenzt: {raw}</translation>
    </message>
    <message id="report.scale.differ">
        <source>The two House-Brackmann grades differ: the rules follow the worst sign, the total the sum.</source>
        <translation>Die beiden House-Brackmann-Grade weichen ab: der eine folgt nach den Regeln dem schwersten Zeichen, der andere der Summe.</translation>
    </message>
    <message id="report.scale.to_confirm">
        <source>Provisional: {count} proposed items are not yet confirmed by the clinician.</source>
        <translation>Vorläufig: {count} Vorschläge sind vom Untersucher noch nicht bestätigt.</translation>
    </message>
    <message id="report.scale.to_confirm_one">
        <source>Provisional: one proposed item is not yet confirmed by the clinician.</source>
        <translation>Vorläufig: ein Vorschlag ist vom Untersucher noch nicht bestätigt.</translation>
    </message>
    <message id="report.scale.clinicians">
        <source>Values are the clinician's where set, else the program's proposals.</source>
        <translation>Werte des Untersuchers, soweit gesetzt, sonst Vorschläge des Programms.</translation>
    </message>
    <message id="report.section.warnings">
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message id="report.warning.closure">
        <source>Observed: the eye on the {side} does not close completely{measured}. Incomplete closure can expose the cornea.</source>
        <translation>Beobachtet: Lidschluss unvollständig, {side}{measured}. Bei Lagophthalmus kann die Hornhaut exponiert sein.</translation>
    </message>
    <message id="report.warning.closure_unsided">
        <source>Observed: eye closure is incomplete{measured}. Incomplete closure can expose the cornea.</source>
        <translation>Beobachtet: Lidschluss unvollständig{measured}. Bei Lagophthalmus kann die Hornhaut exponiert sein.</translation>
    </message>
    <message id="report.warning.closure_measured">
        <source> (lid closure {value} on {expression})</source>
        <translation> (Lidschluss {value}; {expression})</translation>
    </message>
    <message id="report.warning.closure_measured_both">
        <source> (lid closure on {expression}: R {right}, L {left})</source>
        <translation> (Lidschluss: R {right}, L {left}; {expression})</translation>
    </message>
    <message id="report.warning.skipped">
        <source>Not recorded: {expressions}.</source>
        <translation>Nicht aufgenommen: {expressions}.</translation>
    </message>
    <message id="report.warning.skipped_item">
        <source>{expression} ({reason})</source>
        <translation>{expression} ({reason})</translation>
    </message>
    <message id="report.warning.quality">
        <source>Picture quality: {problems}.</source>
        <translation>Bildqualität: {problems}.</translation>
    </message>
    <message id="report.warning.quality_item">
        <source>{expressions}: {issues}</source>
        <translation>{expressions}: {issues}</translation>
    </message>
    <message id="report.warning.quality_all">
        <source>all expressions</source>
        <translation>alle Aufgaben</translation>
    </message>
    <message id="report.warning.quality_where">
        <source>{issue}: {where}</source>
        <translation>{issue}: {where}</translation>
    </message>
    <message id="report.warning.quality_share">
        <source>{issue} ({share} % of frames)</source>
        <translation>{issue} ({share} % der Einzelbilder)</translation>
    </message>
    <message id="report.warning.side">
        <source>Weak side on record is {record}; this examination found {found}.</source>
        <translation>Paretische Seite laut Akte: {record}; in dieser Untersuchung gefunden: {found}.</translation>
    </message>
    <message id="report.warning.not_graded">
        <source>This examination has not been graded by the program.</source>
        <translation>Diese Untersuchung ist vom Programm nicht bewertet.</translation>
    </message>
    <message id="report.section.notes">
        <source>Clinician's notes</source>
        <translation>Notizen des Untersuchers</translation>
    </message>
    <message id="report.section.pairs">
        <source>Expressions: at rest and at the peak of movement</source>
        <translation>Aufgaben: in Ruhe und beim Maximum der Bewegung</translation>
    </message>
    <message id="report.difference">
        <source>{name}, R minus L: {difference}</source>
        <translation>{name}, R minus L: {difference}</translation>
    </message>
    <message id="report.excess.ocular_synkinesis">
        <source>Eye narrows while the mouth moves: {side} by {number} % of the resting aperture more than {other}</source>
        <translation>Lidspaltenverengung bei Mundbewegung: {side} um {number} % der Ruheweite mehr als {other}</translation>
    </message>
    <message id="report.excess.oral_synkinesis">
        <source>Mouth corner moves while brow or eye moves: {side} by {number} % of eye distance more than {other}</source>
        <translation>Mundwinkelbewegung bei Brauen- oder Augenbewegung: {side} um {number} % des Augenabstands mehr als {other}</translation>
    </message>
    <message id="report.not_measured">
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message id="report.timing.line">
        <source>{side} onset +{onset} s, peak {peak} s, held {held} s</source>
        <translation>{side} Beginn +{onset} s, Max. {peak} s, Halten {held} s</translation>
    </message>
    <message id="report.timing.none">
        <source>{side} not timed</source>
        <translation>{side} keine Zeiten</translation>
    </message>
    <message id="report.timing.untimed">
        <source>{side} not timed: {why}</source>
        <translation>{side} keine Zeiten: {why}</translation>
    </message>
    <message id="report.timing.both">
        <source>{right}, {left}</source>
        <translation>{right}, {left}</translation>
    </message>
    <message id="report.timing.not_on_record">
        <source>reason not on record</source>
        <translation>Grund nicht erfasst</translation>
    </message>
    <message id="why_untimed.too_little">
        <source>moved too little</source>
        <translation>zu wenig bewegt</translation>
    </message>
    <message id="why_untimed.no_start">
        <source>moving from the start</source>
        <translation>von Anfang an bewegt</translation>
    </message>
    <message id="why_untimed.broken">
        <source>hold broken</source>
        <translation>nicht gehalten</translation>
    </message>
    <message id="why_untimed.unsteady">
        <source>unsteady at rest</source>
        <translation>in Ruhe unruhig</translation>
    </message>
    <message id="report.caption.rest">
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="report.caption.peak">
        <source>peak</source>
        <translation>Max.</translation>
    </message>
    <message id="report.caption.still">
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message id="report.pair_note">
        <source>Not mirrored: the patient's right (R) is at the left.</source>
        <translation>Nicht gespiegelt: Patient rechts (R) ist im Bild links.</translation>
    </message>
    <message id="report.pair_note.loss">
        <source>Shaded, with +points: so much higher the P of the branch in brackets would be had this region alone, in this expression alone, moved as on the other side; not a sum.</source>
        <translation>Getönt, mit +Punkten: um so viel wäre das P des Astes in Klammern höher, wenn sich allein diese Region, allein in dieser Aufgabe, wie auf der Gegenseite bewegte; keine Summe.</translation>
    </message>
    <message id="report.pair_note.noise">
        <source>± is one standard deviation over repeated frames.</source>
        <translation>± ist eine Standardabweichung über wiederholte Einzelbilder.</translation>
    </message>
    <message id="report.pair_note.iris">
        <source>Millimetres are scaled by the visible iris, taken as {iris} mm across; two-dimensional pictures under-read movement of the lower face.</source>
        <translation>Millimeter nach der sichtbaren Iris, angenommen mit {iris} mm; zweidimensionale Bilder unterschätzen die Bewegung des Untergesichts.</translation>
    </message>
    <message id="report.pair_note.none">
        <source>Lengths are in percent of the distance between the outer eye corners; no scale in mm.</source>
        <translation>Längen in Prozent des Abstands der äußeren Lidwinkel; kein Maßstab in mm.</translation>
    </message>
    <message id="report.section.trend">
        <source>Course: function P by branch over the visits</source>
        <translation>Verlauf: Funktion P je Ast über die Untersuchungen</translation>
    </message>
    <message id="report.trend.first">
        <source>First graded visit of this side: there is no course yet.</source>
        <translation>Erste bewertete Untersuchung dieser Seite: noch kein Verlauf.</translation>
    </message>
    <message id="report.trend.none">
        <source>There is no course yet.</source>
        <translation>Noch kein Verlauf.</translation>
    </message>
    <message id="report.trend.note">
        <source>Bars are 90 % intervals. Overlapping intervals do not show a change. No smallest detectable change is given: it was not measured for this method.</source>
        <translation>Balken: 90-%-Intervalle. Überlappende Intervalle belegen keine Änderung. Eine kleinste nachweisbare Änderung wird nicht angegeben: sie wurde für diese Methode nicht gemessen.</translation>
    </message>
    <message id="report.trend.note_detectable">
        <source>Bars are 90 % intervals. Smallest detectable change between two visits, points (95 %): {branches}; measured on digital patients taken again in other poses and light, not on patients.</source>
        <translation>Balken: 90-%-Intervalle. Kleinste nachweisbare Änderung zwischen zwei Untersuchungen, Punkte (95 %): {branches}; gemessen an digitalen Patienten, erneut aufgenommen in anderer Haltung und anderem Licht, nicht an Patienten.</translation>
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
        <translation>* Grad vom Untersucher gesetzt; Marken und Linie zeigen das P des Programms.</translation>
    </message>
    <message id="report.trend.unsigned">
        <source>A square mark is a visit that is not signed.</source>
        <translation>Quadratische Marke: nicht signierte Untersuchung.</translation>
    </message>
    <message id="report.trend.other_method">
        <source>A hollow mark was measured with another method; no line joins different methods.</source>
        <translation>Hohle Marke: mit anderer Methode gemessen; verschiedene Methoden sind nicht durch Linien verbunden.</translation>
    </message>
    <message id="report.section.decisions">
        <source>Decisions of the clinician beside the program's values</source>
        <translation>Entscheidungen des Untersuchers neben den Werten des Programms</translation>
    </message>
    <message id="report.column.item">
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message id="report.column.reason">
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message id="report.column.by">
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message id="report.decision.branch">
        <source>{branch} branch</source>
        <translation>{branch}</translation>
    </message>
    <message id="report.decision.branches">
        <source>{branch} branches</source>
        <translation>Äste {branch}</translation>
    </message>
    <message id="report.decision.scale">
        <source>{scale}: {item}</source>
        <translation>{scale}: {item}</translation>
    </message>
    <message id="report.decision.side">
        <source>weak side</source>
        <translation>paretische Seite</translation>
    </message>
    <message id="report.decision.no_reason">
        <source>none given</source>
        <translation>keine</translation>
    </message>
    <message id="report.decision.by_later">
        <source>{clinician}‎, {day}</source>
        <translation>{clinician}‎, {day}</translation>
    </message>
    <message id="report.decision.none">
        <source>No value was changed by the clinician.</source>
        <translation>Der Untersucher hat keinen Wert geändert.</translation>
    </message>
    <message id="report.decision.confirmed">
        <source>Confirmed as proposed: {items}.</source>
        <translation>Wie vorgeschlagen bestätigt: {items}.</translation>
    </message>
    <message id="report.section.method">
        <source>Method, versions and limits</source>
        <translation>Methode, Versionen und Grenzen</translation>
    </message>
    <message id="report.fact.program">
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message id="report.program">
        <source>palsygrader {version}, {grader}</source>
        <translation>palsygrader {version}, {grader}</translation>
    </message>
    <message id="report.fact.landmarks">
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message id="report.landmarks">
        <source>{name}, SHA-256 {sha256}…</source>
        <translation>{name}, SHA-256 {sha256}…</translation>
    </message>
    <message id="report.fact.scale">
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message id="report.method.scale.iris">
        <source>iris diameter taken as {iris} mm</source>
        <translation>Irisdurchmesser angenommen mit {iris} mm</translation>
    </message>
    <message id="report.method.scale.none">
        <source>no millimetre scale; percent of the eye distance</source>
        <translation>kein Maßstab in mm; Prozent des Augenabstands</translation>
    </message>
    <message id="report.fact.libraries">
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message id="report.library">
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message id="report.fact.graded">
        <source>Graded</source>
        <translation>Bewertet</translation>
    </message>
    <message id="report.fact.identifier">
        <source>Examination</source>
        <translation>Untersuchung</translation>
    </message>
    <message id="report.limit.supports">
        <source>Supports, never replaces, the clinician. Not a certified medical device.</source>
        <translation>Unterstützt die ärztliche Beurteilung, ersetzt sie nicht. Kein zertifiziertes Medizinprodukt.</translation>
    </message>
    <message id="report.limit.grader.measured geometry">
        <source>Grades are measured geometry: landmarks in two-dimensional pictures, the two sides compared; no learned model grades, and accuracy on patients has not been measured.</source>
        <translation>Die Grade beruhen auf gemessener Geometrie: Landmarken in zweidimensionalen Bildern im Seitenvergleich; kein gelerntes Modell bewertet, und die Genauigkeit an Patienten wurde nicht gemessen.</translation>
    </message>
    <message id="report.limit.grader.grading network 1">
        <source>The grading network was trained on digital patients and on photographs of healthy people; it is not validated on patients. Where one side is weak it also proposes how eye and mouth stand at rest, and synkinesis; proposals for single movements and for the brow at rest are measured geometry.</source>
        <translation>Das Bewertungsnetz wurde an digitalen Patienten und an Fotografien Gesunder trainiert; an Patienten ist es nicht validiert. Ist eine Seite paretisch, schlägt es auch den Ruhebefund von Auge und Mund sowie Synkinesien vor; Vorschläge zu einzelnen Bewegungen und zur Braue in Ruhe sind gemessene Geometrie.</translation>
    </message>
    <message id="report.limit.grader.other">
        <source>What the grader was made with is not on record here.</source>
        <translation>Womit die Bewertung erstellt wurde, ist hier nicht erfasst.</translation>
    </message>
    <message id="report.correction">
        <source>From measured ratio to P: the difference of the sides is divided by how much lost function shows in it ({gains}); P then rises to 100 within the range of healthy faces ({ranges}).</source>
        <translation>Vom gemessenen Verhältnis zu P: die Seitendifferenz wird durch den Anteil verlorener Funktion geteilt, der in ihr sichtbar wird ({gains}); innerhalb der Streuung gesunder Gesichter steigt P dann auf 100 ({ranges}).</translation>
    </message>
    <message id="report.correction.gain">
        <source>{expression} {gain}</source>
        <translation>{expression} {gain}</translation>
    </message>
    <message id="report.correction.range">
        <source>{low}–{high} % for {expressions}</source>
        <translation>{low}–{high} % für {expressions}</translation>
    </message>
    <message id="report.limit.proxy">
        <source>What is graded is the function of a region, a proxy for the branch, since branches share muscles: House-Brackmann-style regional grades.</source>
        <translation>Bewertet wird die Funktion einer Region stellvertretend für den Ast, da sich Äste Muskeln teilen: regionale Grade in Anlehnung an House-Brackmann.</translation>
    </message>
    <message id="report.limit.thresholds">
        <source>Grades after Table I of UPFP-SG (doi 10.1109/TNSRE.2025.3608463): I from {I}, II from {II}, III from {III}, IV from {IV}, V from {V} %. Departures: I starts at {I}, not 100 %, since healthy faces are never perfectly symmetric; V and VI part at {V} %.</source>
        <translation>Grade nach Tabelle I von UPFP-SG (doi 10.1109/TNSRE.2025.3608463): I ab {I}, II ab {II}, III ab {III}, IV ab {IV}, V ab {V} %. Abweichungen: I beginnt bei {I}, nicht bei 100 %, da gesunde Gesichter nie völlig symmetrisch sind; V und VI trennen sich bei {V} %.</translation>
    </message>
    <message id="report.limit.trained_on.palsygrader landmarks 1">
        <source>The landmark networks were trained on digital patients and on photographs of healthy people, never on pictures of patients; how far they hold on real palsies has not been measured.</source>
        <translation>Die Landmarkennetze wurden an digitalen Patienten und an Fotografien Gesunder trainiert, nie an Bildern von Patienten; wie gut sie bei echten Paresen sind, wurde nicht gemessen.</translation>
    </message>
    <message id="report.limit.trained_on.dlib 68">
        <source>The landmark predictor (dlib, 68 points) was trained on photographs of the general public (iBUG 300-W), not of patients; it pulls faces towards symmetry, so weakness may be under-called.</source>
        <translation>Der Landmarkenprädiktor (dlib, 68 Punkte) wurde an Fotografien der Allgemeinbevölkerung (iBUG 300-W) trainiert, nicht an Patienten; er verschiebt Gesichter zur Symmetrie, eine Schwäche kann daher unterschätzt werden.</translation>
    </message>
    <message id="report.limit.trained_on.other">
        <source>What the landmark predictor was trained on is not on record here; predictors trained on healthy faces pull towards symmetry.</source>
        <translation>Woran der Landmarkenprädiktor trainiert wurde, ist hier nicht erfasst; an gesunden Gesichtern trainierte Prädiktoren verschieben zur Symmetrie.</translation>
    </message>
    <message id="report.limit.change">
        <source>No minimal clinically important difference is published for House-Brackmann, Sunnybrook or eFACE.</source>
        <translation>Für House-Brackmann, Sunnybrook und eFACE ist kein kleinster klinisch bedeutsamer Unterschied veröffentlicht.</translation>
    </message>
    <message id="report.section.signature">
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message id="report.signature.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="report.signature.date">
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message id="report.signature.line">
        <source>Signature</source>
        <translation>Unterschrift</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message id="review.try_again">
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message id="review.empty.title">
        <source>No visit is open</source>
        <translation>Keine Untersuchung geöffnet</translation>
    </message>
    <message id="review.empty.text">
        <source>Choose a patient and open a visit, or record a new one.</source>
        <translation>Wählen Sie einen Patienten und öffnen Sie eine Untersuchung, oder nehmen Sie eine neue auf.</translation>
    </message>
    <message id="review.face_map.name">
        <source>Face map, palsy side: {side}</source>
        <translation>Gesichtskarte, betroffene Seite: {side}</translation>
    </message>
    <message id="review.face_map.withheld">
        <source>no grade</source>
        <translation>kein Grad</translation>
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
        <translation>Zurück</translation>
    </message>
    <message id="review.head.side">
        <source>palsy: {side}</source>
        <translation>Parese: {side}</translation>
    </message>
    <message id="review.record">
        <source>Record more</source>
        <translation>Nachaufnahme</translation>
    </message>
    <message id="review.record.tip">
        <source>Record or repeat expressions of this visit</source>
        <translation>Aufgaben dieser Untersuchung aufnehmen oder wiederholen</translation>
    </message>
    <message id="review.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="review.undo.tip">
        <source>Take the last decision back (Ctrl+Z)</source>
        <translation>Letzte Entscheidung zurücknehmen (Strg+Z)</translation>
    </message>
    <message id="review.undone">
        <source>The last decision was taken back.</source>
        <translation>Die letzte Entscheidung wurde zurückgenommen.</translation>
    </message>
    <message id="review.status.unsigned">
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message id="review.status.saving">
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message id="review.status.saved">
        <source>Saved, not signed</source>
        <translation>Gespeichert, unsigniert</translation>
    </message>
    <message id="review.status.not_saved">
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message id="review.status.signing">
        <source>Signing …</source>
        <translation>Signiert …</translation>
    </message>
    <message id="review.status.signed_short">
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message id="review.status.signed">
        <source>Signed by {clinician}, {when}</source>
        <translation>Signiert von {clinician}, {when}</translation>
    </message>
    <message id="review.save_failed">
        <source>The change is not saved: {why}</source>
        <translation>Die Änderung ist nicht gespeichert: {why}</translation>
    </message>
    <message id="review.refused">
        <source>The last changes of this visit could not be saved.</source>
        <translation>Die letzten Änderungen dieser Untersuchung konnten nicht gespeichert werden.</translation>
    </message>
    <message id="review.refused.leave">
        <source>Leave without them</source>
        <translation>Ohne sie verlassen</translation>
    </message>
    <message id="review.refused.stay">
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message id="review.refused.save">
        <source>Save and leave</source>
        <translation>Speichern, verlassen</translation>
    </message>
    <message id="review.side">
        <source>Palsy side: {side}</source>
        <translation>Parese: {side}</translation>
    </message>
    <message id="review.side.name">
        <source>Palsy side: {side}. Choose another</source>
        <translation>Betroffene Seite: {side}. Andere wählen</translation>
    </message>
    <message id="review.side.tip">
        <source>Say which side is weak; every branch is graded again on it</source>
        <translation>Angeben, welche Seite paretisch ist; jeder Ast wird dann neu bewertet</translation>
    </message>
    <message id="review.side.program">
        <source>Program: {side}</source>
        <translation>Programm: {side}</translation>
    </message>
    <message id="review.side.program_choose">
        <source>Program: {side}. Choose the side to grade it.</source>
        <translation>Programm: {side}. Wählen Sie die Seite, um sie zu bewerten.</translation>
    </message>
    <message id="review.side.not_graded">
        <source>The program has not graded this visit.</source>
        <translation>Das Programm hat diese Untersuchung nicht bewertet.</translation>
    </message>
    <message id="review.side.grading">
        <source>Grading on this side …</source>
        <translation>Bewertung dieser Seite …</translation>
    </message>
    <message id="review.side.graded">
        <source>Graded again; palsy side: {side}.</source>
        <translation>Neu bewertet; betroffene Seite: {side}.</translation>
    </message>
    <message id="review.side.failed">
        <source>The side was not changed, grading failed: {why}</source>
        <translation>Die Seite wurde nicht geändert, Bewertung fehlgeschlagen: {why}</translation>
    </message>
    <message id="review.cornea">
        <source>{eye} does not close fully{measured}: the cornea may be at risk</source>
        <translation>{eye} schließt nicht vollständig{measured}: Hornhaut evtl. gefährdet</translation>
    </message>
    <message id="review.cornea.both">
        <source>Neither eye closes fully (R {right}, L {left}): the cornea may be at risk</source>
        <translation>Kein Auge schließt vollständig (R {right}, L {left}): Hornhaut evtl. gefährdet</translation>
    </message>
    <message id="review.cornea.eye">
        <source>{side} eye</source>
        <translation>Auge ({side})</translation>
    </message>
    <message id="review.cornea.eye_unsided">
        <source>An eye</source>
        <translation>Ein Auge</translation>
    </message>
    <message id="review.cornea.measured">
        <source> ({value})</source>
        <translation> ({value})</translation>
    </message>
    <message id="review.cornea.sign">
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message id="review.pair.name">
        <source>Pictures: {titles}</source>
        <translation>Bilder: {titles}</translation>
    </message>
    <message id="review.pair.empty">
        <source>Nothing was recorded at this visit.</source>
        <translation>Bei dieser Untersuchung wurde nichts aufgenommen.</translation>
    </message>
    <message id="review.pair.rest">
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="review.pair.still">
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message id="review.pair.peak">
        <source>Peak · {expression}</source>
        <translation>Max. · {expression}</translation>
    </message>
    <message id="review.pair.moment">
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message id="review.pair.moment_points">
        <source>Peak · points at {seconds} s</source>
        <translation>Max. · Punkte bei {seconds} s</translation>
    </message>
    <message id="review.layer.landmarks">
        <source>{number} Landmarks</source>
        <translation>{number} Landmarken</translation>
    </message>
    <message id="review.layer.arrows">
        <source>{number} Arrows</source>
        <translation>{number} Pfeile</translation>
    </message>
    <message id="review.layer.heat">
        <source>{number} Heat</source>
        <translation>{number} Farbe</translation>
    </message>
    <message id="review.layer.loss">
        <source>{number} Loss</source>
        <translation>{number} Verlust</translation>
    </message>
    <message id="review.layer.loss.tip">
        <source>Colour where the branch's lost function is seen ({number})</source>
        <translation>Einfärben, wo der Funktionsverlust des Astes sichtbar ist ({number})</translation>
    </message>
    <message id="review.layer.landmarks.tip">
        <source>Show the landmarks ({number})</source>
        <translation>Landmarken zeigen ({number})</translation>
    </message>
    <message id="review.layer.arrows.tip">
        <source>Show how far each point moved from rest ({number})</source>
        <translation>Zeigen, wie weit sich jeder Punkt gegenüber der Ruhe bewegt hat ({number})</translation>
    </message>
    <message id="review.layer.heat.tip">
        <source>Colour the places that moved ({number})</source>
        <translation>Bewegte Stellen einfärben ({number})</translation>
    </message>
    <message id="review.zoom.in">
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message id="review.zoom.out">
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message id="review.clip.reading">
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message id="review.clip.failed">
        <source>The recording cannot be shown; the peak picture stays. {why}</source>
        <translation>Die Aufnahme kann nicht gezeigt werden; das Bild des Maximums bleibt. {why}</translation>
    </message>
    <message id="review.strip.tile">
        <source>{expression}: {state}</source>
        <translation>{expression}: {state}</translation>
    </message>
    <message id="review.strip.good">
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message id="review.curve.empty">
        <source>No movement recorded</source>
        <translation>Keine Bewegung aufgenommen</translation>
    </message>
    <message id="review.curve.photograph">
        <source>A photograph has no curve over time.</source>
        <translation>Eine Fotografie hat keine Kurve über die Zeit.</translation>
    </message>
    <message id="review.curve.side">
        <source>{side} {value}</source>
        <translation>{side} {value}</translation>
    </message>
    <message id="review.curve.of_aperture">
        <source>% of opening at rest</source>
        <translation>% der Ruheöffnung</translation>
    </message>
    <message id="review.curve.of_eye_distance">
        <source>% of eye distance</source>
        <translation>% des Augenabstands</translation>
    </message>
    <message id="review.curve.at_peak">
        <source>Peak frame, {seconds} s:</source>
        <translation>Bild des Maximums, {seconds} s:</translation>
    </message>
    <message id="review.curve.rest">
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="review.curve.peak">
        <source>peak</source>
        <translation>Max.</translation>
    </message>
    <message id="review.curve.at">
        <source>At {seconds} s:</source>
        <translation>Bei {seconds} s:</translation>
    </message>
    <message id="review.curve.not_graded">
        <source>No branch is graded on this expression; only its timing is measured.</source>
        <translation>Diese Aufgabe bewertet keinen Ast; gemessen werden nur ihre Zeiten.</translation>
    </message>
    <message id="review.curve.name">
        <source>Movement over time, {expression}, at {seconds} s: patient's right {right} %, left {left} %</source>
        <translation>Bewegung über die Zeit, {expression}, bei {seconds} s: Patient rechts {right} %, links {left} %</translation>
    </message>
    <message id="review.card.program">
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message id="review.card.clinician">
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message id="review.card.not_set">
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message id="review.card.as_program">
        <source>as program</source>
        <translation>wie Programm</translation>
    </message>
    <message id="review.card.edit">
        <source>Set the grade</source>
        <translation>Grad setzen</translation>
    </message>
    <message id="review.card.edit.tip">
        <source>Confirm or change the grade of this branch (E)</source>
        <translation>Grad dieses Astes bestätigen oder ändern (E)</translation>
    </message>
    <message id="review.card.reason">
        <source>Reason: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message id="review.card.why">
        <source>Why</source>
        <translation>Grundlage</translation>
    </message>
    <message id="review.card.why_held">
        <source>Why · median while held</source>
        <translation>Grundlage · Median beim Halten</translation>
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
        <translation>9 von 10 Gesunden: über {low} %</translation>
    </message>
    <message id="review.card.withheld">
        <source>No grade: {reason}.</source>
        <translation>Kein Grad: {reason}.</translation>
    </message>
    <message id="review.card.covered">
        <source>No grade: the {region} is covered. Uncover it and record the {expressions} again.</source>
        <translation>Kein Grad: {region} verdeckt. Bitte frei machen und erneut aufnehmen: {expressions}.</translation>
    </message>
    <message id="review.card.covered_and">
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message id="review.card.not_graded">
        <source>This visit has not been graded.</source>
        <translation>Diese Untersuchung ist nicht bewertet.</translation>
    </message>
    <message id="review.card.not_told_from">
        <source>Grade I is not distinguishable from grade {grade}: the interval reaches it.</source>
        <translation>Grad I ist nicht von Grad {grade} zu unterscheiden: das Intervall reicht bis dahin.</translation>
    </message>
    <message id="review.card.estimate">
        <source>measured {measured} %, estimated {estimated} %</source>
        <translation>gemessen {measured} %, geschätzt {estimated} %</translation>
    </message>
    <message id="review.card.correction">
        <source>Weak side in % of the other. Estimated: corrected for how much of lost movement shows and the range of healthy faces.</source>
        <translation>Paretische Seite in % der anderen. Geschätzt: korrigiert um den sichtbaren Anteil der verlorenen Bewegung und die Streuung gesunder Gesichter.</translation>
    </message>
    <message id="review.card.correction.tip">
        <source>{quantity}: {gain} of lost function shows in the difference of the sides, so that is divided by it; from {low} to {high} %, the range of healthy faces, the estimate rises to 100.</source>
        <translation>{quantity}: {gain} der verlorenen Funktion wird in der Seitendifferenz sichtbar, daher wird diese dadurch geteilt; von {low} bis {high} %, der Streuung gesunder Gesichter, steigt die Schätzung auf 100.</translation>
    </message>
    <message id="review.card.millimetres">
        <source>mm: 2-D, iris taken as {iris} mm</source>
        <translation>mm: 2-D, Iris angenommen mit {iris} mm</translation>
    </message>
    <message id="review.card.no_numbers">
        <source>nothing measured on both sides</source>
        <translation>nichts auf beiden Seiten gemessen</translation>
    </message>
    <message id="review.card.loss">
        <source>{gains} moved as on the other side (4 shows where)</source>
        <translation>{gains}, falls wie auf der Gegenseite bewegt (4 zeigt, wo)</translation>
    </message>
    <message id="review.card.not_recorded">
        <source>not recorded</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message id="review.card.missing">
        <source>{expression}: {why}</source>
        <translation>{expression}: {why}</translation>
    </message>
    <message id="review.decision.title">
        <source>Your grade: {branch}</source>
        <translation>Ihr Grad: {branch}</translation>
    </message>
    <message id="review.decision.preset">
        <source>Usual reasons</source>
        <translation>Übliche Gründe</translation>
    </message>
    <message id="review.decision.reason">
        <source>Why it differs</source>
        <translation>Begründung</translation>
    </message>
    <message id="review.decision.no_grade">
        <source>Choose a grade.</source>
        <translation>Wählen Sie einen Grad.</translation>
    </message>
    <message id="review.decision.no_reason">
        <source>A reason is needed to change the program's grade.</source>
        <translation>Um den Grad des Programms zu ändern, ist eine Begründung nötig.</translation>
    </message>
    <message id="review.decision.save">
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message id="review.decision.confirm">
        <source>Confirm this grade</source>
        <translation>Grad bestätigen</translation>
    </message>
    <message id="review.decision.unsaved">
        <source>Your grade for {branch} is not saved.</source>
        <translation>Ihr Grad für {branch} ist nicht gespeichert.</translation>
    </message>
    <message id="review.decision.discard">
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message id="review.decision.stay">
        <source>Keep editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message id="review.decision.signed">
        <source>This visit is signed and cannot be changed.</source>
        <translation>Diese Untersuchung ist signiert und nicht mehr änderbar.</translation>
    </message>
    <message id="review.decision.back">
        <source>Back to the program's grade</source>
        <translation>Zurück zum Grad des Programms</translation>
    </message>
    <message id="review.reason.choose">
        <source>Choose a reason …</source>
        <translation>Grund wählen …</translation>
    </message>
    <message id="review.reason.seen_otherwise">
        <source>Seen at the bedside</source>
        <translation>Am Patienten gesehen</translation>
    </message>
    <message id="review.reason.bad_landmarks">
        <source>The points do not lie on the face</source>
        <translation>Die Punkte liegen nicht auf dem Gesicht</translation>
    </message>
    <message id="review.reason.poor_effort">
        <source>The patient could not make the full effort</source>
        <translation>Der Patient konnte sich nicht voll anstrengen</translation>
    </message>
    <message id="review.reason.bad_picture">
        <source>The picture is not good enough</source>
        <translation>Das Bild ist nicht gut genug</translation>
    </message>
    <message id="review.reason.synkinesis">
        <source>Synkinesis moves the region</source>
        <translation>Synkinesie bewegt die Region</translation>
    </message>
    <message id="review.reason.surgery">
        <source>Earlier surgery or injection</source>
        <translation>Frühere Operation oder Injektion</translation>
    </message>
    <message id="review.tab.branches">
        <source>Branches</source>
        <translation>Äste</translation>
    </message>
    <message id="review.tab.scales">
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message id="review.tab.scales_waiting">
        <source>Scales ({count})</source>
        <translation>Skalen ({count})</translation>
    </message>
    <message id="review.tab.synkinesis">
        <source>Synkinesis</source>
        <translation>Synkinesien</translation>
    </message>
    <message id="review.tab.questionnaires">
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message id="review.tab.notes">
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message id="review.tab.compare">
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message id="review.tab.compare_with">
        <source>Compare: {day}</source>
        <translation>Vergleich: {day}</translation>
    </message>
    <message id="review.tab.room_more">
        <source>More height for this tab</source>
        <translation>Mehr Höhe für diese Karte</translation>
    </message>
    <message id="review.tab.room_less">
        <source>More height for pictures and curve</source>
        <translation>Mehr Höhe für Bilder und Kurve</translation>
    </message>
    <message id="review.branches.branch">
        <source>Branch</source>
        <translation>Ast</translation>
    </message>
    <message id="review.branches.function">
        <source>Function P</source>
        <translation>Funktion P</translation>
    </message>
    <message id="review.branches.interval">
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message id="review.branches.program">
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message id="review.branches.clinician">
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message id="review.branches.change">
        <source>Since the last visit</source>
        <translation>Seit letztem Mal</translation>
    </message>
    <message id="review.branches.remark">
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message id="review.scales.heading.item">
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message id="review.scales.heading.program">
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message id="review.scales.heading.clinician">
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message id="review.scales.heading.state">
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message id="review.scales.unset">
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message id="review.scales.value">
        <source>{value} · {words}</source>
        <translation>{value} · {words}</translation>
    </message>
    <message id="review.scales.confirm">
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message id="review.scales.confirm_item">
        <source>Confirm: {item}</source>
        <translation>Bestätigen: {item}</translation>
    </message>
    <message id="review.scales.decided">
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message id="review.scales.confirmed">
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message id="review.scales.set">
        <source>set by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message id="review.scales.not_confirmed">
        <source>not confirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message id="review.scales.missing">
        <source>to be set</source>
        <translation>zu setzen</translation>
    </message>
    <message id="review.scales.button_not_confirmed">
        <source>{count} not confirmed</source>
        <translation>{count} unbestätigt</translation>
    </message>
    <message id="review.scales.button_not_set">
        <source>{count} not set</source>
        <translation>{count} offen</translation>
    </message>
    <message id="review.scales.follows">
        <source>follows Sunnybrook</source>
        <translation>folgt Sunnybrook</translation>
    </message>
    <message id="review.scales.button">
        <source>{scale}
{state}</source>
        <translation>{scale}
{state}</translation>
    </message>
    <message id="review.scales.button_withheld">
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message id="review.scales.button_done">
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message id="review.scales.withheld">
        <source>{scale} not complete: {items}.</source>
        <translation>{scale} unvollständig: {items}.</translation>
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
        <translation>Entscheidend: {rule}</translation>
    </message>
    <message id="review.scales.both_ways">
        <source>By the FNGS 2.0 total ({total}): {grade}</source>
        <translation>Nach der FNGS-2.0-Summe ({total}): {grade}</translation>
    </message>
    <message id="review.scales.both_ways_withheld">
        <source>By the FNGS 2.0 total: that scale is not complete</source>
        <translation>Nach der FNGS-2.0-Summe: diese Skala ist unvollständig</translation>
    </message>
    <message id="review.synkinesis.movement">
        <source>Movement not asked for</source>
        <translation>Nicht geforderte Bewegung</translation>
    </message>
    <message id="review.synkinesis.expression">
        <source>During</source>
        <translation>Bei</translation>
    </message>
    <message id="review.synkinesis.right">
        <source>Patient's right</source>
        <translation>Patient rechts</translation>
    </message>
    <message id="review.synkinesis.left">
        <source>Patient's left</source>
        <translation>Patient links</translation>
    </message>
    <message id="review.synkinesis.excess">
        <source>Weak side more by</source>
        <translation>Paret. Seite mehr um</translation>
    </message>
    <message id="review.synkinesis.more">
        <source>{excess} (normal: below {limit})</source>
        <translation>{excess} (normal: unter {limit})</translation>
    </message>
    <message id="review.synkinesis.value">
        <source>{number} ± {noise}</source>
        <translation>{number} ± {noise}</translation>
    </message>
    <message id="review.synkinesis.no_side">
        <source>no one side is weak</source>
        <translation>keine einseitige Parese</translation>
    </message>
    <message id="review.synkinesis.ocular_synkinesis">
        <source>Eye narrowing, % of the resting aperture</source>
        <translation>Lidspaltenverengung, % der Ruheweite</translation>
    </message>
    <message id="review.synkinesis.oral_synkinesis">
        <source>Mouth corner movement, % of eye distance</source>
        <translation>Mundwinkelbewegung, % des Augenabstands</translation>
    </message>
    <message id="review.synkinesis.note">
        <source>Healthy faces move along too; below 0 the eye widened. Whether it is synkinesis you decide under Scales. Chin and neck are not measured.</source>
        <translation>Auch gesunde Gesichter bewegen sich mit; unter 0 hat sich das Auge geweitet. Ob es eine Synkinesie ist, entscheiden Sie unter Skalen. Kinn und Hals werden nicht gemessen.</translation>
    </message>
    <message id="review.synkinesis.empty">
        <source>Nothing could be measured: it needs recordings of the mouth or the eyes moving.</source>
        <translation>Nichts messbar: nötig sind Aufnahmen mit Bewegung des Mundes oder der Augen.</translation>
    </message>
    <message id="review.notes.hint">
        <source>What else was seen or said</source>
        <translation>Was sonst gesehen oder gesagt wurde</translation>
    </message>
    <message id="review.notes.none">
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message id="review.notes.note">
        <source>Notes are saved as you type and printed on the report.</source>
        <translation>Notizen werden beim Tippen gespeichert und im Bericht gedruckt.</translation>
    </message>
    <message id="review.compare.choose">
        <source>Visit to compare with</source>
        <translation>Vergleichsuntersuchung</translation>
    </message>
    <message id="review.compare.with">
        <source>Compare with {day}</source>
        <translation>Vergleich mit {day}</translation>
    </message>
    <message id="review.compare.numbers">
        <source>Numbers then and now</source>
        <translation>Werte damals und jetzt</translation>
    </message>
    <message id="review.compare.what">
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message id="review.compare.then">
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message id="review.compare.now">
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message id="review.compare.change">
        <source>Change</source>
        <translation>Änderung</translation>
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
        <translation>Auge, nicht gefordert</translation>
    </message>
    <message id="review.compare.quantity.oral_synkinesis">
        <source>Mouth corner, not asked to move</source>
        <translation>Mundwinkel, nicht gefordert</translation>
    </message>
    <message id="review.compare.pane">
        <source>{day} · {expression}</source>
        <translation>{day} · {expression}</translation>
    </message>
    <message id="review.compare.empty">
        <source>This is the first visit; there is nothing to compare with.</source>
        <translation>Dies ist die erste Untersuchung; es gibt keine zum Vergleich.</translation>
    </message>
    <message id="review.compare.not_both">
        <source>{expression} was not recorded at both visits.</source>
        <translation>Nicht bei beiden Untersuchungen aufgenommen: {expression}.</translation>
    </message>
    <message id="review.compare.other_method">
        <source>The visits were graded by different methods; the numbers do not compare.</source>
        <translation>Die Untersuchungen wurden mit verschiedenen Methoden bewertet; die Werte sind nicht vergleichbar.</translation>
    </message>
    <message id="review.preview">
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message id="review.preview.tip">
        <source>Show the report as it will be printed (Ctrl+Shift+P)</source>
        <translation>Bericht zeigen, wie er gedruckt wird (Strg+Umschalt+P)</translation>
    </message>
    <message id="review.print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="review.print.tip">
        <source>Print the report (Ctrl+P)</source>
        <translation>Bericht drucken (Strg+P)</translation>
    </message>
    <message id="review.sign">
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message id="review.sign.tip">
        <source>Sign this visit; nothing changes after that (Ctrl+S)</source>
        <translation>Diese Untersuchung signieren; danach ändert sich nichts mehr (Strg+S)</translation>
    </message>
    <message id="review.sign.to_confirm">
        <source>{count} to confirm</source>
        <translation>{count} zu bestätigen</translation>
    </message>
    <message id="review.sign.to_set">
        <source>{count} to set</source>
        <translation>{count} zu setzen</translation>
    </message>
    <message id="review.sign.but">
        <source>Sign ({waiting})</source>
        <translation>Signieren ({waiting})</translation>
    </message>
    <message id="review.sign.incomplete">
        <source>{scale} is not complete: {items}.</source>
        <translation>{scale} ist unvollständig: {items}.</translation>
    </message>
    <message id="review.sign.incomplete_also">
        <source>Also not complete: {scales}.</source>
        <translation>Ebenfalls unvollständig: {scales}.</translation>
    </message>
    <message id="review.sign.more_items">
        <source>{items} and {count} more</source>
        <translation>{items} und {count} weitere</translation>
    </message>
    <message id="review.sign.anyway_question">
        <source>{incomplete} Sign anyway?</source>
        <translation>{incomplete} Trotzdem signieren?</translation>
    </message>
    <message id="review.sign.anyway">
        <source>Sign anyway</source>
        <translation>Trotzdem signieren</translation>
    </message>
    <message id="review.sign.set_first">
        <source>Set it first</source>
        <translation>Zuerst setzen</translation>
    </message>
    <message id="review.sign.waiting.tip">
        <source>Go to the first item that waits for you (Ctrl+S)</source>
        <translation>Zum ersten Eintrag, der auf Sie wartet (Strg+S)</translation>
    </message>
    <message id="review.sign.explain">
        <source>After signing, nothing in this visit can be changed.</source>
        <translation>Nach dem Signieren ist an dieser Untersuchung nichts mehr zu ändern.</translation>
    </message>
    <message id="review.sign.name">
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message id="review.sign.name.hint">
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message id="review.sign.now">
        <source>Sign now</source>
        <translation>Signieren</translation>
    </message>
    <message id="review.signed">
        <source>The visit is signed and saved.</source>
        <translation>Die Untersuchung ist signiert und gespeichert.</translation>
    </message>
    <message id="review.report.name">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="review.report.document">
        <source>palsygrader report</source>
        <translation>palsygrader-Bericht</translation>
    </message>
    <message id="review.report.file">
        <source>palsygrader-report-{day}.pdf</source>
        <translation>palsygrader-Bericht-{day}.pdf</translation>
    </message>
    <message id="review.report.pdf_files">
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message id="review.report.making">
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message id="review.report.back">
        <source>Back to the review</source>
        <translation>Zur Befundung</translation>
    </message>
    <message id="review.report.save">
        <source>Save as PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message id="review.report.print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="review.report.saved">
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message id="review.report.save_failed">
        <source>{file} could not be saved: {why}.</source>
        <translation>{file} konnte nicht gespeichert werden: {why}.</translation>
    </message>
    <message id="review.report.printed">
        <source>Sent to the printer; pages: {count}.</source>
        <translation>An den Drucker gesendet; Seiten: {count}.</translation>
    </message>
    <message id="review.report.print_failed">
        <source>The printer did not take the report. Check it, or save the report as PDF.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Prüfen Sie ihn, oder speichern Sie den Bericht als PDF.</translation>
    </message>
    <message id="review.report.no_printer">
        <source>No printer was found. You can save the report as PDF.</source>
        <translation>Kein Drucker gefunden. Sie können den Bericht als PDF speichern.</translation>
    </message>
    <message id="review.report.failed">
        <source>The report could not be made: {why}</source>
        <translation>Der Bericht konnte nicht erstellt werden: {why}</translation>
    </message>
    <message id="review.report.unreadable">
        <source>The report was made but cannot be shown.</source>
        <translation>Der Bericht wurde erstellt, kann aber nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message id="scale_section.rest">
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message id="scale_section.voluntary">
        <source>voluntary movement</source>
        <translation>Willkürbewegung</translation>
    </message>
    <message id="scale_section.synkinesis">
        <source>synkinesis</source>
        <translation>Synkinesien</translation>
    </message>
    <message id="scale.house_brackmann.total.grade">
        <source>grade by its rules</source>
        <translation>Grad nach Regeln</translation>
    </message>
    <message id="scale.house_brackmann.rest">
        <source>face at rest</source>
        <translation>Gesicht in Ruhe</translation>
    </message>
    <message id="scale.house_brackmann.rest.0">
        <source>normal symmetry and tone</source>
        <translation>Symmetrie und Tonus normal</translation>
    </message>
    <message id="scale.house_brackmann.rest.1">
        <source>asymmetric</source>
        <translation>asymmetrisch</translation>
    </message>
    <message id="scale.house_brackmann.forehead">
        <source>forehead movement</source>
        <translation>Stirnbewegung</translation>
    </message>
    <message id="scale.house_brackmann.forehead.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.house_brackmann.forehead.1">
        <source>moderate to good</source>
        <translation>mäßig bis gut</translation>
    </message>
    <message id="scale.house_brackmann.forehead.2">
        <source>slight to moderate</source>
        <translation>gering bis mäßig</translation>
    </message>
    <message id="scale.house_brackmann.forehead.3">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.house_brackmann.eye">
        <source>eye closure</source>
        <translation>Lidschluss</translation>
    </message>
    <message id="scale.house_brackmann.eye.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.house_brackmann.eye.1">
        <source>complete with minimal effort</source>
        <translation>vollständig bei minimaler Anstrengung</translation>
    </message>
    <message id="scale.house_brackmann.eye.2">
        <source>complete with effort</source>
        <translation>vollständig mit Anstrengung</translation>
    </message>
    <message id="scale.house_brackmann.eye.3">
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message id="scale.house_brackmann.eye.4">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.house_brackmann.mouth">
        <source>mouth movement</source>
        <translation>Mundbewegung</translation>
    </message>
    <message id="scale.house_brackmann.mouth.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.house_brackmann.mouth.1">
        <source>slight asymmetry</source>
        <translation>leichte Asymmetrie</translation>
    </message>
    <message id="scale.house_brackmann.mouth.2">
        <source>slightly weak with maximum effort</source>
        <translation>leicht schwach bei maximaler Anstrengung</translation>
    </message>
    <message id="scale.house_brackmann.mouth.3">
        <source>asymmetric with maximum effort</source>
        <translation>asymmetrisch bei maximaler Anstrengung</translation>
    </message>
    <message id="scale.house_brackmann.mouth.4">
        <source>barely perceptible</source>
        <translation>kaum wahrnehmbar</translation>
    </message>
    <message id="scale.house_brackmann.mouth.5">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis">
        <source>synkinesis, contracture or spasm</source>
        <translation>Synkinesie, Kontraktur oder Spasmus</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.0">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.1">
        <source>slight</source>
        <translation>leicht</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.2">
        <source>obvious, not disfiguring</source>
        <translation>deutlich, nicht entstellend</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.3">
        <source>severe, disfiguring</source>
        <translation>schwer, entstellend</translation>
    </message>
    <message id="scale.house_brackmann.rule.no_movement">
        <source>VI: forehead, eye and mouth do not move</source>
        <translation>VI: Stirn, Auge und Mund bewegen sich nicht</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_incomplete_rest_asymmetric">
        <source>V: the eye does not close completely and the face is asymmetric at rest</source>
        <translation>V: Lidschluss unvollständig und Gesicht in Ruhe asymmetrisch</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_incomplete">
        <source>IV: the eye does not close completely</source>
        <translation>IV: Lidschluss unvollständig</translation>
    </message>
    <message id="scale.house_brackmann.rule.synkinesis_severe">
        <source>IV: severe synkinesis alone makes grade IV</source>
        <translation>IV: schwere Synkinesie ergibt allein schon Grad IV</translation>
    </message>
    <message id="scale.house_brackmann.rule.mouth_asymmetric">
        <source>IV: the mouth is asymmetric with maximum effort, though the eye closes completely (this program's reading)</source>
        <translation>IV: Mund bei maximaler Anstrengung asymmetrisch, obwohl der Lidschluss vollständig ist (Auslegung dieses Programms)</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_with_effort">
        <source>III: the eye closes completely only with effort</source>
        <translation>III: Lidschluss nur mit Anstrengung vollständig</translation>
    </message>
    <message id="scale.house_brackmann.rule.forehead_still">
        <source>III: the forehead does not move, but the eye closes completely (this program's reading; the scale lists it under IV)</source>
        <translation>III: Stirn bewegt sich nicht, Lidschluss aber vollständig (Auslegung dieses Programms; die Skala führt dies unter IV)</translation>
    </message>
    <message id="scale.house_brackmann.rule.forehead_weak">
        <source>III: slight to moderate movement of the forehead</source>
        <translation>III: geringe bis mäßige Stirnbewegung</translation>
    </message>
    <message id="scale.house_brackmann.rule.mouth_weak">
        <source>III: the mouth is slightly weak with maximum effort</source>
        <translation>III: Mund bei maximaler Anstrengung leicht schwach</translation>
    </message>
    <message id="scale.house_brackmann.rule.synkinesis_obvious">
        <source>III: obvious, not disfiguring synkinesis</source>
        <translation>III: deutliche, nicht entstellende Synkinesie</translation>
    </message>
    <message id="scale.house_brackmann.rule.rest_asymmetric">
        <source>III: asymmetric at rest, but the eye closes completely (this program's reading)</source>
        <translation>III: in Ruhe asymmetrisch, Lidschluss aber vollständig (Auslegung dieses Programms)</translation>
    </message>
    <message id="scale.house_brackmann.rule.slight_weakness">
        <source>II: only slight weakness or slight synkinesis</source>
        <translation>II: nur leichte Schwäche oder leichte Synkinesie</translation>
    </message>
    <message id="scale.house_brackmann.rule.normal">
        <source>I: normal in all areas</source>
        <translation>I: in allen Bereichen normal</translation>
    </message>
    <message id="scale.sunnybrook.total.rest">
        <source>resting symmetry</source>
        <translation>Ruhesymmetrie</translation>
    </message>
    <message id="scale.sunnybrook.total.voluntary">
        <source>voluntary movement</source>
        <translation>Willkürbewegung</translation>
    </message>
    <message id="scale.sunnybrook.total.synkinesis">
        <source>synkinesis</source>
        <translation>Synkinesien</translation>
    </message>
    <message id="scale.sunnybrook.total.composite_raw">
        <source>composite, not clipped</source>
        <translation>Gesamtwert, unbegrenzt</translation>
    </message>
    <message id="scale.sunnybrook.total.composite">
        <source>composite</source>
        <translation>Gesamtwert</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye">
        <source>eye at rest</source>
        <translation>Auge in Ruhe</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.1">
        <source>narrow</source>
        <translation>eng</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.2">
        <source>wide</source>
        <translation>weit</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.3">
        <source>eyelid surgery</source>
        <translation>Lidoperation</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek">
        <source>cheek (nasolabial fold) at rest</source>
        <translation>Wange (Nasolabialfalte) in Ruhe</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.1">
        <source>less pronounced</source>
        <translation>weniger ausgeprägt</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.2">
        <source>absent</source>
        <translation>fehlend</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.3">
        <source>more pronounced</source>
        <translation>stärker ausgeprägt</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth">
        <source>mouth at rest</source>
        <translation>Mund in Ruhe</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.0">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.1">
        <source>corner dropped</source>
        <translation>Mundwinkel hängend</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.2">
        <source>corner pulled up or out</source>
        <translation>Mundwinkel nach oben oder außen gezogen</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise">
        <source>brow raise</source>
        <translation>Brauenheben</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure">
        <source>gentle eye closure</source>
        <translation>leichter Lidschluss</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile">
        <source>open smile</source>
        <translation>offenes Lächeln</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl">
        <source>snarl</source>
        <translation>Naserümpfen</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker">
        <source>lip pucker</source>
        <translation>Mundspitzen</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.1">
        <source>unable to initiate movement</source>
        <translation>Bewegung nicht möglich</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.2">
        <source>initiates slight movement</source>
        <translation>Bewegung angedeutet</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.3">
        <source>initiates movement with mild excursion</source>
        <translation>Bewegung mit leichter Exkursion</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.4">
        <source>movement almost complete</source>
        <translation>Bewegung fast vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.5">
        <source>movement complete</source>
        <translation>Bewegung vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.1">
        <source>unable to initiate movement</source>
        <translation>Bewegung nicht möglich</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.2">
        <source>initiates slight movement</source>
        <translation>Bewegung angedeutet</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.3">
        <source>initiates movement with mild excursion</source>
        <translation>Bewegung mit leichter Exkursion</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.4">
        <source>movement almost complete</source>
        <translation>Bewegung fast vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.5">
        <source>movement complete</source>
        <translation>Bewegung vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.1">
        <source>unable to initiate movement</source>
        <translation>Bewegung nicht möglich</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.2">
        <source>initiates slight movement</source>
        <translation>Bewegung angedeutet</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.3">
        <source>initiates movement with mild excursion</source>
        <translation>Bewegung mit leichter Exkursion</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.4">
        <source>movement almost complete</source>
        <translation>Bewegung fast vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.5">
        <source>movement complete</source>
        <translation>Bewegung vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.1">
        <source>unable to initiate movement</source>
        <translation>Bewegung nicht möglich</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.2">
        <source>initiates slight movement</source>
        <translation>Bewegung angedeutet</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.3">
        <source>initiates movement with mild excursion</source>
        <translation>Bewegung mit leichter Exkursion</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.4">
        <source>movement almost complete</source>
        <translation>Bewegung fast vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.5">
        <source>movement complete</source>
        <translation>Bewegung vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.1">
        <source>unable to initiate movement</source>
        <translation>Bewegung nicht möglich</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.2">
        <source>initiates slight movement</source>
        <translation>Bewegung angedeutet</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.3">
        <source>initiates movement with mild excursion</source>
        <translation>Bewegung mit leichter Exkursion</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.4">
        <source>movement almost complete</source>
        <translation>Bewegung fast vollständig</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.5">
        <source>movement complete</source>
        <translation>Bewegung vollständig</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise">
        <source>synkinesis during brow raise</source>
        <translation>Synkinesie bei Brauenheben</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure">
        <source>synkinesis during gentle eye closure</source>
        <translation>Synkinesie bei leichtem Lidschluss</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile">
        <source>synkinesis during open smile</source>
        <translation>Synkinesie bei offenem Lächeln</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl">
        <source>synkinesis during snarl</source>
        <translation>Synkinesie bei Naserümpfen</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker">
        <source>synkinesis during lip pucker</source>
        <translation>Synkinesie bei Mundspitzen</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.0">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.1">
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.2">
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.3">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.0">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.1">
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.2">
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.3">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.0">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.1">
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.2">
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.3">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.0">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.1">
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.2">
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.3">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.0">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.1">
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.2">
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.3">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.fngs2.total.total">
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message id="scale.fngs2.total.grade">
        <source>House-Brackmann grade by the total</source>
        <translation>House-Brackmann-Grad nach der Summe</translation>
    </message>
    <message id="scale.fngs2.brow">
        <source>brow</source>
        <translation>Braue</translation>
    </message>
    <message id="scale.fngs2.brow.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.brow.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>leichte Schwäche, über 75 % der Norm</translation>
    </message>
    <message id="scale.fngs2.brow.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>deutliche Schwäche, über 50 % der Norm</translation>
    </message>
    <message id="scale.fngs2.brow.4">
        <source>below 50 % of normal</source>
        <translation>unter 50 % der Norm</translation>
    </message>
    <message id="scale.fngs2.brow.5">
        <source>trace of movement</source>
        <translation>Bewegung eben erkennbar</translation>
    </message>
    <message id="scale.fngs2.brow.6">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.fngs2.eye">
        <source>eye</source>
        <translation>Auge</translation>
    </message>
    <message id="scale.fngs2.eye.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.eye.2">
        <source>slight weakness, over 75 %, closes fully</source>
        <translation>leichte Schwäche, über 75 %, schließt ganz</translation>
    </message>
    <message id="scale.fngs2.eye.3">
        <source>obvious weakness, closes fully</source>
        <translation>deutliche Schwäche, schließt ganz</translation>
    </message>
    <message id="scale.fngs2.eye.4">
        <source>cannot close fully, or below 50 %</source>
        <translation>unvollständiger Schluss oder unter 50 %</translation>
    </message>
    <message id="scale.fngs2.eye.5">
        <source>trace of movement</source>
        <translation>Bewegung eben erkennbar</translation>
    </message>
    <message id="scale.fngs2.eye.6">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold">
        <source>nasolabial fold (from snarl)</source>
        <translation>Nasolabialfalte (beim Naserümpfen)</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>leichte Schwäche, über 75 % der Norm</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>deutliche Schwäche, über 50 % der Norm</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.4">
        <source>below 50 % of normal</source>
        <translation>unter 50 % der Norm</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.5">
        <source>trace of movement</source>
        <translation>Bewegung eben erkennbar</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.6">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.fngs2.mouth">
        <source>mouth</source>
        <translation>Mund</translation>
    </message>
    <message id="scale.fngs2.mouth.1">
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message id="scale.fngs2.mouth.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>leichte Schwäche, über 75 % der Norm</translation>
    </message>
    <message id="scale.fngs2.mouth.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>deutliche Schwäche, über 50 % der Norm</translation>
    </message>
    <message id="scale.fngs2.mouth.4">
        <source>below 50 % of normal</source>
        <translation>unter 50 % der Norm</translation>
    </message>
    <message id="scale.fngs2.mouth.5">
        <source>trace of movement</source>
        <translation>Bewegung eben erkennbar</translation>
    </message>
    <message id="scale.fngs2.mouth.6">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.fngs2.secondary_movement">
        <source>secondary movement</source>
        <translation>Sekundärbewegung</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.0">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.1">
        <source>slight, with minimal contracture</source>
        <translation>leicht, mit minimaler Kontraktur</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.2">
        <source>obvious, mild to moderate contracture</source>
        <translation>deutlich, leichte bis mäßige Kontraktur</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.3">
        <source>disfiguring, with severe contracture</source>
        <translation>entstellend, mit schwerer Kontraktur</translation>
    </message>
    <message id="scale.eface.total.static">
        <source>static</source>
        <translation>statisch</translation>
    </message>
    <message id="scale.eface.total.dynamic">
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message id="scale.eface.total.synkinesis">
        <source>synkinesis</source>
        <translation>Synkinesien</translation>
    </message>
    <message id="scale.eface.rest_brow">
        <source>brow at rest</source>
        <translation>Braue in Ruhe</translation>
    </message>
    <message id="scale.eface.rest_brow.0">
        <source>low</source>
        <translation>tief</translation>
    </message>
    <message id="scale.eface.rest_brow.100">
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message id="scale.eface.rest_brow.200">
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure">
        <source>palpebral fissure at rest</source>
        <translation>Lidspalte in Ruhe</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.0">
        <source>wide</source>
        <translation>weit</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.100">
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.200">
        <source>narrow</source>
        <translation>eng</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold">
        <source>nasolabial fold depth at rest</source>
        <translation>Tiefe der Nasolabialfalte in Ruhe</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.0">
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.100">
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.200">
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure">
        <source>oral commissure at rest</source>
        <translation>Mundwinkel in Ruhe</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.0">
        <source>dropped</source>
        <translation>hängend</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.100">
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.200">
        <source>pulled up or out</source>
        <translation>nach oben oder außen gezogen</translation>
    </message>
    <message id="scale.eface.brow_elevation">
        <source>brow elevation</source>
        <translation>Brauenhebung</translation>
    </message>
    <message id="scale.eface.brow_elevation.0">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.eface.brow_elevation.100">
        <source>as the healthy side</source>
        <translation>wie gesunde Seite</translation>
    </message>
    <message id="scale.eface.gentle_closure">
        <source>gentle eye closure</source>
        <translation>leichter Lidschluss</translation>
    </message>
    <message id="scale.eface.gentle_closure.0">
        <source>no closure</source>
        <translation>kein Schluss</translation>
    </message>
    <message id="scale.eface.gentle_closure.100">
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message id="scale.eface.full_closure">
        <source>full eye closure</source>
        <translation>voller Lidschluss</translation>
    </message>
    <message id="scale.eface.full_closure.0">
        <source>no closure</source>
        <translation>kein Schluss</translation>
    </message>
    <message id="scale.eface.full_closure.100">
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message id="scale.eface.commissure_smile">
        <source>oral commissure with smile</source>
        <translation>Mundwinkel beim Lächeln</translation>
    </message>
    <message id="scale.eface.commissure_smile.0">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.eface.commissure_smile.100">
        <source>as the healthy side</source>
        <translation>wie gesunde Seite</translation>
    </message>
    <message id="scale.eface.fold_depth_smile">
        <source>nasolabial fold depth with smile</source>
        <translation>Tiefe der Nasolabialfalte beim Lächeln</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.0">
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.100">
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.200">
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile">
        <source>nasolabial fold orientation with smile</source>
        <translation>Verlauf der Nasolabialfalte beim Lächeln</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.0">
        <source>vertical</source>
        <translation>vertikal</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.100">
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.200">
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message id="scale.eface.lower_lip">
        <source>lower lip movement with “eee”</source>
        <translation>Unterlippenbewegung bei „iii“</translation>
    </message>
    <message id="scale.eface.lower_lip.0">
        <source>no movement</source>
        <translation>keine Bewegung</translation>
    </message>
    <message id="scale.eface.lower_lip.100">
        <source>as the healthy side</source>
        <translation>wie gesunde Seite</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular">
        <source>ocular synkinesis</source>
        <translation>Synkinesie Auge</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.0">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.100">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial">
        <source>midfacial synkinesis</source>
        <translation>Synkinesie Mittelgesicht</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.0">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.100">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis">
        <source>mentalis synkinesis</source>
        <translation>Synkinesie M. mentalis</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.0">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.100">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal">
        <source>platysmal synkinesis</source>
        <translation>Synkinesie Platysma</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.0">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.100">
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message id="scale.eface.rest_brow.short">
        <source>brow</source>
        <translation>Braue</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.short">
        <source>fissure</source>
        <translation>Lidspalte</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.short">
        <source>fold depth</source>
        <translation>Faltentiefe</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.short">
        <source>commissure</source>
        <translation>Mundwinkel</translation>
    </message>
    <message id="scale.eface.brow_elevation.short">
        <source>brow</source>
        <translation>Braue</translation>
    </message>
    <message id="scale.eface.gentle_closure.short">
        <source>gentle closure</source>
        <translation>leichter Schluss</translation>
    </message>
    <message id="scale.eface.full_closure.short">
        <source>full closure</source>
        <translation>voller Schluss</translation>
    </message>
    <message id="scale.eface.commissure_smile.short">
        <source>smile</source>
        <translation>Lächeln</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.short">
        <source>fold depth</source>
        <translation>Faltentiefe</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.short">
        <source>fold orientation</source>
        <translation>Faltenverlauf</translation>
    </message>
    <message id="scale.eface.lower_lip.short">
        <source>lower lip</source>
        <translation>Unterlippe</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.short">
        <source>eye</source>
        <translation>Auge</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.short">
        <source>midface</source>
        <translation>Mittelgesicht</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.short">
        <source>chin</source>
        <translation>Kinn</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.short">
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message id="scale.yanagihara.total.total">
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message id="scale.yanagihara.rest">
        <source>face at rest</source>
        <translation>Gesicht in Ruhe</translation>
    </message>
    <message id="scale.yanagihara.forehead">
        <source>wrinkling the forehead</source>
        <translation>Stirnrunzeln</translation>
    </message>
    <message id="scale.yanagihara.blink">
        <source>blink</source>
        <translation>Blinzeln</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure">
        <source>light eye closure</source>
        <translation>leichter Lidschluss</translation>
    </message>
    <message id="scale.yanagihara.tight_closure">
        <source>tight eye closure</source>
        <translation>fester Lidschluss</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure">
        <source>closure of the involved eye alone</source>
        <translation>Schluss des betroffenen Auges allein</translation>
    </message>
    <message id="scale.yanagihara.snarl">
        <source>wrinkling the nose</source>
        <translation>Naserümpfen</translation>
    </message>
    <message id="scale.yanagihara.pucker">
        <source>whistling</source>
        <translation>Pfeifen</translation>
    </message>
    <message id="scale.yanagihara.open_smile">
        <source>grinning</source>
        <translation>Grinsen</translation>
    </message>
    <message id="scale.yanagihara.lower_lip">
        <source>lowering the lower lip</source>
        <translation>Senken der Unterlippe</translation>
    </message>
    <message id="scale.yanagihara.rest.4">
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message id="scale.yanagihara.rest.2">
        <source>slightly asymmetric</source>
        <translation>leicht asymmetrisch</translation>
    </message>
    <message id="scale.yanagihara.rest.0">
        <source>markedly asymmetric</source>
        <translation>deutlich asymmetrisch</translation>
    </message>
    <message id="scale.yanagihara.forehead.4">
        <source>normal or nearly so</source>
        <translation>normal oder nahezu normal</translation>
    </message>
    <message id="scale.yanagihara.forehead.2">
        <source>partial palsy</source>
        <translation>partielle Parese</translation>
    </message>
    <message id="scale.yanagihara.forehead.0">
        <source>severe or complete palsy</source>
        <translation>schwere oder komplette Parese</translation>
    </message>
    <message id="scale.yanagihara.blink.4">
        <source>normal or nearly so</source>
        <translation>normal oder nahezu normal</translation>
    </message>
    <message id="scale.yanagihara.blink.2">
        <source>partial palsy</source>
        <translation>partielle Parese</translation>
    </message>
    <message id="scale.yanagihara.blink.0">
        <source>severe or complete palsy</source>
        <translation>schwere oder komplette Parese</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.4">
        <source>closes completely</source>
        <translation>schließt vollständig</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.2">
        <source>closes in part</source>
        <translation>schließt teilweise</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.0">
        <source>hardly closes</source>
        <translation>schließt kaum</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.4">
        <source>closes completely</source>
        <translation>schließt vollständig</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.2">
        <source>closes in part</source>
        <translation>schließt teilweise</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.0">
        <source>hardly closes</source>
        <translation>schließt kaum</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.4">
        <source>closes completely</source>
        <translation>schließt vollständig</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.2">
        <source>closes in part</source>
        <translation>schließt teilweise</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.0">
        <source>hardly closes</source>
        <translation>schließt kaum</translation>
    </message>
    <message id="scale.yanagihara.snarl.4">
        <source>normal or nearly so</source>
        <translation>normal oder nahezu normal</translation>
    </message>
    <message id="scale.yanagihara.snarl.2">
        <source>partial palsy</source>
        <translation>partielle Parese</translation>
    </message>
    <message id="scale.yanagihara.snarl.0">
        <source>severe or complete palsy</source>
        <translation>schwere oder komplette Parese</translation>
    </message>
    <message id="scale.yanagihara.pucker.4">
        <source>normal or nearly so</source>
        <translation>normal oder nahezu normal</translation>
    </message>
    <message id="scale.yanagihara.pucker.2">
        <source>partial palsy</source>
        <translation>partielle Parese</translation>
    </message>
    <message id="scale.yanagihara.pucker.0">
        <source>severe or complete palsy</source>
        <translation>schwere oder komplette Parese</translation>
    </message>
    <message id="scale.yanagihara.open_smile.4">
        <source>normal or nearly so</source>
        <translation>normal oder nahezu normal</translation>
    </message>
    <message id="scale.yanagihara.open_smile.2">
        <source>partial palsy</source>
        <translation>partielle Parese</translation>
    </message>
    <message id="scale.yanagihara.open_smile.0">
        <source>severe or complete palsy</source>
        <translation>schwere oder komplette Parese</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.4">
        <source>normal or nearly so</source>
        <translation>normal oder nahezu normal</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.2">
        <source>partial palsy</source>
        <translation>partielle Parese</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.0">
        <source>severe or complete palsy</source>
        <translation>schwere oder komplette Parese</translation>
    </message>
    <message id="scale.yanagihara.rest.short">
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="scale.yanagihara.forehead.short">
        <source>forehead</source>
        <translation>Stirn</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.short">
        <source>light closure</source>
        <translation>leichter Schluss</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.short">
        <source>tight closure</source>
        <translation>fester Schluss</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.short">
        <source>one eye alone</source>
        <translation>ein Auge allein</translation>
    </message>
    <message id="scale.yanagihara.snarl.short">
        <source>nose</source>
        <translation>Nase</translation>
    </message>
    <message id="scale.yanagihara.pucker.short">
        <source>whistle</source>
        <translation>Pfeifen</translation>
    </message>
    <message id="scale.yanagihara.open_smile.short">
        <source>grin</source>
        <translation>Grinsen</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.short">
        <source>lower lip</source>
        <translation>Unterlippe</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message id="notice.info">
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message id="notice.good">
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message id="notice.problem">
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message id="notice.dismiss">
        <source>Put this notice away</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message id="window.title">
        <source>palsygrader</source>
        <translation>palsygrader</translation>
    </message>
    <message id="window.subtitle">
        <source>Facial palsy, graded branch by branch</source>
        <translation>Fazialisparese, Ast für Ast bewertet</translation>
    </message>
    <message id="passphrase.new">
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message id="passphrase.again">
        <source>The same again</source>
        <translation>Wiederholung</translation>
    </message>
    <message id="passphrase.show">
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message id="passphrase.advice">
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Vier oder mehr Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message id="passphrase.differs">
        <source>The two lines are not the same.</source>
        <translation>Die beiden Zeilen stimmen nicht überein.</translation>
    </message>
    <message id="strength.too_short">
        <source>Too short: at least {count} characters.</source>
        <translation>Zu kurz: mindestens {count} Zeichen.</translation>
    </message>
    <message id="strength.weak">
        <source>Weak. More words make it stronger.</source>
        <translation>Schwach. Mehr Wörter machen sie stärker.</translation>
    </message>
    <message id="strength.good">
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message id="strength.strong">
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message id="unlock.title">
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message id="unlock.text">
        <source>Enter the passphrase to open the archive of patients.</source>
        <translation>Geben Sie die Passphrase ein, um das Patientenarchiv zu öffnen.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="unlock.unlock">
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message id="unlock.forgotten">
        <source>Forgotten? Enter the recovery key in its place.</source>
        <translation>Vergessen? Geben Sie stattdessen den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message id="unlock.locked_title">
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message id="unlock.locked_text">
        <source>Your work is kept. Enter the passphrase to go on where you were.</source>
        <translation>Ihre Arbeit ist erhalten. Geben Sie die Passphrase ein, um dort weiterzumachen.</translation>
    </message>
    <message id="unlock.first_title">
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message id="unlock.first_text">
        <source>Patients, pictures and recordings are kept on this computer only, encrypted with this passphrase. It is asked for at every start.</source>
        <translation>Patienten, Bilder und Aufnahmen bleiben nur auf diesem Computer, mit dieser Passphrase verschlüsselt. Sie wird bei jedem Start verlangt.</translation>
    </message>
    <message id="unlock.create">
        <source>Create the archive</source>
        <translation>Archiv anlegen</translation>
    </message>
    <message id="unlock.not_recovered">
        <source>Files that a crash left and that cannot be read: {count}. They are kept in the archive's media folder.</source>
        <translation>Nach einem Absturz verbliebene, nicht lesbare Dateien: {count}. Sie bleiben im Medienordner des Archivs.</translation>
    </message>
    <message id="unlock.busy">
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message id="recovery.title">
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message id="recovery.why">
        <source>This key opens the archive when the passphrase is forgotten. It is shown only now. Without passphrase and key nobody can open the archive again.</source>
        <translation>Dieser Schlüssel öffnet das Archiv, wenn die Passphrase vergessen ist. Er wird nur jetzt gezeigt. Ohne Passphrase und Schlüssel kann niemand das Archiv wieder öffnen.</translation>
    </message>
    <message id="recovery.renewed">
        <source>This is a new key. The one shown before was not confirmed and opens nothing any more: throw away any copy of it.</source>
        <translation>Dies ist ein neuer Schlüssel. Der zuvor gezeigte wurde nicht bestätigt und öffnet nichts mehr: werfen Sie jede Kopie davon weg.</translation>
    </message>
    <message id="recovery.closing">
        <source>The recovery key is not confirmed yet. If you close now, a new one is shown when the archive is next opened.</source>
        <translation>Der Wiederherstellungsschlüssel ist noch nicht bestätigt. Wenn Sie jetzt schließen, wird beim nächsten Öffnen des Archivs ein neuer gezeigt.</translation>
    </message>
    <message id="recovery.close">
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message id="recovery.stay">
        <source>Back to the key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message id="recovery.copy">
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="recovery.copied">
        <source>Copied; it leaves the clipboard after a minute, or when you go on</source>
        <translation>Kopiert; nach einer Minute oder beim Fortfahren wird die Zwischenablage geleert</translation>
    </message>
    <message id="recovery.document">
        <source>palsygrader</source>
        <translation>palsygrader</translation>
    </message>
    <message id="recovery.printed">
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message id="recovery.print_failed">
        <source>The printer did not take it. Check the printer, or copy the key.</source>
        <translation>Der Drucker hat ihn nicht angenommen. Prüfen Sie den Drucker, oder kopieren Sie den Schlüssel.</translation>
    </message>
    <message id="recovery.no_printer">
        <source>No printer was found. Copy the key or write it down.</source>
        <translation>Kein Drucker gefunden. Kopieren Sie den Schlüssel, oder schreiben Sie ihn auf.</translation>
    </message>
    <message id="recovery.safe">
        <source>I have put the recovery key in a safe place</source>
        <translation>Ich habe den Wiederherstellungsschlüssel sicher verwahrt</translation>
    </message>
    <message id="recovery.continue">
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message id="recovery.sheet">
        <source>Recovery key of a palsygrader archive. Keep this sheet in a safe place, away from the computer. Whoever has it can open the archive.</source>
        <translation>Wiederherstellungsschlüssel eines palsygrader-Archivs. Verwahren Sie dieses Blatt sicher und getrennt vom Computer. Wer es hat, kann das Archiv öffnen.</translation>
    </message>
    <message id="recovery.sheet_made">
        <source>Made on {day}. Of several sheets only the latest one opens the archive.</source>
        <translation>Erstellt am {day}. Von mehreren Blättern öffnet nur das neueste das Archiv.</translation>
    </message>
    <message id="recovery.sheet_use">
        <source>When the passphrase is forgotten, type this key in its place when the program starts.</source>
        <translation>Wenn die Passphrase vergessen ist, geben Sie beim Start des Programms an ihrer Stelle diesen Schlüssel ein.</translation>
    </message>
    <message id="state.loading">
        <source>Reading the archive …</source>
        <translation>Archiv wird gelesen …</translation>
    </message>
    <message id="state.problem">
        <source>That did not work</source>
        <translation>Das war nicht möglich</translation>
    </message>
    <message id="state.retry">
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message id="patient.born_age">
        <source>{born} ({age})</source>
        <translation>{born} ({age})</translation>
    </message>
    <message id="patient.born_unknown">
        <source>born: not recorded</source>
        <translation>geb.: nicht erfasst</translation>
    </message>
    <message id="patient.palsy_unknown">
        <source>palsy side: not recorded</source>
        <translation>betroffene Seite: nicht erfasst</translation>
    </message>
    <message id="patient.not_recorded">
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message id="patient.side">
        <source>Palsy side</source>
        <translation>Betroffene Seite</translation>
    </message>
    <message id="patient.palsy">
        <source>palsy: {side}</source>
        <translation>Parese: {side}</translation>
    </message>
    <message id="patient.number">
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message id="patient.no_visits">
        <source>No visits yet</source>
        <translation>Keine Untersuchungen</translation>
    </message>
    <message id="patient.visits_lost">
        <source>No visits on this computer</source>
        <translation>Keine Untersuchungen auf diesem Computer</translation>
    </message>
    <message id="patient.one_visit">
        <source>1 visit, on {last}</source>
        <translation>1 Untersuchung, am {last}</translation>
    </message>
    <message id="patient.visits">
        <source>{count} visits, last on {last}</source>
        <translation>{count} Untersuchungen, zuletzt {last}</translation>
    </message>
    <message id="visit.signed">
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message id="visit.unsigned">
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message id="visit.unfinished">
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message id="timeline.name">
        <source>Visits on a time axis</source>
        <translation>Untersuchungen auf einer Zeitachse</translation>
    </message>
    <message id="timeline.onset">
        <source>onset</source>
        <translation>Beginn</translation>
    </message>
    <message id="patients.search">
        <source>Name, number, birth date</source>
        <translation>Name, Nr., Geburtsdatum</translation>
    </message>
    <message id="patients.order">
        <source>Latest visit first; without a visit: the day added</source>
        <translation>Letzte Untersuchung zuerst; ohne Untersuchung: Tag der Anlage</translation>
    </message>
    <message id="patients.add">
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message id="patients.add_tip">
        <source>Add a patient (Ctrl+N)</source>
        <translation>Patienten anlegen (Strg+N)</translation>
    </message>
    <message id="patients.new_visit">
        <source>New visit</source>
        <translation>Untersuchen</translation>
    </message>
    <message id="patients.new_visit_tip">
        <source>Begin a visit (N)</source>
        <translation>Untersuchung beginnen (N)</translation>
    </message>
    <message id="patients.import">
        <source>Import recordings</source>
        <translation>Importieren</translation>
    </message>
    <message id="patients.import_tip">
        <source>Make a visit of photographs and videos (I), or drop them here</source>
        <translation>Untersuchung aus Fotografien und Videos anlegen (I), oder diese hier ablegen</translation>
    </message>
    <message id="patients.edit">
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message id="patients.edit_tip">
        <source>Edit the record (E)</source>
        <translation>Akte bearbeiten (E)</translation>
    </message>
    <message id="patients.history">
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message id="patients.history_tip">
        <source>All visits and trends (H)</source>
        <translation>Alle Untersuchungen und Trends (H)</translation>
    </message>
    <message id="patients.visits">
        <source>Visits</source>
        <translation>Untersuchungen</translation>
    </message>
    <message id="patients.no_visits">
        <source>No visits yet. Press N to begin.</source>
        <translation>Noch keine Untersuchung. Drücken Sie N, um zu beginnen.</translation>
    </message>
    <message id="patients.visits_lost">
        <source>No visits on this computer; any on the server cannot be shown now. Press N to begin one.</source>
        <translation>Keine Untersuchungen auf diesem Computer; solche auf dem Server sind jetzt nicht zu sehen. Mit N beginnen Sie eine.</translation>
    </message>
    <message id="patients.empty">
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message id="patients.lost">
        <source>No patients on this computer</source>
        <translation>Keine Patienten auf diesem Computer</translation>
    </message>
    <message id="patients.lost_hint">
        <source>The patients are on the server, which cannot be used now. Whoever you add is kept here and goes to the server when it is back.</source>
        <translation>Die Patienten sind auf dem Server, der jetzt nicht benutzt werden kann. Wen Sie anlegen, der bleibt hier und geht zum Server, sobald dieser wieder da ist.</translation>
    </message>
    <message id="patients.empty_hint">
        <source>Press Ctrl+N to add the first one.</source>
        <translation>Drücken Sie Strg+N, um den ersten anzulegen.</translation>
    </message>
    <message id="patients.none_found">
        <source>Nobody found for “{words}”</source>
        <translation>Niemand gefunden für „{words}“</translation>
    </message>
    <message id="patients.none_found_hint">
        <source>Every word must be in the name, the record number or the date of birth.</source>
        <translation>Jedes Wort muss im Namen, in der Aktennummer oder im Geburtsdatum vorkommen.</translation>
    </message>
    <message id="patients.clear">
        <source>Show everybody</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message id="patients.nobody">
        <source>No patient selected</source>
        <translation>Kein Patient gewählt</translation>
    </message>
    <message id="patients.nobody_hint">
        <source>Choose a patient on the left, or press Ctrl+N to add one.</source>
        <translation>Wählen Sie links einen Patienten, oder drücken Sie Strg+N, um einen anzulegen.</translation>
    </message>
    <message id="unfinished.sign">
        <source>Unfinished visit</source>
        <translation>Unvollendete Untersuchung</translation>
    </message>
    <message id="unfinished.text">
        <source>The visit of {name} on {begun} was not finished.</source>
        <translation>Die Untersuchung von {name} am {begun} wurde nicht abgeschlossen.</translation>
    </message>
    <message id="unfinished.text_of">
        <source>The visit of {name} on {begun} was not finished ({count} such visits).</source>
        <translation>Die Untersuchung von {name} am {begun} wurde nicht abgeschlossen ({count} solche Untersuchungen).</translation>
    </message>
    <message id="unfinished.ask">
        <source>Discard the visit of {name} on {begun} with its recordings, for good?</source>
        <translation>Untersuchung von {name} am {begun} mit ihren Aufnahmen endgültig verwerfen?</translation>
    </message>
    <message id="unfinished.resume">
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message id="unfinished.discard">
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message id="unfinished.really">
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message id="unfinished.keep">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="form.add_title">
        <source>Add a patient</source>
        <translation>Patienten anlegen</translation>
    </message>
    <message id="form.edit_title">
        <source>Edit the record</source>
        <translation>Akte bearbeiten</translation>
    </message>
    <message id="form.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="form.name_needed">
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message id="form.born">
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message id="form.sex">
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message id="form.record_number">
        <source>Record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message id="form.palsy_side">
        <source>Side of the palsy</source>
        <translation>Betroffene Seite</translation>
    </message>
    <message id="form.onset">
        <source>Onset of the palsy</source>
        <translation>Beginn der Parese</translation>
    </message>
    <message id="form.cause">
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message id="form.cause_hint">
        <source>for example Bell's palsy</source>
        <translation>z. B. idiopathisch (Bell-Parese)</translation>
    </message>
    <message id="form.treatment">
        <source>Treatment</source>
        <translation>Therapie</translation>
    </message>
    <message id="form.treatment_hint">
        <source>for example prednisolone from 3 May 2024</source>
        <translation>z. B. Prednisolon ab 3.5.2024</translation>
    </message>
    <message id="form.notes">
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message id="form.date_hint">
        <source>day, month, year: 12 May 1984 or 12.5.1984</source>
        <translation>Tag, Monat, Jahr: 12.5.1984</translation>
    </message>
    <message id="form.date_unknown">
        <source>Not a date. Write 12 May 1984 or 12.5.1984.</source>
        <translation>Kein Datum. Schreiben Sie z. B. 12.5.1984.</translation>
    </message>
    <message id="form.date_future">
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message id="form.date_early">
        <source>Before {year}: please check the year.</source>
        <translation>Vor {year}: bitte prüfen Sie das Jahr.</translation>
    </message>
    <message id="form.onset_before_birth">
        <source>The palsy cannot begin before birth.</source>
        <translation>Die Parese kann nicht vor der Geburt beginnen.</translation>
    </message>
    <message id="form.save">
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message id="form.save_tip">
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message id="form.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="form.cancel_tip">
        <source>Leave without saving (Esc)</source>
        <translation>Ohne Speichern verlassen (Esc)</translation>
    </message>
    <message id="form.draft">
        <source>What was typed here before and not saved is back. Save it, or cancel to discard it.</source>
        <translation>Was hier zuvor eingegeben und nicht gespeichert wurde, ist wieder da. Speichern Sie es, oder brechen Sie ab, um es zu verwerfen.</translation>
    </message>
    <message id="form.failed">
        <source>The record is not saved; what you typed is still here. {why}</source>
        <translation>Die Angaben sind nicht gespeichert; was Sie eingegeben haben, steht noch hier. {why}</translation>
    </message>
    <message id="form.unsaved">
        <source>What you typed is not saved yet.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message id="form.same_name">
        <source>A patient of this name exists ({identity}). Opening it discards what you typed.</source>
        <translation>Ein Patient dieses Namens besteht ({identity}). Ihn zu öffnen, verwirft Ihre Eingaben.</translation>
    </message>
    <message id="form.open_existing">
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message id="form.add_anyway">
        <source>Add anyway</source>
        <translation>Trotzdem neu</translation>
    </message>
    <message id="form.stay">
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message id="form.discard">
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message id="trend.none">
        <source>no number yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message id="trend.one">
        <source>{percent}</source>
        <translation>{percent}</translation>
    </message>
    <message id="trend.change">
        <source>{percent}; since {since}: {change}</source>
        <translation>{percent}; seit {since}: {change}</translation>
    </message>
    <message id="trend.withheld">
        <source>{percent} on {day}; no grade at the last visit</source>
        <translation>{percent} am {day}; kein Grad bei der letzten Untersuchung</translation>
    </message>
    <message id="trend.not_compared">
        <source>not compared, {why}</source>
        <translation>nicht verglichen, {why}</translation>
    </message>
    <message id="trend.method_unknown">
        <source>method unknown</source>
        <translation>Methode unbekannt</translation>
    </message>
    <message id="table.name">
        <source>Visits, the newest first</source>
        <translation>Untersuchungen, die neueste zuerst</translation>
    </message>
    <message id="table.when">
        <source>Visit</source>
        <translation>Datum</translation>
    </message>
    <message id="table.clinician">
        <source>Clinician</source>
        <translation>Untersucher</translation>
    </message>
    <message id="table.state">
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message id="table.withheld">
        <source>no grade</source>
        <translation>kein Grad</translation>
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
        <translation>* Grad vom Untersucher gesetzt. Der Prozentwert ist der des Programms und ergäbe einen anderen Grad.</translation>
    </message>
    <message id="table.full.grade">
        <source>{branch}: grade {numeral}, by the program; function P {percent}.</source>
        <translation>{branch}: Grad {numeral}, vom Programm; Funktion P {percent}.</translation>
    </message>
    <message id="table.full.no_percent">
        <source>{branch}: grade {numeral}.</source>
        <translation>{branch}: Grad {numeral}.</translation>
    </message>
    <message id="table.full.decided">
        <source>{branch}: grade {numeral}, set by the clinician. The program: function P {percent}, which would be grade {program}.</source>
        <translation>{branch}: Grad {numeral}, vom Untersucher gesetzt. Programm: Funktion P {percent}, entspräche Grad {program}.</translation>
    </message>
    <message id="table.full.only_clinician">
        <source>{branch}: grade {numeral}, set by the clinician. The program gave no grade.</source>
        <translation>{branch}: Grad {numeral}, vom Untersucher gesetzt. Das Programm gab keinen Grad.</translation>
    </message>
    <message id="table.full.withheld">
        <source>{branch}: no grade.</source>
        <translation>{branch}: kein Grad.</translation>
    </message>
    <message id="table.full.withheld_because">
        <source>{branch}: no grade, {reason}.</source>
        <translation>{branch}: kein Grad, {reason}.</translation>
    </message>
    <message id="table.full.not_graded">
        <source>{branch}: not graded yet; the visit is unfinished.</source>
        <translation>{branch}: noch nicht bewertet; die Untersuchung ist unvollendet.</translation>
    </message>
    <message id="history.open">
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message id="history.open_tip">
        <source>Open the chosen visit (Return)</source>
        <translation>Gewählte Untersuchung öffnen (Eingabe)</translation>
    </message>
    <message id="history.print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="history.print_tip">
        <source>Print the report of the chosen visit (P)</source>
        <translation>Bericht der gewählten Untersuchung drucken (P)</translation>
    </message>
    <message id="history.visits">
        <source>Visits</source>
        <translation>Untersuchungen</translation>
    </message>
    <message id="history.trends">
        <source>Trend per branch</source>
        <translation>Trend je Ast</translation>
    </message>
    <message id="history.trends_hint">
        <source>Function of the weak side in percent of the healthy side, told from all expressions together. Bars and band: 90 % interval. Lines separate the grades. Round marks: signed; square marks: not signed. Where the method of grading changed the line breaks; hollow marks: another method than the newest. Visits graded on another side are left out.</source>
        <translation>Funktion der paretischen Seite in Prozent der gesunden, aus allen Aufgaben gemeinsam ermittelt. Balken und Band: 90-%-Intervall. Linien trennen die Grade. Runde Marken: signiert; quadratische: nicht signiert. Bei Wechsel der Bewertungsmethode ist die Linie unterbrochen; hohle Marken: andere Methode als die neueste. Auf einer anderen Seite bewertete Untersuchungen fehlen.</translation>
    </message>
    <message id="history.list">
        <source>All visits</source>
        <translation>Alle Untersuchungen</translation>
    </message>
    <message id="history.compare_hint">
        <source>Return opens a visit; there it can be compared with an earlier one.</source>
        <translation>Eingabe öffnet eine Untersuchung; dort ist der Vergleich mit einer früheren möglich.</translation>
    </message>
    <message id="visits.lost">
        <source>No visits on this computer</source>
        <translation>Keine Untersuchungen auf diesem Computer</translation>
    </message>
    <message id="history.lost_hint">
        <source>Any on the server cannot be shown now. Press N to begin one here; it goes there later.</source>
        <translation>Solche auf dem Server sind jetzt nicht zu sehen. Mit N beginnen Sie hier eine; sie geht später dorthin.</translation>
    </message>
    <message id="history.empty">
        <source>No visits yet</source>
        <translation>Noch keine Untersuchung</translation>
    </message>
    <message id="history.empty_hint">
        <source>Press N to begin the first one.</source>
        <translation>Drücken Sie N, um die erste zu beginnen.</translation>
    </message>
    <message id="history.nobody_hint">
        <source>Choose a patient on the page of patients first.</source>
        <translation>Wählen Sie zuerst auf der Seite Patienten einen Patienten.</translation>
    </message>
    <message id="passphrase.change">
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message id="passphrase.change_now">
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message id="passphrase.current">
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message id="passphrase.changed">
        <source>The passphrase was changed. The recovery key stays the same.</source>
        <translation>Die Passphrase wurde geändert. Der Wiederherstellungsschlüssel bleibt gleich.</translation>
    </message>
    <message id="settings.title">
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message id="settings.section.clinic">
        <source>Clinician and clinic</source>
        <translation>Untersucher und Klinik</translation>
    </message>
    <message id="settings.section.capture">
        <source>Capture</source>
        <translation>Aufnahme</translation>
    </message>
    <message id="settings.section.grading">
        <source>Grading</source>
        <translation>Bewertung</translation>
    </message>
    <message id="settings.section.report">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="settings.section.appearance">
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message id="settings.section.security">
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message id="settings.section.about">
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message id="settings.clinician">
        <source>Clinician</source>
        <translation>Untersucher</translation>
    </message>
    <message id="settings.clinician.hint">
        <source>Offered when a visit is signed.</source>
        <translation>Wird beim Signieren vorgeschlagen.</translation>
    </message>
    <message id="settings.clinician.problem">
        <source>At most 80 characters.</source>
        <translation>Höchstens 80 Zeichen.</translation>
    </message>
    <message id="settings.clinic.1">
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message id="settings.clinic.2">
        <source>Letterhead, line 2</source>
        <translation>Briefkopf, Zeile 2</translation>
    </message>
    <message id="settings.clinic.3">
        <source>Letterhead, line 3</source>
        <translation>Briefkopf, Zeile 3</translation>
    </message>
    <message id="settings.clinic.4">
        <source>Letterhead, line 4</source>
        <translation>Briefkopf, Zeile 4</translation>
    </message>
    <message id="settings.clinic.4.hint">
        <source>These lines stand at the head of the report.</source>
        <translation>Diese Zeilen stehen oben im Bericht.</translation>
    </message>
    <message id="settings.logo">
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message id="settings.logo.hint">
        <source>A PNG or JPEG; the program keeps its own copy. It is printed at the head of the report and of the patient's copy, and on the teaching copy.</source>
        <translation>Ein PNG oder JPEG; das Programm behält eine eigene Kopie. Es wird im Kopf des Berichts und der Patientenfassung sowie auf der Lehrfassung gedruckt.</translation>
    </message>
    <message id="settings.logo.choose">
        <source>Choose a logo …</source>
        <translation>Logo wählen …</translation>
    </message>
    <message id="settings.logo.kinds">
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message id="settings.logo.remove">
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message id="settings.logo.preview">
        <source>The letterhead as it is printed</source>
        <translation>Der Briefkopf, wie er gedruckt wird</translation>
    </message>
    <message id="settings.logo.problem">
        <source>This logo cannot be kept.</source>
        <translation>Dieses Logo kann nicht übernommen werden.</translation>
    </message>
    <message id="settings.paper">
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message id="settings.paper.a4">
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message id="settings.paper.letter">
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message id="settings.camera">
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message id="settings.camera.first">
        <source>The first one found</source>
        <translation>Die erste gefundene</translation>
    </message>
    <message id="settings.camera.absent">
        <source>The chosen one (not plugged in)</source>
        <translation>Die gewählte (nicht verbunden)</translation>
    </message>
    <message id="settings.iris_diameter_mm">
        <source>Iris diameter, mm</source>
        <translation>Irisdurchmesser, mm</translation>
    </message>
    <message id="settings.iris_diameter_mm.hint">
        <source>Used to convert to millimetres; 11.77 is the mean of adults.</source>
        <translation>Zur Umrechnung in Millimeter; 11,77 ist der Mittelwert Erwachsener.</translation>
    </message>
    <message id="settings.iris_diameter_mm.problem">
        <source>A number from 9 to 15, for example 11.77.</source>
        <translation>Eine Zahl von 9 bis 15, zum Beispiel 11,77.</translation>
    </message>
    <message id="settings.auto_accept">
        <source>Go on by itself</source>
        <translation>Selbst weiter</translation>
    </message>
    <message id="settings.auto_accept.on">
        <source>Accept a good attempt without a key press</source>
        <translation>Guten Versuch ohne Tastendruck annehmen</translation>
    </message>
    <message id="settings.auto_start">
        <source>Start by itself</source>
        <translation>Selbststart</translation>
    </message>
    <message id="settings.auto_start.on">
        <source>Start when the patient begins the movement</source>
        <translation>Starten, wenn der Patient die Bewegung beginnt</translation>
    </message>
    <message id="settings.auto_start.hint">
        <source>The face at rest starts when it is still. Space and the foot pedal start too.</source>
        <translation>Das Gesicht in Ruhe startet, wenn es still ist. Leertaste und Fußpedal starten ebenfalls.</translation>
    </message>
    <message id="settings.pedal">
        <source>Foot pedal</source>
        <translation>Fußpedal</translation>
    </message>
    <message id="settings.pedal.hint">
        <source>While recording it does what Space does.</source>
        <translation>Bei der Aufnahme tut es, was die Leertaste tut.</translation>
    </message>
    <message id="settings.pedal.learn">
        <source>Choose the pedal …</source>
        <translation>Pedal wählen …</translation>
    </message>
    <message id="settings.pedal.press">
        <source>Press the pedal now …</source>
        <translation>Jetzt Pedal drücken …</translation>
    </message>
    <message id="settings.pedal.clear">
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message id="settings.pedal.none">
        <source>No pedal</source>
        <translation>Kein Pedal</translation>
    </message>
    <message id="settings.pedal.key">
        <source>Key {keys}</source>
        <translation>Taste {keys}</translation>
    </message>
    <message id="settings.pedal.mouse.middle">
        <source>Middle button of a mouse</source>
        <translation>Mittlere Maustaste</translation>
    </message>
    <message id="settings.pedal.mouse.back">
        <source>Back button of a mouse</source>
        <translation>Maustaste Zurück</translation>
    </message>
    <message id="settings.pedal.mouse.forward">
        <source>Forward button of a mouse</source>
        <translation>Maustaste Vorwärts</translation>
    </message>
    <message id="settings.pedal.taken">
        <source>{keys} already means something while recording or typing. Let the pedal send another key, for example F9.</source>
        <translation>{keys} hat beim Aufnehmen oder Tippen schon eine Bedeutung. Lassen Sie das Pedal eine andere Taste senden, zum Beispiel F9.</translation>
    </message>
    <message id="settings.pedal.problem">
        <source>This key cannot be kept.</source>
        <translation>Diese Taste ist nicht verwendbar.</translation>
    </message>
    <message id="settings.spoken">
        <source>Voice</source>
        <translation>Ansage</translation>
    </message>
    <message id="settings.spoken.on">
        <source>Speak the instructions to the patient</source>
        <translation>Dem Patienten die Anweisungen vorsprechen</translation>
    </message>
    <message id="settings.ring_light">
        <source>Ring light</source>
        <translation>Ringlicht</translation>
    </message>
    <message id="settings.ring_light.on">
        <source>Light the face with a white border</source>
        <translation>Das Gesicht mit weißem Rand beleuchten</translation>
    </message>
    <message id="settings.theme">
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message id="settings.theme.light">
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message id="settings.language.hint">
        <source>Of screen and reports; takes effect at once.</source>
        <translation>Von Bildschirm und Berichten; gilt sofort.</translation>
    </message>
    <message id="settings.language.system">
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message id="settings.compute_device">
        <source>Grade on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message id="settings.compute_device.cpu">
        <source>The processor</source>
        <translation>Prozessor</translation>
    </message>
    <message id="settings.compute_device.cuda">
        <source>A CUDA graphics card</source>
        <translation>CUDA-Grafikkarte</translation>
    </message>
    <message id="settings.compute_device.hint">
        <source>Both give the same answer. Without a CUDA graphics card, or without the CUDA version of torch, the processor is used.</source>
        <translation>Beide liefern dasselbe Ergebnis. Ohne CUDA-Grafikkarte oder ohne die CUDA-Version von torch wird der Prozessor verwendet.</translation>
    </message>
    <message id="settings.auto_lock_minutes">
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message id="settings.auto_lock_minutes.hint">
        <source>Lock after this time without use; never while a visit is being recorded.</source>
        <translation>Sperrt nach dieser Zeit ohne Nutzung; nie während einer Aufnahme.</translation>
    </message>
    <message id="settings.auto_lock_minutes.none">
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message id="settings.auto_lock_minutes.count">
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message id="settings.saved">
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message id="settings.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="settings.not_saved">
        <source>The setting could not be saved. Check that the disk has free space and may be written.</source>
        <translation>Die Option konnte nicht gespeichert werden. Prüfen Sie, ob der Datenträger Platz hat und beschreibbar ist.</translation>
    </message>
    <message id="settings.newer">
        <source>A newer version of the program wrote the settings. They are kept as {file}; the usual ones are in force. Please update the program.</source>
        <translation>Eine neuere Version des Programms hat die Einstellungen geschrieben. Sie bleiben als {file} erhalten; es gelten die üblichen. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message id="settings.set_aside">
        <source>The settings could not be read; the usual ones are in force.</source>
        <translation>Die Optionen waren nicht lesbar; es gelten die üblichen.</translation>
    </message>
    <message id="settings.limits">
        <source>palsygrader supports, and never replaces, the clinician. It is not a certified medical device.</source>
        <translation>palsygrader unterstützt die ärztliche Beurteilung und ersetzt sie nicht. Es ist kein zertifiziertes Medizinprodukt.</translation>
    </message>
    <message id="settings.data">
        <source>Settings, logs and the encrypted archive lie in {folder}</source>
        <translation>Optionen, Protokolle und das verschlüsselte Archiv liegen in {folder}</translation>
    </message>
    <message id="settings.open_folder">
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message id="settings.libraries">
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message id="settings.licences">
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message id="window.demo_title">
        <source>palsygrader - demonstration</source>
        <translation>palsygrader - Demonstration</translation>
    </message>
    <message id="window.recording">
        <source>A visit is being recorded. What was recorded is kept, and the visit can be resumed later.</source>
        <translation>Eine Untersuchung wird aufgenommen. Das Aufgenommene bleibt erhalten, die Untersuchung kann später fortgesetzt werden.</translation>
    </message>
    <message id="window.moving">
        <source>The archive is being taken to the server. Closing stops that where it is not done by then; a second try goes on with the recordings.</source>
        <translation>Das Archiv wird gerade auf den Server gebracht. Schließen bricht das ab, wenn es bis dahin nicht fertig ist; ein zweiter Versuch macht mit den Aufnahmen weiter.</translation>
    </message>
    <message id="window.close">
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message id="window.unsaved_locked">
        <source>Something that was typed is not saved. Unlock the program to save it.</source>
        <translation>Eine Eingabe ist nicht gespeichert. Entsperren Sie das Programm, um sie zu speichern.</translation>
    </message>
    <message id="window.close_unsaved">
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message id="window.stay">
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message id="window.closing">
        <source>Closing the archive</source>
        <translation>Archiv wird geschlossen</translation>
    </message>
    <message id="window.closing_hint">
        <source>Everything is saved before the window goes.</source>
        <translation>Alles wird gespeichert, bevor das Fenster schließt.</translation>
    </message>
    <message id="window.no_folder">
        <source>The data folder cannot be made or written. Choose another one with --data.</source>
        <translation>Der Datenordner kann nicht angelegt oder beschrieben werden. Wählen Sie einen anderen mit --data.</translation>
    </message>
    <message id="demo.patient">
        <source>Demo Patient</source>
        <translation>Demo-Patient</translation>
    </message>
    <message id="demo.number">
        <source>DEMO-1</source>
        <translation>DEMO-1</translation>
    </message>
    <message id="demo.cause">
        <source>rendered, no real person</source>
        <translation>berechnet, keine reale Person</translation>
    </message>
    <message id="demo.notes">
        <source>Press N to begin a visit: the digital patient plays the webcam.</source>
        <translation>Drücken Sie N, um eine Untersuchung zu beginnen: der digitale Patient ersetzt die Webcam.</translation>
    </message>
    <message id="demo.sign">
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message id="demo.bar">
        <source>Demonstration. A digital patient plays the webcam; nothing here belongs to a real person.</source>
        <translation>Demonstration. Ein digitaler Patient ersetzt die Webcam; nichts hier gehört zu einer realen Person.</translation>
    </message>
    <message id="demo.passphrase">
        <source>Demonstration: the passphrase is “{passphrase}”.</source>
        <translation>Demonstration: die Passphrase ist „{passphrase}“.</translation>
    </message>
    <message id="rail_page.patients">
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message id="rail_page.history">
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message id="rail_page.settings">
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message id="rail_page.patients.tip">
        <source>Find, add and change patients (Ctrl+1)</source>
        <translation>Patienten finden, anlegen und ändern (Strg+1)</translation>
    </message>
    <message id="rail_page.history.tip">
        <source>Visits and trends of the chosen patient (Ctrl+2)</source>
        <translation>Untersuchungen und Trends des gewählten Patienten (Strg+2)</translation>
    </message>
    <message id="rail_page.settings.tip">
        <source>Settings, licences, about (Ctrl+4)</source>
        <translation>Optionen, Lizenzen, Programminfo (Strg+4)</translation>
    </message>
    <message id="rail.theme">
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message id="rail.theme.tip">
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message id="rail.lock">
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message id="rail.lock.tip">
        <source>Hide everything behind the passphrase (Ctrl+L)</source>
        <translation>Alles hinter der Passphrase verbergen (Strg+L)</translation>
    </message>
    <message id="rail.help">
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message id="rail.help.tip">
        <source>Help for what is in view (F1); all keys: ?</source>
        <translation>Hilfe zu dem, was zu sehen ist (F1); alle Tasten: ?</translation>
    </message>
    <message id="keys.title">
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message id="keys.close">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="keys.general">
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message id="keys.general.pages">
        <source>Ctrl+1, 2, 3, 4</source>
        <translation>Strg+1, 2, 3, 4</translation>
    </message>
    <message id="keys.general.pages.does">
        <source>patients, history, clinic, settings</source>
        <translation>Patienten, Verlauf, Klinik, Optionen</translation>
    </message>
    <message id="keys.general.lock">
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message id="keys.general.lock.does">
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message id="keys.general.help">
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message id="keys.general.help.does">
        <source>help for what is in view</source>
        <translation>Hilfe zur Ansicht</translation>
    </message>
    <message id="keys.general.list">
        <source>?</source>
        <translation>?</translation>
    </message>
    <message id="keys.general.list.does">
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message id="keys.general.quit">
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message id="keys.general.quit.does">
        <source>close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message id="keys.patients">
        <source>Patients and history</source>
        <translation>Patienten und Verlauf</translation>
    </message>
    <message id="keys.patients.find">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="keys.patients.find.does">
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message id="keys.patients.add">
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message id="keys.patients.add.does">
        <source>add a patient</source>
        <translation>Patienten anlegen</translation>
    </message>
    <message id="keys.patients.edit">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="keys.patients.edit.does">
        <source>edit the record</source>
        <translation>Akte bearbeiten</translation>
    </message>
    <message id="keys.patients.new">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="keys.patients.new.does">
        <source>begin a visit</source>
        <translation>Untersuchung beginnen</translation>
    </message>
    <message id="keys.patients.import">
        <source>I</source>
        <translation>I</translation>
    </message>
    <message id="keys.patients.import.does">
        <source>import photographs and videos</source>
        <translation>Fotografien und Videos importieren</translation>
    </message>
    <message id="keys.patients.open">
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message id="keys.patients.open.does">
        <source>open the visit</source>
        <translation>Untersuchung öffnen</translation>
    </message>
    <message id="keys.patients.history">
        <source>H</source>
        <translation>H</translation>
    </message>
    <message id="keys.patients.history.does">
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message id="keys.patients.print">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.patients.print.does">
        <source>print the report (history)</source>
        <translation>Bericht drucken (Verlauf)</translation>
    </message>
    <message id="keys.capture">
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message id="keys.capture.go">
        <source>Space or Return</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message id="keys.capture.go.does">
        <source>start, accept, go on</source>
        <translation>starten, annehmen, weiter</translation>
    </message>
    <message id="keys.capture.stop">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.capture.stop.does">
        <source>stop the recording</source>
        <translation>Aufnahme stoppen</translation>
    </message>
    <message id="keys.capture.retake">
        <source>R</source>
        <translation>R</translation>
    </message>
    <message id="keys.capture.retake.does">
        <source>record again</source>
        <translation>neu aufnehmen</translation>
    </message>
    <message id="keys.capture.skip">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="keys.capture.skip.does">
        <source>skip, with a reason</source>
        <translation>auslassen, mit Grund</translation>
    </message>
    <message id="keys.capture.pause">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.capture.pause.does">
        <source>pause, resume</source>
        <translation>Pause, fortsetzen</translation>
    </message>
    <message id="keys.capture.choose">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.capture.choose.does">
        <source>another expression</source>
        <translation>andere Aufgabe</translation>
    </message>
    <message id="keys.capture.mirror">
        <source>M</source>
        <translation>M</translation>
    </message>
    <message id="keys.capture.mirror.does">
        <source>mirror the live picture</source>
        <translation>Livebild spiegeln</translation>
    </message>
    <message id="keys.capture.voice">
        <source>V</source>
        <translation>V</translation>
    </message>
    <message id="keys.capture.voice.does">
        <source>speak the instructions</source>
        <translation>Anweisungen vorsprechen</translation>
    </message>
    <message id="keys.capture.auto">
        <source>A</source>
        <translation>A</translation>
    </message>
    <message id="keys.capture.auto.does">
        <source>start by itself, or by key</source>
        <translation>von selbst oder mit Taste starten</translation>
    </message>
    <message id="keys.capture.ghost">
        <source>G</source>
        <translation>G</translation>
    </message>
    <message id="keys.capture.ghost.does">
        <source>last visit's picture</source>
        <translation>Bild vom letzten Mal</translation>
    </message>
    <message id="keys.capture.finish">
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message id="keys.capture.finish.does">
        <source>finish the visit</source>
        <translation>Untersuchung abschließen</translation>
    </message>
    <message id="keys.curve">
        <source>Movement curve (Tab to it)</source>
        <translation>Bewegungskurve (mit Tab erreichen)</translation>
    </message>
    <message id="keys.curve.frame">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.curve.frame.does">
        <source>one frame back, on</source>
        <translation>ein Bild zurück, vor</translation>
    </message>
    <message id="keys.curve.frames">
        <source>Page Up, Down</source>
        <translation>Bild auf, ab</translation>
    </message>
    <message id="keys.curve.frames.does">
        <source>ten frames back, on</source>
        <translation>zehn Bilder zurück, vor</translation>
    </message>
    <message id="keys.curve.ends">
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message id="keys.curve.ends.does">
        <source>first, last frame</source>
        <translation>erstes, letztes Bild</translation>
    </message>
    <message id="keys.curve.peak">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.curve.peak.does">
        <source>the peak frame</source>
        <translation>Bild des Maximums</translation>
    </message>
    <message id="keys.review">
        <source>Review</source>
        <translation>Befundung</translation>
    </message>
    <message id="keys.review.branch">
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message id="keys.review.branch.does">
        <source>another branch</source>
        <translation>anderer Ast</translation>
    </message>
    <message id="keys.review.expression">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.review.expression.does">
        <source>another expression</source>
        <translation>andere Aufgabe</translation>
    </message>
    <message id="keys.review.layers">
        <source>1, 2, 3, 4</source>
        <translation>1, 2, 3, 4</translation>
    </message>
    <message id="keys.review.layers.does">
        <source>landmarks, arrows, heat, loss</source>
        <translation>Landmarken, Pfeile, Farbe, Verlust</translation>
    </message>
    <message id="keys.review.zoom">
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message id="keys.review.zoom.does">
        <source>zoom in, out, whole face</source>
        <translation>größer, kleiner, ganzes Gesicht</translation>
    </message>
    <message id="keys.review.correct">
        <source>C</source>
        <translation>C</translation>
    </message>
    <message id="keys.review.correct.does">
        <source>correct the points (Tab, arrow keys, Enter)</source>
        <translation>Punkte korrigieren (Tab, Pfeiltasten, Eingabe)</translation>
    </message>
    <message id="keys.review.grade">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="keys.review.grade.does">
        <source>confirm or change the grade</source>
        <translation>Grad bestätigen oder ändern</translation>
    </message>
    <message id="keys.review.questionnaires">
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message id="keys.review.questionnaires.does">
        <source>fill in the questionnaires</source>
        <translation>Fragebögen ausfüllen</translation>
    </message>
    <message id="keys.review.undo">
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message id="keys.review.undo.does">
        <source>take the last decision back</source>
        <translation>letzte Entscheidung zurücknehmen</translation>
    </message>
    <message id="keys.review.preview">
        <source>Ctrl+Shift+P</source>
        <translation>Strg+Umschalt+P</translation>
    </message>
    <message id="keys.review.preview.does">
        <source>show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message id="keys.review.print_report">
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message id="keys.review.print_report.does">
        <source>print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message id="keys.review.sign">
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message id="keys.review.sign.does">
        <source>sign the visit</source>
        <translation>Untersuchung signieren</translation>
    </message>
    <message id="keys.review.back">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.review.back.does">
        <source>back to the patients or the history</source>
        <translation>zurück zu Patienten oder Verlauf</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message id="selftest.title">
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message id="selftest.hint">
        <source>Does everything that a visit needs work here? Sit before the camera as a patient would; it takes some seconds.</source>
        <translation>Funktioniert hier alles, was eine Untersuchung braucht? Setzen Sie sich vor die Kamera wie ein Patient; es dauert einige Sekunden.</translation>
    </message>
    <message id="selftest.begin">
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message id="selftest.again">
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message id="selftest.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="selftest.offer">
        <source>First time on this computer? Check camera, light, speed, printer and sound before a patient comes.</source>
        <translation>Zum ersten Mal an diesem Computer? Prüfen Sie Kamera, Licht, Tempo, Drucker und Ton, bevor ein Patient kommt.</translation>
    </message>
    <message id="selftest.running">
        <source>Checking: {done} of {total} done</source>
        <translation>Es wird geprüft: {done} von {total} erledigt</translation>
    </message>
    <message id="selftest.all_good">
        <source>Everything works on this computer.</source>
        <translation>An diesem Computer funktioniert alles.</translation>
    </message>
    <message id="selftest.some">
        <source>To look at: {count} of {total}. What to do is said below each.</source>
        <translation>Anzusehen: {count} von {total}. Was zu tun ist, steht jeweils darunter.</translation>
    </message>
    <message id="selftest.status.pass">
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message id="selftest.status.warn">
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message id="selftest.status.absent">
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message id="selftest.status.fail">
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message id="selftest.status.waiting">
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message id="selftest.camera">
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message id="selftest.camera.absent">
        <source>No camera was found. Plug one in and check again.</source>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an und prüfen Sie noch einmal.</translation>
    </message>
    <message id="selftest.camera.fail">
        <source>The camera sends no picture. Close other programs that use it, and allow this user to use cameras.</source>
        <translation>Die Kamera sendet kein Bild. Schließen Sie andere Programme, die sie benutzen, und erlauben Sie diesem Benutzer den Zugriff auf Kameras.</translation>
    </message>
    <message id="selftest.light">
        <source>Light on the face</source>
        <translation>Licht auf dem Gesicht</translation>
    </message>
    <message id="selftest.light.found">
        <source>Even; brightness {percent} %</source>
        <translation>Gleichmäßig; Helligkeit {percent} %</translation>
    </message>
    <message id="selftest.light.warn">
        <source>Light the face evenly from the front: a lamp behind the screen, no window behind the patient.</source>
        <translation>Beleuchten Sie das Gesicht gleichmäßig von vorn: eine Lampe hinter dem Bildschirm, kein Fenster hinter dem Patienten.</translation>
    </message>
    <message id="selftest.light.absent">
        <source>No face was seen. Sit before a camera that works, at arm's length, and check again.</source>
        <translation>Es wurde kein Gesicht gesehen. Setzen Sie sich auf Armlänge vor eine Kamera, die funktioniert, und prüfen Sie noch einmal.</translation>
    </message>
    <message id="selftest.light.fail">
        <source>The light could not be judged. See what is said of the models.</source>
        <translation>Das Licht konnte nicht beurteilt werden. Siehe, was zu den Modellen steht.</translation>
    </message>
    <message id="selftest.speed">
        <source>Speed of this computer</source>
        <translation>Tempo dieses Computers</translation>
    </message>
    <message id="selftest.speed.found">
        <source>{ms} ms for a picture; a camera sends one every {limit} ms</source>
        <translation>{ms} ms je Bild; eine Kamera sendet alle {limit} ms eines</translation>
    </message>
    <message id="selftest.speed.warn">
        <source>Slower than the camera: close other programs and plug the computer in. Visits can be recorded all the same; they are measured a little later.</source>
        <translation>Langsamer als die Kamera: Schließen Sie andere Programme und schließen Sie den Computer ans Stromnetz an. Untersuchungen lassen sich trotzdem aufnehmen; sie werden etwas später vermessen.</translation>
    </message>
    <message id="selftest.speed.fail">
        <source>The speed could not be measured. Install the program again.</source>
        <translation>Das Tempo konnte nicht gemessen werden. Installieren Sie das Programm neu.</translation>
    </message>
    <message id="selftest.model">
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message id="selftest.model.found">
        <source>{name} (checksum {checksum}…)</source>
        <translation>{name} (Prüfsumme {checksum}…)</translation>
    </message>
    <message id="selftest.model.fail">
        <source>The models do not work or were changed. Install the program again.</source>
        <translation>Die Modelle funktionieren nicht oder wurden verändert. Installieren Sie das Programm neu.</translation>
    </message>
    <message id="selftest.archive">
        <source>Encrypted archive</source>
        <translation>Verschlüsseltes Archiv</translation>
    </message>
    <message id="selftest.archive.found">
        <source>Written, read and closed again; {gigabytes} GB are free</source>
        <translation>Geschrieben, gelesen und wieder geschlossen; {gigabytes} GB sind frei</translation>
    </message>
    <message id="selftest.archive.warn">
        <source>There is little space on the disk. Free some before the next visit.</source>
        <translation>Auf dem Datenträger ist wenig Platz. Schaffen Sie vor der nächsten Untersuchung welchen.</translation>
    </message>
    <message id="selftest.archive.fail">
        <source>Patients could not be stored. Check free space and permissions of the disk.</source>
        <translation>Patienten konnten nicht gespeichert werden. Prüfen Sie freien Platz und Rechte des Datenträgers.</translation>
    </message>
    <message id="selftest.data">
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message id="selftest.data.fail">
        <source>Settings and archive could not be kept there. Name another folder with --data.</source>
        <translation>Einstellungen und Archiv konnten dort nicht abgelegt werden. Nennen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message id="selftest.fonts">
        <source>Fonts of the report</source>
        <translation>Schriften des Berichts</translation>
    </message>
    <message id="selftest.fonts.found">
        <source>{count} fonts</source>
        <translation>{count} Schriften</translation>
    </message>
    <message id="selftest.fonts.fail">
        <source>A font of the report is missing. Install the program again.</source>
        <translation>Eine Schrift des Berichts fehlt. Installieren Sie das Programm neu.</translation>
    </message>
    <message id="selftest.printer">
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message id="selftest.printer.absent">
        <source>No printer was found. Set one up in the system, or save reports as PDF.</source>
        <translation>Es wurde kein Drucker gefunden. Richten Sie im System einen ein, oder speichern Sie Berichte als PDF.</translation>
    </message>
    <message id="selftest.printer.fail">
        <source>Printers cannot be asked for. Install the system's printing support (CUPS).</source>
        <translation>Nach Druckern kann nicht gefragt werden. Installieren Sie die Druckunterstützung des Systems (CUPS).</translation>
    </message>
    <message id="selftest.sound">
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message id="selftest.sound.absent">
        <source>No loudspeaker was found: instructions are shown and not spoken.</source>
        <translation>Es wurde kein Lautsprecher gefunden: Anweisungen werden gezeigt und nicht gesprochen.</translation>
    </message>
    <message id="selftest.sound.fail">
        <source>Sound does not work: instructions are shown and not spoken.</source>
        <translation>Der Ton funktioniert nicht: Anweisungen werden gezeigt und nicht gesprochen.</translation>
    </message>
    <message id="grading.fallback.no_card">
        <source>No CUDA graphics card can be used: its driver is missing, or this program came without CUDA. The processor grades instead, with the same answers.</source>
        <translation>Es lässt sich keine CUDA-Grafikkarte benutzen: Der Treiber fehlt, oder dieses Programm kam ohne CUDA. Stattdessen graduiert der Prozessor, mit denselben Antworten.</translation>
    </message>
    <message id="grading.fallback.card_full">
        <source>The graphics card's memory is full. The processor grades instead, with the same answers, until the next start.</source>
        <translation>Der Speicher der Grafikkarte ist voll. Bis zum nächsten Start graduiert stattdessen der Prozessor, mit denselben Antworten.</translation>
    </message>
    <message id="grading.fallback.card_failed">
        <source>The graphics card failed. The processor grades instead, with the same answers, until the next start.</source>
        <translation>Die Grafikkarte hat versagt. Bis zum nächsten Start graduiert stattdessen der Prozessor, mit denselben Antworten.</translation>
    </message>
    <message id="selftest.demo">
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message id="selftest.demo.found">
        <source>{count} clips, {seconds} s in all</source>
        <translation>{count} Clips, zusammen {seconds} s</translation>
    </message>
    <message id="selftest.demo.fail">
        <source>The digital patient's clips are missing. Install the program again.</source>
        <translation>Die Clips des digitalen Patienten fehlen. Installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message id="archive.server_lost">
        <source>The server does not answer. Check the network; what you save is kept on this computer and goes to the server when it is back.</source>
        <translation>Der Server antwortet nicht. Prüfen Sie das Netz; was Sie speichern, bleibt auf diesem Computer und geht zum Server, sobald er wieder da ist.</translation>
    </message>
    <message id="archive.server_busy">
        <source>The server is busy with another station. Nothing was changed; please try again.</source>
        <translation>Der Server ist mit einer anderen Station beschäftigt. Nichts wurde geändert; bitte versuchen Sie es erneut.</translation>
    </message>
    <message id="archive.server_refused">
        <source>The server does not let this program in. Check the database, the user and the password.</source>
        <translation>Der Server lässt dieses Programm nicht ein. Prüfen Sie Datenbank, Benutzer und Passwort.</translation>
    </message>
    <message id="archive.server_not_trusted">
        <source>The server could not prove who it is. Check its address and the file of certificates; nothing was sent.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist. Prüfen Sie seine Adresse und die Zertifikatsdatei; nichts wurde gesendet.</translation>
    </message>
    <message id="archive.bad_url">
        <source>This is not a server's address. It looks like postgresql+psycopg://user@host/database, without a password.</source>
        <translation>Das ist keine Serveradresse. Sie lautet etwa postgresql+psycopg://user@host/database, ohne Passwort.</translation>
    </message>
    <message id="archive.no_driver">
        <source>The server's driver (psycopg) is not installed.</source>
        <translation>Der Treiber des Servers (psycopg) ist nicht installiert.</translation>
    </message>
    <message id="archive.damaged_place">
        <source>The file with the server's address (server.json) is damaged. Set the server up again.</source>
        <translation>Die Datei mit der Serveradresse (server.json) ist beschädigt. Richten Sie den Server neu ein.</translation>
    </message>
    <message id="archive.server_no_tls">
        <source>The server offers no encrypted connection (TLS), and without one nothing is sent. Ask who runs it to switch TLS on.</source>
        <translation>Der Server bietet keine verschlüsselte Verbindung (TLS) an, und ohne sie wird nichts gesendet. Bitten Sie, wer ihn betreibt, TLS einzuschalten.</translation>
    </message>
    <message id="archive.needs_server">
        <source>This needs the server, which does not answer now. Try again when it is back.</source>
        <translation>Dafür wird der Server gebraucht, der jetzt nicht antwortet. Versuchen Sie es erneut, wenn er wieder da ist.</translation>
    </message>
    <message id="archive.only_on_server">
        <source>This lies on the server, which does not answer now. It can be opened when it is back.</source>
        <translation>Dies liegt auf dem Server, der jetzt nicht antwortet. Es kann geöffnet werden, wenn er wieder da ist.</translation>
    </message>
    <message id="renewal.on_server">
        <source>The keys of an archive on a server cannot be renewed: other stations hold them as well. Have the password of the database changed instead.</source>
        <translation>Die Schlüssel eines Archivs auf einem Server können nicht erneuert werden: Andere Arbeitsplätze haben sie auch. Lassen Sie stattdessen das Passwort der Datenbank ändern.</translation>
    </message>
    <message id="backup.on_server">
        <source>The archive lies on a server: its backups are made there, of the database (pg_dump) together with the shared folder of recordings.</source>
        <translation>Das Archiv liegt auf einem Server: Seine Sicherungen werden dort gemacht, von der Datenbank (pg_dump) zusammen mit dem gemeinsamen Ordner der Aufnahmen.</translation>
    </message>
    <message id="archive.kept_beside">
        <source>This visit was changed at another station meanwhile. Nothing was overwritten; your version is kept beside it as a visit of its own.</source>
        <translation>Diese Untersuchung wurde inzwischen an einer anderen Station geändert. Nichts wurde überschrieben; Ihre Fassung ist daneben als eigene Untersuchung aufbewahrt.</translation>
    </message>
    <message id="archive.changed_elsewhere">
        <source>Another station has changed this since it was opened here. Nothing was overwritten; open it again to see the change.</source>
        <translation>Eine andere Station hat dies geändert, seit es hier geöffnet wurde. Nichts wurde überschrieben; öffnen Sie es erneut, um die Änderung zu sehen.</translation>
    </message>
    <message id="archive.held_elsewhere">
        <source>{who} has this patient open at {station}. You can look at everything; changes are not saved until the patient is free.</source>
        <translation>{who} hat diesen Patienten an {station} geöffnet. Sie können alles ansehen; Änderungen werden nicht gespeichert, bis der Patient frei ist.</translation>
    </message>
    <message id="archive.keys_changed_elsewhere">
        <source>Another station has changed the keys of the archive. Nothing was changed here; please try again.</source>
        <translation>Eine andere Station hat die Schlüssel des Archivs geändert. Hier wurde nichts geändert; bitte versuchen Sie es erneut.</translation>
    </message>
    <message id="archive.media_out_of_reach">
        <source>This recording is in the shared folder, which is out of reach. Check the network.</source>
        <translation>Diese Aufnahme liegt im gemeinsamen Ordner, der nicht erreichbar ist. Prüfen Sie das Netz.</translation>
    </message>
    <message id="server.check.ready">
        <source>The server can be used; the archive is there.</source>
        <translation>Der Server kann benutzt werden; das Archiv ist da.</translation>
    </message>
    <message id="server.check.empty">
        <source>The server can be used. There is no archive yet: the first who opens it makes one.</source>
        <translation>Der Server kann benutzt werden. Es gibt dort noch kein Archiv: Wer es zuerst öffnet, legt eines an.</translation>
    </message>
    <message id="server.check.older">
        <source>The server can be used. Its archive is of an earlier version of the program and is updated when it is opened; have a backup made first.</source>
        <translation>Der Server kann benutzt werden. Sein Archiv ist von einer früheren Version des Programms und wird beim Öffnen aktualisiert; lassen Sie vorher eine Sicherung machen.</translation>
    </message>
    <message id="server.check.newer">
        <source>A later version of the program made the archive on this server. Update the program.</source>
        <translation>Eine spätere Version des Programms hat das Archiv auf diesem Server angelegt. Aktualisieren Sie das Programm.</translation>
    </message>
    <message id="server.check.foreign">
        <source>This database holds something else. Ask for an empty one.</source>
        <translation>Diese Datenbank enthält etwas anderes. Bitten Sie um eine leere.</translation>
    </message>
    <message id="server.check.no_host">
        <source>There is no computer of this name. Check the address and the network.</source>
        <translation>Es gibt keinen Computer dieses Namens. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message id="server.check.not_running">
        <source>The computer is there, but no server answers at this port.</source>
        <translation>Der Computer ist da, aber an diesem Port antwortet kein Server.</translation>
    </message>
    <message id="server.check.no_answer">
        <source>The server does not answer. Check the address and the network.</source>
        <translation>Der Server antwortet nicht. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message id="server.check.wrong_password">
        <source>User or password is wrong.</source>
        <translation>Benutzer oder Passwort ist falsch.</translation>
    </message>
    <message id="server.check.not_let_in">
        <source>The server does not let this computer or this user in. Ask who runs it.</source>
        <translation>Der Server lässt diesen Computer oder diesen Benutzer nicht ein. Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message id="server.check.no_database">
        <source>There is no database or no user of this name.</source>
        <translation>Es gibt keine Datenbank oder keinen Benutzer dieses Namens.</translation>
    </message>
    <message id="server.check.no_tls">
        <source>The server offers no encrypted connection (TLS); without one it is not used.</source>
        <translation>Der Server bietet keine verschlüsselte Verbindung (TLS) an; ohne sie wird er nicht benutzt.</translation>
    </message>
    <message id="server.check.not_trusted">
        <source>The server's certificate does not fit. Check the address and the file of certificates.</source>
        <translation>Das Zertifikat des Servers passt nicht. Prüfen Sie die Adresse und die Zertifikatsdatei.</translation>
    </message>
    <message id="server.check.no_folder">
        <source>The server can be reached, but not the shared folder of its recordings. Choose the folder that all stations share.</source>
        <translation>Der Server ist erreichbar, nicht aber der gemeinsame Ordner seiner Aufnahmen. Wählen Sie den Ordner, den alle Stationen teilen.</translation>
    </message>
    <message id="server.check.may_not_write">
        <source>This user may only read there. Ask who runs the server.</source>
        <translation>Dieser Benutzer darf dort nur lesen. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message id="server.check.no_driver">
        <source>The server's driver (psycopg) is not installed.</source>
        <translation>Der Treiber des Servers (psycopg) ist nicht installiert.</translation>
    </message>
    <message id="server.check.tls">
        <source>Encrypted: {tls}.</source>
        <translation>Verschlüsselt: {tls}.</translation>
    </message>
    <message id="server.check.local">
        <source>Not encrypted; the server is on this computer.</source>
        <translation>Nicht verschlüsselt; der Server ist auf diesem Computer.</translation>
    </message>
    <message id="server.checking">
        <source>Trying the server …</source>
        <translation>Der Server wird geprüft …</translation>
    </message>
    <message id="settings.section.archive">
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message id="settings.archive_place">
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message id="settings.archive_place.folder">
        <source>In a folder of this computer</source>
        <translation>In einem Ordner dieses Computers</translation>
    </message>
    <message id="settings.archive_place.server">
        <source>On a server, for several rooms</source>
        <translation>Auf einem Server, für mehrere Räume</translation>
    </message>
    <message id="settings.archive_place.hint">
        <source>An archive of this computer can be taken to a server that has none yet. Otherwise patients stay where they are.</source>
        <translation>Ein Archiv dieses Computers kann auf einen Server gebracht werden, der noch keines hat. Sonst bleiben Patienten, wo sie sind.</translation>
    </message>
    <message id="settings.server_host">
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message id="settings.server_host.hint">
        <source>Its name as in its certificate, with the port where it is not 5432.</source>
        <translation>Sein Name wie in seinem Zertifikat, mit dem Port, wenn er nicht 5432 ist.</translation>
    </message>
    <message id="settings.server_database">
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message id="settings.server_user">
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message id="settings.server_password">
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message id="settings.server_password.hint">
        <source>Kept sealed on this computer, under the archive's key.</source>
        <translation>Wird auf diesem Computer versiegelt aufbewahrt, unter dem Schlüssel des Archivs.</translation>
    </message>
    <message id="settings.server_ca">
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message id="settings.server_ca.hint">
        <source>The file of who vouches for the server; without one those the system trusts.</source>
        <translation>Die Datei dessen, der für den Server bürgt; ohne sie gelten jene, denen das System vertraut.</translation>
    </message>
    <message id="settings.server_media">
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message id="settings.server_media.hint">
        <source>For recordings, encrypted. All stations name the same one.</source>
        <translation>Für Aufnahmen, verschlüsselt. Alle Stationen nennen denselben.</translation>
    </message>
    <message id="settings.server_station">
        <source>This station</source>
        <translation>Diese Station</translation>
    </message>
    <message id="settings.server_station.hint">
        <source>Its name at the other stations, for example the room.</source>
        <translation>Ihr Name an den anderen Stationen, zum Beispiel der Raum.</translation>
    </message>
    <message id="server.in_use">
        <source>In use: {place}</source>
        <translation>In Gebrauch: {place}</translation>
    </message>
    <message id="server.test">
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message id="server.use">
        <source>Use this server</source>
        <translation>Diesen Server benutzen</translation>
    </message>
    <message id="server.use_folder">
        <source>Use this computer's folder</source>
        <translation>Ordner dieses Computers benutzen</translation>
    </message>
    <message id="server.move">
        <source>Take this archive there</source>
        <translation>Dieses Archiv dorthin bringen</translation>
    </message>
    <message id="server.move.text">
        <source>All patients, visits, recordings and users go to the server, encrypted under the same keys: everybody opens it there with the same passphrase. Nothing is removed from this computer.</source>
        <translation>Alle Patienten, Untersuchungen, Aufnahmen und Benutzer gehen auf den Server, verschlüsselt unter denselben Schlüsseln: Alle öffnen es dort mit derselben Passphrase. Auf diesem Computer wird nichts entfernt.</translation>
    </message>
    <message id="server.move.running">
        <source>Copying: {percent} %</source>
        <translation>Wird kopiert: {percent} %</translation>
    </message>
    <message id="server.move.done">
        <source>On the server now, and read back: patients {patients}, visits {visits}, recordings {recordings}. Go on with the server: what is recorded in the archive of this computer does not go there.</source>
        <translation>Jetzt auf dem Server, und zurückgelesen: Patienten {patients}, Untersuchungen {visits}, Aufnahmen {recordings}. Arbeiten Sie mit dem Server weiter: Was im Archiv dieses Computers aufgenommen wird, kommt nicht dorthin.</translation>
    </message>
    <message id="server.move.missing">
        <source>Recordings that are not whole here, and so not there: {count}. A verification names them.</source>
        <translation>Aufnahmen, die hier nicht heil sind und deshalb dort fehlen: {count}. Eine Prüfung nennt sie.</translation>
    </message>
    <message id="server.move.stopped">
        <source>Stopped. Nothing was changed; a second try goes on with the recordings.</source>
        <translation>Angehalten. Nichts wurde geändert; ein zweiter Versuch macht mit den Aufnahmen weiter.</translation>
    </message>
    <message id="server.move.before">
        <source>This archive was taken to the server {place} on {day}. What is recorded here does not go there.</source>
        <translation>Dieses Archiv wurde am {day} auf den Server {place} gebracht. Was hier aufgenommen wird, kommt nicht dorthin.</translation>
    </message>
    <message id="move.exists">
        <source>The server has an archive already. Nothing was changed there or here.</source>
        <translation>Der Server hat schon ein Archiv. Weder dort noch hier wurde etwas geändert.</translation>
    </message>
    <message id="move.keys_due">
        <source>A user was removed, and the archive's keys are not renewed yet. Renew them first, under “Keys of the archive”: on a server they cannot be renewed.</source>
        <translation>Ein Benutzer wurde entfernt, und die Schlüssel des Archivs sind noch nicht erneuert. Erneuern Sie sie zuerst, unter „Schlüssel des Archivs“: Auf einem Server geht das nicht.</translation>
    </message>
    <message id="move.not_the_same">
        <source>The server did not give back what was sent. Nothing was changed. Have the server looked at before you try again.</source>
        <translation>Der Server hat nicht zurückgegeben, was gesendet wurde. Nichts wurde geändert. Lassen Sie den Server ansehen, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message id="server.choose_file">
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message id="server.unlock">
        <source>Archive on the server {place}</source>
        <translation>Archiv auf dem Server {place}</translation>
    </message>
    <message id="server.first_text">
        <source>Patients, pictures and recordings go to the server {place}, encrypted on this computer with this passphrase: who runs the server cannot read them. It is asked for at every start.</source>
        <translation>Patienten, Bilder und Aufnahmen gehen zum Server {place}, auf diesem Computer mit dieser Passphrase verschlüsselt: Wer den Server betreibt, kann sie nicht lesen. Sie wird bei jedem Start gefragt.</translation>
    </message>
    <message id="server.password">
        <source>Password of the server</source>
        <translation>Passwort des Servers</translation>
    </message>
    <message id="server.password_asked">
        <source>It is asked once on this computer, and then kept sealed.</source>
        <translation>Es wird auf diesem Computer einmal gefragt und dann versiegelt aufbewahrt.</translation>
    </message>
    <message id="server.without">
        <source>Work without the server for now</source>
        <translation>Vorerst ohne den Server arbeiten</translation>
    </message>
    <message id="server.without.hint">
        <source>What you save is kept on this computer, encrypted, and goes to the server when it lets this program in again. The patients there cannot be seen meanwhile.</source>
        <translation>Was Sie speichern, bleibt verschlüsselt auf diesem Computer und geht zum Server, sobald er dieses Programm wieder einlässt. Die Patienten dort sind so lange nicht zu sehen.</translation>
    </message>
    <message id="server.use_local">
        <source>Open the archive of this computer instead</source>
        <translation>Stattdessen das Archiv dieses Computers öffnen</translation>
    </message>
    <message id="server.offline">
        <source>The server does not answer. The visit goes on on this computer; what you save here goes to the server when it is back. What lies on the server alone cannot be opened now.</source>
        <translation>Der Server antwortet nicht. Die Untersuchung geht auf diesem Computer weiter; was Sie hier speichern, geht zum Server, sobald er wieder da ist. Was nur auf dem Server liegt, kann jetzt nicht geöffnet werden.</translation>
    </message>
    <message id="server.offline_why">
        <source>{reason} The visit goes on on this computer; what you save here goes to the server when it can be used again, if need be after the next start. What lies on the server alone cannot be opened now.</source>
        <translation>{reason} Die Untersuchung geht auf diesem Computer weiter; was Sie hier speichern, geht zum Server, sobald er wieder benutzt werden kann, nötigenfalls nach dem nächsten Start. Was nur auf dem Server liegt, kann jetzt nicht geöffnet werden.</translation>
    </message>
    <message id="server.merged">
        <source>The server is back. Visits brought to it from this computer: {count}.</source>
        <translation>Der Server ist wieder da. Von diesem Computer zu ihm gebrachte Untersuchungen: {count}.</translation>
    </message>
    <message id="server.back">
        <source>The server is back.</source>
        <translation>Der Server ist wieder da.</translation>
    </message>
    <message id="server.kept_twice">
        <source>Changed here and at another station, and kept twice: {count}. Compare both in the list of visits.</source>
        <translation>Hier und an einer anderen Station geändert und doppelt aufbewahrt: {count}. Vergleichen Sie beide in der Liste der Untersuchungen.</translation>
    </message>
    <message id="server.patients_kept">
        <source>Records of patients that another station changed too: {count}. The other one stands.</source>
        <translation>Patientenakten, die auch eine andere Station geändert hat: {count}. Die andere gilt.</translation>
    </message>
    <message id="server.not_merged">
        <source>Visits the server does not take, for example of a deleted patient: {count}. They are kept on this computer.</source>
        <translation>Untersuchungen, die der Server nicht annimmt, zum Beispiel eines gelöschten Patienten: {count}. Sie bleiben auf diesem Computer aufbewahrt.</translation>
    </message>
    <message id="server.held">
        <source>{who} has this patient open at {station}, since {time}. What you change is not saved until the patient is free.</source>
        <translation>{who} hat diesen Patienten an {station} geöffnet, seit {time}. Was Sie ändern, wird nicht gespeichert, bis der Patient frei ist.</translation>
    </message>
    <message id="server.silent">
        <source>{who} had this patient open at {station}, which gives no sign of life. You can take the patient over.</source>
        <translation>{who} hatte diesen Patienten an {station} geöffnet, die kein Lebenszeichen gibt. Sie können den Patienten übernehmen.</translation>
    </message>
    <message id="server.take">
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="server.beside">
        <source>This visit was changed at another station meanwhile. Your version is kept beside, as a visit of its own.</source>
        <translation>Diese Untersuchung wurde inzwischen an einer anderen Station geändert. Ihre Fassung ist daneben aufbewahrt, als eigene Untersuchung.</translation>
    </message>
    <message id="server.show_mine">
        <source>Go on with mine</source>
        <translation>Mit meiner fortfahren</translation>
    </message>
    <message id="server.show_theirs">
        <source>Show the other</source>
        <translation>Die andere zeigen</translation>
    </message>
    <message id="server.stay">
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>singular</name>
    <message id="archive.wait.singular">
        <source>Too many wrong passphrases. Try again in {seconds} second.</source>
        <translation>Zu viele falsche Passphrasen. Noch {seconds} Sekunde bis zum nächsten Versuch.</translation>
    </message>
    <message id="audit.action.archive.refused.times.singular">
        <source>wrong passphrase, {detail} time</source>
        <translation>falsche Passphrase, {detail}-mal</translation>
    </message>
    <message id="audit.count.singular">
        <source>{count} entry</source>
        <translation>{count} Eintrag</translation>
    </message>
    <message id="audit.exported.singular">
        <source>Saved: {count} entry in {file}</source>
        <translation>Gesichert: {count} Eintrag in {file}</translation>
    </message>
    <message id="certificate.old.singular">
        <source>{count} of the recordings was made before patients had keys of their own: copies of that file in backups can be read with the archive's passphrase until they are removed.</source>
        <translation>{count} der Aufnahmen entstand, bevor Patienten eigene Schlüssel hatten: Kopien dieser Datei in Sicherungen sind mit der Passphrase des Archivs lesbar, bis sie entfernt werden.</translation>
    </message>
    <message id="correction.count.singular">
        <source>{count} moved</source>
        <translation>{count} bewegt</translation>
    </message>
    <message id="deletion.stays.hospital.singular">
        <source>Sent to the hospital: {count} object. Only the hospital can delete it there.</source>
        <translation>An die Server des Krankenhauses gesendet: {count} Objekt. Nur das Krankenhaus kann es dort löschen.</translation>
    </message>
    <message id="examine.step.skipped.singular">
        <source>{done} of {total}, {skipped} skipped · {minutes}:{seconds:02d}</source>
        <translation>{done} von {total}, {skipped} ausgelassen · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="export.agreed.counted.singular">
        <source>{agreed} of {patients} patient agreed to research; others are left out while this is ticked.</source>
        <translation>{agreed} von {patients} Patient hat in die Forschung eingewilligt; die anderen fehlen, solange dies angekreuzt ist.</translation>
    </message>
    <message id="export.agreed.needed.singular">
        <source>{agreed} of {patients} patient agreed to research. With names or whole faces all others are left out.</source>
        <translation>{agreed} von {patients} Patient hat der Forschung zugestimmt. Mit Namen oder ganzen Gesichtern fehlen alle anderen.</translation>
    </message>
    <message id="import.too_many.singular">
        <source>At most {most} files at a time; {left} was left out.</source>
        <translation>Höchstens {most} Dateien auf einmal; {left} wurde weggelassen.</translation>
    </message>
    <message id="patient.treatments.earlier.singular">
        <source>{count} earlier; E shows all</source>
        <translation>{count} frühere; E zeigt alle</translation>
    </message>
    <message id="report.born.singular">
        <source>{day} ({years} year)</source>
        <translation>{day} ({years} Jahr)</translation>
    </message>
    <message id="report.change.singular">
        <source>{points} point</source>
        <translation>{points} Punkt</translation>
    </message>
    <message id="report.onset.singular">
        <source>{day} ({days} day before this visit)</source>
        <translation>{day} ({days} Tag zuvor)</translation>
    </message>
    <message id="report.treatments.earlier.singular">
        <source>{treatments}; and {count} earlier, listed under “{section}”</source>
        <translation>{treatments}; und {count} frühere, aufgeführt unter „{section}“</translation>
    </message>
    <message id="teaching.onset.singular">
        <source>{days} day before the visit</source>
        <translation>{days} Tag vor der Untersuchung</translation>
    </message>
    <message id="upkeep.old.singular">
        <source>The last backup is {days} day old.</source>
        <translation>Die letzte Sicherung ist {days} Tag alt.</translation>
    </message>
    <message id="upkeep.old_and_missing.singular">
        <source>The last backup is {days} day old, and its disk is not there.</source>
        <translation>Die letzte Sicherung ist {days} Tag alt, und ihr Datenträger ist nicht da.</translation>
    </message>
    <message id="upkeep.usage_of_patient.singular">
        <source>The chosen patient: visits {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}.</source>
        <translation>Der gewählte Patient: {visits} Untersuchung, insgesamt {total} (Aufnahmen {recordings}, Bilder und Messwerte {pictures}), im Mittel {each}.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message id="tour.sign">
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message id="tour.offer">
        <source>New here? A tour of about five minutes leads through a visit of a demo patient. Your own patients are not touched.</source>
        <translation>Neu hier? Ein Rundgang von etwa fünf Minuten führt durch die Untersuchung eines Demo-Patienten. Ihre eigenen Patienten bleiben unberührt.</translation>
    </message>
    <message id="tour.try">
        <source>Try it with the demo patient</source>
        <translation>Mit Demo-Patienten probieren</translation>
    </message>
    <message id="tour.not_now">
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message id="tour.count">
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message id="tour.next">
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message id="tour.skip">
        <source>Skip tour</source>
        <translation>Überspringen</translation>
    </message>
    <message id="tour.close">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="tour.stay">
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message id="tour.return">
        <source>Back to my patients</source>
        <translation>Zu meinen Patienten</translation>
    </message>
    <message id="tour.finish_first">
        <source>Finish the visit first; the tour then goes on by itself.</source>
        <translation>Schließen Sie zuerst die Untersuchung ab; der Rundgang geht dann von selbst weiter.</translation>
    </message>
    <message id="tour.begin">
        <source>This demo patient is rendered and no real person: press N, or “{new_visit}”, to begin a visit.</source>
        <translation>Dieser Demo-Patient ist berechnet, keine reale Person: drücken Sie N oder „{new_visit}“, um eine Untersuchung zu beginnen.</translation>
    </message>
    <message id="tour.record">
        <source>The digital patient plays the webcam: press Space to record the face at rest.</source>
        <translation>Der digitale Patient ersetzt die Webcam: drücken Sie die Leertaste, um das Gesicht in Ruhe aufzunehmen.</translation>
    </message>
    <message id="tour.finish">
        <source>Go on through the nine expressions with Space, or press “{finish}” when you have seen enough.</source>
        <translation>Gehen Sie mit der Leertaste durch die neun Aufgaben, oder drücken Sie „{finish}“, wenn Sie genug gesehen haben.</translation>
    </message>
    <message id="tour.branch">
        <source>Press a branch on the face map, or the up and down keys: its grade, pictures and reasons follow.</source>
        <translation>Drücken Sie einen Ast auf der Gesichtskarte oder die Tasten ↑ ↓: Grad, Bilder und Grundlage folgen.</translation>
    </message>
    <message id="tour.layers">
        <source>Press 1, 2 and 3 to lay landmarks, arrows and heat over the pictures.</source>
        <translation>Drücken Sie 1, 2 und 3, um Landmarken, Pfeile und Farbe über die Bilder zu legen.</translation>
    </message>
    <message id="tour.scales">
        <source>Open the tab “{scales}”: what the pictures can tell is proposed there, and you confirm or change it.</source>
        <translation>Öffnen Sie den Reiter „{scales}“: was die Bilder zeigen können, wird dort vorgeschlagen, und Sie bestätigen oder ändern es.</translation>
    </message>
    <message id="tour.report">
        <source>Press “{preview}” to see the report as it will be printed.</source>
        <translation>Drücken Sie „{preview}“, um den Bericht zu sehen, wie er gedruckt wird.</translation>
    </message>
    <message id="tour.history">
        <source>Press “{history}” on the left to see the course of each branch over all visits.</source>
        <translation>Drücken Sie links „{history}“, um den Verlauf jedes Astes über alle Untersuchungen zu sehen.</translation>
    </message>
    <message id="tour.end">
        <source>That was the tour; the help (F1) offers it again, and what was recorded stays in the demonstration.</source>
        <translation>Das war der Rundgang; die Hilfe (F1) bietet ihn wieder an, und das Aufgenommene bleibt in der Demonstration.</translation>
    </message>
    <message id="tour.skipped">
        <source>The tour is over; the help (F1) offers it again.</source>
        <translation>Der Rundgang ist zu Ende; die Hilfe (F1) bietet ihn wieder an.</translation>
    </message>
    <message id="tour.no_demonstration">
        <source>The demonstration could not be opened. Check that the disk has free space and may be written.</source>
        <translation>Die Demonstration konnte nicht geöffnet werden. Prüfen Sie, ob der Datenträger Platz hat und beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message id="role.assistant">
        <source>assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message id="role.clinician">
        <source>clinician</source>
        <translation>Untersucher</translation>
    </message>
    <message id="role.administrator">
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message id="users.who">
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message id="users.unnamed">
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message id="users.your_name">
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message id="users.your_name.hint">
        <source>As you sign. You are the first administrator and can add others in the settings.</source>
        <translation>So, wie Sie unterschreiben. Sie sind der erste Administrator und können in den Optionen weitere Benutzer hinzufügen.</translation>
    </message>
    <message id="users.title">
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message id="users.signed_in">
        <source>Signed in: {name}, {role}.</source>
        <translation>Angemeldet: {name}, {role}.</translation>
    </message>
    <message id="users.signed_in.unnamed">
        <source>Signed in: {name}.</source>
        <translation>Angemeldet: {name}.</translation>
    </message>
    <message id="users.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="users.role">
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message id="users.add">
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message id="users.new">
        <source>A new user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message id="users.reset">
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message id="users.reset_for">
        <source>A new passphrase for {name}</source>
        <translation>Neue Passphrase für {name}</translation>
    </message>
    <message id="users.set_now">
        <source>Set now</source>
        <translation>Jetzt setzen</translation>
    </message>
    <message id="users.add_now">
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message id="users.disable">
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message id="users.disabled">
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message id="users.disabled.tip">
        <source>This user is disabled. A new passphrase enables the user again.</source>
        <translation>Dieser Benutzer ist gesperrt. Eine neue Passphrase lässt ihn wieder zu.</translation>
    </message>
    <message id="users.remove">
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message id="users.keep">
        <source>Keep the user</source>
        <translation>Benutzer behalten</translation>
    </message>
    <message id="users.remove_question">
        <source>Remove {name}? The passphrase opens nothing any more. What was signed stays. Then the archive's keys are renewed, and there is a new recovery key to put away.</source>
        <translation>{name} entfernen? Die Passphrase öffnet dann nichts mehr. Was signiert ist, bleibt. Danach werden die Schlüssel des Archivs erneuert, und es gibt einen neuen Wiederherstellungsschlüssel zu verwahren.</translation>
    </message>
    <message id="users.remove_question_server">
        <source>Remove {name}? The passphrase opens nothing any more. What was signed stays.</source>
        <translation>{name} entfernen? Die Passphrase öffnet dann nichts mehr. Was signiert ist, bleibt.</translation>
    </message>
    <message id="users.renew_key">
        <source>New recovery key</source>
        <translation>Neuer Wiederherstellungsschlüssel</translation>
    </message>
    <message id="users.key_renewed">
        <source>The new recovery key is in force. The former one opens nothing any more.</source>
        <translation>Der neue Wiederherstellungsschlüssel gilt. Der frühere öffnet nichts mehr.</translation>
    </message>
    <message id="users.added">
        <source>The user is added.</source>
        <translation>Der Benutzer ist hinzugefügt.</translation>
    </message>
    <message id="users.renamed">
        <source>The name is changed. What was signed keeps the former one.</source>
        <translation>Der Name ist geändert. Was signiert ist, behält den früheren.</translation>
    </message>
    <message id="users.role_changed">
        <source>The role is changed. It holds from the user's next sign-in on.</source>
        <translation>Die Rolle ist geändert. Sie gilt ab der nächsten Anmeldung des Benutzers.</translation>
    </message>
    <message id="users.was_reset">
        <source>The new passphrase is set. The old one opens nothing any more.</source>
        <translation>Die neue Passphrase ist gesetzt. Die alte öffnet nichts mehr.</translation>
    </message>
    <message id="users.now_disabled">
        <source>The user is disabled.</source>
        <translation>Der Benutzer ist gesperrt.</translation>
    </message>
    <message id="users.removed">
        <source>The user is removed.</source>
        <translation>Der Benutzer ist entfernt.</translation>
    </message>
    <message id="users.removed_on_server">
        <source>On a server the archive's keys stay the same. Have the password of the database changed, too: with it, keys copied before still open what it holds.</source>
        <translation>Auf einem Server bleiben die Schlüssel des Archivs dieselben. Lassen Sie auch das Passwort der Datenbank ändern: Mit ihm öffnen früher kopierte Schlüssel weiterhin, was dort liegt.</translation>
    </message>
    <message id="archive.wait">
        <source>Too many wrong passphrases. Try again in {seconds} seconds.</source>
        <translation>Zu viele falsche Passphrasen. Noch {seconds} Sekunden bis zum nächsten Versuch.</translation>
    </message>
    <message id="archive.altered_header">
        <source>The archive's key file was changed from outside. Restore keys.json from a backup.</source>
        <translation>Die Schlüsseldatei des Archivs wurde von außen verändert. Stellen Sie keys.json aus einer Sicherung wieder her.</translation>
    </message>
    <message id="archive.older_header">
        <source>The archive's key file is older than the archive. It opens with the recovery key only.</source>
        <translation>Die Schlüsseldatei des Archivs ist älter als das Archiv. Es öffnet sich nur mit dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message id="users.no_name">
        <source>Please enter a name.</source>
        <translation>Bitte geben Sie einen Namen ein.</translation>
    </message>
    <message id="users.name_taken">
        <source>Another user has this name already.</source>
        <translation>Ein anderer Benutzer hat schon diesen Namen.</translation>
    </message>
    <message id="users.unknown">
        <source>This user is not in the archive any more.</source>
        <translation>Diesen Benutzer gibt es im Archiv nicht mehr.</translation>
    </message>
    <message id="users.too_many">
        <source>An archive has at most {count} users.</source>
        <translation>Ein Archiv hat höchstens {count} Benutzer.</translation>
    </message>
    <message id="users.last_administrator">
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>Dies ist der letzte Administrator. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message id="refused.record">
        <source>You may not record visits. Ask an administrator.</source>
        <translation>Sie dürfen keine Untersuchungen aufnehmen. Fragen Sie einen Administrator.</translation>
    </message>
    <message id="refused.keep_patients">
        <source>You may not change patients. Ask an administrator.</source>
        <translation>Sie dürfen Patienten nicht ändern. Fragen Sie einen Administrator.</translation>
    </message>
    <message id="refused.ask_questionnaires">
        <source>You may not enter answers. Ask an administrator.</source>
        <translation>Sie dürfen keine Antworten eingeben. Fragen Sie einen Administrator.</translation>
    </message>
    <message id="refused.print_signed">
        <source>You may not print. Ask an administrator.</source>
        <translation>Sie dürfen nicht drucken. Fragen Sie einen Administrator.</translation>
    </message>
    <message id="refused.print_unsigned">
        <source>Assistants print signed visits only. A clinician has to sign first.</source>
        <translation>Die Assistenz druckt nur signierte Untersuchungen. Zuerst muss ein Untersucher signieren.</translation>
    </message>
    <message id="refused.grade">
        <source>Grades, items and points are for clinicians. You are signed in as an assistant.</source>
        <translation>Grade, Items und Punkte setzen nur Untersucher. Sie sind als Assistenz angemeldet.</translation>
    </message>
    <message id="refused.sign">
        <source>Signing and adding to signed visits are for clinicians. You are signed in as an assistant.</source>
        <translation>Signieren und Nachträge sind Untersuchern vorbehalten. Sie sind als Assistenz angemeldet.</translation>
    </message>
    <message id="refused.read_blind">
        <source>Second readings are for clinicians. You are signed in as an assistant.</source>
        <translation>Zweitbefundungen sind Untersuchern vorbehalten. Sie sind als Assistenz angemeldet.</translation>
    </message>
    <message id="refused.export">
        <source>Exporting is for clinicians. You are signed in as an assistant.</source>
        <translation>Exportieren ist Untersuchern vorbehalten. Sie sind als Assistenz angemeldet.</translation>
    </message>
    <message id="refused.delete_visits">
        <source>Deleting visits is for clinicians. You are signed in as an assistant.</source>
        <translation>Untersuchungen löschen nur Untersucher. Sie sind als Assistenz angemeldet.</translation>
    </message>
    <message id="refused.change_security">
        <source>This is for administrators. Ask one of them.</source>
        <translation>Das ist Administratoren vorbehalten. Fragen Sie einen von ihnen.</translation>
    </message>
    <message id="refused.manage_users">
        <source>Users are for administrators to change. Ask one of them.</source>
        <translation>Benutzer ändern nur Administratoren. Fragen Sie einen von ihnen.</translation>
    </message>
    <message id="refused.back_up">
        <source>Where backups go is for administrators to decide. Ask one of them.</source>
        <translation>Wohin gesichert wird, bestimmen Administratoren. Fragen Sie einen von ihnen.</translation>
    </message>
    <message id="refused.repair">
        <source>Repairing and restoring are for administrators. Ask one of them.</source>
        <translation>Reparieren und Wiederherstellen ist Administratoren vorbehalten. Fragen Sie einen von ihnen.</translation>
    </message>
    <message id="refused.apply_retention">
        <source>Removing recordings is for administrators. Ask one of them.</source>
        <translation>Aufnahmen entfernen nur Administratoren. Fragen Sie einen von ihnen.</translation>
    </message>
    <message id="refused.delete_patients">
        <source>Deleting patients is for administrators. Ask one of them.</source>
        <translation>Patienten löschen nur Administratoren. Fragen Sie einen von ihnen.</translation>
    </message>
    <message id="refused.read_audit">
        <source>The record of actions is for administrators. Ask one of them.</source>
        <translation>Das Protokoll der Aktionen ist Administratoren vorbehalten. Fragen Sie einen von ihnen.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message id="views.undated">
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message id="views.undated.imported">
        <source>day not recorded (imported {moment})</source>
        <translation>Tag nicht erfasst (importiert {moment})</translation>
    </message>
    <message id="views.undated.trend">
        <source>no number of a recorded day</source>
        <translation>kein Wert mit erfasstem Tag</translation>
    </message>
    <message id="views.undated.trends">
        <source>Visits whose day is not recorded are not on the charts.</source>
        <translation>Untersuchungen ohne erfassten Tag fehlen in den Diagrammen.</translation>
    </message>
    <message id="views.report.since_undated">
        <source>Since a visit whose day is not recorded</source>
        <translation>Seit einer Untersuchung ohne erfassten Tag</translation>
    </message>
    <message id="views.mirror">
        <source>Mirror view</source>
        <translation>Spiegelbild</translation>
    </message>
    <message id="views.mirror.tip">
        <source>Show the pictures as the patient knows the mirror (M); nothing that is stored is mirrored</source>
        <translation>Bilder zeigen, wie der Patient sich aus dem Spiegel kennt (M); Gespeichertes wird nie gespiegelt</translation>
    </message>
    <message id="views.mirrored">
        <source>mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message id="views.split">
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message id="views.split.toggle">
        <source>Before/after</source>
        <translation>Vorher/nachher</translation>
    </message>
    <message id="views.split.tip">
        <source>Lay one picture over the other, with a line between that is dragged or moved by the arrow keys (B)</source>
        <translation>Ein Bild über das andere legen, mit einer Linie dazwischen, die gezogen oder mit den Pfeiltasten bewegt wird (B)</translation>
    </message>
    <message id="views.split.line">
        <source>Line between the pictures at {percent} %</source>
        <translation>Linie zwischen den Bildern bei {percent} %</translation>
    </message>
    <message id="keys.review.mirror">
        <source>M</source>
        <translation>M</translation>
    </message>
    <message id="keys.review.mirror.does">
        <source>pictures as in a mirror</source>
        <translation>Bilder wie im Spiegel</translation>
    </message>
    <message id="keys.review.split">
        <source>B</source>
        <translation>B</translation>
    </message>
    <message id="keys.review.split.does">
        <source>one picture over the other (← →: the line)</source>
        <translation>ein Bild über dem anderen (← →: die Linie)</translation>
    </message>
    <message id="views.grid">
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message id="views.grid.tip">
        <source>All visits in pictures: a row for each expression, a column for each visit (G)</source>
        <translation>Alle Untersuchungen in Bildern: je Aufgabe eine Zeile, je Untersuchung eine Spalte (G)</translation>
    </message>
    <message id="views.grid.name">
        <source>Pictures of the largest movement: expressions down, visits across</source>
        <translation>Bilder der größten Bewegung: Aufgaben in Zeilen, Untersuchungen in Spalten</translation>
    </message>
    <message id="views.grid.title">
        <source>Largest movement at every visit</source>
        <translation>Größte Bewegung bei jeder Untersuchung</translation>
    </message>
    <message id="views.grid.hint">
        <source>The grade is that of the branch the expression tests. Arrow keys move; Return or a click opens the visit at the expression.</source>
        <translation>Der Grad ist der des Astes, den die Aufgabe prüft. Pfeiltasten bewegen; Eingabe oder ein Klick öffnet die Untersuchung bei dieser Aufgabe.</translation>
    </message>
    <message id="views.grid.reading">
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message id="views.grid.missing">
        <source>not recorded</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message id="views.grid.cell">
        <source>{expression}, {day}</source>
        <translation>{expression}, {day}</translation>
    </message>
    <message id="views.grid.cell_graded">
        <source>{expression}, {day}: {branch}, grade {grade}</source>
        <translation>{expression}, {day}: {branch}, Grad {grade}</translation>
    </message>
    <message id="views.grid.cell_missing">
        <source>{expression}, {day}: not recorded</source>
        <translation>{expression}, {day}: nicht aufgenommen</translation>
    </message>
    <message id="views.grid.empty">
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message id="views.grid.empty_hint">
        <source>They come with the first recorded expression. Press N to begin a visit.</source>
        <translation>Sie erscheinen mit der ersten aufgenommenen Aufgabe. Drücken Sie N, um eine Untersuchung zu beginnen.</translation>
    </message>
    <message id="keys.patients.grid">
        <source>G</source>
        <translation>G</translation>
    </message>
    <message id="keys.patients.grid.does">
        <source>all visits in pictures (history)</source>
        <translation>alle Untersuchungen in Bildern (Verlauf)</translation>
    </message>
    <message id="views.filter">
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message id="views.filter.tip">
        <source>Filter by side, grade and last visit (Shift+F)</source>
        <translation>Nach Seite, Grad und letzter Untersuchung filtern (Umschalt+F)</translation>
    </message>
    <message id="views.filter.any">
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message id="views.filter.side">
        <source>Affected side</source>
        <translation>Betroffene Seite</translation>
    </message>
    <message id="views.filter.grade">
        <source>Worst grade</source>
        <translation>Höchster Grad</translation>
    </message>
    <message id="views.filter.least">
        <source>Worst grade of a branch at the last graded visit, from</source>
        <translation>Höchster Grad eines Astes bei der letzten bewerteten Untersuchung, von</translation>
    </message>
    <message id="views.filter.most">
        <source>Worst grade of a branch at the last graded visit, to</source>
        <translation>Höchster Grad eines Astes bei der letzten bewerteten Untersuchung, bis</translation>
    </message>
    <message id="views.filter.day">
        <source>Last visit</source>
        <translation>Letzte Untersuchung</translation>
    </message>
    <message id="views.filter.seen_from">
        <source>Last visit, from this day</source>
        <translation>Letzte Untersuchung, ab diesem Tag</translation>
    </message>
    <message id="views.filter.seen_to">
        <source>Last visit, to this day</source>
        <translation>Letzte Untersuchung, bis zu diesem Tag</translation>
    </message>
    <message id="views.filter.to">
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message id="views.filter.day_hint">
        <source>any day</source>
        <translation>beliebig</translation>
    </message>
    <message id="views.filter.day_order">
        <source>The second day is before the first.</source>
        <translation>Der zweite Tag liegt vor dem ersten.</translation>
    </message>
    <message id="views.filter.remove">
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message id="views.filter.remove_named">
        <source>Take the filter away: {words}</source>
        <translation>Filter entfernen: {words}</translation>
    </message>
    <message id="views.filter.chip.side">
        <source>Side: {side}</source>
        <translation>Seite: {side}</translation>
    </message>
    <message id="views.filter.chip.grade">
        <source>Worst grade: {value}</source>
        <translation>Höchster Grad: {value}</translation>
    </message>
    <message id="views.filter.chip.grade_range">
        <source>Worst grade: {first} to {last}</source>
        <translation>Höchster Grad: {first} bis {last}</translation>
    </message>
    <message id="views.filter.chip.grade_from">
        <source>Worst grade: {first} or worse</source>
        <translation>Höchster Grad: ab {first}</translation>
    </message>
    <message id="views.filter.chip.grade_to">
        <source>Worst grade: {last} or better</source>
        <translation>Höchster Grad: bis {last}</translation>
    </message>
    <message id="views.filter.chip.day">
        <source>Last visit: {value}</source>
        <translation>Zuletzt: {value}</translation>
    </message>
    <message id="views.filter.chip.day_range">
        <source>Last visit: {first} to {last}</source>
        <translation>Zuletzt: {first} bis {last}</translation>
    </message>
    <message id="views.filter.chip.day_from">
        <source>Last visit: {first} or later</source>
        <translation>Zuletzt: ab {first}</translation>
    </message>
    <message id="views.filter.chip.day_to">
        <source>Last visit: {last} or before</source>
        <translation>Zuletzt: bis {last}</translation>
    </message>
    <message id="views.filter.count">
        <source>Patients found: {count}</source>
        <translation>Gefundene Patienten: {count}</translation>
    </message>
    <message id="views.filter.none">
        <source>Nobody fits all filters</source>
        <translation>Niemand entspricht allen Filtern</translation>
    </message>
    <message id="views.filter.none_words">
        <source>Nobody found for “{words}” who fits all filters</source>
        <translation>Niemand gefunden für „{words}“, der allen Filtern entspricht</translation>
    </message>
    <message id="views.filter.none_hint">
        <source>Take a filter away above, or show everybody. Patients without a graded visit have no grade to be found by.</source>
        <translation>Entfernen Sie oben einen Filter, oder lassen Sie alle anzeigen. Patienten ohne bewertete Untersuchung haben keinen Grad, nach dem sie zu finden wären.</translation>
    </message>
    <message id="keys.patients.filter">
        <source>Shift+F</source>
        <translation>Umschalt+F</translation>
    </message>
    <message id="keys.patients.filter.does">
        <source>filter by side, grade, last visit</source>
        <translation>nach Seite, Grad, letzter Untersuchung filtern</translation>
    </message>
    <message id="views.undated.one_visit">
        <source>1 visit, day not recorded</source>
        <translation>1 Untersuchung, Tag nicht erfasst</translation>
    </message>
    <message id="views.undated.visits">
        <source>{count} visits, days not recorded</source>
        <translation>{count} Untersuchungen, Tage nicht erfasst</translation>
    </message>
</context>
</TS>
