<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Declare an incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>Raise severity</source>
        <translation>Schweregrad erhöhen</translation>
    </message>
    <message>
        <source>Lower severity</source>
        <translation>Schweregrad senken</translation>
    </message>
    <message>
        <source>Reach a milestone</source>
        <translation>Meilenstein erreichen</translation>
    </message>
    <message>
        <source>Follow a playbook</source>
        <translation>Playbook befolgen</translation>
    </message>
    <message>
        <source>Rename the incident</source>
        <translation>Vorfall umbenennen</translation>
    </message>
    <message>
        <source>Set who may see it</source>
        <translation>Sichtbarkeit festlegen</translation>
    </message>
    <message>
        <source>Link to another incident</source>
        <translation>Mit einem anderen Vorfall verknüpfen</translation>
    </message>
    <message>
        <source>Take a link back</source>
        <translation>Verknüpfung zurücknehmen</translation>
    </message>
    <message>
        <source>Merge into another incident</source>
        <translation>In einen anderen Vorfall überführen</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>Überführung zurücknehmen</translation>
    </message>
    <message>
        <source>Decline: it was no incident</source>
        <translation>Verwerfen: kein Vorfall</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Vorfall schließen</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>Vorfall wieder öffnen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation>Befund festhalten</translation>
    </message>
    <message>
        <source>Record an action</source>
        <translation>Maßnahme festhalten</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Review a decision</source>
        <translation>Entscheidung überprüfen</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Folgeaufgabe notieren</translation>
    </message>
    <message>
        <source>Pin a machine event</source>
        <translation>Maschinenereignis anheften</translation>
    </message>
    <message>
        <source>Take or hand over a role</source>
        <translation>Rolle übernehmen oder übergeben</translation>
    </message>
    <message>
        <source>Give up a role</source>
        <translation>Rolle abgeben</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>Aufgabe vergeben</translation>
    </message>
    <message>
        <source>Move a task or step</source>
        <translation>Aufgabe oder Schritt weiterführen</translation>
    </message>
    <message>
        <source>Assign a task or step</source>
        <translation>Aufgabe oder Schritt zuweisen</translation>
    </message>
    <message>
        <source>Tell a stakeholder</source>
        <translation>Stakeholder informieren</translation>
    </message>
    <message>
        <source>Waive a notification</source>
        <translation>Auf eine Benachrichtigung verzichten</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Add an affected asset</source>
        <translation>Betroffenes Asset hinzufügen</translation>
    </message>
    <message>
        <source>Confirm, contain or clear an asset</source>
        <translation>Asset bestätigen, eindämmen oder entlasten</translation>
    </message>
    <message>
        <source>Capture evidence</source>
        <translation>Beweismittel sichern</translation>
    </message>
    <message>
        <source>Pin the entry to the story</source>
        <translation>Eintrag in den Hergang aufnehmen</translation>
    </message>
    <message>
        <source>Take the entry out of the story</source>
        <translation>Eintrag aus dem Hergang nehmen</translation>
    </message>
    <message>
        <source>Tag the entry</source>
        <translation>Eintrag verschlagworten</translation>
    </message>
    <message>
        <source>Comment on the entry</source>
        <translation>Eintrag kommentieren</translation>
    </message>
    <message>
        <source>Amend the entry</source>
        <translation>Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Strike the entry</source>
        <translation>Eintrag streichen</translation>
    </message>
    <message>
        <source>Take the strike back</source>
        <translation>Streichung zurücknehmen</translation>
    </message>
    <message>
        <source>Redact the entry</source>
        <translation>Eintrag schwärzen</translation>
    </message>
    <message>
        <source>Write a status update</source>
        <translation>Statusbericht schreiben</translation>
    </message>
    <message>
        <source>Approve a status update</source>
        <translation>Statusbericht freigeben</translation>
    </message>
    <message>
        <source>Issue a status update</source>
        <translation>Statusbericht herausgeben</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Nachbereitung eröffnen</translation>
    </message>
    <message>
        <source>Write a section of the review</source>
        <translation>Abschnitt der Nachbereitung schreiben</translation>
    </message>
    <message>
        <source>Name a contributing factor</source>
        <translation>Beitragenden Faktor benennen</translation>
    </message>
    <message>
        <source>Write down the hot wash</source>
        <translation>Hot Wash festhalten</translation>
    </message>
    <message>
        <source>Submit the review</source>
        <translation>Nachbereitung einreichen</translation>
    </message>
    <message>
        <source>Return the review to draft</source>
        <translation>Nachbereitung in den Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Nachbereitung unterzeichnen</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Nachbereitung schließen</translation>
    </message>
    <message>
        <source>Open an action item</source>
        <translation>Maßnahmenpunkt eröffnen</translation>
    </message>
    <message>
        <source>Assign the action item</source>
        <translation>Maßnahmenpunkt zuweisen</translation>
    </message>
    <message>
        <source>Move the day of the action item</source>
        <translation>Termin des Maßnahmenpunkts verschieben</translation>
    </message>
    <message>
        <source>Say how far the action item is</source>
        <translation>Stand des Maßnahmenpunkts angeben</translation>
    </message>
    <message>
        <source>Verify the action item</source>
        <translation>Maßnahmenpunkt nachprüfen</translation>
    </message>
    <message>
        <source>Name the issue of the action item</source>
        <translation>Issue zum Maßnahmenpunkt angeben</translation>
    </message>
    <message>
        <source>Register a contact</source>
        <translation>Kontakt erfassen</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <source>Retire a contact</source>
        <translation>Kontakt stilllegen</translation>
    </message>
    <message>
        <source>Record an old incident</source>
        <translation>Alten Vorfall erfassen</translation>
    </message>
</context>
<context>
    <name>app::DailyBackup</name>
    <message>
        <source>Today&apos;s backup could not be made</source>
        <translation>Die heutige Sicherung ist nicht gelungen</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>There is no demo organisation in %1</source>
        <translation>In %1 liegt keine Demo-Organisation</translation>
    </message>
    <message>
        <source>make it with: parapetctl init %1 --demo</source>
        <translation>anlegen mit: parapetctl init %1 --demo</translation>
    </message>
    <message>
        <source>There is no pane called “%1”</source>
        <translation>Es gibt keinen Bereich „%1“</translation>
    </message>
    <message>
        <source>choose one on the left</source>
        <translation>links einen auswählen</translation>
    </message>
    <message>
        <source>There is no workspace in %1</source>
        <translation>In %1 liegt kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>choose the folder its journal lies in</source>
        <translation>den Ordner wählen, in dem das Journal liegt</translation>
    </message>
    <message>
        <source>Making the demo organisation</source>
        <translation>Demo-Organisation wird angelegt</translation>
    </message>
</context>
<context>
    <name>app::WindowVerbs</name>
    <message>
        <source>Verify the record</source>
        <translation>Aufzeichnung prüfen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>console::Activities</name>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
