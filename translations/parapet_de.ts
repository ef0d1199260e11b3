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
        <source>Issue the post-incident report</source>
        <translation>Abschlussbericht herausgeben</translation>
    </message>
    <message>
        <source>Plan evidence to be collected</source>
        <translation>Beweismittel zum Sichern vormerken</translation>
    </message>
    <message>
        <source>Seal the file of evidence kept elsewhere</source>
        <translation>Datei eines anderswo verwahrten Beweismittels versiegeln</translation>
    </message>
    <message>
        <source>Verify evidence</source>
        <translation>Beweismittel prüfen</translation>
    </message>
    <message>
        <source>Hand evidence over</source>
        <translation>Beweismittel übergeben</translation>
    </message>
    <message>
        <source>Accept evidence</source>
        <translation>Beweismittel annehmen</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Beweismittel öffnen</translation>
    </message>
    <message>
        <source>Save a working copy of evidence</source>
        <translation>Arbeitskopie eines Beweismittels speichern</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Beweismittel exportieren</translation>
    </message>
    <message>
        <source>Release evidence</source>
        <translation>Beweismittel herausgeben</translation>
    </message>
    <message>
        <source>Set or lift a legal hold</source>
        <translation>Rechtliche Sperre setzen oder aufheben</translation>
    </message>
    <message>
        <source>Set how long evidence is kept</source>
        <translation>Aufbewahrung eines Beweismittels festlegen</translation>
    </message>
    <message>
        <source>Classify evidence</source>
        <translation>Beweismittel einstufen</translation>
    </message>
    <message>
        <source>Dispose of evidence</source>
        <translation>Beweismittel vernichten</translation>
    </message>
    <message>
        <source>Record an old incident</source>
        <translation>Alten Vorfall erfassen</translation>
    </message>
    <message>
        <source>Take up the finding</source>
        <translation>Befund aufgreifen</translation>
    </message>
    <message>
        <source>Answer the triage questions</source>
        <translation>Triage-Fragen beantworten</translation>
    </message>
    <message>
        <source>Note that the facts changed</source>
        <translation>Geänderte Fakten vermerken</translation>
    </message>
    <message>
        <source>Override the priority</source>
        <translation>Priorität übersteuern</translation>
    </message>
    <message>
        <source>Lift the override</source>
        <translation>Übersteuerung aufheben</translation>
    </message>
    <message>
        <source>Record a compensating control</source>
        <translation>Kompensierende Kontrolle festhalten</translation>
    </message>
    <message>
        <source>End a compensating control</source>
        <translation>Kompensierende Kontrolle beenden</translation>
    </message>
    <message>
        <source>Give the alert to somebody</source>
        <translation>Warnung jemandem zuweisen</translation>
    </message>
    <message>
        <source>Plan to patch, mitigate or disable</source>
        <translation>Patchen, Mindern oder Abschalten vormerken</translation>
    </message>
    <message>
        <source>Say how far the action on the alert is</source>
        <translation>Stand der Maßnahme zur Warnung angeben</translation>
    </message>
    <message>
        <source>Move the day of the action on the alert</source>
        <translation>Termin der Maßnahme zur Warnung verschieben</translation>
    </message>
    <message>
        <source>Dismiss the alert</source>
        <translation>Warnung verwerfen</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation>Warnung abschließen</translation>
    </message>
    <message>
        <source>Reopen the alert</source>
        <translation>Warnung wieder öffnen</translation>
    </message>
    <message>
        <source>Write a note on the alert</source>
        <translation>Notiz zur Warnung schreiben</translation>
    </message>
    <message>
        <source>Join the alert to an incident</source>
        <translation>Warnung einem Vorfall zuordnen</translation>
    </message>
    <message>
        <source>Take the alert out of an incident</source>
        <translation>Warnung aus einem Vorfall nehmen</translation>
    </message>
    <message>
        <source>Declare an incident because of the alert</source>
        <translation>Wegen der Warnung einen Vorfall melden</translation>
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
        <source>Dwell to detection</source>
        <translation>Verweildauer bis Erkennung</translation>
    </message>
    <message>
        <source>Dwell to containment</source>
        <translation>Verweildauer bis Eindämmung</translation>
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
        <source>Mean dwell to detection</source>
        <translation>Verweildauer bis Erkennung</translation>
    </message>
    <message>
        <source>Mean dwell to containment</source>
        <translation>Verweildauer bis Eindämmung</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>Went poorly</source>
        <translation>Was schlecht lief</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Glück</translation>
    </message>
    <message>
        <source>Control improvements</source>
        <translation>Verbesserte Kontrollen</translation>
    </message>
    <message>
        <source>External message</source>
        <translation>Mitteilung nach außen</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Root cause analysis</source>
        <translation>Ursachenanalyse</translation>
    </message>
    <message>
        <source>Timeline document</source>
        <translation>Dokument zum Hergang</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Stakeholder report</source>
        <translation>Bericht an die Beteiligten</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>a contributing factor</source>
        <translation>ein beitragender Faktor</translation>
    </message>
    <message>
        <source>entries pinned to the story</source>
        <translation>an den Hergang geheftete Einträge</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>was gut lief</translation>
    </message>
    <message>
        <source>what went poorly</source>
        <translation>was schlecht lief</translation>
    </message>
    <message>
        <source>a hot wash</source>
        <translation>ein Hot Wash</translation>
    </message>
    <message>
        <source>action items, each with an owner and a day, or that nothing changes</source>
        <translation>Maßnahmenpunkte mit je Zuständigem und Termin, oder dass sich nichts ändert</translation>
    </message>
    <message>
        <source>the overview</source>
        <translation>der Überblick</translation>
    </message>
    <message>
        <source>a report that was issued</source>
        <translation>ein herausgegebener Bericht</translation>
    </message>
    <message>
        <source>GitHub audit log</source>
        <translation>GitHub-Auditprotokoll</translation>
    </message>
    <message>
        <source>Git events</source>
        <translation>Git-Ereignisse</translation>
    </message>
    <message>
        <source>Actions log</source>
        <translation>Actions-Protokoll</translation>
    </message>
    <message>
        <source>Actions artifact</source>
        <translation>Actions-Artefakt</translation>
    </message>
    <message>
        <source>Git object</source>
        <translation>Git-Objekt</translation>
    </message>
    <message>
        <source>Harden-Runner</source>
        <translation>Harden-Runner</translation>
    </message>
    <message>
        <source>Scan result</source>
        <translation>Scan-Ergebnis</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Hash mismatch</source>
        <translation>Hash weicht ab</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Herausgegeben</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>Hash weicht ab</translation>
    </message>
    <message>
        <source>released</source>
        <translation>herausgegeben</translation>
    </message>
    <message>
        <source>disposed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>Git events vanish</source>
        <translation>Git-Ereignisse verschwinden</translation>
    </message>
    <message>
        <source>Actions logs vanish</source>
        <translation>Actions-Protokolle verschwinden</translation>
    </message>
    <message>
        <source>Actions artifacts vanish</source>
        <translation>Actions-Artefakte verschwinden</translation>
    </message>
    <message>
        <source>Audit log vanishes</source>
        <translation>Auditprotokoll verschwindet</translation>
    </message>
    <message>
        <source>%1 vanishes</source>
        <translation>%1 verschwindet</translation>
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
    <message>
        <source>Ctrl+G capture</source>
        <translation>Strg+G sichern</translation>
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
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Überführt in %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
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
    <message>
        <source>%1: gone at GitHub</source>
        <translation>%1: bei GitHub verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n kept elsewhere</source>
        <translation>
            <numerusform>%n anderswo verwahrt</numerusform>
            <numerusform>%n anderswo verwahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n nicht angenommen</numerusform>
            <numerusform>%n nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing or changed</source>
        <translation>
            <numerusform>%n fehlt oder verändert</numerusform>
            <numerusform>%n fehlen oder verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 alert: %1</source>
        <translation>1 Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
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
    <name>panes::BoardPane</name>
    <message>
        <source>Select an entry first: j and k move, G goes to the last</source>
        <translation>Erst einen Eintrag auswählen: j und k bewegen, G springt zum letzten</translation>
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
    <message>
        <source>Open the evidence register</source>
        <translation>Beweismittelregister öffnen</translation>
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
    <message>
        <source>Merge it into another incident</source>
        <translation>In einen anderen Vorfall überführen</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Überführung zurücknehmen</translation>
    </message>
    <message>
        <source>Related incidents</source>
        <translation>Verwandte Vorfälle</translation>
    </message>
    <message>
        <source>The review of this incident</source>
        <translation>Nachbereitung dieses Vorfalls</translation>
    </message>
    <message>
        <source>The post-incident report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Evidence of this incident</source>
        <translation>Beweismittel dieses Vorfalls</translation>
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
    <message>
        <source>%1 waits for %2 to accept it</source>
        <translation>%1 wartet auf die Annahme durch %2</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beweismittel</translation>
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
    <message>
        <source>Keeping the file as evidence…</source>
        <translation>Die Datei wird als Beweis aufbewahrt …</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows/s, %3 left</source>
        <translation>%1 Zeilen, %2 Zeilen/s, noch %3</translation>
    </message>
    <message>
        <source>; %1 of an hour that came twice stand at the earlier</source>
        <translation>; %1 aus einer Stunde, die es zweimal gab, stehen in der früheren</translation>
    </message>
    <message>
        <source>; kept as evidence %1</source>
        <translation>; aufbewahrt als Beweis %1</translation>
    </message>
    <message>
        <source>%1 no longer found</source>
        <translation>%1 nicht mehr gefunden</translation>
    </message>
    <message>
        <source>%1 no longer in the catalogue</source>
        <translation>%1 nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>%1 with a pattern that is not understood as a whole</source>
        <translation>%1 mit einem Muster, das nicht ganz verstanden wird</translation>
    </message>
    <message>
        <source>%1 other objects, kept by name</source>
        <translation>%1 andere Objekte, dem Namen nach behalten</translation>
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
        <source>Looking at the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
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
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte ist was</translation>
    </message>
    <message>
        <source>As they would stand on the timeline</source>
        <translation>Wie sie auf der Zeitleiste stünden</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Zone of times without one</source>
        <translation>&amp;Zone von Zeiten ohne eine</translation>
    </message>
    <message>
        <source>&amp;Evidence of</source>
        <translation>&amp;Beweis für</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>keinen Vorfall</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
    <message>
        <source>%1 (%2): its times have no zone. Say in which zone its clock ran.</source>
        <translation>%1 (%2): Den Zeiten fehlt die Zone. Angeben, in welcher Zone die Uhr lief.</translation>
    </message>
    <message>
        <source>No row of %1 (%2) can be read as %3.</source>
        <translation>Keine Zeile von %1 (%2) lässt sich als %3 lesen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, separated by %1</source>
        <translation>, getrennt durch %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>. Some of its times have no zone: say in which zone its clock ran</source>
        <translation>. Manchen Zeiten fehlt die Zone: angeben, in welcher Zone die Uhr lief</translation>
    </message>
    <message>
        <source>. Some stand in an hour that came twice; the earlier is taken</source>
        <translation>. Manche liegen in einer Stunde, die es zweimal gab; die frühere gilt</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>An export in JSON, JSON lines or CSV, or a scanner&apos;s report; drop it here or choose it</source>
        <translation>Ein Export als JSON, JSON-Zeilen oder CSV oder der Bericht eines Scanners; hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>GitHub audit log and workflow runs, Harden-Runner telemetry, Trivy and SARIF reports, KEV, EPSS, STIX, Timesketch, and any table or JSON lines with times in it. The file is kept as evidence under its SHA-256.</source>
        <translation>Audit-Log und Workflow-Läufe von GitHub, Telemetrie von Harden-Runner, Berichte von Trivy und in SARIF, KEV, EPSS, STIX, Timesketch und jede Tabelle oder JSON-Zeilen mit Zeiten darin. Die Datei wird unter ihrem SHA-256 als Beweismittel aufbewahrt.</translation>
    </message>
    <message>
        <source>Exports (*.json *.jsonl *.ndjson *.sarif *.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Exporte (*.json *.jsonl *.ndjson *.sarif *.csv *.tsv *.txt *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A repository is OWNER/NAME.</source>
        <translation>Ein Repository ist EIGENTÜMER/NAME.</translation>
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
    <message>
        <source>Its review</source>
        <translation>Nachbereitung</translation>
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
        <source>List the reviews that are due</source>
        <translation>Fällige Nachbereitungen auflisten</translation>
    </message>
    <message>
        <source>The review of the selected incident</source>
        <translation>Nachbereitung des gewählten Vorfalls</translation>
    </message>
    <message>
        <source>Merge the selected incident into another one</source>
        <translation>Gewählten Vorfall in einen anderen überführen</translation>
    </message>
    <message>
        <source>Take the merge of the selected incident back</source>
        <translation>Überführung des gewählten Vorfalls zurücknehmen</translation>
    </message>
    <message>
        <source>Incidents related to the selected one</source>
        <translation>Mit dem gewählten verwandte Vorfälle</translation>
    </message>
    <message>
        <source>Reopen the selected incident</source>
        <translation>Gewählten Vorfall wieder öffnen</translation>
    </message>
    <message>
        <source>open ones, all, or the reviews that are due</source>
        <translation>offene, alle oder fällige Nachbereitungen</translation>
    </message>
    <message>
        <source>its review</source>
        <translation>seine Nachbereitung</translation>
    </message>
    <message>
        <source>merge it into another one, or take the merge back</source>
        <translation>in einen anderen überführen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>related incidents</source>
        <translation>verwandte Vorfälle</translation>
    </message>
    <message>
        <source>reopen it</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Nachbereitungen</translation>
    </message>
    <message>
        <source>Reviews due %1</source>
        <translation>Nachbereitungen %1</translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation>Keine Nachbereitung fällig</translation>
    </message>
    <message>
        <source>A closed incident is reviewed within a week; it stands here until its review is closed.</source>
        <translation>Ein geschlossener Vorfall wird binnen einer Woche nachbereitet; er steht hier, bis die Nachbereitung geschlossen ist.</translation>
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
    <name>panes::LineQueue</name>
    <message>
        <source>The incident of this line is not on the board any more</source>
        <translation>Der Vorfall dieser Zeile ist nicht mehr auf dem Board</translation>
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
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
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
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
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
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Import an audit log or another export, or declare an incident: everything that is written or imported stands here in the order it happened.</source>
        <translation>Ein Audit-Log oder einen anderen Export importieren oder einen Vorfall erklären: Alles, was geschrieben oder importiert wird, steht hier in der Reihenfolge, in der es geschah.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
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
<context>
    <name>look::TrendLine</name>
    <message>
        <source>%1, trend by month</source>
        <translation>%1, Verlauf nach Monaten</translation>
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
    <message>
        <source>%1 files of evidence</source>
        <translation>%1 Beweisdateien</translation>
    </message>
    <message>
        <source>%1 threat indicators</source>
        <translation>%1 Bedrohungsindikatoren</translation>
    </message>
    <message>
        <source>In evidence</source>
        <translation>In Beweismitteln</translation>
    </message>
    <message>
        <source>In feeds</source>
        <translation>In Feeds</translation>
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
        <source>Times without a zone are %1</source>
        <translation>Zeiten ohne Zone sind %1</translation>
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
    <name>actions::Word</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Nachgeprüft</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko angenommen</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Verhindern</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Mindern</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentieren</translation>
    </message>
    <message>
        <source>Govern</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifizieren</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>console::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>models::ActionItemsModel</name>
    <message>
        <source>no day</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>im Verzug um %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Maßnahmenpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Control area</source>
        <translation>Kontrollbereich</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
</context>
<context>
    <name>models::ActionWording</name>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Nachgeprüft von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>kein Termin gesetzt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>Entstand aus</translation>
    </message>
    <message>
        <source>Followed as</source>
        <translation>Verfolgt als</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Maßnahmenpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Control area</source>
        <translation>Kontrollbereich</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>models::DeliverablesModel</name>
    <message>
        <source>the review holds it</source>
        <translation>steht in der Nachbereitung</translation>
    </message>
    <message>
        <source>settled by %1</source>
        <translation>erledigt von %1</translation>
    </message>
    <message>
        <source>settled by %1: %2</source>
        <translation>erledigt von %1: %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>models::FactorsModel</name>
    <message>
        <source>reads like blame</source>
        <translation>klingt nach Schuld</translation>
    </message>
    <message>
        <source>It names %1: say what made it possible, not who.</source>
        <translation>%1 wird genannt: Was es ermöglichte, zählt, nicht wer.</translation>
    </message>
    <message>
        <source>“%1” is about a person&apos;s act: say what made it easy or hid it.</source>
        <translation>„%1“ meint die Tat einer Person: Was es leicht machte oder verbarg, zählt.</translation>
    </message>
</context>
<context>
    <name>models::LinksModel</name>
    <message>
        <source>%1 this:</source>
        <translation>%1 diesem:</translation>
    </message>
    <message>
        <source>merged into this:</source>
        <translation>in diesen überführt:</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>überführt in</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermutet</translation>
    </message>
</context>
<context>
    <name>models::ReviewGuidance</name>
    <message>
        <source>The summary an executive reads: what happened, who was affected, what was done, what changes.</source>
        <translation>Die Zusammenfassung für die Leitung: was geschah, wer betroffen war, was getan wurde, was sich ändert.</translation>
    </message>
    <message>
        <source>The account from the first act to the last, with its times. r in the log puts a reference here.</source>
        <translation>Der Bericht vom ersten Schritt bis zum letzten, mit seinen Zeiten. r im Protokoll setzt hier einen Verweis.</translation>
    </message>
    <message>
        <source>Who and what was affected, for how long, and what it cost; what is not known is said too.</source>
        <translation>Wer und was betroffen war, wie lange, und was es kostete; auch, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>How it was noticed, what could have told us earlier, and what was silent.</source>
        <translation>Wie es auffiel, was es früher hätte zeigen können, und was stumm blieb.</translation>
    </message>
    <message>
        <source>What was decided and done, in which order, and what was considered and left alone.</source>
        <translation>Was entschieden und getan wurde, in welcher Reihenfolge, und was erwogen und gelassen wurde.</translation>
    </message>
    <message>
        <source>How services came back, how that was proven, and what is still watched.</source>
        <translation>Wie die Dienste zurückkamen, wie das geprüft wurde, und was noch beobachtet wird.</translation>
    </message>
    <message>
        <source>What helped and should stay as it is.</source>
        <translation>Was half und so bleiben soll.</translation>
    </message>
    <message>
        <source>What cost time, was missing or misled; no names.</source>
        <translation>Was Zeit kostete, fehlte oder in die Irre führte; keine Namen.</translation>
    </message>
    <message>
        <source>What went well by chance: the next time it may not.</source>
        <translation>Was durch Zufall gut ging: beim nächsten Mal vielleicht nicht.</translation>
    </message>
    <message>
        <source>Changes to policy and technology, and those that were decided against.</source>
        <translation>Änderungen an Regeln und Technik, und die, gegen die entschieden wurde.</translation>
    </message>
    <message>
        <source>What is told outside. Legal reads it before it goes.</source>
        <translation>Was nach außen gesagt wird. Die Rechtsabteilung liest es vorher.</translation>
    </message>
</context>
<context>
    <name>models::ReviewPagesModel</name>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Faktoren</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot Wash</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Maßnahmenpunkte</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir lernten</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>typed, not written yet</source>
        <translation>getippt, noch nicht geschrieben</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ungeschrieben</translation>
    </message>
</context>
<context>
    <name>models::ReviewStanding</name>
    <message>
        <source>The response goes on. Its review begins when it is closed.</source>
        <translation>Die Reaktion läuft noch. Die Nachbereitung beginnt, wenn der Vorfall geschlossen ist.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Nachbereitung eröffnen</translation>
    </message>
    <message>
        <source>It was merged or declined: there is nothing to review here.</source>
        <translation>Überführt oder verworfen: Hier gibt es nichts nachzubereiten.</translation>
    </message>
    <message>
        <source>Nobody has begun. Who opens it leads it.</source>
        <translation>Niemand hat begonnen. Wer sie eröffnet, leitet sie.</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>Everything that must be there is there. Somebody else reads and signs it.</source>
        <translation>Alles Nötige ist da. Jemand anderes liest und unterzeichnet.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch nötig: %1</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Unterzeichnen…</translation>
    </message>
    <message>
        <source>You submitted it: somebody else reads and signs it.</source>
        <translation>Von Ihnen eingereicht: Jemand anderes liest und unterzeichnet.</translation>
    </message>
    <message>
        <source>%1 submitted it. Signing freezes the timeline as you have read it.</source>
        <translation>Eingereicht von %1. Die Unterschrift friert den Hergang so ein, wie er gelesen wurde.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, over %3 entries</source>
        <translation>Unterzeichnet von %1, %2, über %3 Einträge</translation>
    </message>
    <message>
        <source>Root </source>
        <translation>Wurzel </translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Nachbereitung schließen</translation>
    </message>
    <message>
        <source>%1 of %2 action items are neither verified, rejected nor accepted as a risk: it closes when all are.</source>
        <translation>%1 von %2 Maßnahmenpunkten sind weder nachgeprüft noch abgelehnt noch als Risiko angenommen: Erst dann wird geschlossen.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Im Verzug um %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Fällig in %1</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>The log is no longer what was signed: entries of another console came in before the signature. Return the review to draft, read it again and have it signed again.</source>
        <translation>Das Protokoll ist nicht mehr das unterzeichnete: Einträge einer anderen Konsole kamen vor der Unterschrift hinzu. Die Nachbereitung in den Entwurf zurückgeben, neu lesen und neu unterzeichnen lassen.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Zurückgegeben von %1: %2</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Zum Board</translation>
    </message>
</context>
<context>
    <name>panes::ActionActs</name>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>A later day needs a reason</source>
        <translation>Ein späterer Termin braucht einen Grund</translation>
    </message>
    <message>
        <source>Move the day of %1</source>
        <translation>Termin von %1 verschieben</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist erledigt</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Was getan wurde</translation>
    </message>
    <message>
        <source>The change and where it can be seen; who verifies it starts here</source>
        <translation>Die Änderung und wo sie zu sehen ist; wer nachprüft, beginnt hier</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verified &amp;with</source>
        <translation>Nachgeprüft &amp;womit</translation>
    </message>
    <message>
        <source>What you looked at: a query, a test, a document</source>
        <translation>Was angesehen wurde: eine Abfrage, ein Test, ein Dokument</translation>
    </message>
    <message>
        <source>Verify %1, done by %2</source>
        <translation>%1 nachprüfen, erledigt von %2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>&amp;Why it is not done</source>
        <translation>&amp;Warum es nicht getan wird</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept the risk of %1</source>
        <translation>Risiko von %1 annehmen</translation>
    </message>
    <message>
        <source>&amp;Who accepts it, why, and until when</source>
        <translation>&amp;Wer es annimmt, warum, bis wann</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Risiko annehmen</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 ist wieder offen</translation>
    </message>
    <message>
        <source>&amp;Why it is open again</source>
        <translation>&amp;Warum es wieder offen ist</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>owner/repository#12, or its https address</source>
        <translation>owner/repository#12 oder die https-Adresse</translation>
    </message>
    <message>
        <source>The issue %1 is followed as</source>
        <translation>Issue, als das %1 verfolgt wird</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Verfolgen</translation>
    </message>
</context>
<context>
    <name>panes::ActionDetail</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
</context>
<context>
    <name>panes::ActionDialog</name>
    <message>
        <source>Open it</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Open an action item</source>
        <translation>Maßnahmenpunkt eröffnen</translation>
    </message>
    <message>
        <source>&amp;What has to change</source>
        <translation>&amp;Was sich ändern muss</translation>
    </message>
    <message>
        <source>Expire publish tokens after 90 days</source>
        <translation>Publish-Tokens nach 90 Tagen ablaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Control &amp;area</source>
        <translation>&amp;Kontrollbereich</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>login; may stay empty for now</source>
        <translation>Login; darf vorerst leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Came of the &amp;incident</source>
        <translation>Entstand aus dem &amp;Vorfall</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>panes::ActionsPane</name>
    <message>
        <source>Open an action item</source>
        <translation>Maßnahmenpunkt eröffnen</translation>
    </message>
    <message>
        <source>Selected item: the next step</source>
        <translation>Gewählter Punkt: nächster Schritt</translation>
    </message>
    <message>
        <source>Selected item: assign</source>
        <translation>Gewählter Punkt: zuweisen</translation>
    </message>
    <message>
        <source>Selected item: move the day</source>
        <translation>Gewählter Punkt: Termin verschieben</translation>
    </message>
    <message>
        <source>Selected item: it is done</source>
        <translation>Gewählter Punkt: erledigt</translation>
    </message>
    <message>
        <source>Selected item: verify</source>
        <translation>Gewählter Punkt: nachprüfen</translation>
    </message>
    <message>
        <source>Selected item: reject</source>
        <translation>Gewählter Punkt: ablehnen</translation>
    </message>
    <message>
        <source>Selected item: accept the risk</source>
        <translation>Gewählter Punkt: Risiko annehmen</translation>
    </message>
    <message>
        <source>Selected item: open it again</source>
        <translation>Gewählter Punkt: wieder öffnen</translation>
    </message>
    <message>
        <source>Selected item: name its issue</source>
        <translation>Gewählter Punkt: Issue angeben</translation>
    </message>
    <message>
        <source>List open action items</source>
        <translation>Offene Maßnahmenpunkte auflisten</translation>
    </message>
    <message>
        <source>List my action items</source>
        <translation>Meine Maßnahmenpunkte auflisten</translation>
    </message>
    <message>
        <source>List overdue action items</source>
        <translation>Überfällige Maßnahmenpunkte auflisten</translation>
    </message>
    <message>
        <source>List action items to verify</source>
        <translation>Nachzuprüfende Maßnahmenpunkte auflisten</translation>
    </message>
    <message>
        <source>List all action items</source>
        <translation>Alle Maßnahmenpunkte auflisten</translation>
    </message>
    <message>
        <source>Find an action item</source>
        <translation>Maßnahmenpunkt suchen</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>The selected item</source>
        <translation>Der gewählte Punkt</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächster, voriger</translation>
    </message>
    <message>
        <source>the next choice: open, mine, overdue, to verify, all</source>
        <translation>die nächste Auswahl: offen, meine, überfällig, nachzuprüfen, alle</translation>
    </message>
    <message>
        <source>find an item, an owner, an issue</source>
        <translation>Punkt, Zuständigen oder Issue suchen</translation>
    </message>
    <message>
        <source>open an action item</source>
        <translation>Maßnahmenpunkt eröffnen</translation>
    </message>
    <message>
        <source>select several, to copy them</source>
        <translation>mehrere auswählen, um sie zu kopieren</translation>
    </message>
    <message>
        <source>the next step: begin, done, verify</source>
        <translation>der nächste Schritt: beginnen, erledigt, nachprüfen</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>zuweisen</translation>
    </message>
    <message>
        <source>move the day</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>it is done; verify it</source>
        <translation>erledigt; nachprüfen</translation>
    </message>
    <message>
        <source>reject; accept the risk</source>
        <translation>ablehnen; Risiko annehmen</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>name the issue it is followed as</source>
        <translation>Issue angeben, als das es verfolgt wird</translation>
    </message>
    <message>
        <source>the review it came of</source>
        <translation>die Nachbereitung, aus der es entstand</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Find an item, an owner, an issue</source>
        <translation>Punkt, Zuständige, Issue suchen</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Maßnahmenpunkte</translation>
    </message>
    <message>
        <source>Which action items</source>
        <translation>Welche Maßnahmenpunkte</translation>
    </message>
    <message>
        <source>All control areas</source>
        <translation>Alle Kontrollbereiche</translation>
    </message>
    <message>
        <source>Control area</source>
        <translation>Kontrollbereich</translation>
    </message>
    <message>
        <source>Open an item</source>
        <translation>Punkt eröffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Meine %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>To verify %1</source>
        <translation>Nachzuprüfen %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <translation>Nur von %1</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>Nichts davon ist Ihres</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Nothing waits to be verified</source>
        <translation>Nichts wartet auf Nachprüfung</translation>
    </message>
    <message>
        <source>No action item matches</source>
        <translation>Kein Maßnahmenpunkt passt</translation>
    </message>
    <message>
        <source>No action item yet</source>
        <translation>Noch kein Maßnahmenpunkt</translation>
    </message>
    <message>
        <source>No action item matches “%1”</source>
        <translation>Kein Maßnahmenpunkt passt zu „%1“</translation>
    </message>
    <message>
        <source>Reviews ask for changes: each has an owner and a day, and is followed until somebody else has verified it.</source>
        <translation>Nachbereitungen verlangen Änderungen: jede mit Zuständigem und Termin, verfolgt, bis jemand anderes nachgeprüft hat.</translation>
    </message>
    <message>
        <source>All shows those that are settled, too; a control area or an incident may be chosen above.</source>
        <translation>Alle zeigt auch die abgeschlossenen; oben kann ein Kontrollbereich oder ein Vorfall gewählt sein.</translation>
    </message>
</context>
<context>
    <name>panes::BoardRelations</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Überführung zurücknehmen</translation>
    </message>
    <message>
        <source>It goes on in</source>
        <translation>Er geht weiter in</translation>
    </message>
    <message>
        <source>merged by %1</source>
        <translation>überführt von %1</translation>
    </message>
</context>
<context>
    <name>panes::DayText</name>
    <message>
        <source>2025-02-14, mon 17:00, in 14d</source>
        <translation>2025-02-14, mon 17:00, in 14d</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>panes::DeliverablesPage</name>
    <message>
        <source>Space: done by other means, or to do again · x: not applicable</source>
        <translation>Leertaste: anders erledigt, oder wieder zu tun · x: nicht zutreffend</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What the week after an incident hands over. What this review holds is ticked by itself.</source>
        <translation>Was die Woche nach einem Vorfall liefert. Was in dieser Nachbereitung steht, ist von selbst abgehakt.</translation>
    </message>
    <message>
        <source>The playbook of this incident has no step for it: the review itself ticks it</source>
        <translation>Das Playbook dieses Vorfalls hat dafür keinen Schritt: Die Nachbereitung hakt es ab</translation>
    </message>
    <message>
        <source>&amp;Why it is not applicable</source>
        <translation>&amp;Warum es nicht zutrifft</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>panes::FactorsPage</name>
    <message>
        <source>No factor is named yet</source>
        <translation>Noch kein Faktor benannt</translation>
    </message>
    <message>
        <source>Several made it possible, let it go on or hid it. None of them is a person.</source>
        <translation>Mehrere ermöglichten es, ließen es weitergehen oder verbargen es. Keiner davon ist ein Mensch.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Faktoren</translation>
    </message>
    <message>
        <source>What made it possible, what let it go on, what hid it. A person&apos;s act is never a root cause.</source>
        <translation>Was es ermöglichte, weitergehen ließ, verbarg. Die Tat einer Person ist nie eine Ursache.</translation>
    </message>
    <message>
        <source>Kind of factor</source>
        <translation>Art des Faktors</translation>
    </message>
    <message>
        <source>Publish tokens never expired</source>
        <translation>Publish-Tokens liefen nie ab</translation>
    </message>
    <message>
        <source>Another factor</source>
        <translation>Weiterer Faktor</translation>
    </message>
    <message>
        <source>&amp;Why it is no factor</source>
        <translation>&amp;Warum es kein Faktor ist</translation>
    </message>
    <message>
        <source>Take out a factor</source>
        <translation>Faktor herausnehmen</translation>
    </message>
</context>
<context>
    <name>panes::IncidentChooser</name>
    <message>
        <source>Find by title or label</source>
        <translation>Nach Titel oder Kürzel suchen</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Kein Vorfall passt</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>Vorfall suchen</translation>
    </message>
</context>
<context>
    <name>panes::LinksDialog</name>
    <message>
        <source>It is related to no other incident.</source>
        <translation>Mit keinem anderen Vorfall verwandt.</translation>
    </message>
    <message>
        <source>Enter: open the other · c: confirmed · Del: take away</source>
        <translation>Enter: den anderen öffnen · c: bestätigt · Entf: wegnehmen</translation>
    </message>
    <message>
        <source>only &amp;suspected so far</source>
        <translation>bisher nur &amp;vermutet</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>%1 and other incidents</source>
        <translation>%1 und andere Vorfälle</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>&amp;This incident is</source>
        <translation>&amp;Dieser Vorfall ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The other incident states this: take it away there</source>
        <translation>Das steht beim anderen Vorfall: dort wegnehmen</translation>
    </message>
    <message>
        <source>A merge is taken back from the incident that was merged</source>
        <translation>Eine Überführung wird beim überführten Vorfall zurückgenommen</translation>
    </message>
</context>
<context>
    <name>panes::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Überführen</translation>
    </message>
    <message>
        <source>Merge %1 into another incident</source>
        <translation>%1 in einen anderen Vorfall überführen</translation>
    </message>
    <message>
        <source>It goes on in the one you choose. Nothing is copied and nothing deleted: its log stays where it is, its clocks stop, and taking the merge back restores it as it was.</source>
        <translation>Er geht im gewählten weiter. Nichts wird kopiert, nichts gelöscht: Das Protokoll bleibt, wo es ist, die Fristen stehen, und die Rücknahme stellt alles wieder her.</translation>
    </message>
    <message>
        <source>The same token, seen by another scanner</source>
        <translation>Dasselbe Token, von einem anderen Scanner gesehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Waru&amp;m</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>panes::PagesPreview</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Das Papier, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages follow</source>
        <translation>
            <numerusform>%n weitere Seite folgt</numerusform>
            <numerusform>%n weitere Seiten folgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panes::Relations</name>
    <message>
        <source>&amp;Why it goes on</source>
        <translation>&amp;Warum er weitergeht</translation>
    </message>
    <message>
        <source>A new span begins; what was reached before stays</source>
        <translation>Ein neuer Abschnitt beginnt; Erreichtes bleibt</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Why it is one of its own</source>
        <translation>&amp;Warum er ein eigener ist</translation>
    </message>
    <message>
        <source>Take the merge of %1 back</source>
        <translation>Überführung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>panes::ReportDialog</name>
    <message>
        <source>with the whole &amp;log as appendix</source>
        <translation>mit ganzem &amp;Protokoll als Anhang</translation>
    </message>
    <message>
        <source>Post-incident report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>Der Bericht als Text</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Post-incident report · %1</source>
        <translation>Abschlussbericht · %1</translation>
    </message>
    <message>
        <source>This incident is %1: %2 leaves the circle that can see it with this file</source>
        <translation>Dieser Vorfall ist %1: Mit dieser Datei verlässt %2 den Kreis, der ihn sehen darf</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>local to this console</source>
        <translation>nur auf dieser Konsole</translation>
    </message>
    <message>
        <source>Name %1 “%2”, which is restricted</source>
        <translation>%1 „%2“ nennen, der eingeschränkt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed: it says DRAFT</source>
        <translation>nicht unterzeichnet: es steht DRAFT darauf</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>unterzeichnet von %1</translation>
    </message>
    <message>
        <source>the log is no longer what was signed: it says so</source>
        <translation>das Protokoll ist nicht mehr das unterzeichnete: es steht darin</translation>
    </message>
    <message>
        <source>tick that it may leave</source>
        <translation>abhaken, dass er hinaus darf</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the post-incident report</source>
        <translation>Abschlussbericht speichern</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Speichern als %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>Saved as %1, SHA-256 %2</source>
        <translation>Gespeichert als %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Saved as %1, SHA-256 %2; the log says so</source>
        <translation>Gespeichert als %1, SHA-256 %2; es steht im Protokoll</translation>
    </message>
    <message>
        <source>Saved as %1, but the log could not say so: %2</source>
        <translation>Gespeichert als %1, aber nicht im Protokoll: %2</translation>
    </message>
</context>
<context>
    <name>panes::ReviewActionsPage</name>
    <message>
        <source>Nothing has to change yet</source>
        <translation>Noch muss sich nichts ändern</translation>
    </message>
    <message>
        <source>Each change has an owner and a day, and is followed until somebody else has verified it. The review closes when all are settled.</source>
        <translation>Jede Änderung hat Zuständigen und Termin und wird verfolgt, bis jemand anderes nachgeprüft hat. Sind alle abgeschlossen, schließt die Nachbereitung.</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Maßnahmenpunkte</translation>
    </message>
    <message>
        <source>Open an item</source>
        <translation>Punkt eröffnen</translation>
    </message>
    <message>
        <source>All of this incident</source>
        <translation>Alle dieses Vorfalls</translation>
    </message>
    <message>
        <source>Action items of this incident</source>
        <translation>Maßnahmenpunkte dieses Vorfalls</translation>
    </message>
</context>
<context>
    <name>panes::ReviewHead</name>
    <message>
        <source>The review at a glance</source>
        <translation>Die Nachbereitung auf einen Blick</translation>
    </message>
</context>
<context>
    <name>panes::ReviewLog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hergang</translation>
    </message>
    <message>
        <source>View of the log</source>
        <translation>Ansicht des Protokolls</translation>
    </message>
    <message>
        <source>kind:decision author:bo after:-1h &quot;a phrase&quot; -word</source>
        <translation>kind:decision author:bo after:-1h &quot;eine Wendung&quot; -wort</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>Hergang %1</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Milestones, decisions and what is pinned with p make the story.</source>
        <translation>Meilensteine, Entscheidungen und mit p Angeheftetes ergeben den Hergang.</translation>
    </message>
    <message>
        <source>Esc in the filter shows all lines again.</source>
        <translation>Esc im Filter zeigt wieder alle Zeilen.</translation>
    </message>
    <message>
        <source>Select an entry first: j and k move</source>
        <translation>Erst einen Eintrag auswählen: j und k bewegen</translation>
    </message>
</context>
<context>
    <name>panes::ReviewPane</name>
    <message>
        <source>The review&apos;s next step</source>
        <translation>Nächster Schritt der Nachbereitung</translation>
    </message>
    <message>
        <source>Write what is typed on this page</source>
        <translation>Getipptes dieser Seite schreiben</translation>
    </message>
    <message>
        <source>Write this page and go to the next one</source>
        <translation>Seite schreiben und zur nächsten</translation>
    </message>
    <message>
        <source>Return the review to draft</source>
        <translation>Nachbereitung in den Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>Next page of the review</source>
        <translation>Nächste Seite der Nachbereitung</translation>
    </message>
    <message>
        <source>Previous page of the review</source>
        <translation>Vorige Seite der Nachbereitung</translation>
    </message>
    <message>
        <source>Next review that is due</source>
        <translation>Nächste fällige Nachbereitung</translation>
    </message>
    <message>
        <source>Previous review that is due</source>
        <translation>Vorige fällige Nachbereitung</translation>
    </message>
    <message>
        <source>This incident on the board</source>
        <translation>Dieser Vorfall auf dem Board</translation>
    </message>
    <message>
        <source>List the reviews that are due</source>
        <translation>Fällige Nachbereitungen auflisten</translation>
    </message>
    <message>
        <source>The post-incident report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>Vorfall wieder öffnen</translation>
    </message>
    <message>
        <source>Related incidents</source>
        <translation>Verwandte Vorfälle</translation>
    </message>
    <message>
        <source>Open an action item of this incident</source>
        <translation>Maßnahmenpunkt dieses Vorfalls eröffnen</translation>
    </message>
    <message>
        <source>A reference goes into a section: choose one at the left</source>
        <translation>Ein Verweis gehört in einen Abschnitt: links einen wählen</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwiesen</translation>
    </message>
    <message>
        <source>Nothing is typed here that is not written</source>
        <translation>Hier ist nichts getippt, was nicht geschrieben wäre</translation>
    </message>
    <message>
        <source>Take theirs or keep mine first</source>
        <translation>Erst das andere übernehmen oder das eigene behalten</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>What is missing, wrong or a guess</source>
        <translation>Was fehlt, falsch oder geraten ist</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>next, previous page</source>
        <translation>nächste, vorige Seite</translation>
    </message>
    <message>
        <source>write this page</source>
        <translation>diese Seite schreiben</translation>
    </message>
    <message>
        <source>write it and go to the next</source>
        <translation>schreiben und zur nächsten</translation>
    </message>
    <message>
        <source>the next step: open, submit, sign, close</source>
        <translation>der nächste Schritt: eröffnen, einreichen, unterzeichnen, schließen</translation>
    </message>
    <message>
        <source>return it to draft</source>
        <translation>in den Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>the next review that is due</source>
        <translation>die nächste fällige Nachbereitung</translation>
    </message>
    <message>
        <source>page, log, list of pages</source>
        <translation>Seite, Protokoll, Liste der Seiten</translation>
    </message>
    <message>
        <source>next, previous, first, last</source>
        <translation>nächster, voriger, erster, letzter</translation>
    </message>
    <message>
        <source>into or out of the story</source>
        <translation>in den Hergang oder heraus</translation>
    </message>
    <message>
        <source>refer to the entry in the text</source>
        <translation>im Text auf den Eintrag verweisen</translation>
    </message>
    <message>
        <source>quote the entry in the text</source>
        <translation>den Eintrag im Text zitieren</translation>
    </message>
    <message>
        <source>the story, or all</source>
        <translation>Hergang oder alles</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation>Keine Nachbereitung fällig</translation>
    </message>
    <message>
        <source>A closed incident is reviewed within a week. One that was reviewed long ago is opened from the list of incidents with e.</source>
        <translation>Ein geschlossener Vorfall wird binnen einer Woche nachbereitet. Eine längst abgeschlossene öffnet e in der Liste der Vorfälle.</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Seiten der Nachbereitung</translation>
    </message>
    <message>
        <source>%1 of %2 reviews due</source>
        <translation>%1 von %2 fälligen Nachbereitungen</translation>
    </message>
</context>
<context>
    <name>panes::ReviewStepCell</name>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>panes::SectionPage</name>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das andere übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Das eigene behalten</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot Wash</translation>
    </message>
    <message>
        <source>What those who responded said right after it, before it is forgotten. It may be written down as soon as it was held.</source>
        <translation>Was die Beteiligten gleich danach sagten, ehe es vergessen ist. Es kann festgehalten werden, sobald es stattfand.</translation>
    </message>
    <message>
        <source>This was written elsewhere while you typed.</source>
        <translation>Das wurde anderswo geschrieben, während Sie tippten.</translation>
    </message>
    <message>
        <source>%1 wrote this while you typed.</source>
        <translation>%1 schrieb das, während Sie tippten.</translation>
    </message>
    <message>
        <source>%1 characters, at most %2 fit</source>
        <translation>%1 Zeichen, höchstens %2 passen</translation>
    </message>
    <message>
        <source>Kept on this console, not in the record yet</source>
        <translation>Auf dieser Konsole behalten, noch nicht im Protokoll</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>Geschrieben von %1, %2</translation>
    </message>
    <message>
        <source>Open the review to write it</source>
        <translation>Zum Schreiben die Nachbereitung eröffnen</translation>
    </message>
    <message>
        <source>Return the review to draft to write</source>
        <translation>Zum Schreiben in den Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>Take theirs or keep mine first</source>
        <translation>Erst das andere übernehmen oder das eigene behalten</translation>
    </message>
    <message>
        <source>This page cannot be written now</source>
        <translation>Diese Seite kann jetzt nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>panes::SignDialog</name>
    <message>
        <source>Sign as %1</source>
        <translation>Als %1 unterzeichnen</translation>
    </message>
    <message>
        <source>Sign the review off</source>
        <translation>Nachbereitung unterzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 submitted it. You say that you have read it, with the log of %n entries as it stands: the root below proves later that it was this log.</source>
        <translation>
            <numerusform>%1 hat sie eingereicht. Sie erklären, sie gelesen zu haben, mit dem Protokoll von %n Eintrag, wie es steht: Die Wurzel unten belegt später, dass es dieses Protokoll war.</numerusform>
            <numerusform>%1 hat sie eingereicht. Sie erklären, sie gelesen zu haben, mit dem Protokoll von %n Einträgen, wie es steht: Die Wurzel unten belegt später, dass es dieses Protokoll war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Root over the hashes of the log</source>
        <translation>Wurzel über die Hashes des Protokolls</translation>
    </message>
    <message>
        <source>Deliverables that are not there: %1</source>
        <translation>Fehlende Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>GitHub audit log</source>
        <translation>GitHub-Audit-Log</translation>
    </message>
    <message>
        <source>GitHub workflow runs</source>
        <translation>GitHub-Workflow-Läufe</translation>
    </message>
    <message>
        <source>Harden-Runner telemetry</source>
        <translation>Harden-Runner-Telemetrie</translation>
    </message>
    <message>
        <source>Timesketch table</source>
        <translation>Timesketch-Tabelle</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Trivy report</source>
        <translation>Trivy-Bericht</translation>
    </message>
    <message>
        <source>SARIF log</source>
        <translation>SARIF-Protokoll</translation>
    </message>
    <message>
        <source>Known exploited vulnerabilities (CISA KEV)</source>
        <translation>Bekannt ausgenutzte Schwachstellen (CISA KEV)</translation>
    </message>
    <message>
        <source>Exploit prediction scores (FIRST EPSS)</source>
        <translation>Vorhersagewerte für Ausnutzung (FIRST EPSS)</translation>
    </message>
    <message>
        <source>Threat indicators (STIX 2.1)</source>
        <translation>Bedrohungsindikatoren (STIX 2.1)</translation>
    </message>
</context>
<context>
    <name>panes::MappingBox</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Zone of its own</source>
        <translation>Eigene Zone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Lane of its own</source>
        <translation>Eigene Spur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>panes::ZoneField</name>
    <message>
        <source>Zone of times without one</source>
        <translation>Zone von Zeiten ohne eine</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
</context>
<context>
    <name>console::EvidenceCapture</name>
    <message>
        <source>Sealing %1</source>
        <translation>%1 wird versiegelt</translation>
    </message>
</context>
<context>
    <name>console::EvidenceCheck</name>
    <message>
        <source>Daily check of the evidence</source>
        <translation>Tägliche Prüfung der Beweismittel</translation>
    </message>
    <message>
        <source>Verifying evidence</source>
        <translation>Beweismittel werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>%n unversehrt</numerusform>
            <numerusform>%n unversehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not intact</source>
        <translation>
            <numerusform>%n nicht unversehrt</numerusform>
            <numerusform>%n nicht unversehrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CustodyModel</name>
    <message>
        <source>not accepted yet</source>
        <translation>noch nicht angenommen</translation>
    </message>
    <message>
        <source>%1, stated in %2</source>
        <translation>%1, angegeben in %2</translation>
    </message>
</context>
<context>
    <name>models::Evidence</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Verwahrt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>Verschwindet in</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Rechtliche Sperre</translation>
    </message>
    <message>
        <source>To be collected by</source>
        <translation>Zu sichern von</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Verwahrer</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>%1 to accept it</source>
        <translation>Annahme durch %1</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Vernichtung</translation>
    </message>
    <message>
        <source>asked by %1, waits for somebody else</source>
        <translation>von %1 beantragt, wartet auf jemand anderen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>to be disposed of</source>
        <translation>zu vernichten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>Inhalt ab</translation>
    </message>
    <message>
        <source>Content to</source>
        <translation>Inhalt bis</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>models::EvidenceModel</name>
    <message>
        <source>kept to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>no hash</source>
        <translation>kein Hash</translation>
    </message>
    <message>
        <source>vanishes in %1</source>
        <translation>verschwindet in %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Verwahrer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>panes::CustodyDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>It stays with its holder until the other person accepts it.</source>
        <translation>Es bleibt beim Verwahrer, bis die andere Person es annimmt.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>The file is hashed first; if it is not what was sealed, it is not accepted.</source>
        <translation>Die Datei wird zuerst gehasht; ist sie nicht das Versiegelte, wird sie nicht angenommen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>That you open it, and why, is written into its chain of custody.</source>
        <translation>Dass du es öffnest, und warum, kommt in die Beweismittelkette.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a working copy of %1</source>
        <translation>Arbeitskopie von %1 speichern</translation>
    </message>
    <message>
        <source>Work on copies: what is sealed never changes.</source>
        <translation>Arbeite an Kopien: Versiegeltes ändert sich nie.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>A folder with the file, its chain of custody and SHA256SUMS.</source>
        <translation>Ein Ordner mit der Datei, ihrer Beweismittelkette und SHA256SUMS.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 herausgeben</translation>
    </message>
    <message>
        <source>It is given away for good. What is sealed here stays as a copy.</source>
        <translation>Es wird endgültig herausgegeben. Was hier versiegelt ist, bleibt als Kopie.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Herausgeben</translation>
    </message>
    <message>
        <source>Put %1 under legal hold</source>
        <translation>%1 rechtlich sperren</translation>
    </message>
    <message>
        <source>It is neither released nor disposed of while the hold lasts.</source>
        <translation>Solange die Sperre gilt, wird es weder herausgegeben noch vernichtet.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lift the legal hold of %1</source>
        <translation>Rechtliche Sperre von %1 aufheben</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>How long %1 is kept</source>
        <translation>Wie lange %1 aufbewahrt wird</translation>
    </message>
    <message>
        <source>It is not disposed of before.</source>
        <translation>Vorher wird es nicht vernichtet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Who may see %1</source>
        <translation>Wer %1 sehen darf</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>Dispose of %1</source>
        <translation>%1 vernichten</translation>
    </message>
    <message>
        <source>It takes two people: one asks, another disposes. The file is deleted then, its record stays.</source>
        <translation>Es braucht zwei Personen: eine beantragt, eine andere vernichtet. Dann wird die Datei gelöscht, der Eintrag bleibt.</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>dich selbst</translation>
    </message>
    <message>
        <source>a person or an authority</source>
        <translation>eine Person oder Behörde</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>365d, or 2026-01-15</source>
        <translation>365d oder 2026-01-15</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Einstufung</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>the place it changes hands; may stay empty</source>
        <translation>Ort der Übergabe; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say until when: 365d, or a day like 2026-01-15</source>
        <translation>Sag, bis wann: 365d oder ein Tag wie 2026-01-15</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sag, warum</translation>
    </message>
</context>
<context>
    <name>panes::EvidenceDetail</name>
    <message>
        <source>Chain of custody</source>
        <translation>Beweismittelkette</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
</context>
<context>
    <name>panes::EvidenceDialog</name>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Capture evidence</source>
        <translation>Beweismittel sichern</translation>
    </message>
    <message>
        <source>Plan evidence to be collected</source>
        <translation>Beweismittel zum Sichern vormerken</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dateien &amp;wählen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Vorfall</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What it shows; else the name of the file</source>
        <translation>Was es zeigt; sonst der Name der Datei</translation>
    </message>
    <message>
        <source>What must be collected</source>
        <translation>Was gesichert werden muss</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Einstufung</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Where it came from; else where the file was</source>
        <translation>Woher es stammt; sonst wo die Datei lag</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Content &amp;from</source>
        <translation>Inhalt a&amp;b</translation>
    </message>
    <message>
        <source>2025-01-14 21:00Z, -6h: what it holds happened since then</source>
        <translation>2025-01-14 21:00Z, -6h: seitdem geschah, was es enthält</translation>
    </message>
    <message>
        <source>Content &amp;until</source>
        <translation>Inhalt bi&amp;s</translation>
    </message>
    <message>
        <source>Until then; else until it was collected</source>
        <translation>Bis dahin; sonst bis zum Sichern</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>gh 2.63</source>
        <translation>gh 2.63</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>gh api /orgs/acme/audit-log?include=all</source>
        <translation>gh api /orgs/acme/audit-log?include=all</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>We&amp;r</translation>
    </message>
    <message>
        <source>Who is to collect it</source>
        <translation>Wer es sichern soll</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ab&amp;lauf</translation>
    </message>
    <message>
        <source>When its source forgets: in 2d; else as its kind is kept</source>
        <translation>Wann die Quelle vergisst: in 2d; sonst wie die Art aufbewahrt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Choose files, drop them here or paste with Ctrl+V</source>
        <translation>Dateien wählen, hier ablegen oder mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Capture files as evidence</source>
        <translation>Dateien als Beweismittel sichern</translation>
    </message>
    <message>
        <source>Say what must be collected</source>
        <translation>Sag, was gesichert werden muss</translation>
    </message>
    <message>
        <source>No incident is there that it could belong to. Declare one first</source>
        <translation>Es gibt keinen Vorfall, zu dem es gehören könnte. Erkläre zuerst einen</translation>
    </message>
    <message>
        <source>Choose a file first, drop one here or paste</source>
        <translation>Wähle zuerst eine Datei, lege eine hier ab oder füge ein</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt…</translation>
    </message>
</context>
<context>
    <name>panes::EvidencePane</name>
    <message>
        <source>Capture evidence</source>
        <translation>Beweismittel sichern</translation>
    </message>
    <message>
        <source>Plan evidence to be collected</source>
        <translation>Beweismittel zum Sichern vormerken</translation>
    </message>
    <message>
        <source>Paste as evidence</source>
        <translation>Als Beweismittel einfügen</translation>
    </message>
    <message>
        <source>Verify all evidence</source>
        <translation>Alle Beweismittel prüfen</translation>
    </message>
    <message>
        <source>Selected evidence: %1</source>
        <translation>Gewähltes Beweismittel: %1</translation>
    </message>
    <message>
        <source>%1 cannot be done with %2 as it stands</source>
        <translation>%1 geht mit %2 derzeit nicht</translation>
    </message>
    <message>
        <source>the buttons beside it say what can</source>
        <translation>die Knöpfe daneben sagen, was geht</translation>
    </message>
    <message>
        <source>The clipboard holds no file, picture or text</source>
        <translation>Die Zwischenablage enthält weder Datei noch Bild noch Text</translation>
    </message>
    <message>
        <source>copy one, then paste here</source>
        <translation>kopiere etwas und füge es hier ein</translation>
    </message>
    <message>
        <source>The file of %1</source>
        <translation>Die Datei von %1</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>capture files, or what of a window vanishes</source>
        <translation>Dateien sichern, oder was von einem Zeitraum verschwindet</translation>
    </message>
    <message>
        <source>paste a file, picture or text as evidence</source>
        <translation>Datei, Bild oder Text als Beweismittel einfügen</translation>
    </message>
    <message>
        <source>plan what must be collected</source>
        <translation>vormerken, was gesichert werden muss</translation>
    </message>
    <message>
        <source>open it, or capture what is planned</source>
        <translation>öffnen, oder Vorgemerktes sichern</translation>
    </message>
    <message>
        <source>verify all that the incident filter shows</source>
        <translation>alle des gewählten Vorfalls prüfen</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>weiter, zurück</translation>
    </message>
    <message>
        <source>find in names, text, hashes</source>
        <translation>in Namen, Text und Hashes suchen</translation>
    </message>
    <message>
        <source>With the selected item</source>
        <translation>Mit dem gewählten Beweismittel</translation>
    </message>
    <message>
        <source>Say to whom it goes</source>
        <translation>Sag, an wen es geht</translation>
    </message>
    <message>
        <source>Save a working copy of %1</source>
        <translation>Arbeitskopie von %1 speichern</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>The folder that is made for %1</source>
        <translation>Der Ordner, der für %1 angelegt wird</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Find in names, text, hashes</source>
        <translation>In Namen, Text, Hashes suchen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Which evidence</source>
        <translation>Welche Beweismittel</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Any sensitivity</source>
        <translation>Jede Einstufung</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Capture a file</source>
        <translation>Datei sichern</translation>
    </message>
    <message>
        <source>Plan what must be collected</source>
        <translation>Vormerken, was gesichert werden muss</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Vanishing %1</source>
        <translation>Verschwindend %1</translation>
    </message>
    <message>
        <source>Open transfers %1</source>
        <translation>Offene Übergaben %1</translation>
    </message>
    <message>
        <source>Missing or changed %1</source>
        <translation>Fehlt oder verändert %1</translation>
    </message>
    <message>
        <source>Legal hold %1</source>
        <translation>Gesperrt %1</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  und %n weitere</numerusform>
            <numerusform>  und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>No evidence is registered yet</source>
        <translation>Noch ist kein Beweismittel registriert</translation>
    </message>
    <message>
        <source>Another chip or fewer words show more of the register.</source>
        <translation>Ein anderer Filter oder weniger Wörter zeigen mehr vom Register.</translation>
    </message>
    <message>
        <source>Files come in by dropping them here, by pasting, with Ctrl+G, or with parapetctl evidence add. Each is hashed while it is read, sealed, and its chain of custody begins.</source>
        <translation>Dateien kommen durch Ablegen oder Einfügen hierher, mit Strg+G oder mit parapetctl evidence add. Jede wird beim Lesen gehasht und versiegelt, und ihre Beweismittelkette beginnt.</translation>
    </message>
</context>
<context>
    <name>panes::EvidencePreview</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Nothing else of the file is interpreted.</source>
        <translation>%1 × %2 Pixel, %3. Sonst wird nichts von der Datei ausgewertet.</translation>
    </message>
    <message>
        <source>The beginning of %1, as plain text. Save a copy to see all of it.</source>
        <translation>Der Anfang von %1, als reiner Text. Speichere eine Kopie, um alles zu sehen.</translation>
    </message>
    <message>
        <source>%1, as plain text.</source>
        <translation>%1, als reiner Text.</translation>
    </message>
    <message>
        <source>This is not what was sealed. Verify it</source>
        <translation>Das ist nicht, was versiegelt wurde. Prüfe es</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Das Bild ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: too large to be shown safely. Save a copy of it</source>
        <translation>Das Bild hat %1 × %2 Pixel: zu groß, um es sicher zu zeigen. Speichere eine Kopie</translation>
    </message>
    <message>
        <source>The picture is too large to be shown safely. Save a copy of it</source>
        <translation>Das Bild ist zu groß, um es sicher zu zeigen. Speichere eine Kopie</translation>
    </message>
</context>
<context>
    <name>panes::EvidenceStep</name>
    <message>
        <source>Capture</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Seal its file</source>
        <translation>Datei versiegeln</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Rechtliche Sperre</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Herausgeben</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Vernichten</translation>
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
    <message>
        <source>No table is chosen yet</source>
        <translation>Noch keine Tabelle gewählt</translation>
    </message>
    <message>
        <source>There is no row to record</source>
        <translation>Es gibt keine Zeile zu erfassen</translation>
    </message>
</context>
<context>
    <name>app::ImportsAgain</name>
    <message>
        <source>Reading imported files again</source>
        <translation>Importierte Dateien werden erneut gelesen</translation>
    </message>
    <message>
        <source>Could not be read again: %1</source>
        <translation>Konnte nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 files read again, %2 rows</source>
        <translation>%1 Dateien erneut gelesen, %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>panes::ScannedBox</name>
    <message>
        <source>Re&amp;pository of the report</source>
        <translation>Re&amp;pository des Berichts</translation>
    </message>
    <message>
        <source>OWNER/NAME, when the report does not say</source>
        <translation>EIGENTÜMER/NAME, wenn der Bericht es nicht sagt</translation>
    </message>
    <message>
        <source>&amp;Name of what was scanned</source>
        <translation>&amp;Name des Gescannten</translation>
    </message>
    <message>
        <source>its tag or folder</source>
        <translation>sein Tag oder Ordner</translation>
    </message>
</context>
<context>
    <name>intelligence::Word</name>
    <message>
        <source>Immediate</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Is there a public exploit?</source>
        <translation>Gibt es einen öffentlichen Exploit?</translation>
    </message>
    <message>
        <source>Is it reachable from the internet?</source>
        <translation>Ist es aus dem Internet erreichbar?</translation>
    </message>
    <message>
        <source>Does it handle personal data or secrets?</source>
        <translation>Verarbeitet es personenbezogene Daten oder Geheimnisse?</translation>
    </message>
    <message>
        <source>Is it on a business-critical path?</source>
        <translation>Liegt es auf einem geschäftskritischen Pfad?</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>Zur Triage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patchen</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Mindern</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Tolerable risk</source>
        <translation>Tragbares Risiko</translation>
    </message>
    <message>
        <source>Used in tests</source>
        <translation>In Tests benutzt</translation>
    </message>
    <message>
        <source>Won’t fix</source>
        <translation>Wird nicht behoben</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Gemindert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Zutreffend</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>Remediate</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Override lapses</source>
        <translation>Übersteuerung verfällt</translation>
    </message>
    <message>
        <source>Control ends</source>
        <translation>Kontrolle endet</translation>
    </message>
    <message>
        <source>CISA lists it as exploited since %1</source>
        <translation>CISA führt sie seit %1 als ausgenutzt</translation>
    </message>
    <message>
        <source>it is used in ransomware campaigns</source>
        <translation>sie wird in Ransomware-Kampagnen benutzt</translation>
    </message>
    <message>
        <source>EPSS %1 of %2 is 0.10 or more</source>
        <translation>EPSS %1 vom %2 ist 0.10 oder mehr</translation>
    </message>
    <message>
        <source>the package itself is malicious</source>
        <translation>das Paket selbst ist bösartig</translation>
    </message>
    <message>
        <source>%1 answered so on %2</source>
        <translation>%1 hat am %2 so geantwortet</translation>
    </message>
    <message>
        <source>the no of %1 of %2 does not outweigh that; override it with a reason</source>
        <translation>das Nein von %1 vom %2 wiegt das nicht auf; mit Grund übersteuern</translation>
    </message>
    <message>
        <source>it is not in CISA’s catalogue of exploited ones of %1</source>
        <translation>sie steht nicht im CISA-Katalog der ausgenutzten vom %1</translation>
    </message>
    <message>
        <source>EPSS %1 of %2 is under 0.10</source>
        <translation>EPSS %1 vom %2 liegt unter 0.10</translation>
    </message>
    <message>
        <source>no catalogue of exploited vulnerabilities speaks of it</source>
        <translation>kein Katalog ausgenutzter Schwachstellen sagt etwas über sie</translation>
    </message>
    <message>
        <source>it was not in CISA’s catalogue of %1, which is too old to rely on</source>
        <translation>sie stand nicht im CISA-Katalog vom %1, der zu alt ist, um darauf zu bauen</translation>
    </message>
    <message>
        <source>it has no EPSS score</source>
        <translation>sie hat keinen EPSS-Wert</translation>
    </message>
    <message>
        <source>EPSS %1 of %2 is too old to rely on</source>
        <translation>EPSS %1 vom %2 ist zu alt, um darauf zu bauen</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 of 3 count</source>
        <translation>%1 von drei zutreffend</translation>
    </message>
    <message>
        <source>None of three counts, its CVSS is under 4 and a control is recorded</source>
        <translation>Keine von dreien trifft zu, der CVSS liegt unter 4 und eine Kontrolle ist festgehalten</translation>
    </message>
    <message>
        <source>None of three counts, but without a CVSS under 4 and a recorded control it is not deferred</source>
        <translation>Keine von dreien trifft zu, doch ohne CVSS unter 4 und festgehaltene Kontrolle wird nicht zurückgestellt</translation>
    </message>
    <message>
        <source>%1, %2 of them assumed</source>
        <translation>%1, davon %2 angenommen</translation>
    </message>
    <message>
        <source>%1 set it to %2 until %3: %4</source>
        <translation>%1 hat sie bis %3 auf %2 gesetzt: %4</translation>
    </message>
</context>
<context>
    <name>models::AlertHistoryModel</name>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
</context>
<context>
    <name>models::ExploitedModel</name>
    <message>
        <source>ransomware</source>
        <translation>Ransomware</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keiner</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Benutzt in</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Freshness</name>
    <message>
        <source>Known exploited</source>
        <translation>Bekannt ausgenutzt</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>never imported</source>
        <translation>nie importiert</translation>
    </message>
    <message>
        <source> stale, %1</source>
        <translation> veraltet, %1</translation>
    </message>
    <message>
        <source> imported %1</source>
        <translation> importiert %1</translation>
    </message>
</context>
<context>
    <name>models::ThreatsModel</name>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Indicates</source>
        <translation>Weist hin auf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>models::VulnerabilitiesModel</name>
    <message>
        <source>not due</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>nicht aufgegriffen</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>CVSS %1</source>
        <translation>CVSS %1</translation>
    </message>
    <message>
        <source>CVSS not known</source>
        <translation>CVSS nicht bekannt</translation>
    </message>
    <message>
        <source>EPSS %1</source>
        <translation>EPSS %1</translation>
    </message>
    <message>
        <source>EPSS not known</source>
        <translation>EPSS nicht bekannt</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>bekannt ausgenutzt</translation>
    </message>
    <message>
        <source>not in the catalogue of exploited ones</source>
        <translation>nicht im Katalog der ausgenutzten</translation>
    </message>
    <message>
        <source>not known whether it is exploited</source>
        <translation>nicht bekannt, ob sie ausgenutzt wird</translation>
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
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Package or file</source>
        <translation>Paket oder Datei</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Ausgenutzt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Fällig in</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
</context>
<context>
    <name>panes::AlertActs</name>
    <message>
        <source>No vulnerability is selected</source>
        <translation>Keine Schwachstelle ist gewählt</translation>
    </message>
    <message>
        <source>select one in the list</source>
        <translation>eine in der Liste wählen</translation>
    </message>
    <message>
        <source>Lift the override of %1</source>
        <translation>Übersteuerung von %1 aufheben</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Override the priority of %1</source>
        <translation>Priorität von %1 übersteuern</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übersteuern</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>What the rule does not see</source>
        <translation>Was die Regel nicht sieht</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>in 14d, 2025-02-01: it lapses by itself</source>
        <translation>in 14d, 2025-02-01: verfällt von selbst</translation>
    </message>
    <message>
        <source>An override needs an expiry</source>
        <translation>Eine Übersteuerung braucht ein Ablaufdatum</translation>
    </message>
    <message>
        <source>say until when</source>
        <translation>angeben, bis wann</translation>
    </message>
    <message>
        <source>A compensating control for %1</source>
        <translation>Kompensierende Kontrolle für %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Kontrolle</translation>
    </message>
    <message>
        <source>A rule of the firewall, isolation, a feature switched off; and what it does not cover</source>
        <translation>Eine Firewall-Regel, Isolierung, eine abgeschaltete Funktion; und was sie nicht abdeckt</translation>
    </message>
    <message>
        <source>Empty: until somebody ends it</source>
        <translation>Leer: bis jemand sie beendet</translation>
    </message>
    <message>
        <source>End a control of %1</source>
        <translation>Kontrolle von %1 beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Who has %1?</source>
        <translation>Wer hat %1?</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>What is done about %1?</source>
        <translation>Was geschieht mit %1?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Maßnahme</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Update to %1</source>
        <translation>Auf %1 aktualisieren</translation>
    </message>
    <message>
        <source>Patch: fixed version, test, roll-out. Mitigate: controls, detection. Disable: what, until when</source>
        <translation>Patchen: behobene Version, Test, Ausrollen. Mindern: Kontrollen, Erkennung. Abschalten: was, bis wann</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>in 3d, 2025-02-01; may be left empty</source>
        <translation>in 3d, 2025-02-01; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Shown by</source>
        <translation>Be&amp;legt durch</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>A release, a pull request, a test</source>
        <translation>Ein Release, ein Pull Request, ein Test</translation>
    </message>
    <message>
        <source>Another day for an action of %1</source>
        <translation>Anderer Termin für eine Maßnahme von %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>A later day needs one</source>
        <translation>Ein späterer Termin braucht einen</translation>
    </message>
    <message>
        <source>in 3d, 2025-02-01</source>
        <translation>in 3d, 2025-02-01</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What the reason rests on</source>
        <translation>Worauf der Grund beruht</translation>
    </message>
    <message>
        <source>Resolve %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Wi&amp;e</translation>
    </message>
    <message>
        <source>A clean scan, a receipt, a pull request</source>
        <translation>Ein sauberer Scan, ein Beleg, ein Pull Request</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>A note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>There is no other open incident to join %1 to</source>
        <translation>Es gibt keinen anderen offenen Vorfall, dem %1 zugeordnet werden kann</translation>
    </message>
    <message>
        <source>declare one because of it instead</source>
        <translation>stattdessen deswegen einen melden</translation>
    </message>
    <message>
        <source>Join %1 to an incident</source>
        <translation>%1 einem Vorfall zuordnen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Vorfall</translation>
    </message>
    <message>
        <source>Take %1 out of an incident</source>
        <translation>%1 aus einem Vorfall nehmen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Declare an incident because of %1</source>
        <translation>Wegen %1 einen Vorfall melden</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schweregrad</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
</context>
<context>
    <name>panes::AlertDetail</name>
    <message>
        <source>Select a vulnerability to see what its priority rests on</source>
        <translation>Eine Schwachstelle wählen, um zu sehen, worauf ihre Priorität beruht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>The mirror does not have this finding any more; import the report again</source>
        <translation>Der Spiegel enthält diesen Befund nicht mehr; den Bericht erneut importieren</translation>
    </message>
    <message>
        <source>The facts have changed since they were copied</source>
        <translation>Die Fakten haben sich seit dem Kopieren geändert</translation>
    </message>
    <message>
        <source>Owner </source>
        <translation>Zuständig </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Control </source>
        <translation>Kontrolle </translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation>  bis %1</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Aufgreifen</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Plan what is done</source>
        <translation>Maßnahme vormerken</translation>
    </message>
    <message>
        <source>Start the action</source>
        <translation>Maßnahme beginnen</translation>
    </message>
    <message>
        <source>The action is done</source>
        <translation>Maßnahme ist erledigt</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Found by %1 in %2</source>
        <translation>Gefunden von %1 in %2</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Gefunden von %1</translation>
    </message>
    <message>
        <source>No fixed version is known</source>
        <translation>Keine behobene Version ist bekannt</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <translation>Behoben in %1</translation>
    </message>
    <message>
        <source>Open the incident %1</source>
        <translation>Vorfall %1 öffnen</translation>
    </message>
</context>
<context>
    <name>panes::AlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>panes::FactDetail</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Due for US agencies</source>
        <translation>Frist für US-Behörden</translation>
    </message>
    <message>
        <source>Used in ransomware</source>
        <translation>In Ransomware benutzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>CISA asks for</source>
        <translation>CISA verlangt</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>no open finding</source>
        <translation>kein offener Befund</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Indicates</source>
        <translation>Weist hin auf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Met here</source>
        <translation>Hier angetroffen</translation>
    </message>
    <message>
        <source>None of its values stands in an event or an entry</source>
        <translation>Keiner seiner Werte steht in einem Ereignis oder Eintrag</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>1 offener Befund</translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n offener Befund</numerusform>
            <numerusform>%n offene Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panes::IntelligencePane</name>
    <message>
        <source>Intelligence</source>
        <translation>Bedrohungslage</translation>
    </message>
    <message>
        <source>Find a package, a number, a word</source>
        <translation>Paket, Nummer, Wort suchen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>Zur Triage</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>Bekannt ausgenutzt</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Which priority</source>
        <translation>Welche Priorität</translation>
    </message>
    <message>
        <source>Known exploited vulnerabilities</source>
        <translation>Bekannt ausgenutzte Schwachstellen</translation>
    </message>
    <message>
        <source>Threat indicators</source>
        <translation>Bedrohungsindikatoren</translation>
    </message>
    <message>
        <source>Vulnerabilities %1</source>
        <translation>Schwachstellen %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Take up the finding</source>
        <translation>Befund aufgreifen</translation>
    </message>
    <message>
        <source>Answer the triage questions</source>
        <translation>Triage-Fragen beantworten</translation>
    </message>
    <message>
        <source>Note that the facts changed</source>
        <translation>Geänderte Fakten vermerken</translation>
    </message>
    <message>
        <source>Override the priority, or lift the override</source>
        <translation>Priorität übersteuern oder Übersteuerung aufheben</translation>
    </message>
    <message>
        <source>Record a compensating control</source>
        <translation>Kompensierende Kontrolle festhalten</translation>
    </message>
    <message>
        <source>End a compensating control</source>
        <translation>Kompensierende Kontrolle beenden</translation>
    </message>
    <message>
        <source>Give the alert to somebody</source>
        <translation>Warnung jemandem zuweisen</translation>
    </message>
    <message>
        <source>Plan to patch, mitigate or disable</source>
        <translation>Patchen, Mindern oder Abschalten vormerken</translation>
    </message>
    <message>
        <source>Say how far the action is</source>
        <translation>Stand der Maßnahme angeben</translation>
    </message>
    <message>
        <source>Move the day of an action</source>
        <translation>Termin einer Maßnahme verschieben</translation>
    </message>
    <message>
        <source>Dismiss the alert</source>
        <translation>Warnung verwerfen</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation>Warnung abschließen</translation>
    </message>
    <message>
        <source>Reopen the alert</source>
        <translation>Warnung wieder öffnen</translation>
    </message>
    <message>
        <source>Write a note on the alert</source>
        <translation>Notiz zur Warnung schreiben</translation>
    </message>
    <message>
        <source>Join the alert to an incident</source>
        <translation>Warnung einem Vorfall zuordnen</translation>
    </message>
    <message>
        <source>Take the alert out of an incident</source>
        <translation>Warnung aus einem Vorfall nehmen</translation>
    </message>
    <message>
        <source>Declare an incident because of the alert</source>
        <translation>Wegen der Warnung einen Vorfall melden</translation>
    </message>
    <message>
        <source>Find a vulnerability</source>
        <translation>Schwachstelle suchen</translation>
    </message>
    <message>
        <source>Show the next list of intelligence</source>
        <translation>Nächste Liste der Bedrohungslage zeigen</translation>
    </message>
    <message>
        <source>No catalogue of exploited vulnerabilities yet</source>
        <translation>Noch kein Katalog ausgenutzter Schwachstellen</translation>
    </message>
    <message>
        <source>Import known_exploited_vulnerabilities.json of CISA. Until then it is not known what is exploited, and what is not known counts as met.</source>
        <translation>known_exploited_vulnerabilities.json von CISA importieren. Bis dahin ist nicht bekannt, was ausgenutzt wird, und was nicht bekannt ist, gilt als zutreffend.</translation>
    </message>
    <message>
        <source>No threat indicators yet</source>
        <translation>Noch keine Bedrohungsindikatoren</translation>
    </message>
    <message>
        <source>Import a STIX 2.1 bundle: its domains, addresses and hashes are looked for in what stands here.</source>
        <translation>Ein STIX-2.1-Bundle importieren: Seine Domains, Adressen und Hashes werden in dem gesucht, was hier steht.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>Words are looked for in the package, the number, the title and everything written about it; All shows every priority.</source>
        <translation>Gesucht wird in Paket, Nummer, Titel und allem dazu Geschriebenen; „Alle“ zeigt jede Priorität.</translation>
    </message>
    <message>
        <source>Every open finding was taken up</source>
        <translation>Jeder offene Befund wurde aufgegriffen</translation>
    </message>
    <message>
        <source>Import a report of Trivy, Dependabot or code scanning (SARIF), and what it found stands here until somebody takes it up.</source>
        <translation>Einen Bericht von Trivy, Dependabot oder Code-Scanning (SARIF) importieren; was er gefunden hat, steht hier, bis jemand es aufgreift.</translation>
    </message>
    <message>
        <source>No vulnerability is being dealt with</source>
        <translation>Keine Schwachstelle ist in Bearbeitung</translation>
    </message>
    <message>
        <source>Findings are taken up from the list To triage. Without any there, import a report of Trivy, Dependabot or code scanning.</source>
        <translation>Befunde werden aus der Liste „Zur Triage“ aufgegriffen. Ist dort keiner, einen Bericht von Trivy, Dependabot oder Code-Scanning importieren.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>Noch ist nichts erledigt</translation>
    </message>
    <message>
        <source>What is due and what was dealt with shows when there is some.</source>
        <translation>Fälliges und Erledigtes erscheint, sobald es welches gibt.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In the questions</source>
        <translation>In den Fragen</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächste, vorige</translation>
    </message>
    <message>
        <source>the next list</source>
        <translation>die nächste Liste</translation>
    </message>
    <message>
        <source>find a package, a number, a word</source>
        <translation>Paket, Nummer oder Wort suchen</translation>
    </message>
    <message>
        <source>take it up</source>
        <translation>aufgreifen</translation>
    </message>
    <message>
        <source>answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>plan an action; move it on</source>
        <translation>Maßnahme vormerken; weiterführen</translation>
    </message>
    <message>
        <source>record a control; override the priority</source>
        <translation>Kontrolle festhalten; Priorität übersteuern</translation>
    </message>
    <message>
        <source>who has it; a note</source>
        <translation>wer zuständig ist; eine Notiz</translation>
    </message>
    <message>
        <source>resolve; dismiss</source>
        <translation>abschließen; verwerfen</translation>
    </message>
    <message>
        <source>join to an incident; declare one</source>
        <translation>einem Vorfall zuordnen; einen melden</translation>
    </message>
    <message>
        <source>note that the facts changed</source>
        <translation>geänderte Fakten vermerken</translation>
    </message>
    <message>
        <source>yes, no, unknown; on to the next</source>
        <translation>ja, nein, unbekannt; weiter zur nächsten</translation>
    </message>
    <message>
        <source>save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>drop them, back to the list</source>
        <translation>verwerfen, zurück zur Liste</translation>
    </message>
    <message>
        <source>List vulnerabilities by priority</source>
        <translation>Schwachstellen nach Priorität auflisten</translation>
    </message>
    <message>
        <source>List findings to triage</source>
        <translation>Befunde zur Triage auflisten</translation>
    </message>
    <message>
        <source>List vulnerabilities that are late</source>
        <translation>Überfällige Schwachstellen auflisten</translation>
    </message>
    <message>
        <source>List vulnerabilities that are settled</source>
        <translation>Erledigte Schwachstellen auflisten</translation>
    </message>
    <message>
        <source>Show known exploited vulnerabilities</source>
        <translation>Bekannt ausgenutzte Schwachstellen zeigen</translation>
    </message>
    <message>
        <source>Show threat indicators</source>
        <translation>Bedrohungsindikatoren zeigen</translation>
    </message>
</context>
<context>
    <name>panes::TriageForm</name>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>The priority and why</source>
        <translation>Die Priorität und warum</translation>
    </message>
    <message>
        <source>What the answers rest on</source>
        <translation>Worauf die Antworten beruhen</translation>
    </message>
    <message>
        <source>Nobody has answered; it decides the order, not the priority</source>
        <translation>Niemand hat geantwortet; das bestimmt die Reihenfolge, nicht die Priorität</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>panes::JoinedAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>panes::ThreatReading</name>
    <message>
        <source>There are more; search the timeline for the value</source>
        <translation>Es gibt mehr; auf der Zeitachse nach dem Wert suchen</translation>
    </message>
    <message>
        <source>Not looked for, too wide: %1</source>
        <translation>Nicht gesucht, zu weit gefasst: %1</translation>
    </message>
</context>
</TS>
