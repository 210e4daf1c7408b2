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
}