</context>
<context>
    <name>incidents::Word</name>
    <message>
        <source>note, now</source>
        <translation>Notiz, jetzt</translation>
    </message>
    <message>
        <source>back-dated by d, h, m, s; in front of anything, or behind its verb</source>
        <translation>rückdatiert um d, h, m, s; vor allem anderen oder hinter dem Befehl</translation>
    </message>
    <message>
        <source>back-dated to a time, with a zone if it is not yours</source>
        <translation>rückdatiert auf eine Zeit, mit Zone, wenn es nicht die eigene ist</translation>
    </message>
    <message>
        <source>about that time</source>
        <translation>ungefähr zu dieser Zeit</translation>
    </message>
    <message>
        <source>how sure: ~confirmed, ~likely, ~unverified; in front or at the end</source>
        <translation>wie sicher: ~confirmed, ~likely, ~unverified; vorn oder am Ende</translation>
    </message>
    <message>
        <source>on behalf of somebody</source>
        <translation>im Namen von jemandem</translation>
    </message>
    <message>
        <source>a doubled first sign is text: ! ? &gt; + - @ ~</source>
        <translation>ein doppeltes erstes Zeichen ist Text: ! ? &gt; + - @ ~</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>follow-up for after the response</source>
        <translation>Folgeaufgabe für danach</translation>
    </message>
    <message>
        <source>task for one person, with a time-box</source>
        <translation>Aufgabe für eine Person, mit Zeitlimit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Folgeaufgabe</translation>
    </message>
    <message>
        <source>answer to “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>decline the incident</source>
        <translation>Vorfall verwerfen</translation>
    </message>
    <message>
        <source>reopen the incident</source>
        <translation>Vorfall wieder öffnen</translation>
    </message>
    <message>
        <source>merge into another incident</source>
        <translation>in einen anderen Vorfall überführen</translation>
    </message>
    <message>
        <source>take the merge back</source>
        <translation>Überführung zurücknehmen</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>neuer Titel</translation>
    </message>
    <message>
        <source>playbook %1</source>
        <translation>Playbook %1</translation>
    </message>
    <message>
        <source>capture evidence</source>
        <translation>Beweismittel sichern</translation>
    </message>
    <message>
        <source>pin the selected entry</source>
        <translation>gewählten Eintrag anheften</translation>
    </message>
    <message>
        <source>unpin the selected entry</source>
        <translation>gewählten Eintrag lösen</translation>
    </message>
    <message>
        <source>tag the selected entry</source>
        <translation>gewählten Eintrag verschlagworten</translation>
    </message>
    <message>
        <source>comment on the selected entry</source>
        <translation>gewählten Eintrag kommentieren</translation>
    </message>
    <message>
        <source>strike the selected entry</source>
        <translation>gewählten Eintrag streichen</translation>
    </message>
    <message>
        <source>restore the selected entry</source>
        <translation>gewählten Eintrag wiederherstellen</translation>
    </message>
    <message>
        <source>redact the selected entry for good</source>
        <translation>gewählten Eintrag endgültig schwärzen</translation>
    </message>
    <message>
        <source>amend the selected entry</source>
        <translation>gewählten Eintrag berichtigen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source> of %n options</source>
        <translation>
            <numerusform> aus %n Möglichkeit</numerusform>
            <numerusform> aus %n Möglichkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>, review %1</source>
        <translation>, überprüfen %1</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt weiter</translation>
    </message>
    <message>
        <source>is withdrawn</source>
        <translation>ist zurückgenommen</translation>
    </message>
    <message>
        <source>action, %1</source>
        <translation>Maßnahme, %1</translation>
    </message>
    <message>
        <source>milestone %1</source>
        <translation>Meilenstein %1</translation>
    </message>
    <message>
        <source>severity %1 %2</source>
        <translation>Schweregrad %1 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1: nicht mehr %2</translation>
    </message>
    <message>
        <source>task for %1%2</source>
        <translation>Aufgabe für %1%2</translation>
    </message>
    <message>
        <source>%1 for %2%3</source>
        <translation>%1 für %2%3</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>%1 need not be told</source>
        <translation>%1 muss nicht informiert werden</translation>
    </message>
    <message>
        <source>indicator, %1 %2</source>
        <translation>Indikator, %1 %2</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>Verknüpfung: %1</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>close as %1</source>
        <translation>schließen als %1</translation>
    </message>
    <message>
        <source>visible to %1</source>
        <translation>sichtbar: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>decision, with what else was possible, who objected and when to look at it again</source>
        <translation>Entscheidung, mit Alternativen, Einwänden und wann sie überprüft wird</translation>
    </message>
    <message>
        <source>look at a decision again</source>
        <translation>Entscheidung überprüfen</translation>
    </message>
    <message>
        <source>action; done unless it says otherwise</source>
        <translation>Maßnahme; erledigt, wenn nichts anderes dasteht</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>Antwort auf eine Frage</translation>
    </message>
    <message>
        <source>milestone reached</source>
        <translation>Meilenstein erreicht</translation>
    </message>
    <message>
        <source>raise the severity, or lower it with a reason</source>
        <translation>Schweregrad erhöhen, oder mit Grund senken</translation>
    </message>
    <message>
        <source>rename the incident</source>
        <translation>Vorfall umbenennen</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>wer ihn sehen darf</translation>
    </message>
    <message>
        <source>follow this playbook from now on</source>
        <translation>ab jetzt diesem Playbook folgen</translation>
    </message>
    <message>
        <source>close; the reason overrides what is still open</source>
        <translation>schließen; der Grund setzt sich über Offenes hinweg</translation>
    </message>
    <message>
        <source>it was no incident</source>
        <translation>es war kein Vorfall</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>es geht weiter</translation>
    </message>
    <message>
        <source>relate to another incident</source>
        <translation>mit einem anderen Vorfall verknüpfen</translation>
    </message>
    <message>
        <source>take a relation back</source>
        <translation>Verknüpfung zurücknehmen</translation>
    </message>
    <message>
        <source>go on in another incident</source>
        <translation>in einem anderen Vorfall weiterführen</translation>
    </message>
    <message>
        <source>take a merge back</source>
        <translation>Überführung zurücknehmen</translation>
    </message>
    <message>
        <source>take a role or hand it over</source>
        <translation>Rolle übernehmen oder übergeben</translation>
    </message>
    <message>
        <source>give a role up</source>
        <translation>Rolle abgeben</translation>
    </message>
    <message>
        <source>step or task done</source>
        <translation>Schritt oder Aufgabe erledigt</translation>
    </message>
    <message>
        <source>work on it</source>
        <translation>daran arbeiten</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>quittieren</translation>
    </message>
    <message>
        <source>it is blocked</source>
        <translation>ist blockiert</translation>
    </message>
    <message>
        <source>it does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>it is to do again</source>
        <translation>ist wieder offen</translation>
    </message>
    <message>
        <source>give a step or task to somebody</source>
        <translation>Schritt oder Aufgabe jemandem zuweisen</translation>
    </message>
    <message>
        <source>somebody was told, or could not be reached</source>
        <translation>jemand wurde informiert oder war nicht erreichbar</translation>
    </message>
    <message>
        <source>somebody who was told answered</source>
        <translation>jemand, der informiert wurde, hat geantwortet</translation>
    </message>
    <message>
        <source>they need not be told</source>
        <translation>müssen nicht informiert werden</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>affected repository</source>
        <translation>betroffenes Repository</translation>
    </message>
    <message>
        <source>something else that is affected</source>
        <translation>etwas anderes, das betroffen ist</translation>
    </message>
    <message>
        <source>an asset is confirmed, contained or cleared</source>
        <translation>Asset bestätigt, eingedämmt oder entlastet</translation>
    </message>
    <message>
        <source>capture a file as evidence</source>
        <translation>Datei als Beweismittel sichern</translation>
    </message>
    <message>
        <source>put the selected entry into the story</source>
        <translation>gewählten Eintrag in den Hergang aufnehmen</translation>
    </message>
    <message>
        <source>take it out of the story</source>
        <translation>aus dem Hergang nehmen</translation>
    </message>
    <message>
        <source>tag the selected entry; no word removes its tags</source>
        <translation>gewählten Eintrag verschlagworten; ohne Wort werden die Schlagworte entfernt</translation>
    </message>
    <message>
        <source>correct its time or words; the old ones stay readable</source>
        <translation>Zeit oder Wortlaut berichtigen; die alten bleiben lesbar</translation>
    </message>
    <message>
        <source>take the strike back</source>
        <translation>Streichung zurücknehmen</translation>
    </message>
    <message>
        <source>remove its words for good</source>
        <translation>Wortlaut endgültig entfernen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Nachbereitet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Überführt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>local only</source>
        <translation>nur lokal</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Eingestuft</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Reagiert</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Eradicated</source>
        <translation>Beseitigt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>kompromittiert</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>eingestuft</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>reagiert</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>contained</source>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>eradicated</source>
        <translation>beseitigt</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>nachbereitet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Queued offline</source>
        <translation>Offline vorgemerkt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>queued offline</source>
        <translation>offline vorgemerkt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>IC</source>
        <translation>IC</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Ermittlung</translation>
    </message>
    <message>
        <source>Communicator</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>SME</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>entlastet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>child of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>verwandt mit</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>verursacht durch</translation>
    </message>
    <message>
        <source>recurrence of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>follows exercise</source>
        <translation>folgt auf Übung</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Review the incident</source>
        <translation>Vorfall nachbereiten</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Info an %1</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>%1 besetzen</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Überprüfung %1</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Zeit bis Erkennung</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Zeit bis Quittierung</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Zeit bis Reaktion</translation>
    </message>
    <message>
        <source>Time to isolate</source>
        <translation>Zeit bis Isolierung</translation>
    </message>
    <message>
        <source>Time to contain</source>
        <translation>Zeit bis Eindämmung</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Zeit bis Wiederherstellung</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>phase overview</source>
        <translation>Phasenübersicht</translation>
    </message>
    <message>
        <source>playbook t+0</source>
        <translation>Playbook t+0</translation>
    </message>
    <message>
        <source>playbook t+30</source>
        <translation>Playbook t+30</translation>
    </message>
    <message>
        <source>playbook t+24h</source>
        <translation>Playbook t+24h</translation>
    </message>
    <message>
        <source>classification P1</source>
        <translation>Einstufung P1</translation>
    </message>
    <message>
        <source>classification P2</source>
        <translation>Einstufung P2</translation>
    </message>
    <message>
        <source>classification P3</source>
        <translation>Einstufung P3</translation>
    </message>
    <message>
        <source>classification P4</source>
        <translation>Einstufung P4</translation>
    </message>
    <message>
        <source>Dwell, compromise to detection</source>
        <translation>Verweildauer, Kompromittierung bis Erkennung</translation>
    </message>
    <message>
        <source>Dwell, compromise to containment</source>
        <translation>Verweildauer, Kompromittierung bis Eindämmung</translation>
    </message>
    <message>
        <source>Mean time to detect</source>
        <translation>Mittlere Zeit bis Erkennung</translation>
    </message>
    <message>
        <source>Mean time to acknowledge</source>
        <translation>Mittlere Zeit bis Quittierung</translation>
    </message>
    <message>
        <source>Mean time to respond</source>
        <translation>Mittlere Zeit bis Reaktion</translation>
    </message>
    <message>
        <source>Mean time to isolate</source>
        <translation>Mittlere Zeit bis Isolierung</translation>
    </message>
    <message>
        <source>Mean time to contain</source>
        <translation>Mittlere Zeit bis Eindämmung</translation>
    </message>
    <message>
        <source>Mean time to recover</source>
        <translation>Mittlere Zeit bis Wiederherstellung</translation>
    </message>
    <message>
        <source>Mean dwell, compromise to detection</source>
        <translation>Verweildauer, Kompromittierung bis Erkennung</translation>
    </message>
    <message>
        <source>Mean dwell, compromise to containment</source>
        <translation>Verweildauer, Kompromittierung bis Eindämmung</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>look::Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>look::Button</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>look::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>look::PhaseBar</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>look::PhaseSegment</name>
    <message>
        <source>%1 %2/%3</source>
        <comment>phase, steps done, steps</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>%1, %2 of %3 steps, %4</source>
        <translation>%1, %2 von %3 Schritten, %4</translation>
    </message>
</context>
<context>
    <name>look::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>look::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>look::SeverityBadge</name>
    <message>
        <source>No severity</source>
        <translation>Kein Schweregrad</translation>
    </message>
    <message>
        <source>Severity P%1</source>
        <translation>Schweregrad P%1</translation>
    </message>
</context>
<context>
    <name>look::StatusStrip</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>look::TrendLine</name>
    <message>
        <source>%1, trend by month</source>
        <translation>%1, Verlauf nach Monaten</translation>
    </message>
</context>
<context>
    <name>look::clocktext</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
</context>
<context>
    <name>look::persontext</name>
    <message>
        <source>%1 open</source>
        <comment>a role nobody has</comment>
        <translation>%1 offen</translation>
    </message>
</context>
<context>
    <name>models::AssetsModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
</context>
<context>
    <name>models::BehindModel</name>
    <message>
        <source>no %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>verkehrt herum</translation>
    </message>
    <message>
        <source>%1 is stated before %2</source>
        <translation>%1 liegt vor %2</translation>
    </message>
    <message>
        <source>recorded afterwards</source>
        <translation>nachträglich erfasst</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>came back as %1</source>
        <translation>kam als %1 wieder</translation>
    </message>
    <message>
        <source>suspected: %1</source>
        <translation>vermutet: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>90 days pass on %1</source>
        <translation>90 Tage enden am %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
</context>
<context>
    <name>models::ContactsModel</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
    <message>
        <source>no way noted</source>
        <translation>kein Weg notiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>First way</source>
        <translation>Erster Weg</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>models::DueModel</name>
    <message>
        <source>%1 phase</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source> time-box</source>
        <translation> Zeitlimit</translation>
    </message>
    <message>
        <source>%1, late by %2</source>
        <translation>%1, überfällig seit %2</translation>
    </message>
    <message>
        <source>%1, due in %2</source>
        <translation>%1, fällig in %2</translation>
    </message>
