"""Words of an archive on a server."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "archive.server_lost": "The server does not answer. Check the network; what you save is kept on this computer and "
    "goes to the server when it is back.",
    "archive.server_busy": "The server is busy with another station. Nothing was changed; please try again.",
    "archive.server_refused": "The server does not let this program in. Check the database, the user and the password.",
    "archive.server_not_trusted": "The server could not prove who it is. Check its address and the file of "
    "certificates; nothing was sent.",
    "archive.bad_url": "This is not a server's address. It looks like postgresql+psycopg://user@host/database, without "
    "a password.",
    "archive.no_driver": "The server's driver (psycopg) is not installed.",
    "archive.damaged_place": "The file with the server's address (server.json) is damaged. Set the server up again.",
    "archive.server_no_tls": "The server offers no encrypted connection (TLS), and without one nothing is sent. Ask "
    "who runs it to switch TLS on.",
    "archive.needs_server": "This needs the server, which does not answer now. Try again when it is back.",
    "archive.only_on_server": "This lies on the server, which does not answer now. It can be opened when it is back.",
    "renewal.on_server": "The keys of an archive on a server cannot be renewed: other stations hold them as well. "
    "Have the password of the database changed instead.",
    "backup.on_server": "The archive lies on a server: its backups are made there, of the database (pg_dump) together "
    "with the shared folder of recordings.",
    "archive.kept_beside": "This visit was changed at another station meanwhile. Nothing was overwritten; your version "
    "is kept beside it as a visit of its own.",
    "archive.changed_elsewhere": "Another station has changed this since it was opened here. Nothing was overwritten; "
    "open it again to see the change.",
    "archive.held_elsewhere": "{who} has this patient open at {station}. You can look at everything; changes are not "
    "saved until the patient is free.",
    "archive.keys_changed_elsewhere": "Another station has changed the keys of the archive. Nothing was changed here; "
    "please try again.",
    "archive.media_out_of_reach": "This recording is in the shared folder, which is out of reach. Check the network.",
    "server.check.ready": "The server can be used; the archive is there.",
    "server.check.empty": "The server can be used. There is no archive yet: the first who opens it makes one.",
    "server.check.older": "The server can be used. Its archive is of an earlier version of the program and is updated "
    "when it is opened; have a backup made first.",
    "server.check.newer": "A later version of the program made the archive on this server. Update the program.",
    "server.check.foreign": "This database holds something else. Ask for an empty one.",
    "server.check.no_host": "There is no computer of this name. Check the address and the network.",
    "server.check.not_running": "The computer is there, but no server answers at this port.",
    "server.check.no_answer": "The server does not answer. Check the address and the network.",
    "server.check.wrong_password": "User or password is wrong.",
    "server.check.not_let_in": "The server does not let this computer or this user in. Ask who runs it.",
    "server.check.no_database": "There is no database or no user of this name.",
    "server.check.no_tls": "The server offers no encrypted connection (TLS); without one it is not used.",
    "server.check.not_trusted": "The server's certificate does not fit. Check the address and the file of "
    "certificates.",
    "server.check.no_folder": "The server can be reached, but not the shared folder of its recordings. Choose the "
    "folder that all stations share.",
    "server.check.may_not_write": "This user may only read there. Ask who runs the server.",
    "server.check.no_driver": "The server's driver (psycopg) is not installed.",
    "server.check.tls": "Encrypted: {tls}.",
    "server.check.local": "Not encrypted; the server is on this computer.",
    "server.checking": "Trying the server …",
    "settings.section.archive": "Archive",
    "settings.archive_place": "Where it lies",
    "settings.archive_place.folder": "In a folder of this computer",
    "settings.archive_place.server": "On a server, for several rooms",
    "settings.archive_place.hint": "An archive of this computer can be taken to a server that has none yet. Otherwise "
    "patients stay where they are.",
    "settings.server_host": "Server",
    "settings.server_host.hint": "Its name as in its certificate, with the port where it is not 5432.",
    "settings.server_database": "Database",
    "settings.server_user": "User",
    "settings.server_password": "Password",
    "settings.server_password.hint": "Kept sealed on this computer, under the archive's key.",
    "settings.server_ca": "Certificates",
    "settings.server_ca.hint": "The file of who vouches for the server; without one those the system trusts.",
    "settings.server_media": "Shared folder",
    "settings.server_media.hint": "For recordings, encrypted. All stations name the same one.",
    "settings.server_station": "This station",
    "settings.server_station.hint": "Its name at the other stations, for example the room.",
    "server.in_use": "In use: {place}",
    "server.test": "Test the connection",
    "server.use": "Use this server",
    "server.use_folder": "Use this computer's folder",
    "server.move": "Take this archive there",
    "server.move.text": "All patients, visits, recordings and users go to the server, encrypted under the same keys: "
    "everybody opens it there with the same passphrase. Nothing is removed from this computer.",
    "server.move.running": "Copying: {percent} %",
    "server.move.done": "On the server now, and read back: patients {patients}, visits {visits}, recordings "
    "{recordings}. Go on with the server: what is recorded in the archive of this computer does not go there.",
    "server.move.missing": "Recordings that are not whole here, and so not there: {count}. A verification names them.",
    "server.move.stopped": "Stopped. Nothing was changed; a second try goes on with the recordings.",
    "server.move.before": "This archive was taken to the server {place} on {day}. What is recorded here does not go "
    "there.",
    "move.exists": "The server has an archive already. Nothing was changed there or here.",
    "move.keys_due": "A user was removed, and the archive's keys are not renewed yet. Renew them first, under “Keys of "
    "the archive”: on a server they cannot be renewed.",
    "move.not_the_same": "The server did not give back what was sent. Nothing was changed. Have the server looked at "
    "before you try again.",
    "server.choose_file": "Choose a file …",
    "server.unlock": "Archive on the server {place}",
    "server.first_text": "Patients, pictures and recordings go to the server {place}, encrypted on this computer with "
    "this passphrase: who runs the server cannot read them. It is asked for at every start.",
    "server.password": "Password of the server",
    "server.password_asked": "It is asked once on this computer, and then kept sealed.",
    "server.without": "Work without the server for now",
    "server.without.hint": "What you save is kept on this computer, encrypted, and goes to the server when it lets "
    "this program in again. The patients there cannot be seen meanwhile.",
    "server.use_local": "Open the archive of this computer instead",
    "server.offline": "The server does not answer. The visit goes on on this computer; what you save here goes to the "
    "server when it is back. What lies on the server alone cannot be opened now.",
    "server.offline_why": "{reason} The visit goes on on this computer; what you save here goes to the server when "
    "it can be used again, if need be after the next start. What lies on the server alone cannot be opened now.",
    "server.merged": "The server is back. Visits brought to it from this computer: {count}.",
    "server.back": "The server is back.",
    "server.kept_twice": "Changed here and at another station, and kept twice: {count}. Compare both in the list of "
    "visits.",
    "server.patients_kept": "Records of patients that another station changed too: {count}. The other one stands.",
    "server.not_merged": "Visits the server does not take, for example of a deleted patient: {count}. They are kept on "
    "this computer.",
    "server.held": "{who} has this patient open at {station}, since {time}. What you change is not saved until the "
    "patient is free.",
    "server.silent": "{who} had this patient open at {station}, which gives no sign of life. You can take the "
    "patient over.",
    "server.take": "Take over",
    "server.beside": "This visit was changed at another station meanwhile. Your version is kept beside, as a visit of "
    "its own.",
    "server.show_mine": "Go on with mine",
    "server.show_theirs": "Show the other",
    "server.stay": "Later",
}