</context>
<context>
    <name>models::FigureFace</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <translation>nicht bewertet: %1</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>erfüllt: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>verfehlt: %1</translation>
    </message>
    <message>
        <source>mean %1 of %2</source>
        <translation>Mittel %1 aus %2</translation>
    </message>
    <message>
        <source>%1 measurable, needs %2</source>
        <translation>%1 messbar, nötig %2</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>better by %1</source>
        <translation>besser um %1</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>schlechter um %1</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>%1 miss a milestone</source>
        <translation>bei %1 fehlt ein Meilenstein</translation>
    </message>
    <message>
        <source>%1 stated the wrong way round</source>
        <translation>%1 verkehrt herum angegeben</translation>
    </message>
    <message>
        <source>%1 recorded afterwards, not counted</source>
        <translation>%1 nachträglich erfasst, nicht gezählt</translation>
    </message>
    <message>
        <source>median %1 · p90 %2</source>
        <translation>Median %1 · p90 %2</translation>
    </message>
    <message>
        <source>insufficient data: needs %1 measurable</source>
        <translation>zu wenig Daten: %1 messbare nötig</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>Recurrence rate</source>
        <translation>Wiederholungsrate</translation>
    </message>
    <message>
        <source>came back within 90 days ÷ closed in the period</source>
        <translation>binnen 90 Tagen wiedergekommen ÷ im Zeitraum geschlossen</translation>
    </message>
    <message>
        <source>insufficient data: needs %1 closed</source>
        <translation>zu wenig Daten: %1 geschlossene nötig</translation>
    </message>
    <message>
        <source>provisional: 90 days not passed for %1</source>
        <translation>vorläufig: 90 Tage nicht um bei %1</translation>
    </message>
    <message>
        <source>final: 90 days have passed for all</source>
        <translation>endgültig: 90 Tage sind bei allen um</translation>
    </message>
    <message>
        <source>%1 only suspected</source>
        <translation>%1 nur vermutet</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 recorded afterwards, in no mean</source>
        <translation>%1 nachträglich erfasst, in keinem Mittel</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 detected until %2 UTC</source>
        <translation>%1, erkannt bis %2 UTC</translation>
    </message>
    <message>
        <source>%1 detected from %2 to %3 UTC</source>
        <translation>%1, erkannt vom %2 bis %3 UTC</translation>
    </message>
</context>
<context>
    <name>models::FiguresModel</name>
    <message>
        <source>target %1 (%2)</source>
        <translation>Ziel %1 (%2)</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>erfüllt: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>verfehlt: %1</translation>
    </message>
    <message>
        <source>no figure: %1 is stated before %2</source>
        <translation>kein Wert: %1 liegt vor %2</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>nicht angegeben: %1</translation>
    </message>
</context>
<context>
    <name>models::Headline</name>
    <message>
        <source>over 4 h</source>
        <translation>über 4 h</translation>
    </message>
    <message>
        <source>%1 met %2, was seen late</source>
        <translation>%1 erfüllt %2, galt als überfällig</translation>
    </message>
    <message>
        <source>%1 met %2</source>
        <translation>%1 erfüllt %2</translation>
    </message>
    <message>
        <source>%1 breached, %2</source>
        <translation>%1 verfehlt, %2</translation>
    </message>
    <message>
        <source>%1 late by %2</source>
        <translation>%1 überfällig %2</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 fällig %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittierung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>Recorded afterwards</source>
        <translation>Nachträglich erfasst</translation>
    </message>
    <message>
        <source>Recorded afterwards: %1</source>
        <translation>Nachträglich erfasst: %1</translation>
    </message>
</context>
<context>
    <name>models::IncidentsModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nichts ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>IC</source>
        <translation>IC</translation>
    </message>
    <message>
        <source>T0</source>
        <translation>T0</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>recorded afterwards</source>
        <translation>nachträglich erfasst</translation>
    </message>
    <message>
        <source>%1, %2, recorded afterwards</source>
        <translation>%1, %2, nachträglich erfasst</translation>
    </message>
</context>
<context>
    <name>models::IndicatorsModel</name>
    <message>
        <source>%1 lines of people</source>
        <translation>%1 Zeilen von Menschen</translation>
    </message>
    <message>
        <source>%1 machine events</source>
        <translation>%1 Maschinenereignisse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>In events</source>
        <translation>In Ereignissen</translation>
    </message>
</context>
<context>
    <name>models::LineKind</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgeaufgabe</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verwahrung</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einspielung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>models::PlaybookModel</name>
    <message>
        <source>Given on the board</source>
        <translation>Am Board vergeben</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>überfällig %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>blockiert: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done, %4, %5</source>
        <translation>%1, %2 von %3 erledigt, %4, %5</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>Expects: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
</context>
<context>
    <name>models::ProofModel</name>
    <message>
        <source>Console %1</source>
        <translation>Konsole %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>models::Summaries</name>
    <message>
        <source>1 repository</source>
        <translation>1 Repository</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>1 Workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%n Workflow</numerusform>
            <numerusform>%n Workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 environment</source>
        <translation>1 Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>%n environments</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 package</source>
        <translation>1 Paket</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1 Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 Asset</translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n Asset</numerusform>
            <numerusform>%n Assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only suspected</source>
        <translation>
            <numerusform>%n nur vermutet</numerusform>
            <numerusform>%n nur vermutet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 Indikator</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n Indikator</numerusform>
            <numerusform>%n Indikatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing named yet: type +repo or +ioc</source>
        <translation>Noch nichts benannt: +repo oder +ioc eingeben</translation>
    </message>
    <message>
        <source> sealed</source>
        <translation> versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n erwartet</numerusform>
            <numerusform>%n erwartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TimePicture</name>
    <message>
        <source>met, %1 left</source>
        <translation>erfüllt, %1 übrig</translation>
    </message>
    <message>
        <source>breached by %1</source>
        <translation>verfehlt um %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>nicht mehr fällig</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 due, %2 of them late</source>
        <translation>%1 fällig, davon %2 überfällig</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
</context>
<context>
    <name>models::TimelineDetail</name>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>struck; it no longer counts</source>
        <translation>gestrichen; zählt nicht mehr</translation>
    </message>
    <message>
        <source>refused by a rule; it changed nothing</source>
        <translation>von einer Regel abgewiesen; hat nichts geändert</translation>
    </message>
    <message>
        <source>disputed; it does not count</source>
        <translation>strittig; zählt nicht</translation>
    </message>
    <message>
        <source>redacted; its words are gone, its place in the chain is not</source>
        <translation>geschwärzt; der Wortlaut ist fort, der Platz in der Kette bleibt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Typed as</source>
        <translation>Eingegeben als</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>, its entry %1</source>
        <translation>, deren Eintrag %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>Verkettet</translation>
    </message>
    <message>
        <source>first of its console</source>
        <translation>erster dieser Konsole</translation>
    </message>
    <message>
        <source>to </source>
        <translation>mit </translation>
    </message>
    <message>
        <source>… cut here; the whole row is in the imported file</source>
        <translation>… hier gekürzt; die ganze Zeile steht in der importierten Datei</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hergang</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>models::TimelineLinesModel</name>
    <message>
        <source> · Objection: %1</source>
        <translation> · Einwand: %1</translation>
    </message>
    <message>
        <source> · review %1</source>
        <translation> · überprüfen %1</translation>
    </message>
    <message>
        <source> (recorded %1, %2)</source>
        <translation> (erfasst %1, %2)</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source> (amended)</source>
        <translation> (berichtigt)</translation>
    </message>
    <message>
        <source> · 1 comment</source>
        <translation> · 1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source> · %n comments</source>
        <translation>
            <numerusform> · %n Kommentar</numerusform>
            <numerusform> · %n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>story</source>
        <translation>Hergang</translation>
    </message>
    <message>
        <source>Redacted by %1: %2</source>
        <translation>Geschwärzt von %1: %2</translation>
    </message>
    <message>
        <source> · struck by %1: %2</source>
        <translation> · gestrichen von %1: %2</translation>
    </message>
    <message>
        <source> pinned from %1</source>
        <translation> angeheftet aus %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>models::TimelineModel</name>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>models::TimelineWording</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QDate::toString has it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Hergang</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>models::ToldModel</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht informiert</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>told</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <translation>%1, informiert %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>panes::BackfillDialog</name>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Record an old incident</source>
        <translation>Alten Vorfall erfassen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>Was geschah, in einer Zeile</translation>
    </message>
    <message>
        <source>A tool&apos;s name; empty for a person</source>
        <translation>Name eines Werkzeugs; leer für eine Person</translation>
    </message>
    <message>
        <source>SEC-1042, or an address</source>
        <translation>SEC-1042 oder eine Adresse</translation>
    </message>
    <message>
        <source>What happened and what was done, in a few words; may stay empty</source>
        <translation>Was geschah und was getan wurde, in wenigen Worten; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schweregrad</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Noticed &amp;by</source>
        <translation>Bemerkt &amp;durch</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>A&amp;usgang</translation>
    </message>
    <message>
        <source>Recorded be&amp;fore as</source>
        <translation>&amp;Früher erfasst als</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hergang</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>2024-03-14 22:10 CET</source>
        <translation>2024-03-14 22:10 CET</translation>
    </message>
    <message>
        <source>&amp;Many from a table…</source>
        <translation>&amp;Viele aus einer Tabelle …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing may follow the time: “%1”</source>
        <translation>Nach der Zeit darf nichts folgen: „%1“</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch keine Zeit</translation>
    </message>
    <message>
        <source>Times without a zone are %1; a day alone and ~ for about will do. No clock runs and none is late: the service levels are for what was watched.</source>
        <translation>Zeiten ohne Zone sind %1; ein Tag allein genügt, ~ heißt etwa. Keine Uhr läuft, keine ist überfällig: Die Fristen gelten für das, was begleitet wurde.</translation>
    </message>
    <message>
        <source>No figure is made of what is stated the wrong way round: %1</source>
        <translation>Aus verkehrt herum Angegebenem wird kein Wert: %1</translation>
    </message>
    <message>
        <source>The account is longer than %1 characters</source>
        <translation>Der Hergang ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>keep the rest as evidence</source>
        <translation>den Rest als Beweismittel aufbewahren</translation>
    </message>
</context>
<context>
    <name>panes::BackfillTableDialog</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1:%2</source>
        <translation>Zeile %1:%2</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>Was aus jeder Zeile würde</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Record old incidents from a table</source>
        <translation>Alte Vorfälle aus einer Tabelle erfassen</translation>
    </message>
    <message>
        <source>A CSV file, one row an incident; drop it here or choose it</source>
        <translation>Eine CSV-Datei, je Zeile ein Vorfall; hierher ziehen oder auswählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Z, +01:00, Europe/Berlin; empty refuses times without a zone</source>
        <translation>Z, +01:00, Europe/Berlin; leer lehnt Zeiten ohne Zone ab</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zone für Zeiten ohne Angabe</translation>
    </message>
    <message>
        <source>The first line names the columns: %1. Needed are title, detected and closed.</source>
        <translation>Die erste Zeile nennt die Spalten: %1. Nötig sind title, detected und closed.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Choose a table of old incidents</source>
        <translation>Tabelle alter Vorfälle auswählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 new · %2 known · %3 refused</source>
        <translation>%1 neu · %2 bekannt · %3 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Record %n incidents</source>
        <translation>
            <numerusform>%n Vorfall erfassen</numerusform>
            <numerusform>%n Vorfälle erfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>as line %1</source>
        <translation>wie Zeile %1</translation>
    </message>
    <message>
        <source>recorded already</source>
        <translation>schon erfasst</translation>
    </message>
    <message>
        <source>no figure: %1</source>
        <translation>kein Wert: %1</translation>
    </message>
</context>
<context>
    <name>panes::BoardPane</name>
    <message>
        <source>Select an entry first: j and k move, G goes to the last</source>
        <translation>Erst einen Eintrag auswählen: j und k bewegen, G springt zum letzten</translation>
    </message>
    <message>
        <source>Capture a file as evidence</source>
        <translation>Datei als Beweismittel sichern</translation>
    </message>
    <message>
        <source>In the scribe line</source>
        <translation>In der Protokollzeile</translation>
    </message>
    <message>
        <source>write it, now</source>
        <translation>schreiben, jetzt</translation>
    </message>
    <message>
        <source>write it and pin it to the story</source>
        <translation>schreiben und in den Hergang aufnehmen</translation>
    </message>
    <message>
        <source>lines written before</source>
        <translation>früher geschriebene Zeilen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>close the list, give back what was borrowed</source>
        <translation>Liste schließen, Entliehenes zurückgeben</translation>
    </message>
    <message>
        <source>Outside text fields</source>
        <translation>Außerhalb von Textfeldern</translation>
    </message>
    <message>
        <source>next, previous, first, last</source>
        <translation>nächster, voriger, erster, letzter</translation>
    </message>
    <message>
        <source>previous and next milestone</source>
        <translation>voriger und nächster Meilenstein</translation>
    </message>
    <message>
        <source>filter; n and N go to the next and previous match</source>
        <translation>filtern; n und N springen zum nächsten und vorigen Treffer</translation>
    </message>
    <message>
        <source>milestone now: %1</source>
        <translation>Meilenstein jetzt: %1</translation>
    </message>
    <message>
        <source>pin, tag, comment, amend, strike the selected entry</source>
        <translation>gewählten Eintrag anheften, verschlagworten, kommentieren, berichtigen, streichen</translation>
    </message>
    <message>
        <source>everything about the selected entry</source>
        <translation>alles zum gewählten Eintrag</translation>
    </message>
    <message>
        <source>show or hide struck and system lines</source>
        <translation>Gestrichenes und Systemzeilen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>in the playbook: done, or to do again</source>
        <translation>im Playbook: erledigt, oder wieder offen</translation>
    </message>
    <message>
        <source>in the playbook: blocked</source>
        <translation>im Playbook: blockiert</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>Kein Vorfall ist offen</translation>
    </message>
    <message>
        <source>Declaring one starts its clocks, pins its playbook and makes you IC. A closed one is opened from the list.</source>
        <translation>Eine Meldung startet die Fristen, legt das Playbook fest und überträgt die Rolle IC. Geschlossene Vorfälle öffnen sich aus der Liste.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>Milestone now: %1</source>
        <translation>Meilenstein jetzt: %1</translation>
    </message>
    <message>
        <source>back to the scribe line, or from the past to now</source>
        <translation>zurück zur Protokollzeile oder aus der Vergangenheit ins Jetzt</translation>
    </message>
    <message>
        <source>the board as it was; Left and Right go from entry to entry</source>
        <translation>das Board, wie es war; Links und Rechts gehen von Eintrag zu Eintrag</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>zoom in, zoom out, the response or everything</source>
        <translation>vergrößern, verkleinern, die Reaktion oder alles</translation>
    </message>
    <message>
        <source>next, previous thing on the lane; Up and Down change the lane</source>
        <translation>nächstes, voriges Ding auf der Spur; Auf und Ab wechseln die Spur</translation>
    </message>
    <message>
        <source>pin a machine event, measure from the cursor</source>
        <translation>Maschinenereignis anheften, ab dem Cursor messen</translation>
    </message>
    <message>
        <source>Clocks, roles and everything else are of then. Nothing can be written.</source>
        <translation>Fristen, Rollen und alles andere sind von damals. Schreiben ist nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing is written while the board shows the past: Esc returns to now</source>
        <translation>Solange das Board die Vergangenheit zeigt, wird nichts geschrieben: Esc kehrt ins Jetzt zurück</translation>
    </message>
</context>
<context>
    <name>panes::BoardPicture</name>
    <message>
        <source>Not in this log; p in the picture pins it: %1</source>
        <translation>Nicht in diesem Protokoll; p im Bild heftet es an: %1</translation>
    </message>
</context>
<context>
    <name>panes::BoardVerbs</name>
    <message>
        <source>Declare an incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>Raise the severity</source>
        <translation>Schweregrad erhöhen</translation>
    </message>
    <message>
        <source>Lower the severity</source>
        <translation>Schweregrad senken</translation>
    </message>
    <message>
        <source>Tell the next stakeholder</source>
        <translation>Nächsten Stakeholder informieren</translation>
    </message>
    <message>
        <source>Milestone now: %1</source>
        <translation>Meilenstein jetzt: %1</translation>
    </message>
    <message>
        <source>Capture a file as evidence</source>
        <translation>Datei als Beweismittel sichern</translation>
    </message>
    <message>
        <source>Give a role to somebody</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Vorfall schließen</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>Vorfall wieder öffnen</translation>
    </message>
    <message>
        <source>Decline: it was no incident</source>
        <translation>Verwerfen: kein Vorfall</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Zeitachse filtern</translation>
    </message>
    <message>
        <source>Show or hide struck and system lines</source>
        <translation>Gestrichenes und Systemzeilen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Timeline: the story</source>
        <translation>Zeitachse: der Hergang</translation>
    </message>
    <message>
        <source>Timeline: all entries</source>
        <translation>Zeitachse: alle Einträge</translation>
    </message>
    <message>
        <source>Timeline: my entries</source>
        <translation>Zeitachse: eigene Einträge</translation>
    </message>
    <message>
        <source>Selected entry: into or out of the story</source>
        <translation>Gewählter Eintrag: in den Hergang oder heraus</translation>
    </message>
    <message>
        <source>Selected entry: tag</source>
        <translation>Gewählter Eintrag: verschlagworten</translation>
    </message>
    <message>
        <source>Selected entry: comment</source>
        <translation>Gewählter Eintrag: kommentieren</translation>
    </message>
    <message>
        <source>Selected entry: amend</source>
        <translation>Gewählter Eintrag: berichtigen</translation>
    </message>
    <message>
        <source>Selected entry: strike or restore</source>
        <translation>Gewählter Eintrag: streichen oder wiederherstellen</translation>
    </message>
    <message>
        <source>Selected entry: everything about it</source>
        <translation>Gewählter Eintrag: alles dazu</translation>
    </message>
    <message>
        <source>Next open incident</source>
        <translation>Nächster offener Vorfall</translation>
    </message>
    <message>
        <source>Previous open incident</source>
        <translation>Voriger offener Vorfall</translation>
    </message>
    <message>
        <source>Open incident %1</source>
        <translation>Offener Vorfall %1</translation>
    </message>
    <message>
        <source>Wall view on a second screen</source>
        <translation>Wandansicht auf einem zweiten Bildschirm</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>The board as it was known at another time</source>
        <translation>Das Board nach dem Wissen zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>Scope: assets and indicators</source>
        <translation>Umfang: Assets und Indikatoren</translation>
    </message>
</context>
<context>
    <name>panes::CallDialog</name>
    <message>
        <source>&amp;Escalate</source>
        <translation>&amp;Eskalieren</translation>
    </message>
    <message>
        <source>Tell the next stakeholder</source>
        <translation>Nächsten Stakeholder informieren</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer hat geantwortet</translation>
    </message>
    <message>
        <source>Name of whoever was reached</source>
        <translation>Name der erreichten Person</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>K&amp;anal</translation>
    </message>
    <message>
        <source>&amp;Who answered</source>
        <translation>&amp;Wer hat geantwortet</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Keine Antwort</translation>
    </message>
    <message>
        <source>&amp;Left a message</source>
        <translation>&amp;Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>E&amp;rreicht</translation>
    </message>
    <message>
        <source>&amp;Acknowledged</source>
        <translation>&amp;Quittiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is waiting to be told</source>
        <translation>Niemand wartet auf Information</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>must acknowledge</source>
        <translation>muss quittieren</translation>
    </message>
    <message>
        <source> · must acknowledge</source>
        <translation> · muss quittieren</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>Alle sind informiert.</translation>
    </message>
    <message>
        <source>Not told: </source>
        <translation>Nicht informiert: </translation>
    </message>
    <message>
        <source>Nobody in the contacts stands for %1.</source>
        <translation>Niemand in den Kontakten steht für %1.</translation>
    </message>
    <message>
        <source>&amp;Escalate to %1</source>
        <translation>&amp;Eskalieren an %1</translation>
    </message>
</context>
<context>
    <name>panes::CloseDialog</name>
    <message>
        <source>Close the incident</source>
        <translation>Vorfall schließen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Reason to close anyway</source>
        <translation>&amp;Grund, trotzdem zu schließen</translation>
    </message>
    <message>
        <source>Reason to close anyway</source>
        <translation>Grund, trotzdem zu schließen</translation>
    </message>
    <message>
        <source>Nothing stands in the way: every required step is settled.</source>
        <translation>Nichts steht im Weg: Alle Pflichtschritte sind erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n</source>
        <translation>
            <numerusform>Noch offen: %n</numerusform>
            <numerusform>Noch offen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>%1 informieren</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>panes::CompletionList</name>
    <message>
        <source>What could be typed</source>
        <translation>Mögliche Eingaben</translation>
    </message>
</context>
<context>
    <name>panes::ContactDialog</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Register a contact</source>
        <translation>Kontakt erfassen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A person, or an office with a number of its own</source>
        <translation>Eine Person oder eine Stelle mit eigener Nummer</translation>
    </message>
    <message>
        <source>&amp;Stands for</source>
        <translation>&amp;Steht für</translation>
    </message>
    <message>
        <source>Stakeholders of the playbooks: CISO, Legal</source>
        <translation>Stakeholder der Playbooks: CISO, Legal</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>&amp;Wege</translation>
    </message>
    <message>
        <source>One a line, first things first:
phone +49 30 1234
email jo@acme.example</source>
        <translation>Einer pro Zeile, der wichtigste zuerst:
phone +49 30 1234
email jo@acme.example</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Europe/Berlin</source>
        <translation>Europe/Berlin</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Z&amp;eiten</translation>
    </message>
    <message>
        <source>09–17 on weekdays; on call every other week</source>
        <translation>werktags 09–17; jede zweite Woche Bereitschaft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>panes::ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Find a name, a role, a number</source>
        <translation>Name, Rolle oder Nummer suchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With retired</source>
        <translation>Mit stillgelegten</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>Register a contact</source>
        <translation>Kontakt erfassen</translation>
    </message>
    <message>
        <source>Change the selected contact</source>
        <translation>Gewählten Kontakt ändern</translation>
    </message>
    <message>
        <source>Retire the selected contact, or bring it back</source>
        <translation>Gewählten Kontakt stilllegen oder zurückholen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Noch niemand ist erfasst</translation>
    </message>
    <message>
        <source>No contact matches “%1”</source>
        <translation>Kein Kontakt passt zu „%1“</translation>
    </message>
    <message>
        <source>Whoever a playbook tells needs a name and a number: register who stands for the CISO, Legal and the teams, and a call shows them.</source>
        <translation>Wen ein Playbook informiert, braucht einen Namen und eine Nummer: Erfassen, wer für CISO, Legal und die Teams steht; ein Anruf zeigt sie dann.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>change the contact</source>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <source>register a contact</source>
        <translation>Kontakt erfassen</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächster, voriger</translation>
    </message>
    <message>
        <source>find a name, a role, a number</source>
        <translation>Name, Rolle oder Nummer suchen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 stilllegen</translation>
    </message>
    <message>
        <source>Why are they not to be called any more?</source>
        <translation>Warum ist hier nicht mehr anzurufen?</translation>
    </message>
</context>
<context>
    <name>panes::DecisionsDialog</name>
    <message>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>What is decided stands here with its options, objections and review. Record the first one below, or type !d on the board.</source>
        <translation>Entscheidungen stehen hier mit Möglichkeiten, Einwänden und Überprüfung. Die erste unten festhalten oder !d im Board eingeben.</translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation>&amp;Gilt weiter</translation>
    </message>
    <message>
        <source>It no &amp;longer stands</source>
        <translation>Gilt &amp;nicht mehr</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Decisions · %1</source>
        <translation>Entscheidungen · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What is decided, in one line</source>
        <translation>Was entschieden ist, in einer Zeile</translation>
    </message>
    <message>
        <source>One a line: also those that were not taken</source>
        <translation>Eine pro Zeile: auch die nicht gewählten</translation>
    </message>
    <message>
        <source>Who objects and why; empty when nobody does</source>
        <translation>Wer widerspricht und warum; leer, wenn niemand</translation>
    </message>
    <message>
        <source>in 1h, 04:30Z, tomorrow 09:00; empty when it is final</source>
        <translation>in 1h, 04:30Z, tomorrow 09:00; leer, wenn endgültig</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Möglichkeiten</translation>
    </message>
    <message>
        <source>O&amp;bjections</source>
        <translation>Ein&amp;wände</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Über&amp;prüfung</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, von %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>keine notiert</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Überprüfung fällig</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keine geplant</translation>
    </message>
    <message>
        <source>It needs words: what is decided, in one line.</source>
        <translation>Es fehlen Worte: was entschieden ist, in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>panes::DeclareDialog</name>
    <message>
        <source>&amp;Visibility and codename</source>
        <translation>&amp;Sichtbarkeit und Deckname</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>What is happening, in one line</source>
        <translation>Was geschieht, in einer Zeile</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>A tool&apos;s name; empty for a person</source>
        <translation>Name eines Werkzeugs; leer bei einer Person</translation>
    </message>
    <message>
        <source>Now; or -10m, @03:41Z, @yesterday 22:10 CET</source>
        <translation>Jetzt; oder -10m, @03:41Z, @yesterday 22:10 CET</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>&amp;Noticed</source>
        <translation>&amp;Bemerkt</translation>
    </message>
    <message>
        <source>Noticed &amp;by</source>
        <translation>Bemerkt &amp;von</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Said instead of the title</source>
        <translation>Wird statt des Titels genannt</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>“%1” is not part of a time</source>
        <translation>„%1“ gehört zu keiner Zeitangabe</translation>
    </message>
    <message>
        <source>write -10m or @03:41Z</source>
        <translation>-10m oder @03:41Z schreiben</translation>
    </message>
    <message>
        <source>T0 </source>
        <translation>T0 </translation>
    </message>
    <message>
        <source> · now</source>
        <translation> · jetzt</translation>
    </message>
    <message>
        <source> · %1 ago</source>
        <translation> · vor %1</translation>
    </message>
    <message>
        <source>No playbook is for this severity.</source>
        <translation>Für diesen Schweregrad gibt es kein Playbook.</translation>
    </message>
    <message>
        <source>Follows </source>
        <translation>Folgt </translation>
    </message>
    <message>
        <source>To be told at once: </source>
        <translation>Sofort zu informieren: </translation>
    </message>
    <message>
        <source>It needs a title: what is happening, in one line.</source>
        <translation>Es fehlt ein Titel: was geschieht, in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>panes::DetailCell</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>The row as it was imported</source>
        <translation>Die Zeile wie importiert</translation>
    </message>
    <message>
        <source>Nothing is selected. Arrows, or j and k, go from row to row.</source>
        <translation>Nichts ausgewählt. Pfeiltasten oder j und k gehen von Zeile zu Zeile.</translation>
    </message>
</context>
<context>
    <name>panes::DueCell</name>
    <message>
        <source>Due next</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of which incidents</source>
        <translation>Von welchen Vorfällen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>Verzug %1</translation>
    </message>
</context>
<context>
    <name>panes::EntryDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, to the second</source>
        <translation>%1, auf die Sekunde</translation>
    </message>
    <message>
        <source>%1, to the minute</source>
        <translation>%1, auf die Minute</translation>
    </message>
    <message>
        <source>%1, to the hour</source>
        <translation>%1, auf die Stunde</translation>
    </message>
    <message>
        <source>%1, to the day</source>
        <translation>%1, auf den Tag</translation>
    </message>
    <message>
        <source>%1, about</source>
        <translation>%1, ungefähr</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Eingegeben als</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1, entry %2 of its log</source>
        <translation>%1, Eintrag %2 ihres Journals</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>chained to the entry before it; not sealed by a checkpoint yet</source>
        <translation>mit dem Eintrag davor verkettet; noch durch keinen Prüfpunkt versiegelt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>%1. It changed nothing.</source>
        <translation>%1. Hat nichts geändert.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Its author is not who GitHub says wrote it. It does not count.</source>
        <translation>Laut GitHub hat ihn jemand anderes geschrieben. Er zählt nicht.</translation>
    </message>
    <message>
        <source>Amended; it said before</source>
        <translation>Berichtigt; vorher stand dort</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Payload of %1</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>Out of the story</source>
        <translation>Aus dem Hergang</translation>
    </message>
    <message>
        <source>Into the story</source>
        <translation>In den Hergang</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>panes::EvidenceCapture</name>
    <message>
        <source>Sealing %1</source>
        <translation>%1 wird versiegelt</translation>
    </message>
</context>
<context>
    <name>panes::FigureCard</name>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
</context>
<context>
    <name>panes::FigureDetail</name>
    <message>
        <source>Incidents behind it</source>
        <translation>Vorfälle dahinter</translation>
    </message>
    <message>
        <source>No incident in this period</source>
        <translation>Kein Vorfall in diesem Zeitraum</translation>
    </message>
    <message>
        <source>A longer period or another severity shows more.</source>
        <translation>Ein längerer Zeitraum oder ein anderer Schweregrad zeigt mehr.</translation>
    </message>
    <message>
        <source>State the milestone</source>
        <translation>Meilenstein angeben</translation>
    </message>
    <message>
        <source>Show where from</source>
        <translation>Zeigen, woher</translation>
    </message>
    <message>
        <source>Incidents behind the figure</source>
        <translation>Vorfälle hinter der Kennzahl</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>Angeben: %1</translation>
    </message>
</context>
<context>
    <name>panes::FiguresView</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 Wochen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Figures over all incidents</source>
        <translation>Kennzahlen über alle Vorfälle</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>On the figures</source>
        <translation>Auf den Kennzahlen</translation>
    </message>
    <message>
        <source>In the list of incidents</source>
        <translation>In der Liste der Vorfälle</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>from figure to figure</source>
        <translation>von Kennzahl zu Kennzahl</translation>
    </message>
    <message>
        <source>to the incidents behind it</source>
        <translation>zu den Vorfällen dahinter</translation>
    </message>
    <message>
        <source>the next period</source>
        <translation>der nächste Zeitraum</translation>
    </message>
    <message>
        <source>one severity, or all</source>
        <translation>ein Schweregrad oder alle</translation>
    </message>
    <message>
        <source>the two entries that the value comes from</source>
        <translation>die zwei Einträge, aus denen der Wert kommt</translation>
    </message>
    <message>
        <source>state the milestone that is missing</source>
        <translation>den fehlenden Meilenstein angeben</translation>
    </message>
    <message>
        <source>back to the figures</source>
        <translation>zurück zu den Kennzahlen</translation>
    </message>
</context>
<context>
    <name>panes::FileImport</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Cancelled. %1 rows had come in and stay; import the file again for the rest</source>
        <translation>Abgebrochen. %1 Zeilen sind eingelesen und bleiben; für den Rest die Datei erneut importieren</translation>
    </message>
    <message>
        <source>%1 new, %2 known, %3 refused, %4 rows/s</source>
        <translation>%1 neu, %2 bekannt, %3 abgewiesen, %4 Zeilen/s</translation>
    </message>
</context>
<context>
    <name>panes::FilterField</name>
    <message>
        <source>Filter and search</source>
        <translation>Filtern und suchen</translation>
    </message>
    <message>
        <source>Words search everything. kind:decision author:bo repo:acme/* lane:audit incident:7F3A2 after:-1h &quot;a phrase&quot; *part* -not</source>
        <translation>Wörter durchsuchen alles. kind:decision author:bo repo:acme/* lane:audit incident:7F3A2 after:-1h &quot;ein Ausdruck&quot; *Teil* -nicht</translation>
    </message>
</context>
<context>
    <name>panes::HandoverDialog</name>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
    <message>
        <source>Handover sheet · %1</source>
        <translation>Übergabeblatt · %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>Das Blatt, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>IC is %1. &amp;Next IC</source>
        <translation>IC ist %1. &amp;Nächster IC</translation>
    </message>
    <message>
        <source>Nobody is IC. &amp;Next IC</source>
        <translation>Niemand ist IC. &amp;Nächster IC</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Next IC</source>
        <translation>Nächster IC</translation>
    </message>
    <message>
        <source>What they must know first</source>
        <translation>Was zuerst zu wissen ist</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Notiz zur Übergabe</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the handover sheet</source>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Speichern als %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>panes::HintStrip</name>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n neuer unten</numerusform>
            <numerusform>%n neue unten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panes::ImportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>As they would be read</source>
        <translation>So würden sie gelesen</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Refuse the whole file if one row is bad</source>
        <translation>&amp;Ganze Datei abweisen, wenn eine Zeile fehlerhaft ist</translation>
    </message>
    <message>
        <source>Copy refused rows</source>
        <translation>Abgewiesene Zeilen kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import GitHub audit log</source>
        <translation>GitHub-Audit-Log importieren</translation>
    </message>
    <message>
        <source>A JSON or JSON lines export; drop it here or choose it</source>
        <translation>Ein Export als JSON oder JSON Lines; hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>On GitHub: organisation settings, Logs, Audit log, Export, JSON. The file is kept as evidence under its SHA-256.</source>
        <translation>Auf GitHub: Einstellungen der Organisation, Logs, Audit log, Export, JSON. Die Datei wird unter ihrem SHA-256 als Beweismittel aufbewahrt.</translation>
    </message>
    <message>
        <source>Audit log to import</source>
        <translation>Audit-Log zum Importieren</translation>
    </message>
    <message>
        <source>Audit logs (*.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Audit-Logs (*.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>No row of %1 (%2) can be read as a GitHub audit log.</source>
        <translation>Keine Zeile von %1 (%2) lässt sich als GitHub-Audit-Log lesen.</translation>
    </message>
    <message>
        <source>%1, %2: a GitHub audit log.</source>
        <translation>%1, %2: ein GitHub-Audit-Log.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Keeping the file as evidence…</source>
        <translation>Datei wird als Beweismittel gesichert…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>panes::IncidentDetail</name>
    <message>
        <source>Select an incident to see its clocks and roles</source>
        <translation>Vorfall auswählen, um Fristen und Rollen zu sehen</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>Im Board öffnen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Enter: where from</source>
        <translation>Enter: woher</translation>
    </message>
</context>
<context>
    <name>panes::IncidentTab</name>
    <message numerus="yes">
        <source>%1 %2, P%3, %n overdue</source>
        <translation>
            <numerusform>%1 %2, P%3, %n überfällig</numerusform>
            <numerusform>%1 %2, P%3, %n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (Alt+%3)</source>
        <translation>%1 %2 (Alt+%3)</translation>
    </message>
</context>
<context>
    <name>panes::IncidentTabs</name>
    <message>
        <source>Open incidents</source>
        <translation>Offene Vorfälle</translation>
    </message>
</context>
<context>
    <name>panes::IncidentsPane</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Find in titles and everything typed</source>
        <translation>In Titeln und Texten suchen</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Filter behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which incidents</source>
        <translation>Welche Vorfälle</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>Open the selected incident on the board</source>
        <translation>Gewählten Vorfall im Board öffnen</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>In allen Vorfällen suchen</translation>
    </message>
    <message>
        <source>List open incidents</source>
        <translation>Offene Vorfälle auflisten</translation>
    </message>
    <message>
        <source>List all incidents</source>
        <translation>Alle Vorfälle auflisten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>No incident matches “%1”</source>
        <translation>Kein Vorfall passt zu „%1“</translation>
    </message>
    <message>
        <source>No incident yet</source>
        <translation>Noch kein Vorfall</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>Kein Vorfall ist offen</translation>
    </message>
    <message>
        <source>Declaring one starts its clocks, pins its playbook and makes you IC.</source>
        <translation>Eine Meldung startet die Fristen, legt das Playbook fest und überträgt die Rolle IC.</translation>
    </message>
    <message>
        <source>Words are looked for in titles and in everything typed; All looks in closed ones too.</source>
        <translation>Gesucht wird in Titeln und allem Geschriebenen; „Alle“ sucht auch in geschlossenen.</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Filter vergessen</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>open on the board</source>
        <translation>im Board öffnen</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächster, voriger</translation>
    </message>
    <message>
        <source>find in titles and everything typed</source>
        <translation>in Titeln und allem Geschriebenen suchen</translation>
    </message>
    <message>
        <source>open ones, or all</source>
        <translation>offene oder alle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What is shown of incidents</source>
        <translation>Was von Vorfällen gezeigt wird</translation>
    </message>
    <message>
        <source>Figures over all incidents</source>
        <translation>Kennzahlen über alle Vorfälle</translation>
    </message>
    <message>
        <source>List of incidents</source>
        <translation>Liste der Vorfälle</translation>
    </message>
    <message>
        <source>the figures over all incidents</source>
        <translation>die Kennzahlen über alle Vorfälle</translation>
    </message>
    <message>
        <source>Record an old incident</source>
        <translation>Alten Vorfall erfassen</translation>
    </message>
    <message>
        <source>Record old incidents from a table</source>
        <translation>Alte Vorfälle aus einer Tabelle erfassen</translation>
    </message>
    <message>
        <source>record an old incident</source>
        <translation>einen alten Vorfall erfassen</translation>
    </message>
</context>
<context>
    <name>panes::KnownBar</name>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>As known by</source>
        <translation>Wissensstand nach</translation>
    </message>
    <message>
        <source>As known at</source>
        <translation>Wissensstand um</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück ins Jetzt</translation>
    </message>
    <message>
        <source>As known at %1 · recorded</source>
        <translation>Wissensstand um %1 · erfasst</translation>
    </message>
    <message>
        <source>As it stood at %1 · happened</source>
        <translation>Wie es um %1 stand · geschehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>panes::MilestoneDialog</name>
    <message>
        <source>Write it down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>2025-01-14 22:10 CET, yesterday 22:10Z, 2025-01-14, ~03:41Z</source>
        <translation>2025-01-14 22:10 CET, yesterday 22:10Z, 2025-01-14, ~03:41Z</translation>
    </message>
    <message>
        <source>What &amp;says so</source>
        <translation>W&amp;as es belegt</translation>
    </message>
    <message>
        <source>a log line, a person; may stay empty</source>
        <translation>eine Protokollzeile, eine Person; darf leer bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing may follow the time: “%1”</source>
        <translation>Nach der Zeit darf nichts folgen: „%1“</translation>
    </message>
    <message>
        <source>Times without a zone are %1</source>
        <translation>Zeiten ohne Zone sind %1</translation>
    </message>
</context>
<context>
    <name>panes::PictureCell</name>
    <message>
        <source>Picture: show or fold away</source>
        <translation>Bild: zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Picture: go there</source>
        <translation>Bild: dorthin gehen</translation>
    </message>
    <message>
        <source>Picture: show everything</source>
        <translation>Bild: alles zeigen</translation>
    </message>
    <message>
        <source>Picture: zoom in</source>
        <translation>Bild: vergrößern</translation>
    </message>
    <message>
        <source>Picture: zoom out</source>
        <translation>Bild: verkleinern</translation>
    </message>
    <message>
        <source>Picture: measure from the cursor</source>
        <translation>Bild: ab dem Cursor messen</translation>
    </message>
    <message>
        <source>Picture: copy as PNG</source>
        <translation>Bild: als PNG kopieren</translation>
    </message>
</context>
<context>
    <name>panes::PictureView</name>
    <message>
        <source>lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>in sight</source>
        <translation>im Blick</translation>
    </message>
    <message>
        <source>at the cursor</source>
        <translation>am Cursor</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Bild der Zeitachse</translation>
    </message>
</context>
<context>
    <name>panes::PlaybookCell</name>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>No playbook</source>
        <translation>Kein Playbook</translation>
    </message>
    <message>
        <source>A playbook brings phases, steps and who must be told.</source>
        <translation>Ein Playbook bringt Phasen, Schritte und wer zu informieren ist.</translation>
    </message>
    <message>
        <source>Choose a playbook</source>
        <translation>Playbook auswählen</translation>
    </message>
</context>
<context>
    <name>panes::ScopeDialog</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>No asset is named yet</source>
        <translation>Noch kein Asset genannt</translation>
    </message>
    <message>
        <source>What of ours is or may be affected: repositories, workflows, tokens, customers. Add it below, or type +repo on the board.</source>
        <translation>Was von uns betroffen ist oder sein kann: Repositorys, Workflows, Tokens, Kunden. Unten hinzufügen oder im Board +repo tippen.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>No indicator is named yet</source>
        <translation>Noch kein Indikator genannt</translation>
    </message>
    <message>
        <source>A trace to look for elsewhere: a host, action@commit, package@version, a hash. Add it below, or type +ioc on the board.</source>
        <translation>Eine Spur, nach der anderswo gesucht wird: ein Host, Action@Commit, Paket@Version, ein Hash. Unten hinzufügen oder im Board +ioc tippen.</translation>
    </message>
    <message>
        <source>Show matches</source>
        <translation>Treffer zeigen</translation>
    </message>
    <message>
        <source>Scope · %1</source>
        <translation>Umfang · %1</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Art des Assets</translation>
    </message>
    <message>
        <source>Add an asset: acme/payments, Northwind</source>
        <translation>Asset hinzufügen: acme/payments, Northwind</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>Asset hinzufügen</translation>
    </message>
    <message>
        <source>The selected asset is %1</source>
        <translation>Das gewählte Asset ist %1</translation>
    </message>
    <message>
        <source>as it looks</source>
        <translation>wie es aussieht</translation>
    </message>
    <message>
        <source>Kind of indicator</source>
        <translation>Art des Indikators</translation>
    </message>
    <message>
        <source>Add an indicator: x.example:443, left-pad@2.4.1, sha256:…</source>
        <translation>Indikator hinzufügen: x.example:443, left-pad@2.4.1, sha256:…</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>panes::ScribeField</name>
    <message>
        <source>Scribe line</source>
        <translation>Protokollzeile</translation>
    </message>
    <message>
        <source>What happened?  -10m back-dates · ! commands · F1 lists all</source>
        <translation>Was geschah?  -10m rückdatiert · ! Befehle · F1 alles</translation>
    </message>
</context>
<context>
    <name>panes::ScribeLine</name>
    <message>
        <source>now · %1</source>
        <translation>jetzt · %1</translation>
    </message>
</context>
<context>
    <name>panes::SeverityChoice</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
</context>
<context>
    <name>panes::TimelineCell</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hergang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>View of the timeline</source>
        <translation>Ansicht der Zeitachse</translation>
    </message>
    <message>
        <source>kind:decision author:bo after:-1h &quot;a phrase&quot; -word</source>
        <translation>kind:decision author:bo after:-1h &quot;ein Ausdruck&quot; -Wort</translation>
    </message>
    <message>
        <source>Struck and system lines are shown; h hides them</source>
        <translation>Gestrichenes und Systemzeilen sind eingeblendet; h blendet sie aus</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>Hergang %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Eigene %1</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Esc in the filter shows all lines again.</source>
        <translation>Esc im Filter zeigt wieder alle Zeilen.</translation>
    </message>
    <message>
        <source>Milestones, decisions and what is pinned with p make the story.</source>
        <translation>Meilensteine, Entscheidungen und mit p Angeheftetes ergeben den Hergang.</translation>
    </message>
    <message>
        <source>Type what happens in the line below.</source>
        <translation>In der Zeile unten eingeben, was geschieht.</translation>
    </message>
    <message>
        <source>Nothing was searched yet: / filters</source>
        <translation>Noch nichts gesucht: / filtert</translation>
    </message>
    <message>
        <source>No further match below</source>
        <translation>Kein weiterer Treffer unten</translation>
    </message>
    <message>
        <source>No further match above</source>
        <translation>Kein weiterer Treffer oben</translation>
    </message>
    <message>
        <source>Written. This view or filter does not show it</source>
        <translation>Geschrieben. Diese Ansicht oder dieser Filter zeigt es nicht</translation>
    </message>
    <message>
        <source>Show or fold away the picture</source>
        <translation>Bild zeigen oder einklappen</translation>
    </message>
    <message>
        <source>This view or filter does not show it: All and an empty filter do</source>
        <translation>Diese Ansicht oder dieser Filter zeigt es nicht: „Alle“ und ein leerer Filter zeigen es</translation>
    </message>
</context>
<context>
    <name>panes::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>panes::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>GitHub audit</source>
        <translation>GitHub-Audit</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n neue unten</numerusform>
            <numerusform>%n neue unten</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Personen %1</translation>
    </message>
    <message>
        <source>GitHub audit %1</source>
        <translation>GitHub-Audit %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Import the organisation&apos;s audit log, or declare an incident: everything that is written or imported stands here in the order it happened.</source>
        <translation>Das Audit-Log der Organisation importieren oder einen Vorfall melden: Alles Geschriebene und Importierte steht hier in der Reihenfolge des Geschehens.</translation>
    </message>
    <message>
        <source>No row is asked for by this filter. Esc in the filter line shows everything again.</source>
        <translation>Keine Zeile passt zu diesem Filter. Esc in der Filterzeile zeigt wieder alles.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>the latest %1 rows; older ones come as you scroll</source>
        <translation>die neuesten %1 Zeilen; ältere kommen beim Blättern</translation>
    </message>
    <message>
        <source>Import GitHub audit log…</source>
        <translation>GitHub-Audit-Log importieren…</translation>
    </message>
    <message>
        <source>Filter and search the timeline</source>
        <translation>Zeitachse filtern und durchsuchen</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>Im Board öffnen</translation>
    </message>
    <message>
        <source>Pin to the story</source>
        <translation>An den Hergang heften</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>filter and search</source>
        <translation>filtern und suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>next, previous match of the last search</source>
        <translation>nächster, voriger Treffer der letzten Suche</translation>
    </message>
    <message>
        <source>next, previous row</source>
        <translation>nächste, vorige Zeile</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>first, last row</source>
        <translation>erste, letzte Zeile</translation>
    </message>
    <message>
        <source>open its incident on the board</source>
        <translation>zugehörigen Vorfall im Board öffnen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>pin a machine event to an incident&apos;s story</source>
        <translation>Maschinenereignis an den Hergang eines Vorfalls heften</translation>
    </message>
    <message>
        <source>copy as Markdown</source>
        <translation>als Markdown kopieren</translation>
    </message>
    <message>
        <source>No incident is open to pin this to</source>
        <translation>Kein offener Vorfall zum Anheften</translation>
    </message>
    <message>
        <source>declare one, or open a closed one again</source>
        <translation>einen melden oder einen geschlossenen wieder öffnen</translation>
    </message>
    <message>
        <source>Pin to which incident</source>
        <translation>An welchen Vorfall heften</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy this filter as text</source>
        <translation>Filter als Text kopieren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Name für „%1“</translation>
    </message>
    <message>
        <source>This incident only, its whole time</source>
        <translation>Nur dieser Vorfall, seine ganze Zeit</translation>
    </message>
    <message>
        <source>its incident only, the picture over its whole time</source>
        <translation>nur der zugehörige Vorfall, das Bild über seine ganze Zeit</translation>
    </message>
    <message>
        <source>between picture, rows and filter</source>
        <translation>zwischen Bild, Zeilen und Filter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>zoom in, zoom out, show everything</source>
        <translation>vergrößern, verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>move in time, with Shift further; Home and End go to its ends</source>
        <translation>in der Zeit bewegen, mit Umschalt weiter; Pos1 und Ende gehen an die Enden</translation>
    </message>
    <message>
        <source>next, previous thing on the lane; Up and Down change the lane</source>
        <translation>nächstes, voriges Ding auf der Spur; Auf und Ab wechseln die Spur</translation>
    </message>
    <message>
        <source>measure from the cursor; again ends it</source>
        <translation>ab dem Cursor messen; noch einmal beendet es</translation>
    </message>
    <message>
        <source>select the row</source>
        <translation>Zeile auswählen</translation>
    </message>
</context>
<context>
    <name>panes::ToldCell</name>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Nobody must be told</source>
        <translation>Niemand ist zu informieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>panes::TopStrip</name>
    <message>
        <source>Incident at a glance</source>
        <translation>Vorfall auf einen Blick</translation>
    </message>
</context>
<context>
    <name>panes::UpdateDialog</name>
    <message>
        <source>&amp;Write it down</source>
        <translation>Fest&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Status update · %1</source>
        <translation>Statusbericht · %1</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Einsatzteam</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What was issued last</source>
        <translation>Zuletzt herausgegeben</translation>
    </message>
    <message>
        <source>To whom: a channel, a list, addresses</source>
        <translation>An wen: Kanal, Liste, Adressen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>&amp;Prefill again</source>
        <translation>Neu &amp;vorbefüllen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Mail client</source>
        <translation>&amp;Mailprogramm</translation>
    </message>
    <message>
        <source>Save as &amp;file</source>
        <translation>Als D&amp;atei speichern</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its words were redacted.</source>
        <translation>Der Wortlaut wurde geschwärzt.</translation>
    </message>
    <message>
        <source>Nothing was issued to this audience yet.</source>
        <translation>An diesen Kreis ging noch nichts heraus.</translation>
    </message>
    <message>
        <source>Last: %1 by %2, %3</source>
        <translation>Zuletzt: %1 von %2, %3</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzter Statusbericht</translation>
    </message>
    <message>
        <source> written by %1, %2</source>
        <translation> geschrieben von %1, %2</translation>
    </message>
    <message>
        <source>Not written down yet; kept on this machine</source>
        <translation>Noch nicht festgehalten; bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>needs the approval of the IC or deputy</source>
        <translation>braucht die Freigabe von IC oder Stellvertretung</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>[%1] Status update</source>
        <translation>[%1] Statusbericht</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text instead.</source>
        <translation>Kein Mailprogramm ließ sich öffnen. Stattdessen den Text kopieren.</translation>
    </message>
    <message>
        <source>Save the update</source>
        <translation>Statusbericht speichern</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Speichern als %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>The desktop took no notification. Copy the text instead.</source>
        <translation>Der Desktop nahm keine Benachrichtigung an. Stattdessen den Text kopieren.</translation>
    </message>
</context>
<context>
    <name>panes::UpdateEditor</name>
    <message>
        <source>Conditions: what is so</source>
        <translation>Lage: Stand der Dinge</translation>
    </message>
    <message>
        <source>Actions: what is being done</source>
        <translation>Maßnahmen: was getan wird</translation>
    </message>
    <message>
        <source>Needs: what is missing</source>
        <translation>Bedarf: was fehlt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>panes::WallView</name>
    <message>
        <source>Restricted incident</source>
        <translation>Eingeschränkter Vorfall</translation>
    </message>
    <message>
        <source>Wall: %1</source>
        <translation>Wand: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
</context>
<context>
    <name>record::ProofDialog</name>
    <message>
        <source>Verify &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy the statement</source>
        <translation>Feststellung &amp;kopieren</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Aufzeichnung prüfen</translation>
    </message>
    <message>
        <source>Findings and logs</source>
        <translation>Befunde und Journale</translation>
    </message>
    <message>
        <source>Verifying every entry, projection and file. The console can be used.</source>
        <translation>Jeder Eintrag, jede Projektion und Datei wird geprüft. Weiterarbeiten ist möglich.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Aufzeichnung wird geprüft</translation>
    </message>
    <message>
        <source>It verifies</source>
        <translation>Prüfung bestanden</translation>
    </message>
    <message>
        <source>It does not verify</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Not verified: </source>
        <translation>Nicht geprüft: </translation>
    </message>
    <message>
        <source>It does not verify. </source>
        <translation>Prüfung nicht bestanden. </translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong; the rest of the record holds.</source>
        <translation>
            <numerusform>%n Fehler; der Rest der Aufzeichnung hält stand.</numerusform>
            <numerusform>%n Fehler; der Rest der Aufzeichnung hält stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record verifies. </source>
        <translation>Die Aufzeichnung hält der Prüfung stand. </translation>
    </message>
    <message>
        <source>Every entry, projection and evidence file is as it was written.</source>
        <translation>Jeder Eintrag, jede Projektion und jede Beweisdatei ist, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Entries %1 · redacted %2 · disputed %3 · evidence files %4. Chained, not sealed: without GitHub nobody else has seen these roots.</source>
        <translation>Einträge %1 · geschwärzt %2 · strittig %3 · Beweisdateien %4. Verkettet, nicht versiegelt: Ohne GitHub hat sonst niemand diese Wurzeln gesehen.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>shell::ActivityList</name>
    <message>
        <source>Nothing takes long at the moment</source>
        <translation>Gerade dauert nichts länger</translation>
    </message>
    <message>
        <source>Imports, exports and checks of the whole workspace show here while they run, with their rate, the time left and a way to stop them.</source>
        <translation>Importe, Exporte und Prüfungen des ganzen Arbeitsbereichs erscheinen hier, solange sie laufen, mit Tempo, Restzeit und der Möglichkeit, sie anzuhalten.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Clear what has ended</source>
        <translation>&amp;Beendetes entfernen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Lang laufende Arbeit</translation>
    </message>
</context>
<context>
    <name>shell::AmendDialog</name>
    <message>
        <source>Amend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Amend the last entry</source>
        <translation>Letzten Eintrag berichtigen</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Neuer Wortlaut</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The words before stay in the record, with who changed them and when.</source>
        <translation>Der bisherige Wortlaut bleibt erhalten, mit wer ihn wann geändert hat.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Find a verb, a place, an incident or a setting</source>
        <translation>Befehl, Bereich, Vorfall oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>shell::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>shell::Dialogs</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show long work</source>
        <translation>Lang laufende Arbeit anzeigen</translation>
    </message>
    <message>
        <source>Show the program log</source>
        <translation>Programmprotokoll anzeigen</translation>
    </message>
</context>
<context>
    <name>shell::DueWatch</name>
    <message>
        <source>%1 overdue: %2</source>
        <translation>%1 überfällig: %2</translation>
    </message>
    <message>
        <source>%1 due soon: %2</source>
        <translation>%1 bald fällig: %2</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>shell::Guides</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Keys of this pane</source>
        <translation>Tasten dieses Bereichs</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>shell::IdleLock</name>
    <message>
        <source>Hide contents now</source>
        <translation>Inhalte jetzt ausblenden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>shell::KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
</context>
<context>
    <name>shell::LockCover</name>
    <message>
        <source>Contents are hidden. Any key shows them.</source>
        <translation>Inhalte sind ausgeblendet. Eine beliebige Taste zeigt sie.</translation>
    </message>
    <message>
        <source>Contents are hidden</source>
        <translation>Inhalte sind ausgeblendet</translation>
    </message>
    <message>
        <source>Clocks run on. Any key shows them again.</source>
        <translation>Fristen laufen weiter. Eine beliebige Taste zeigt alles wieder.</translation>
    </message>
</context>
<context>
    <name>shell::LogBook</name>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>shell::LogWindow</name>
    <message>
        <source>Filter by part or words</source>
        <translation>Nach Teil oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>shell::NewWorkspaceDialog</name>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation>Anmelde&amp;name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Ort des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Say whose workspace it is.</source>
        <translation>Angeben, wem der Arbeitsbereich gehört.</translation>
    </message>
    <message>
        <source>The folder needs its whole path, beginning with /.</source>
        <translation>Der Ordner braucht den ganzen Pfad, beginnend mit /.</translation>
    </message>
    <message>
        <source>There is a workspace in that folder already; open it instead.</source>
        <translation>In diesem Ordner liegt schon ein Arbeitsbereich; stattdessen diesen öffnen.</translation>
    </message>
    <message>
        <source>That folder is not empty; name one that is, or a new one.</source>
        <translation>Der Ordner ist nicht leer; einen leeren oder neuen angeben.</translation>
    </message>
    <message>
        <source>Say who you are: every entry names who wrote it.</source>
        <translation>Anmeldenamen angeben: Jeder Eintrag nennt, wer ihn schrieb.</translation>
    </message>
    <message>
        <source>Only you can read the folder. It can be moved and copied like any other.</source>
        <translation>Der Ordner ist für niemanden sonst lesbar. Er lässt sich verschieben und kopieren wie jeder andere.</translation>
    </message>
</context>
<context>
    <name>shell::PaneArea</name>
    <message>
        <source>Every pane is in a window of its own</source>
        <translation>Jeder Bereich hat ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Close such a window and its pane comes back here.</source>
        <translation>Wird so ein Fenster geschlossen, kommt der Bereich hierher zurück.</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
</context>
<context>
    <name>shell::PaneWindow</name>
    <message>
        <source>back to the main window</source>
        <translation>zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>suchen</translation>
    </message>
</context>
<context>
    <name>shell::SettingsDialog</name>
    <message>
        <source>Tell the desktop when a clock is about to &amp;run out</source>
        <translation>Desktop-&amp;Hinweis, bevor eine Frist abläuft</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min without a key</source>
        <translation> min ohne Tastendruck</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation>Anmelde&amp;name</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Times &amp;in</source>
        <translation>Zeiten &amp;in</translation>
    </message>
    <message>
        <source>Zone times are shown in</source>
        <translation>Zone der angezeigten Zeiten</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>&amp;Hide contents after</source>
        <translation>Inhalte aus&amp;blenden nach</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>anything</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SCHREIBGESCHÜTZT</translation>
    </message>
    <message>
        <source>no GitHub data yet: import a file</source>
        <translation>noch keine GitHub-Daten: Datei importieren</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>weniger als 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>GitHub data %1 old</source>
        <extracomment>%1 is an age, &quot;6 min&quot;; the text is parted there to set the age in bold</extracomment>
        <translation>GitHub-Daten %1 alt</translation>
    </message>
    <message>
        <source>chained</source>
        <translation>verkettet</translation>
    </message>
    <message>
        <source>sealed 0: not connected to GitHub</source>
        <translation>versiegelt 0: nicht mit GitHub verbunden</translation>
    </message>
    <message>
        <source>%1, local</source>
        <translation>%1, lokal</translation>
    </message>
    <message>
        <source>%1, incident</source>
        <translation>%1, Vorfall</translation>
    </message>
</context>
<context>
    <name>shell::UndoBar</name>
    <message>
        <source>Amend…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Streichen</translation>
    </message>
</context>
<context>
    <name>shell::Welcome</name>
    <message>
        <source>Welcome – Parapet</source>
        <translation>Willkommen – Parapet</translation>
    </message>
    <message>
        <source>Keeps a team in command during a security incident in its software supply chain. Everything is kept on this machine and works without a network.</source>
        <translation>Damit ein Team bei einem Sicherheitsvorfall in seiner Software-Lieferkette die Führung behält. Alles bleibt auf diesem Rechner und funktioniert ohne Netz.</translation>
    </message>
    <message>
        <source>Open the &amp;demo organisation</source>
        <translation>&amp;Demo-Organisation öffnen</translation>
    </message>
    <message>
        <source>An invented company in January 2025, with incidents, clocks and evidence to look around in. Nothing in it is real.</source>
        <translation>Eine erfundene Firma im Januar 2025, mit Vorfällen, Fristen und Beweismitteln zum Umsehen. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>A folder with a journal in it. It can also be dropped on this window.</source>
        <translation>Ein Ordner mit einem Journal. Er lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>An empty folder of your own, for your organisation.</source>
        <translation>Ein eigener leerer Ordner für die Organisation.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>beginnt…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>shell::WindowVerbs</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Move this pane to a window of its own</source>
        <translation>Bereich in ein eigenes Fenster verschieben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Bring this pane back to the main window</source>
        <translation>Bereich ins Hauptfenster zurückholen</translation>
    </message>
    <message>
        <source>Show times in UTC, local time or the incident&apos;s zone</source>
        <translation>Zeiten in UTC, Ortszeit oder Zone des Vorfalls anzeigen</translation>
    </message>
    <message>
        <source>Copy the selection as Markdown</source>
        <translation>Auswahl als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy and print</source>
        <translation>Kopieren und Drucken</translation>
    </message>
    <message>
        <source>Copy the selection as a table</source>
        <translation>Auswahl als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Print this pane or save it as PDF</source>
        <translation>Bereich drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Strike the last entry</source>
        <translation>Letzten Eintrag streichen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Amend the last entry</source>
        <translation>Letzten Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore what was struck</source>
        <translation>Gestrichenes wiederherstellen</translation>
    </message>
    <message>
        <source>taken back right after it was written</source>
        <translation>gleich nach dem Schreiben zurückgenommen</translation>
    </message>
</context>
<context>
    <name>shell::WorkspaceFacts</name>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>live workspace</source>
        <translation>Echtbetrieb</translation>
    </message>
</context>
<context>
    <name>shell::errorwords</name>
    <message>
        <source>Everything written so far is kept here.</source>
        <translation>Alles bisher Geschriebene bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>It goes on by itself after the wait.</source>
        <translation>Nach der Wartezeit geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing of yours was written. Look again, then repeat it.</source>
        <translation>Nichts Eigenes wurde geschrieben. Noch einmal nachsehen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Verify the workspace before you go on.</source>
        <translation>Nichts wurde geändert. Vor dem Weiterarbeiten den Arbeitsbereich prüfen.</translation>
    </message>
    <message>
        <source>Nothing was written and what you typed is still there. Check the disk, then try again.</source>
        <translation>Nichts wurde geschrieben, die Eingabe ist noch da. Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was written; what you typed is still there.</source>
        <translation>Nichts wurde geschrieben; die Eingabe ist noch da.</translation>
    </message>
</context>
<context>
    <name>shell::takeback</name>
    <message>
        <source>Struck: “%1”</source>
        <translation>Gestrichen: „%1“</translation>
    </message>
    <message>
        <source>Restored: “%1”</source>
        <translation>Wiederhergestellt: „%1“</translation>
    </message>
    <message>
        <source>Amended to: “%1”</source>
        <translation>Berichtigt zu: „%1“</translation>
    </message>
</context>
</TS>
