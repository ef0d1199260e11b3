<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
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
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Declare an incident</source>
        <translation>Declarar un incidente</translation>
    </message>
    <message>
        <source>Raise severity</source>
        <translation>Aumentar la gravedad</translation>
    </message>
    <message>
        <source>Lower severity</source>
        <translation>Reducir la gravedad</translation>
    </message>
    <message>
        <source>Reach a milestone</source>
        <translation>Alcanzar un hito</translation>
    </message>
    <message>
        <source>Follow a playbook</source>
        <translation>Seguir un playbook</translation>
    </message>
    <message>
        <source>Rename the incident</source>
        <translation>Cambiar el nombre del incidente</translation>
    </message>
    <message>
        <source>Set who may see it</source>
        <translation>Definir quién puede verlo</translation>
    </message>
    <message>
        <source>Link to another incident</source>
        <translation>Vincular con otro incidente</translation>
    </message>
    <message>
        <source>Take a link back</source>
        <translation>Retirar un vínculo</translation>
    </message>
    <message>
        <source>Merge into another incident</source>
        <translation>Fusionar con otro incidente</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>Deshacer una fusión</translation>
    </message>
    <message>
        <source>Decline: it was no incident</source>
        <translation>Descartar: no era un incidente</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Cerrar el incidente</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>Reabrir el incidente</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation>Registrar un hallazgo</translation>
    </message>
    <message>
        <source>Record an action</source>
        <translation>Registrar una acción</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Registrar una decisión</translation>
    </message>
    <message>
        <source>Review a decision</source>
        <translation>Revisar una decisión</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Responder una pregunta</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Anotar un seguimiento</translation>
    </message>
    <message>
        <source>Pin a machine event</source>
        <translation>Fijar un evento automático</translation>
    </message>
    <message>
        <source>Take or hand over a role</source>
        <translation>Asumir o ceder un rol</translation>
    </message>
    <message>
        <source>Give up a role</source>
        <translation>Dejar un rol</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>Asignar una tarea nueva</translation>
    </message>
    <message>
        <source>Move a task or step</source>
        <translation>Mover una tarea o un paso</translation>
    </message>
    <message>
        <source>Assign a task or step</source>
        <translation>Asignar una tarea o un paso</translation>
    </message>
    <message>
        <source>Tell a stakeholder</source>
        <translation>Informar a un interesado</translation>
    </message>
    <message>
        <source>Waive a notification</source>
        <translation>Dispensar una notificación</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Añadir un indicador</translation>
    </message>
    <message>
        <source>Add an affected asset</source>
        <translation>Añadir un activo afectado</translation>
    </message>
    <message>
        <source>Confirm, contain or clear an asset</source>
        <translation>Confirmar, contener o descartar un activo</translation>
    </message>
    <message>
        <source>Capture evidence</source>
        <translation>Capturar evidencia</translation>
    </message>
    <message>
        <source>Pin the entry to the story</source>
        <translation>Fijar la entrada en el relato</translation>
    </message>
    <message>
        <source>Take the entry out of the story</source>
        <translation>Quitar la entrada del relato</translation>
    </message>
    <message>
        <source>Tag the entry</source>
        <translation>Etiquetar la entrada</translation>
    </message>
    <message>
        <source>Comment on the entry</source>
        <translation>Comentar la entrada</translation>
    </message>
    <message>
        <source>Amend the entry</source>
        <translation>Enmendar la entrada</translation>
    </message>
    <message>
        <source>Strike the entry</source>
        <translation>Tachar la entrada</translation>
    </message>
    <message>
        <source>Take the strike back</source>
        <translation>Deshacer el tachado</translation>
    </message>
    <message>
        <source>Redact the entry</source>
        <translation>Censurar la entrada</translation>
    </message>
    <message>
        <source>Write a status update</source>
        <translation>Escribir una actualización</translation>
    </message>
    <message>
        <source>Approve a status update</source>
        <translation>Aprobar una actualización</translation>
    </message>
    <message>
        <source>Issue a status update</source>
        <translation>Emitir una actualización</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Write a section of the review</source>
        <translation>Escribir una sección de la revisión</translation>
    </message>
    <message>
        <source>Name a contributing factor</source>
        <translation>Nombrar un factor contribuyente</translation>
    </message>
    <message>
        <source>Write down the hot wash</source>
        <translation>Anotar el hot wash</translation>
    </message>
    <message>
        <source>Submit the review</source>
        <translation>Presentar la revisión</translation>
    </message>
    <message>
        <source>Return the review to draft</source>
        <translation>Devolver la revisión a borrador</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Firmar la revisión</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Cerrar la revisión</translation>
    </message>
    <message>
        <source>Open an action item</source>
        <translation>Abrir un punto de acción</translation>
    </message>
    <message>
        <source>Assign the action item</source>
        <translation>Asignar el punto de acción</translation>
    </message>
    <message>
        <source>Move the day of the action item</source>
        <translation>Cambiar la fecha del punto de acción</translation>
    </message>
    <message>
        <source>Say how far the action item is</source>
        <translation>Decir cómo va el punto de acción</translation>
    </message>
    <message>
        <source>Verify the action item</source>
        <translation>Verificar el punto de acción</translation>
    </message>
    <message>
        <source>Name the issue of the action item</source>
        <translation>Indicar la issue del punto de acción</translation>
    </message>
    <message>
        <source>Register a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Cambiar un contacto</translation>
    </message>
    <message>
        <source>Retire a contact</source>
        <translation>Retirar un contacto</translation>
    </message>
    <message>
        <source>Issue the post-incident report</source>
        <translation>Emitir el informe posterior al incidente</translation>
    </message>
    <message>
        <source>Plan evidence to be collected</source>
        <translation>Prever pruebas por recoger</translation>
    </message>
    <message>
        <source>Seal the file of evidence kept elsewhere</source>
        <translation>Sellar el archivo de una prueba guardada en otro lugar</translation>
    </message>
    <message>
        <source>Verify evidence</source>
        <translation>Verificar pruebas</translation>
    </message>
    <message>
        <source>Hand evidence over</source>
        <translation>Entregar una prueba</translation>
    </message>
    <message>
        <source>Accept evidence</source>
        <translation>Aceptar una prueba</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Abrir una prueba</translation>
    </message>
    <message>
        <source>Save a working copy of evidence</source>
        <translation>Guardar una copia de trabajo de una prueba</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar pruebas</translation>
    </message>
    <message>
        <source>Release evidence</source>
        <translation>Devolver una prueba</translation>
    </message>
    <message>
        <source>Set or lift a legal hold</source>
        <translation>Imponer o levantar una retención legal</translation>
    </message>
    <message>
        <source>Set how long evidence is kept</source>
        <translation>Fijar cuánto se conserva una prueba</translation>
    </message>
    <message>
        <source>Classify evidence</source>
        <translation>Clasificar una prueba</translation>
    </message>
    <message>
        <source>Dispose of evidence</source>
        <translation>Destruir una prueba</translation>
    </message>
    <message>
        <source>Record an old incident</source>
        <translation>Registrar un incidente antiguo</translation>
    </message>
    <message>
        <source>Take up the finding</source>
        <translation>Atender el hallazgo</translation>
    </message>
    <message>
        <source>Answer the triage questions</source>
        <translation>Responder las preguntas de triaje</translation>
    </message>
    <message>
        <source>Note that the facts changed</source>
        <translation>Anotar que los datos cambiaron</translation>
    </message>
    <message>
        <source>Override the priority</source>
        <translation>Imponer otra prioridad</translation>
    </message>
    <message>
        <source>Lift the override</source>
        <translation>Levantar la prioridad impuesta</translation>
    </message>
    <message>
        <source>Record a compensating control</source>
        <translation>Registrar un control compensatorio</translation>
    </message>
    <message>
        <source>End a compensating control</source>
        <translation>Terminar un control compensatorio</translation>
    </message>
    <message>
        <source>Give the alert to somebody</source>
        <translation>Asignar la alerta a alguien</translation>
    </message>
    <message>
        <source>Plan to patch, mitigate or disable</source>
        <translation>Planificar parchear, mitigar o desactivar</translation>
    </message>
    <message>
        <source>Say how far the action on the alert is</source>
        <translation>Decir cómo va la acción de la alerta</translation>
    </message>
    <message>
        <source>Move the day of the action on the alert</source>
        <translation>Cambiar la fecha de la acción de la alerta</translation>
    </message>
    <message>
        <source>Dismiss the alert</source>
        <translation>Desestimar la alerta</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation>Resolver la alerta</translation>
    </message>
    <message>
        <source>Reopen the alert</source>
        <translation>Reabrir la alerta</translation>
    </message>
    <message>
        <source>Write a note on the alert</source>
        <translation>Escribir una nota sobre la alerta</translation>
    </message>
    <message>
        <source>Join the alert to an incident</source>
        <translation>Unir la alerta a un incidente</translation>
    </message>
    <message>
        <source>Take the alert out of an incident</source>
        <translation>Quitar la alerta de un incidente</translation>
    </message>
    <message>
        <source>Declare an incident because of the alert</source>
        <translation>Declarar un incidente por la alerta</translation>
    </message>
</context>
<context>
    <name>app::DailyBackup</name>
    <message>
        <source>Today&apos;s backup could not be made</source>
        <translation>No se pudo hacer la copia de seguridad de hoy</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>There is no demo organisation in %1</source>
        <translation>No hay ninguna organización de demostración en %1</translation>
    </message>
    <message>
        <source>make it with: parapetctl init %1 --demo</source>
        <translation>créela con: parapetctl init %1 --demo</translation>
    </message>
    <message>
        <source>There is no pane called “%1”</source>
        <translation>No hay ningún panel llamado «%1»</translation>
    </message>
    <message>
        <source>choose one on the left</source>
        <translation>elija uno a la izquierda</translation>
    </message>
    <message>
        <source>There is no workspace in %1</source>
        <translation>No hay ningún espacio de trabajo en %1</translation>
    </message>
    <message>
        <source>choose the folder its journal lies in</source>
        <translation>elija la carpeta donde está su diario</translation>
    </message>
    <message>
        <source>Making the demo organisation</source>
        <translation>Creando la organización de demostración</translation>
    </message>
</context>
<context>
    <name>app::WindowVerbs</name>
    <message>
        <source>Verify the record</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>console::Activities</name>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
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
        <translation>, faltan %1</translation>
    </message>
</context>
<context>
    <name>incidents::Word</name>
    <message>
        <source>note, now</source>
        <translation>nota, ahora</translation>
    </message>
    <message>
        <source>back-dated by d, h, m, s; in front of anything, or behind its verb</source>
        <translation>con fecha anterior en d, h, m, s; delante de todo o detrás del verbo</translation>
    </message>
    <message>
        <source>back-dated to a time, with a zone if it is not yours</source>
        <translation>con fecha anterior a una hora, con zona si no es la propia</translation>
    </message>
    <message>
        <source>about that time</source>
        <translation>hacia esa hora</translation>
    </message>
    <message>
        <source>how sure: ~confirmed, ~likely, ~unverified; in front or at the end</source>
        <translation>con qué certeza: ~confirmed, ~likely, ~unverified; delante o al final</translation>
    </message>
    <message>
        <source>on behalf of somebody</source>
        <translation>en nombre de alguien</translation>
    </message>
    <message>
        <source>a doubled first sign is text: ! ? &gt; + - @ ~</source>
        <translation>un primer signo doble es texto: ! ? &gt; + - @ ~</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>follow-up for after the response</source>
        <translation>seguimiento para después de la respuesta</translation>
    </message>
    <message>
        <source>task for one person, with a time-box</source>
        <translation>tarea para una persona, con límite de tiempo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>answer to “%1”</source>
        <translation>respuesta a «%1»</translation>
    </message>
    <message>
        <source>decline the incident</source>
        <translation>descartar el incidente</translation>
    </message>
    <message>
        <source>reopen the incident</source>
        <translation>reabrir el incidente</translation>
    </message>
    <message>
        <source>merge into another incident</source>
        <translation>fusionar con otro incidente</translation>
    </message>
    <message>
        <source>take the merge back</source>
        <translation>deshacer la fusión</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>título nuevo</translation>
    </message>
    <message>
        <source>playbook %1</source>
        <translation>playbook %1</translation>
    </message>
    <message>
        <source>capture evidence</source>
        <translation>capturar evidencia</translation>
    </message>
    <message>
        <source>pin the selected entry</source>
        <translation>fijar la entrada seleccionada</translation>
    </message>
    <message>
        <source>unpin the selected entry</source>
        <translation>soltar la entrada seleccionada</translation>
    </message>
    <message>
        <source>tag the selected entry</source>
        <translation>etiquetar la entrada seleccionada</translation>
    </message>
    <message>
        <source>comment on the selected entry</source>
        <translation>comentar la entrada seleccionada</translation>
    </message>
    <message>
        <source>strike the selected entry</source>
        <translation>tachar la entrada seleccionada</translation>
    </message>
    <message>
        <source>restore the selected entry</source>
        <translation>restaurar la entrada seleccionada</translation>
    </message>
    <message>
        <source>redact the selected entry for good</source>
        <translation>censurar la entrada seleccionada para siempre</translation>
    </message>
    <message>
        <source>amend the selected entry</source>
        <translation>enmendar la entrada seleccionada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message numerus="yes">
        <source> of %n options</source>
        <translation>
            <numerusform> entre %n opción</numerusform>
            <numerusform> entre %n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>, review %1</source>
        <translation>, revisar %1</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>is withdrawn</source>
        <translation>queda retirada</translation>
    </message>
    <message>
        <source>action, %1</source>
        <translation>acción, %1</translation>
    </message>
    <message>
        <source>milestone %1</source>
        <translation>hito %1</translation>
    </message>
    <message>
        <source>severity %1 %2</source>
        <translation>gravedad %1 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1: ya no %2</translation>
    </message>
    <message>
        <source>task for %1%2</source>
        <translation>tarea para %1%2</translation>
    </message>
    <message>
        <source>%1 for %2%3</source>
        <translation>%1 para %2%3</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 need not be told</source>
        <translation>no hace falta informar a %1</translation>
    </message>
    <message>
        <source>indicator, %1 %2</source>
        <translation>indicador, %1 %2</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>vínculo: %1</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>ya no %1</translation>
    </message>
    <message>
        <source>close as %1</source>
        <translation>cerrar como %1</translation>
    </message>
    <message>
        <source>visible to %1</source>
        <translation>visible: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>decision, with what else was possible, who objected and when to look at it again</source>
        <translation>decisión, con las alternativas, las objeciones y cuándo revisarla</translation>
    </message>
    <message>
        <source>look at a decision again</source>
        <translation>volver a mirar una decisión</translation>
    </message>
    <message>
        <source>action; done unless it says otherwise</source>
        <translation>acción; hecha si no dice otra cosa</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>respuesta a una pregunta</translation>
    </message>
    <message>
        <source>milestone reached</source>
        <translation>hito alcanzado</translation>
    </message>
    <message>
        <source>raise the severity, or lower it with a reason</source>
        <translation>aumentar la gravedad, o reducirla con un motivo</translation>
    </message>
    <message>
        <source>rename the incident</source>
        <translation>cambiar el nombre del incidente</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>quién puede verlo</translation>
    </message>
    <message>
        <source>follow this playbook from now on</source>
        <translation>seguir este playbook desde ahora</translation>
    </message>
    <message>
        <source>close; the reason overrides what is still open</source>
        <translation>cerrar; el motivo permite dejar cosas abiertas</translation>
    </message>
    <message>
        <source>it was no incident</source>
        <translation>no era un incidente</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>relate to another incident</source>
        <translation>relacionar con otro incidente</translation>
    </message>
    <message>
        <source>take a relation back</source>
        <translation>retirar una relación</translation>
    </message>
    <message>
        <source>go on in another incident</source>
        <translation>continuar en otro incidente</translation>
    </message>
    <message>
        <source>take a merge back</source>
        <translation>deshacer una fusión</translation>
    </message>
    <message>
        <source>take a role or hand it over</source>
        <translation>asumir un rol o cederlo</translation>
    </message>
    <message>
        <source>give a role up</source>
        <translation>dejar un rol</translation>
    </message>
    <message>
        <source>step or task done</source>
        <translation>paso o tarea hechos</translation>
    </message>
    <message>
        <source>work on it</source>
        <translation>trabajar en ello</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>acusar recibo</translation>
    </message>
    <message>
        <source>it is blocked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>it does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>it is to do again</source>
        <translation>vuelve a estar pendiente</translation>
    </message>
    <message>
        <source>give a step or task to somebody</source>
        <translation>dar un paso o una tarea a alguien</translation>
    </message>
    <message>
        <source>somebody was told, or could not be reached</source>
        <translation>se informó a alguien, o no se le pudo localizar</translation>
    </message>
    <message>
        <source>somebody who was told answered</source>
        <translation>respondió alguien a quien se informó</translation>
    </message>
    <message>
        <source>they need not be told</source>
        <translation>no hace falta informarles</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>affected repository</source>
        <translation>repositorio afectado</translation>
    </message>
    <message>
        <source>something else that is affected</source>
        <translation>otra cosa afectada</translation>
    </message>
    <message>
        <source>an asset is confirmed, contained or cleared</source>
        <translation>un activo queda confirmado, contenido o descartado</translation>
    </message>
    <message>
        <source>capture a file as evidence</source>
        <translation>capturar un archivo como evidencia</translation>
    </message>
    <message>
        <source>put the selected entry into the story</source>
        <translation>poner la entrada seleccionada en el relato</translation>
    </message>
    <message>
        <source>take it out of the story</source>
        <translation>quitarla del relato</translation>
    </message>
    <message>
        <source>tag the selected entry; no word removes its tags</source>
        <translation>etiquetar la entrada seleccionada; sin palabra se quitan las etiquetas</translation>
    </message>
    <message>
        <source>correct its time or words; the old ones stay readable</source>
        <translation>corregir su hora o su texto; lo anterior sigue legible</translation>
    </message>
    <message>
        <source>take the strike back</source>
        <translation>deshacer el tachado</translation>
    </message>
    <message>
        <source>remove its words for good</source>
        <translation>eliminar su texto para siempre</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>En recuperación</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>En observación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Falso positivo</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benigno</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>falso positivo</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigno</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Solo local</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>local only</source>
        <translation>solo local</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Aislado</translation>
    </message>
    <message>
        <source>Eradicated</source>
        <translation>Erradicado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>comprometido</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>clasificado</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>contained</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>eradicated</source>
        <translation>erradicado</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Queued offline</source>
        <translation>En cola sin conexión</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>queued offline</source>
        <translation>en cola sin conexión</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>IC</source>
        <translation>IC</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplencia</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Communicator</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>SME</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospechado</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>repositorio</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>punto de conexión</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>duplicado de</translation>
    </message>
    <message>
        <source>child of</source>
        <translation>derivado de</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>relacionado con</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>causado por</translation>
    </message>
    <message>
        <source>recurrence of</source>
        <translation>recurrencia de</translation>
    </message>
    <message>
        <source>follows exercise</source>
        <translation>sigue al ejercicio</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acusar recibo</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Review the incident</source>
        <translation>Revisar el incidente</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>los roles</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Avisar a %1</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Tiempo hasta detectar</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Tiempo hasta acusar recibo</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Tiempo hasta responder</translation>
    </message>
    <message>
        <source>Time to isolate</source>
        <translation>Tiempo hasta aislar</translation>
    </message>
    <message>
        <source>Time to contain</source>
        <translation>Tiempo hasta contener</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Tiempo hasta recuperar</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>phase overview</source>
        <translation>resumen de fases</translation>
    </message>
    <message>
        <source>playbook t+0</source>
        <translation>playbook t+0</translation>
    </message>
    <message>
        <source>playbook t+30</source>
        <translation>playbook t+30</translation>
    </message>
    <message>
        <source>playbook t+24h</source>
        <translation>playbook t+24h</translation>
    </message>
    <message>
        <source>classification P1</source>
        <translation>clasificación P1</translation>
    </message>
    <message>
        <source>classification P2</source>
        <translation>clasificación P2</translation>
    </message>
    <message>
        <source>classification P3</source>
        <translation>clasificación P3</translation>
    </message>
    <message>
        <source>classification P4</source>
        <translation>clasificación P4</translation>
    </message>
    <message>
        <source>Dwell to detection</source>
        <translation>Permanencia hasta la detección</translation>
    </message>
    <message>
        <source>Dwell to containment</source>
        <translation>Permanencia hasta la contención</translation>
    </message>
    <message>
        <source>Mean time to detect</source>
        <translation>Tiempo medio hasta detectar</translation>
    </message>
    <message>
        <source>Mean time to acknowledge</source>
        <translation>Tiempo medio hasta acusar recibo</translation>
    </message>
    <message>
        <source>Mean time to respond</source>
        <translation>Tiempo medio hasta responder</translation>
    </message>
    <message>
        <source>Mean time to isolate</source>
        <translation>Tiempo medio hasta aislar</translation>
    </message>
    <message>
        <source>Mean time to contain</source>
        <translation>Tiempo medio hasta contener</translation>
    </message>
    <message>
        <source>Mean time to recover</source>
        <translation>Tiempo medio hasta recuperar</translation>
    </message>
    <message>
        <source>Mean dwell to detection</source>
        <translation>Permanencia hasta la detección</translation>
    </message>
    <message>
        <source>Mean dwell to containment</source>
        <translation>Permanencia hasta la contención</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Lo que fue bien</translation>
    </message>
    <message>
        <source>Went poorly</source>
        <translation>Lo que fue mal</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Suerte</translation>
    </message>
    <message>
        <source>Control improvements</source>
        <translation>Mejoras de los controles</translation>
    </message>
    <message>
        <source>External message</source>
        <translation>Mensaje externo</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organizativo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Root cause analysis</source>
        <translation>Análisis de las causas</translation>
    </message>
    <message>
        <source>Timeline document</source>
        <translation>Documento de la cronología</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lecciones aprendidas</translation>
    </message>
    <message>
        <source>Stakeholder report</source>
        <translation>Informe a los interesados</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué ocurrió</translation>
    </message>
    <message>
        <source>a contributing factor</source>
        <translation>un factor contribuyente</translation>
    </message>
    <message>
        <source>entries pinned to the story</source>
        <translation>entradas fijadas en el relato</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>lo que fue bien</translation>
    </message>
    <message>
        <source>what went poorly</source>
        <translation>lo que fue mal</translation>
    </message>
    <message>
        <source>a hot wash</source>
        <translation>un hot wash</translation>
    </message>
    <message>
        <source>action items, each with an owner and a day, or that nothing changes</source>
        <translation>puntos de acción, cada uno con responsable y fecha, o que nada cambia</translation>
    </message>
    <message>
        <source>the overview</source>
        <translation>el resumen</translation>
    </message>
    <message>
        <source>a report that was issued</source>
        <translation>un informe emitido</translation>
    </message>
    <message>
        <source>GitHub audit log</source>
        <translation>Registro de auditoría de GitHub</translation>
    </message>
    <message>
        <source>Git events</source>
        <translation>Eventos de Git</translation>
    </message>
    <message>
        <source>Actions log</source>
        <translation>Registro de Actions</translation>
    </message>
    <message>
        <source>Actions artifact</source>
        <translation>Artefacto de Actions</translation>
    </message>
    <message>
        <source>Git object</source>
        <translation>Objeto de Git</translation>
    </message>
    <message>
        <source>Harden-Runner</source>
        <translation>Harden-Runner</translation>
    </message>
    <message>
        <source>Scan result</source>
        <translation>Resultado de escaneo</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellada</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Hash mismatch</source>
        <translation>Hash distinto</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Destruida</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>recogida</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>hash distinto</translation>
    </message>
    <message>
        <source>released</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>disposed</source>
        <translation>destruida</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacta</translation>
    </message>
    <message>
        <source>Git events vanish</source>
        <translation>Los eventos de Git desaparecen</translation>
    </message>
    <message>
        <source>Actions logs vanish</source>
        <translation>Los registros de Actions desaparecen</translation>
    </message>
    <message>
        <source>Actions artifacts vanish</source>
        <translation>Los artefactos de Actions desaparecen</translation>
    </message>
    <message>
        <source>Audit log vanishes</source>
        <translation>El registro de auditoría desaparece</translation>
    </message>
    <message>
        <source>%1 vanishes</source>
        <translation>%1 desaparece</translation>
    </message>
</context>
<context>
    <name>look::Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>look::Button</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>look::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>look::PhaseBar</name>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
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
        <translation>hecha</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>%1, %2 of %3 steps, %4</source>
        <translation>%1, %2 de %3 pasos, %4</translation>
    </message>
</context>
<context>
    <name>look::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>look::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
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
        <translation>Sin gravedad</translation>
    </message>
    <message>
        <source>Severity P%1</source>
        <translation>Gravedad P%1</translation>
    </message>
</context>
<context>
    <name>look::StatusStrip</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>look::clocktext</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
</context>
<context>
    <name>look::persontext</name>
    <message>
        <source>%1 open</source>
        <comment>a role nobody has</comment>
        <translation>%1 vacante</translation>
    </message>
</context>
<context>
    <name>models::ContactsModel</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirado)</translation>
    </message>
    <message>
        <source>no way noted</source>
        <translation>sin vía anotada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>First way</source>
        <translation>Primera vía</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>models::DueModel</name>
    <message>
        <source>%1 phase</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source> time-box</source>
        <translation> límite</translation>
    </message>
    <message>
        <source>%1, late by %2</source>
        <translation>%1, vencido hace %2</translation>
    </message>
    <message>
        <source>%1, due in %2</source>
        <translation>%1, vence en %2</translation>
    </message>
    <message>
        <source>Ctrl+G capture</source>
        <translation>Ctrl+G capturar</translation>
    </message>
</context>
<context>
    <name>models::FiguresModel</name>
    <message>
        <source>target %1 (%2)</source>
        <translation>meta %1 (%2)</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>cumplido: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>incumplido: %1</translation>
    </message>
    <message>
        <source>no figure: %1 is stated before %2</source>
        <translation>sin cifra: %1 consta antes que %2</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>sin indicar: %1</translation>
    </message>
</context>
<context>
    <name>models::Headline</name>
    <message>
        <source>over 4 h</source>
        <translation>más de 4 h</translation>
    </message>
    <message>
        <source>%1 met %2, was seen late</source>
        <translation>%1 cumplida %2, constó como vencida</translation>
    </message>
    <message>
        <source>%1 met %2</source>
        <translation>%1 cumplida %2</translation>
    </message>
    <message>
        <source>%1 breached, %2</source>
        <translation>%1 incumplida, %2</translation>
    </message>
    <message>
        <source>%1 late by %2</source>
        <translation>%1 vencida %2</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 vence %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Recorded afterwards</source>
        <translation>Registrado a posteriori</translation>
    </message>
    <message>
        <source>Recorded afterwards: %1</source>
        <translation>Registrado a posteriori: %1</translation>
    </message>
</context>
<context>
    <name>models::IncidentsModel</name>
    <message>
        <source>open</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>recorded afterwards</source>
        <translation>registrado a posteriori</translation>
    </message>
    <message>
        <source>%1, %2, recorded afterwards</source>
        <translation>%1, %2, registrado a posteriori</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionado en %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Dirige</translation>
    </message>
</context>
<context>
    <name>models::LineKind</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Censura</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>models::PlaybookModel</name>
    <message>
        <source>Given on the board</source>
        <translation>Asignadas en el tablero</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>vencida %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>bloqueado: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done, %4, %5</source>
        <translation>%1, %2 de %3 hechos, %4, %5</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>Expects: %1</source>
        <translation>Se espera: %1</translation>
    </message>
</context>
<context>
    <name>models::ProofModel</name>
    <message>
        <source>Console %1</source>
        <translation>Consola %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
</context>
<context>
    <name>models::Summaries</name>
    <message>
        <source>1 repository</source>
        <translation>1 repositorio</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repositorio</numerusform>
            <numerusform>%n repositorios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>1 workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%n workflow</numerusform>
            <numerusform>%n workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 environment</source>
        <translation>1 entorno</translation>
    </message>
    <message numerus="yes">
        <source>%n environments</source>
        <translation>
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 package</source>
        <translation>1 paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1 punto de conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n punto de conexión</numerusform>
            <numerusform>%n puntos de conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 activo</translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only suspected</source>
        <translation>
            <numerusform>%n solo sospechado</numerusform>
            <numerusform>%n solo sospechados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 indicador</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing named yet: type +repo or +ioc</source>
        <translation>Aún no hay nada: escriba +repo o +ioc</translation>
    </message>
    <message>
        <source> sealed</source>
        <translation> selladas</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n esperada</numerusform>
            <numerusform>%n esperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: gone at GitHub</source>
        <translation>%1: perdido en GitHub</translation>
    </message>
    <message numerus="yes">
        <source>%n kept elsewhere</source>
        <translation>
            <numerusform>%n guardada en otro lugar</numerusform>
            <numerusform>%n guardadas en otro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n sin aceptar</numerusform>
            <numerusform>%n sin aceptar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing or changed</source>
        <translation>
            <numerusform>%n falta o alterada</numerusform>
            <numerusform>%n faltan o alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 alert: %1</source>
        <translation>1 alerta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TimePicture</name>
    <message>
        <source>met, %1 left</source>
        <translation>cumplido, con %1 de margen</translation>
    </message>
    <message>
        <source>breached by %1</source>
        <translation>incumplido por %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>vencido hace %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>ya no vence</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 due, %2 of them late</source>
        <translation>%1 plazos, %2 de ellos vencidos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>hitos</translation>
    </message>
    <message>
        <source>clocks</source>
        <translation>plazos</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>escáner</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
</context>
<context>
    <name>models::TimelineDetail</name>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>struck; it no longer counts</source>
        <translation>tachada; ya no cuenta</translation>
    </message>
    <message>
        <source>refused by a rule; it changed nothing</source>
        <translation>rechazada por una regla; no cambió nada</translation>
    </message>
    <message>
        <source>disputed; it does not count</source>
        <translation>en disputa; no cuenta</translation>
    </message>
    <message>
        <source>redacted; its words are gone, its place in the chain is not</source>
        <translation>censurada; su texto ya no está, su lugar en la cadena sí</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Typed as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>, its entry %1</source>
        <translation>, su entrada %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>Encadenada</translation>
    </message>
    <message>
        <source>first of its console</source>
        <translation>primera de su consola</translation>
    </message>
    <message>
        <source>to </source>
        <translation>con </translation>
    </message>
    <message>
        <source>… cut here; the whole row is in the imported file</source>
        <translation>… cortado aquí; la fila entera está en el archivo importado</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Censurada</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>models::TimelineLinesModel</name>
    <message>
        <source> · Objection: %1</source>
        <translation> · Objeción: %1</translation>
    </message>
    <message>
        <source> · review %1</source>
        <translation> · revisar %1</translation>
    </message>
    <message>
        <source> (recorded %1, %2)</source>
        <translation> (registrado %1, %2)</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source> (amended)</source>
        <translation> (enmendada)</translation>
    </message>
    <message>
        <source> · 1 comment</source>
        <translation> · 1 comentario</translation>
    </message>
    <message numerus="yes">
        <source> · %n comments</source>
        <translation>
            <numerusform> · %n comentario</numerusform>
            <numerusform> · %n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>story</source>
        <translation>relato</translation>
    </message>
    <message>
        <source>Redacted by %1: %2</source>
        <translation>Censurada por %1: %2</translation>
    </message>
    <message>
        <source> · struck by %1: %2</source>
        <translation> · tachada por %1: %2</translation>
    </message>
    <message>
        <source> pinned from %1</source>
        <translation> fijado desde %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>models::TimelineModel</name>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>models::TimelineWording</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QDate::toString has it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Censurada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>story</source>
        <translation>relato</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>models::ToldModel</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin informar</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>told</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <translation>%1, informado %2</translation>
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
        <translation>Seleccione antes una entrada: j y k mueven, G va a la última</translation>
    </message>
    <message>
        <source>In the scribe line</source>
        <translation>En la línea de registro</translation>
    </message>
    <message>
        <source>write it, now</source>
        <translation>escribirlo, ahora</translation>
    </message>
    <message>
        <source>write it and pin it to the story</source>
        <translation>escribirlo y fijarlo en el relato</translation>
    </message>
    <message>
        <source>lines written before</source>
        <translation>líneas escritas antes</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completar</translation>
    </message>
    <message>
        <source>close the list, give back what was borrowed</source>
        <translation>cerrar la lista, devolver lo prestado</translation>
    </message>
    <message>
        <source>Outside text fields</source>
        <translation>Fuera de los campos de texto</translation>
    </message>
    <message>
        <source>next, previous, first, last</source>
        <translation>siguiente, anterior, primera, última</translation>
    </message>
    <message>
        <source>previous and next milestone</source>
        <translation>hito anterior y siguiente</translation>
    </message>
    <message>
        <source>filter; n and N go to the next and previous match</source>
        <translation>filtrar; n y N van a la coincidencia siguiente y anterior</translation>
    </message>
    <message>
        <source>milestone now: %1</source>
        <translation>hito ahora: %1</translation>
    </message>
    <message>
        <source>pin, tag, comment, amend, strike the selected entry</source>
        <translation>fijar, etiquetar, comentar, enmendar, tachar la entrada seleccionada</translation>
    </message>
    <message>
        <source>everything about the selected entry</source>
        <translation>todo sobre la entrada seleccionada</translation>
    </message>
    <message>
        <source>show or hide struck and system lines</source>
        <translation>mostrar u ocultar lo tachado y las líneas de sistema</translation>
    </message>
    <message>
        <source>in the playbook: done, or to do again</source>
        <translation>en el playbook: hecho, o pendiente otra vez</translation>
    </message>
    <message>
        <source>in the playbook: blocked</source>
        <translation>en el playbook: bloqueado</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>No hay ningún incidente abierto</translation>
    </message>
    <message>
        <source>Declaring one starts its clocks, pins its playbook and makes you IC. A closed one is opened from the list.</source>
        <translation>Al declararlo empiezan sus plazos, se fija su playbook y usted pasa a ser IC. Los cerrados se abren desde la lista.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Declarar un incidente</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <source>Milestone now: %1</source>
        <translation>Hito ahora: %1</translation>
    </message>
    <message>
        <source>back to the scribe line, or from the past to now</source>
        <translation>volver a la línea de registro, o del pasado al presente</translation>
    </message>
    <message>
        <source>the board as it was; Left and Right go from entry to entry</source>
        <translation>el tablero como era; Izquierda y Derecha van de entrada en entrada</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>zoom in, zoom out, the response or everything</source>
        <translation>acercar, alejar, la respuesta o todo</translation>
    </message>
    <message>
        <source>next, previous thing on the lane; Up and Down change the lane</source>
        <translation>elemento siguiente, anterior del carril; Arriba y Abajo cambian de carril</translation>
    </message>
    <message>
        <source>pin a machine event, measure from the cursor</source>
        <translation>fijar un evento automático, medir desde el cursor</translation>
    </message>
    <message>
        <source>Clocks, roles and everything else are of then. Nothing can be written.</source>
        <translation>Los plazos, los roles y todo lo demás son de entonces. No se puede escribir nada.</translation>
    </message>
    <message>
        <source>Nothing is written while the board shows the past: Esc returns to now</source>
        <translation>No se escribe nada mientras el tablero muestra el pasado: Esc vuelve al presente</translation>
    </message>
    <message>
        <source>Open the evidence register</source>
        <translation>Abrir el registro de pruebas</translation>
    </message>
</context>
<context>
    <name>panes::BoardPicture</name>
    <message>
        <source>Not in this log; p in the picture pins it: %1</source>
        <translation>No está en este registro; p en la imagen lo fija: %1</translation>
    </message>
</context>
<context>
    <name>panes::BoardVerbs</name>
    <message>
        <source>Declare an incident</source>
        <translation>Declarar un incidente</translation>
    </message>
    <message>
        <source>Raise the severity</source>
        <translation>Aumentar la gravedad</translation>
    </message>
    <message>
        <source>Lower the severity</source>
        <translation>Reducir la gravedad</translation>
    </message>
    <message>
        <source>Tell the next stakeholder</source>
        <translation>Informar al siguiente interesado</translation>
    </message>
    <message>
        <source>Milestone now: %1</source>
        <translation>Hito ahora: %1</translation>
    </message>
    <message>
        <source>Capture a file as evidence</source>
        <translation>Capturar un archivo como evidencia</translation>
    </message>
    <message>
        <source>Give a role to somebody</source>
        <translation>Dar un rol a alguien</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Cerrar el incidente</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>Reabrir el incidente</translation>
    </message>
    <message>
        <source>Decline: it was no incident</source>
        <translation>Descartar: no era un incidente</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filtrar la cronología</translation>
    </message>
    <message>
        <source>Show or hide struck and system lines</source>
        <translation>Mostrar u ocultar lo tachado y las líneas de sistema</translation>
    </message>
    <message>
        <source>Timeline: the story</source>
        <translation>Cronología: el relato</translation>
    </message>
    <message>
        <source>Timeline: all entries</source>
        <translation>Cronología: todas las entradas</translation>
    </message>
    <message>
        <source>Timeline: my entries</source>
        <translation>Cronología: mis entradas</translation>
    </message>
    <message>
        <source>Selected entry: into or out of the story</source>
        <translation>Entrada seleccionada: poner o quitar del relato</translation>
    </message>
    <message>
        <source>Selected entry: tag</source>
        <translation>Entrada seleccionada: etiquetar</translation>
    </message>
    <message>
        <source>Selected entry: comment</source>
        <translation>Entrada seleccionada: comentar</translation>
    </message>
    <message>
        <source>Selected entry: amend</source>
        <translation>Entrada seleccionada: enmendar</translation>
    </message>
    <message>
        <source>Selected entry: strike or restore</source>
        <translation>Entrada seleccionada: tachar o restaurar</translation>
    </message>
    <message>
        <source>Selected entry: everything about it</source>
        <translation>Entrada seleccionada: todo sobre ella</translation>
    </message>
    <message>
        <source>Next open incident</source>
        <translation>Siguiente incidente abierto</translation>
    </message>
    <message>
        <source>Previous open incident</source>
        <translation>Incidente abierto anterior</translation>
    </message>
    <message>
        <source>Open incident %1</source>
        <translation>Incidente abierto %1</translation>
    </message>
    <message>
        <source>Wall view on a second screen</source>
        <translation>Vista mural en una segunda pantalla</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Hoja de relevo</translation>
    </message>
    <message>
        <source>The board as it was known at another time</source>
        <translation>El tablero según lo que se sabía en otro momento</translation>
    </message>
    <message>
        <source>Scope: assets and indicators</source>
        <translation>Alcance: activos e indicadores</translation>
    </message>
    <message>
        <source>Merge it into another incident</source>
        <translation>Fusionarlo con otro incidente</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Deshacer la fusión</translation>
    </message>
    <message>
        <source>Related incidents</source>
        <translation>Incidentes relacionados</translation>
    </message>
    <message>
        <source>The review of this incident</source>
        <translation>La revisión de este incidente</translation>
    </message>
    <message>
        <source>The post-incident report</source>
        <translation>El informe posterior al incidente</translation>
    </message>
    <message>
        <source>Evidence of this incident</source>
        <translation>Pruebas de este incidente</translation>
    </message>
</context>
<context>
    <name>panes::CallDialog</name>
    <message>
        <source>&amp;Escalate</source>
        <translation>&amp;Escalar</translation>
    </message>
    <message>
        <source>Tell the next stakeholder</source>
        <translation>Informar al siguiente interesado</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>Name of whoever was reached</source>
        <translation>Nombre de quien respondió</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Who answered</source>
        <translation>&amp;Quién respondió</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Sin respuesta</translation>
    </message>
    <message>
        <source>&amp;Left a message</source>
        <translation>&amp;Mensaje dejado</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>&amp;Localizado</translation>
    </message>
    <message>
        <source>&amp;Acknowledged</source>
        <translation>&amp;Reconocido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody is waiting to be told</source>
        <translation>Nadie espera ser informado</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>vencido hace %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>must acknowledge</source>
        <translation>debe acusar recibo</translation>
    </message>
    <message>
        <source> · must acknowledge</source>
        <translation> · debe acusar recibo</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>Se informó a todos.</translation>
    </message>
    <message>
        <source>Not told: </source>
        <translation>Sin informar: </translation>
    </message>
    <message>
        <source>Nobody in the contacts stands for %1.</source>
        <translation>Nadie en los contactos representa a %1.</translation>
    </message>
    <message>
        <source>&amp;Escalate to %1</source>
        <translation>&amp;Escalar a %1</translation>
    </message>
</context>
<context>
    <name>panes::CloseDialog</name>
    <message>
        <source>Close the incident</source>
        <translation>Cerrar el incidente</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Reason to close anyway</source>
        <translation>&amp;Motivo para cerrar de todos modos</translation>
    </message>
    <message>
        <source>Reason to close anyway</source>
        <translation>Motivo para cerrar de todos modos</translation>
    </message>
    <message>
        <source>Nothing stands in the way: every required step is settled.</source>
        <translation>Nada lo impide: todos los pasos obligatorios están resueltos.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n</source>
        <translation>
            <numerusform>Aún abierto: %n</numerusform>
            <numerusform>Aún abiertos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>informar a %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notificación</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 waits for %2 to accept it</source>
        <translation>%1 espera a que %2 la acepte</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>panes::CompletionList</name>
    <message>
        <source>What could be typed</source>
        <translation>Lo que se podría escribir</translation>
    </message>
</context>
<context>
    <name>panes::ContactDialog</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Register a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A person, or an office with a number of its own</source>
        <translation>Una persona, o una oficina con número propio</translation>
    </message>
    <message>
        <source>&amp;Stands for</source>
        <translation>&amp;Representa</translation>
    </message>
    <message>
        <source>Stakeholders of the playbooks: CISO, Legal</source>
        <translation>Interesados de los playbooks: CISO, Legal</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>&amp;Vías</translation>
    </message>
    <message>
        <source>One a line, first things first:
phone +49 30 1234
email jo@acme.example</source>
        <translation>Una por línea, la principal primero:
phone +34 91 1234
email jo@acme.example</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Europe/Berlin</source>
        <translation>Europe/Madrid</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>09–17 on weekdays; on call every other week</source>
        <translation>laborables 09–17; de guardia cada dos semanas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>panes::ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Find a name, a role, a number</source>
        <translation>Buscar un nombre, un rol, un número</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With retired</source>
        <translation>Con retirados</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Qué contactos</translation>
    </message>
    <message>
        <source>Register a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Change the selected contact</source>
        <translation>Cambiar el contacto seleccionado</translation>
    </message>
    <message>
        <source>Retire the selected contact, or bring it back</source>
        <translation>Retirar el contacto seleccionado, o recuperarlo</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
        <source>No contact matches “%1”</source>
        <translation>Ningún contacto coincide con «%1»</translation>
    </message>
    <message>
        <source>Whoever a playbook tells needs a name and a number: register who stands for the CISO, Legal and the teams, and a call shows them.</source>
        <translation>Aquellos a quienes informa un playbook necesitan nombre y número: registre quién representa al CISO, a Legal y a los equipos, y una llamada los muestra.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>change the contact</source>
        <translation>cambiar el contacto</translation>
    </message>
    <message>
        <source>register a contact</source>
        <translation>registrar un contacto</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>find a name, a role, a number</source>
        <translation>buscar un nombre, un rol, un número</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Retirar a %1</translation>
    </message>
    <message>
        <source>Why are they not to be called any more?</source>
        <translation>¿Por qué ya no se debe llamar?</translation>
    </message>
</context>
<context>
    <name>panes::DecisionsDialog</name>
    <message>
        <source>No decision yet</source>
        <translation>Aún no hay decisiones</translation>
    </message>
    <message>
        <source>What is decided stands here with its options, objections and review. Record the first one below, or type !d on the board.</source>
        <translation>Lo decidido figura aquí con sus opciones, objeciones y revisión. Registre la primera abajo, o escriba !d en el tablero.</translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation>Se &amp;mantiene</translation>
    </message>
    <message>
        <source>It no &amp;longer stands</source>
        <translation>Ya &amp;no se mantiene</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Decisions · %1</source>
        <translation>Decisiones · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>What is decided, in one line</source>
        <translation>Qué se decide, en una línea</translation>
    </message>
    <message>
        <source>One a line: also those that were not taken</source>
        <translation>Una por línea: también las que no se eligieron</translation>
    </message>
    <message>
        <source>Who objects and why; empty when nobody does</source>
        <translation>Quién objeta y por qué; vacío si nadie</translation>
    </message>
    <message>
        <source>in 1h, 04:30Z, tomorrow 09:00; empty when it is final</source>
        <translation>in 1h, 04:30Z, tomorrow 09:00; vacío si es definitiva</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>O&amp;bjections</source>
        <translation>O&amp;bjeciones</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, por %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>ninguna anotada</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Revisión pendiente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>ninguna prevista</translation>
    </message>
    <message>
        <source>It needs words: what is decided, in one line.</source>
        <translation>Falta el texto: qué se decide, en una línea.</translation>
    </message>
</context>
<context>
    <name>panes::DeclareDialog</name>
    <message>
        <source>&amp;Visibility and codename</source>
        <translation>&amp;Visibilidad y nombre en clave</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Declarar un incidente</translation>
    </message>
    <message>
        <source>What is happening, in one line</source>
        <translation>Qué ocurre, en una línea</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Según la gravedad</translation>
    </message>
    <message>
        <source>A tool&apos;s name; empty for a person</source>
        <translation>Nombre de una herramienta; vacío si fue una persona</translation>
    </message>
    <message>
        <source>Now; or -10m, @03:41Z, @yesterday 22:10 CET</source>
        <translation>Ahora; o -10m, @03:41Z, @yesterday 22:10 CET</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>&amp;Noticed</source>
        <translation>&amp;Detectado</translation>
    </message>
    <message>
        <source>Noticed &amp;by</source>
        <translation>Detectado &amp;por</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Said instead of the title</source>
        <translation>Se dice en lugar del título</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nombre en clave</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>T0 </source>
        <translation>T0 </translation>
    </message>
    <message>
        <source> · now</source>
        <translation> · ahora</translation>
    </message>
    <message>
        <source> · %1 ago</source>
        <translation> · hace %1</translation>
    </message>
    <message>
        <source>No playbook is for this severity.</source>
        <translation>No hay playbook para esta gravedad.</translation>
    </message>
    <message>
        <source>Follows </source>
        <translation>Sigue </translation>
    </message>
    <message>
        <source>To be told at once: </source>
        <translation>Hay que informar enseguida a: </translation>
    </message>
    <message>
        <source>It needs a title: what is happening, in one line.</source>
        <translation>Falta un título: qué ocurre, en una línea.</translation>
    </message>
</context>
<context>
    <name>panes::DetailCell</name>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Tal como se importó</translation>
    </message>
    <message>
        <source>The row as it was imported</source>
        <translation>La fila tal como se importó</translation>
    </message>
    <message>
        <source>Nothing is selected. Arrows, or j and k, go from row to row.</source>
        <translation>Nada seleccionado. Las flechas, o j y k, van de fila en fila.</translation>
    </message>
</context>
<context>
    <name>panes::DueCell</name>
    <message>
        <source>Due next</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Of which incidents</source>
        <translation>De qué incidentes</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tarde</translation>
    </message>
</context>
<context>
    <name>panes::EntryDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, to the second</source>
        <translation>%1, al segundo</translation>
    </message>
    <message>
        <source>%1, to the minute</source>
        <translation>%1, al minuto</translation>
    </message>
    <message>
        <source>%1, to the hour</source>
        <translation>%1, a la hora</translation>
    </message>
    <message>
        <source>%1, to the day</source>
        <translation>%1, al día</translation>
    </message>
    <message>
        <source>%1, about</source>
        <translation>%1, aproximadamente</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Aquí desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>censurado</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>%1, entry %2 of its log</source>
        <translation>%1, entrada %2 de su registro</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>chained to the entry before it; not sealed by a checkpoint yet</source>
        <translation>encadenada a la entrada anterior; aún sin sellar por un punto de control</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>%1. It changed nothing.</source>
        <translation>%1. No cambió nada.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Its author is not who GitHub says wrote it. It does not count.</source>
        <translation>Según GitHub la escribió otra persona. No cuenta.</translation>
    </message>
    <message>
        <source>Amended; it said before</source>
        <translation>Enmendada; antes decía</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Tachada</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Censurada</translation>
    </message>
    <message>
        <source>Payload of %1</source>
        <translation>Contenido de %1</translation>
    </message>
    <message>
        <source>Out of the story</source>
        <translation>Quitar del relato</translation>
    </message>
    <message>
        <source>Into the story</source>
        <translation>Poner en el relato</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>panes::FileImport</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Cancelled. %1 rows had come in and stay; import the file again for the rest</source>
        <translation>Cancelado. Habían entrado %1 filas y se quedan; importe el archivo otra vez para el resto</translation>
    </message>
    <message>
        <source>%1 new, %2 known, %3 refused, %4 rows/s</source>
        <translation>%1 nuevas, %2 conocidas, %3 rechazadas, %4 filas/s</translation>
    </message>
    <message>
        <source>Keeping the file as evidence…</source>
        <translation>Guardando el archivo como evidencia…</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows/s, %3 left</source>
        <translation>%1 filas, %2 filas/s, quedan %3</translation>
    </message>
    <message>
        <source>; %1 of an hour that came twice stand at the earlier</source>
        <translation>; %1 de una hora que hubo dos veces están en la primera</translation>
    </message>
    <message>
        <source>; kept as evidence %1</source>
        <translation>; guardado como evidencia %1</translation>
    </message>
    <message>
        <source>%1 no longer found</source>
        <translation>%1 ya no se encuentran</translation>
    </message>
    <message>
        <source>%1 no longer in the catalogue</source>
        <translation>%1 ya no están en el catálogo</translation>
    </message>
    <message>
        <source>%1 with a pattern that is not understood as a whole</source>
        <translation>%1 con un patrón que no se entiende por completo</translation>
    </message>
    <message>
        <source>%1 other objects, kept by name</source>
        <translation>%1 objetos de otro tipo, conservados por su nombre</translation>
    </message>
</context>
<context>
    <name>panes::FilterField</name>
    <message>
        <source>Filter and search</source>
        <translation>Filtrar y buscar</translation>
    </message>
    <message>
        <source>Words search everything. kind:decision author:bo repo:acme/* lane:audit incident:7F3A2 after:-1h &quot;a phrase&quot; *part* -not</source>
        <translation>Las palabras buscan en todo. kind:decision author:bo repo:acme/* lane:audit incident:7F3A2 after:-1h &quot;una frase&quot; *parte* -no</translation>
    </message>
</context>
<context>
    <name>panes::HandoverDialog</name>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>Handover sheet · %1</source>
        <translation>Hoja de relevo · %1</translation>
    </message>
    <message>
        <source>IC is %1. &amp;Next IC</source>
        <translation>IC es %1. &amp;Siguiente IC</translation>
    </message>
    <message>
        <source>Nobody is IC. &amp;Next IC</source>
        <translation>Nadie es IC. &amp;Siguiente IC</translation>
    </message>
    <message>
        <source>login</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>Next IC</source>
        <translation>Siguiente IC</translation>
    </message>
    <message>
        <source>What they must know first</source>
        <translation>Lo primero que deben saber</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the handover sheet</source>
        <translation>Guardar la hoja de relevo</translation>
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
        <translation>No se pudo guardar como %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>panes::HintStrip</name>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n nueva abajo</numerusform>
            <numerusform>%n nuevas abajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panes::ImportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>As they would be read</source>
        <translation>Tal como se leerían</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>&amp;Refuse the whole file if one row is bad</source>
        <translation>&amp;Rechazar el archivo entero si una fila es incorrecta</translation>
    </message>
    <message>
        <source>Copy refused rows</source>
        <translation>Copiar filas rechazadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>las primeras %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>las primeras %1 de %2</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>As they would stand on the timeline</source>
        <translation>Como quedarían en la línea de tiempo</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Zone of times without one</source>
        <translation>&amp;Zona de las horas sin ella</translation>
    </message>
    <message>
        <source>&amp;Evidence of</source>
        <translation>&amp;Evidencia de</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Carril</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>ningún incidente</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message>
        <source>%1 (%2): its times have no zone. Say in which zone its clock ran.</source>
        <translation>%1 (%2): sus horas no tienen zona. Indique en qué zona estaba su reloj.</translation>
    </message>
    <message>
        <source>No row of %1 (%2) can be read as %3.</source>
        <translation>Ninguna fila de %1 (%2) puede leerse como %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, separated by %1</source>
        <translation>, separada por %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>. Some of its times have no zone: say in which zone its clock ran</source>
        <translation>. Algunas horas no tienen zona: indique en qué zona estaba su reloj</translation>
    </message>
    <message>
        <source>. Some stand in an hour that came twice; the earlier is taken</source>
        <translation>. Algunas caen en una hora que hubo dos veces; se toma la primera</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>An export in JSON, JSON lines or CSV, or a scanner&apos;s report; drop it here or choose it</source>
        <translation>Una exportación en JSON, líneas JSON o CSV, o el informe de un escáner; suéltelo aquí o elíjalo</translation>
    </message>
    <message>
        <source>GitHub audit log and workflow runs, Harden-Runner telemetry, Trivy and SARIF reports, KEV, EPSS, STIX, Timesketch, and any table or JSON lines with times in it. The file is kept as evidence under its SHA-256.</source>
        <translation>Registro de auditoría y ejecuciones de workflows de GitHub, telemetría de Harden-Runner, informes de Trivy y SARIF, KEV, EPSS, STIX, Timesketch y cualquier tabla o líneas JSON con horas. El archivo se conserva como evidencia bajo su SHA-256.</translation>
    </message>
    <message>
        <source>Exports (*.json *.jsonl *.ndjson *.sarif *.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Exportaciones (*.json *.jsonl *.ndjson *.sarif *.csv *.tsv *.txt *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A repository is OWNER/NAME.</source>
        <translation>Un repositorio es PROPIETARIO/NOMBRE.</translation>
    </message>
</context>
<context>
    <name>panes::IncidentDetail</name>
    <message>
        <source>Select an incident to see its clocks and roles</source>
        <translation>Seleccione un incidente para ver sus plazos y roles</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Próximos plazos</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>Abrir en el tablero</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Enter: where from</source>
        <translation>Intro: de dónde</translation>
    </message>
    <message>
        <source>Its review</source>
        <translation>Su revisión</translation>
    </message>
</context>
<context>
    <name>panes::IncidentTab</name>
    <message numerus="yes">
        <source>%1 %2, P%3, %n overdue</source>
        <translation>
            <numerusform>%1 %2, P%3, %n vencido</numerusform>
            <numerusform>%1 %2, P%3, %n vencidos</numerusform>
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
        <translation>Incidentes abiertos</translation>
    </message>
</context>
<context>
    <name>panes::IncidentsPane</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Find in titles and everything typed</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Which incidents</source>
        <translation>Qué incidentes</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Declarar un incidente</translation>
    </message>
    <message>
        <source>Open the selected incident on the board</source>
        <translation>Abrir el incidente seleccionado en el tablero</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Buscar en todos los incidentes</translation>
    </message>
    <message>
        <source>List open incidents</source>
        <translation>Listar los incidentes abiertos</translation>
    </message>
    <message>
        <source>List all incidents</source>
        <translation>Listar todos los incidentes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abiertos %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>No incident matches “%1”</source>
        <translation>Ningún incidente coincide con «%1»</translation>
    </message>
    <message>
        <source>No incident yet</source>
        <translation>Aún no hay incidentes</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>No hay ningún incidente abierto</translation>
    </message>
    <message>
        <source>Declaring one starts its clocks, pins its playbook and makes you IC.</source>
        <translation>Al declararlo empiezan sus plazos, se fija su playbook y usted pasa a ser IC.</translation>
    </message>
    <message>
        <source>Words are looked for in titles and in everything typed; All looks in closed ones too.</source>
        <translation>Se busca en los títulos y en todo lo escrito; «Todos» busca también en los cerrados.</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Olvidar este filtro</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>open on the board</source>
        <translation>abrir en el tablero</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>find in titles and everything typed</source>
        <translation>buscar en títulos y en todo lo escrito</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>What is shown of incidents</source>
        <translation>Qué se muestra de los incidentes</translation>
    </message>
    <message>
        <source>Figures over all incidents</source>
        <translation>Cifras de todos los incidentes</translation>
    </message>
    <message>
        <source>List of incidents</source>
        <translation>Lista de incidentes</translation>
    </message>
    <message>
        <source>the figures over all incidents</source>
        <translation>las cifras de todos los incidentes</translation>
    </message>
    <message>
        <source>List the reviews that are due</source>
        <translation>Listar las revisiones pendientes</translation>
    </message>
    <message>
        <source>The review of the selected incident</source>
        <translation>La revisión del incidente seleccionado</translation>
    </message>
    <message>
        <source>Merge the selected incident into another one</source>
        <translation>Fusionar el incidente seleccionado con otro</translation>
    </message>
    <message>
        <source>Take the merge of the selected incident back</source>
        <translation>Deshacer la fusión del incidente seleccionado</translation>
    </message>
    <message>
        <source>Incidents related to the selected one</source>
        <translation>Incidentes relacionados con el seleccionado</translation>
    </message>
    <message>
        <source>Reopen the selected incident</source>
        <translation>Reabrir el incidente seleccionado</translation>
    </message>
    <message>
        <source>open ones, all, or the reviews that are due</source>
        <translation>abiertos, todos o las revisiones pendientes</translation>
    </message>
    <message>
        <source>its review</source>
        <translation>su revisión</translation>
    </message>
    <message>
        <source>merge it into another one, or take the merge back</source>
        <translation>fusionarlo con otro, o deshacer la fusión</translation>
    </message>
    <message>
        <source>related incidents</source>
        <translation>incidentes relacionados</translation>
    </message>
    <message>
        <source>reopen it</source>
        <translation>reabrirlo</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Reviews due %1</source>
        <translation>Revisiones %1</translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation>No hay revisiones pendientes</translation>
    </message>
    <message>
        <source>A closed incident is reviewed within a week; it stands here until its review is closed.</source>
        <translation>Un incidente cerrado se revisa en una semana; sigue aquí hasta que se cierra su revisión.</translation>
    </message>
    <message>
        <source>Record an old incident</source>
        <translation>Registrar un incidente antiguo</translation>
    </message>
    <message>
        <source>Record old incidents from a table</source>
        <translation>Registrar incidentes antiguos de una tabla</translation>
    </message>
    <message>
        <source>record an old incident</source>
        <translation>registrar un incidente antiguo</translation>
    </message>
</context>
<context>
    <name>panes::KnownBar</name>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>As known by</source>
        <translation>Según lo sabido por</translation>
    </message>
    <message>
        <source>As known at</source>
        <translation>Según lo sabido a las</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>As known at %1 · recorded</source>
        <translation>Según lo sabido a las %1 · registrado</translation>
    </message>
    <message>
        <source>As it stood at %1 · happened</source>
        <translation>Como estaba a las %1 · ocurrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>panes::LineQueue</name>
    <message>
        <source>The incident of this line is not on the board any more</source>
        <translation>El incidente de esta línea ya no está en el tablero</translation>
    </message>
</context>
<context>
    <name>panes::PictureCell</name>
    <message>
        <source>Picture: show or fold away</source>
        <translation>Imagen: mostrar o plegar</translation>
    </message>
    <message>
        <source>Picture: go there</source>
        <translation>Imagen: ir allí</translation>
    </message>
    <message>
        <source>Picture: show everything</source>
        <translation>Imagen: mostrar todo</translation>
    </message>
    <message>
        <source>Picture: zoom in</source>
        <translation>Imagen: acercar</translation>
    </message>
    <message>
        <source>Picture: zoom out</source>
        <translation>Imagen: alejar</translation>
    </message>
    <message>
        <source>Picture: measure from the cursor</source>
        <translation>Imagen: medir desde el cursor</translation>
    </message>
    <message>
        <source>Picture: copy as PNG</source>
        <translation>Imagen: copiar como PNG</translation>
    </message>
</context>
<context>
    <name>panes::PictureView</name>
    <message>
        <source>lane</source>
        <translation>carril</translation>
    </message>
    <message>
        <source>in sight</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>at the cursor</source>
        <translation>en el cursor</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Imagen de la cronología</translation>
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
        <translation>Sin playbook</translation>
    </message>
    <message>
        <source>A playbook brings phases, steps and who must be told.</source>
        <translation>Un playbook trae fases, pasos y a quién hay que informar.</translation>
    </message>
    <message>
        <source>Choose a playbook</source>
        <translation>Elegir un playbook</translation>
    </message>
</context>
<context>
    <name>panes::ScribeField</name>
    <message>
        <source>Scribe line</source>
        <translation>Línea de registro</translation>
    </message>
    <message>
        <source>What happened?  -10m back-dates · ! commands · F1 lists all</source>
        <translation>¿Qué pasó?  -10m antedata · ! órdenes · F1 todo</translation>
    </message>
</context>
<context>
    <name>panes::ScribeLine</name>
    <message>
        <source>now · %1</source>
        <translation>ahora · %1</translation>
    </message>
</context>
<context>
    <name>panes::SeverityChoice</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
</context>
<context>
    <name>panes::TimelineCell</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>View of the timeline</source>
        <translation>Vista de la cronología</translation>
    </message>
    <message>
        <source>kind:decision author:bo after:-1h &quot;a phrase&quot; -word</source>
        <translation>kind:decision author:bo after:-1h &quot;una frase&quot; -palabra</translation>
    </message>
    <message>
        <source>Struck and system lines are shown; h hides them</source>
        <translation>Se muestran lo tachado y las líneas de sistema; h las oculta</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>Relato %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Mías %1</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Esc in the filter shows all lines again.</source>
        <translation>Esc en el filtro vuelve a mostrar todas las líneas.</translation>
    </message>
    <message>
        <source>Milestones, decisions and what is pinned with p make the story.</source>
        <translation>Los hitos, las decisiones y lo fijado con p forman el relato.</translation>
    </message>
    <message>
        <source>Type what happens in the line below.</source>
        <translation>Escriba lo que ocurre en la línea de abajo.</translation>
    </message>
    <message>
        <source>Nothing was searched yet: / filters</source>
        <translation>Aún no se buscó nada: / filtra</translation>
    </message>
    <message>
        <source>No further match below</source>
        <translation>No hay más coincidencias abajo</translation>
    </message>
    <message>
        <source>No further match above</source>
        <translation>No hay más coincidencias arriba</translation>
    </message>
    <message>
        <source>Written. This view or filter does not show it</source>
        <translation>Escrito. Esta vista o este filtro no lo muestra</translation>
    </message>
    <message>
        <source>Show or fold away the picture</source>
        <translation>Mostrar o plegar la imagen</translation>
    </message>
    <message>
        <source>This view or filter does not show it: All and an empty filter do</source>
        <translation>Esta vista o este filtro no lo muestra: «Todo» y un filtro vacío sí</translation>
    </message>
</context>
<context>
    <name>panes::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>panes::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>GitHub audit</source>
        <translation>Auditoría de GitHub</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n nueva abajo</numerusform>
            <numerusform>%n nuevas abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Personas %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No row is asked for by this filter. Esc in the filter line shows everything again.</source>
        <translation>Ninguna fila responde a este filtro. Esc en la línea del filtro vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>the latest %1 rows; older ones come as you scroll</source>
        <translation>las últimas %1 filas; las anteriores llegan al desplazarse</translation>
    </message>
    <message>
        <source>Filter and search the timeline</source>
        <translation>Filtrar y buscar en la cronología</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>Abrir en el tablero</translation>
    </message>
    <message>
        <source>Pin to the story</source>
        <translation>Fijar en el relato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>filter and search</source>
        <translation>filtrar y buscar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>next, previous match of the last search</source>
        <translation>coincidencia siguiente, anterior de la última búsqueda</translation>
    </message>
    <message>
        <source>next, previous row</source>
        <translation>fila siguiente, anterior</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>first, last row</source>
        <translation>primera, última fila</translation>
    </message>
    <message>
        <source>open its incident on the board</source>
        <translation>abrir su incidente en el tablero</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>pin a machine event to an incident&apos;s story</source>
        <translation>fijar un evento automático en el relato de un incidente</translation>
    </message>
    <message>
        <source>copy as Markdown</source>
        <translation>copiar como Markdown</translation>
    </message>
    <message>
        <source>No incident is open to pin this to</source>
        <translation>No hay ningún incidente abierto donde fijarlo</translation>
    </message>
    <message>
        <source>declare one, or open a closed one again</source>
        <translation>declare uno, o reabra uno cerrado</translation>
    </message>
    <message>
        <source>Pin to which incident</source>
        <translation>En qué incidente fijarlo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy this filter as text</source>
        <translation>Copiar este filtro como texto</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nombre de «%1»</translation>
    </message>
    <message>
        <source>This incident only, its whole time</source>
        <translation>Solo este incidente, todo su tiempo</translation>
    </message>
    <message>
        <source>its incident only, the picture over its whole time</source>
        <translation>solo su incidente, la imagen sobre todo su tiempo</translation>
    </message>
    <message>
        <source>between picture, rows and filter</source>
        <translation>entre imagen, filas y filtro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>zoom in, zoom out, show everything</source>
        <translation>acercar, alejar, mostrar todo</translation>
    </message>
    <message>
        <source>move in time, with Shift further; Home and End go to its ends</source>
        <translation>moverse en el tiempo, con Mayús más lejos; Inicio y Fin van a los extremos</translation>
    </message>
    <message>
        <source>next, previous thing on the lane; Up and Down change the lane</source>
        <translation>elemento siguiente, anterior del carril; Arriba y Abajo cambian de carril</translation>
    </message>
    <message>
        <source>measure from the cursor; again ends it</source>
        <translation>medir desde el cursor; otra vez lo termina</translation>
    </message>
    <message>
        <source>select the row</source>
        <translation>seleccionar la fila</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Import an audit log or another export, or declare an incident: everything that is written or imported stands here in the order it happened.</source>
        <translation>Importe un registro de auditoría u otra exportación, o declare un incidente: todo lo que se escribe o importa está aquí en el orden en que ocurrió.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
</context>
<context>
    <name>panes::ToldCell</name>
    <message>
        <source>Told</source>
        <translation>Informados</translation>
    </message>
    <message>
        <source>Nobody must be told</source>
        <translation>No hay que informar a nadie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>panes::TopStrip</name>
    <message>
        <source>Incident at a glance</source>
        <translation>El incidente de un vistazo</translation>
    </message>
</context>
<context>
    <name>panes::UpdateDialog</name>
    <message>
        <source>&amp;Write it down</source>
        <translation>Regi&amp;strar</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Status update · %1</source>
        <translation>Actualización · %1</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What was issued last</source>
        <translation>Lo último emitido</translation>
    </message>
    <message>
        <source>To whom: a channel, a list, addresses</source>
        <translation>A quién: un canal, una lista, direcciones</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>&amp;Prefill again</source>
        <translation>&amp;Rellenar otra vez</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Mail client</source>
        <translation>&amp;Programa de correo</translation>
    </message>
    <message>
        <source>Save as &amp;file</source>
        <translation>Guardar como arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Escritorio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Its words were redacted.</source>
        <translation>Su texto fue censurado.</translation>
    </message>
    <message>
        <source>Nothing was issued to this audience yet.</source>
        <translation>Aún no se emitió nada para este público.</translation>
    </message>
    <message>
        <source>Last: %1 by %2, %3</source>
        <translation>Última: %1 por %2, %3</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source> written by %1, %2</source>
        <translation> escrita por %1, %2</translation>
    </message>
    <message>
        <source>Not written down yet; kept on this machine</source>
        <translation>Aún sin registrar; se guarda en este equipo</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprobada por %1</translation>
    </message>
    <message>
        <source>needs the approval of the IC or deputy</source>
        <translation>necesita la aprobación del IC o su suplencia</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>vencida hace %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>[%1] Status update</source>
        <translation>[%1] Actualización</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text instead.</source>
        <translation>No se pudo abrir ningún programa de correo. Copie el texto en su lugar.</translation>
    </message>
    <message>
        <source>Save the update</source>
        <translation>Guardar la actualización</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>No se pudo guardar como %1: %2</translation>
    </message>
    <message>
        <source>The desktop took no notification. Copy the text instead.</source>
        <translation>El escritorio no aceptó la notificación. Copie el texto en su lugar.</translation>
    </message>
</context>
<context>
    <name>panes::UpdateEditor</name>
    <message>
        <source>Conditions: what is so</source>
        <translation>Situación: cómo están las cosas</translation>
    </message>
    <message>
        <source>Actions: what is being done</source>
        <translation>Acciones: qué se está haciendo</translation>
    </message>
    <message>
        <source>Needs: what is missing</source>
        <translation>Necesidades: qué falta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>panes::WallView</name>
    <message>
        <source>Restricted incident</source>
        <translation>Incidente restringido</translation>
    </message>
    <message>
        <source>Wall: %1</source>
        <translation>Mural: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Próximos plazos</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informados</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
</context>
<context>
    <name>record::ProofDialog</name>
    <message>
        <source>Verify &amp;again</source>
        <translation>Verificar &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Copy the statement</source>
        <translation>&amp;Copiar el dictamen</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Findings and logs</source>
        <translation>Hallazgos y registros</translation>
    </message>
    <message>
        <source>Verifying every entry, projection and file. The console can be used.</source>
        <translation>Verificando cada entrada, proyección y archivo. Se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Verificando el registro</translation>
    </message>
    <message>
        <source>It verifies</source>
        <translation>Se verifica</translation>
    </message>
    <message>
        <source>It does not verify</source>
        <translation>No se verifica</translation>
    </message>
    <message>
        <source>Not verified: </source>
        <translation>Sin verificar: </translation>
    </message>
    <message>
        <source>It does not verify. </source>
        <translation>No se verifica. </translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong; the rest of the record holds.</source>
        <translation>
            <numerusform>%n cosa está mal; el resto del registro se sostiene.</numerusform>
            <numerusform>%n cosas están mal; el resto del registro se sostiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record verifies. </source>
        <translation>El registro se verifica. </translation>
    </message>
    <message>
        <source>Every entry, projection and evidence file is as it was written.</source>
        <translation>Cada entrada, proyección y archivo de evidencia está como se escribió.</translation>
    </message>
    <message>
        <source>Entries %1 · redacted %2 · disputed %3 · evidence files %4. Chained, not sealed: without GitHub nobody else has seen these roots.</source>
        <translation>Entradas %1 · censuradas %2 · en disputa %3 · archivos de evidencia %4. Encadenado, no sellado: sin GitHub nadie más ha visto estas raíces.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
</context>
<context>
    <name>shell::ActivityList</name>
    <message>
        <source>Nothing takes long at the moment</source>
        <translation>Ahora mismo nada tarda</translation>
    </message>
    <message>
        <source>Imports, exports and checks of the whole workspace show here while they run, with their rate, the time left and a way to stop them.</source>
        <translation>Las importaciones, exportaciones y comprobaciones de todo el espacio de trabajo se ven aquí mientras duran, con su ritmo, el tiempo restante y la forma de detenerlas.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Clear what has ended</source>
        <translation>&amp;Quitar lo terminado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Trabajo prolongado</translation>
    </message>
</context>
<context>
    <name>shell::AmendDialog</name>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Amend the last entry</source>
        <translation>Enmendar la última entrada</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>The words before stay in the record, with who changed them and when.</source>
        <translation>El texto anterior queda registrado, con quién lo cambió y cuándo.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Find a verb, a place, an incident or a setting</source>
        <translation>Buscar una orden, un lugar, un incidente o un ajuste</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Nada se llama así. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>shell::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>shell::Dialogs</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show long work</source>
        <translation>Mostrar el trabajo prolongado</translation>
    </message>
    <message>
        <source>Show the program log</source>
        <translation>Mostrar el registro del programa</translation>
    </message>
</context>
<context>
    <name>shell::DueWatch</name>
    <message>
        <source>%1 overdue: %2</source>
        <translation>%1 vencido: %2</translation>
    </message>
    <message>
        <source>%1 due soon: %2</source>
        <translation>%1 vence pronto: %2</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>shell::Guides</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Keys of this pane</source>
        <translation>Teclas de este panel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Teclas: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>shell::IdleLock</name>
    <message>
        <source>Hide contents now</source>
        <translation>Ocultar el contenido ahora</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>shell::KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
</context>
<context>
    <name>shell::LockCover</name>
    <message>
        <source>Contents are hidden. Any key shows them.</source>
        <translation>El contenido está oculto. Cualquier tecla lo muestra.</translation>
    </message>
    <message>
        <source>Contents are hidden</source>
        <translation>El contenido está oculto</translation>
    </message>
    <message>
        <source>Clocks run on. Any key shows them again.</source>
        <translation>Los plazos siguen corriendo. Cualquier tecla lo muestra de nuevo.</translation>
    </message>
</context>
<context>
    <name>shell::LogBook</name>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>shell::LogWindow</name>
    <message>
        <source>Filter by part or words</source>
        <translation>Filtrar por parte o palabras</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>shell::NewWorkspaceDialog</name>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Dónde va el espacio de trabajo</translation>
    </message>
    <message>
        <source>Say whose workspace it is.</source>
        <translation>Diga de quién es el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The folder needs its whole path, beginning with /.</source>
        <translation>La carpeta necesita su ruta completa, que empiece por /.</translation>
    </message>
    <message>
        <source>There is a workspace in that folder already; open it instead.</source>
        <translation>Ya hay un espacio de trabajo en esa carpeta; ábralo en su lugar.</translation>
    </message>
    <message>
        <source>That folder is not empty; name one that is, or a new one.</source>
        <translation>Esa carpeta no está vacía; indique una vacía o una nueva.</translation>
    </message>
    <message>
        <source>Say who you are: every entry names who wrote it.</source>
        <translation>Diga quién es: cada entrada nombra a quien la escribió.</translation>
    </message>
    <message>
        <source>Only you can read the folder. It can be moved and copied like any other.</source>
        <translation>Solo usted puede leer la carpeta. Se puede mover y copiar como cualquier otra.</translation>
    </message>
</context>
<context>
    <name>shell::PaneArea</name>
    <message>
        <source>Every pane is in a window of its own</source>
        <translation>Cada panel está en su propia ventana</translation>
    </message>
    <message>
        <source>Close such a window and its pane comes back here.</source>
        <translation>Al cerrar una de esas ventanas, su panel vuelve aquí.</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Traer todos de vuelta</translation>
    </message>
</context>
<context>
    <name>shell::PaneWindow</name>
    <message>
        <source>back to the main window</source>
        <translation>volver a la ventana principal</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>buscar</translation>
    </message>
</context>
<context>
    <name>shell::SettingsDialog</name>
    <message>
        <source>Tell the desktop when a clock is about to &amp;run out</source>
        <translation>&amp;Avisar en el escritorio antes de que venza un plazo</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> min without a key</source>
        <translation> min sin tocar una tecla</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Times &amp;in</source>
        <translation>Horas &amp;en</translation>
    </message>
    <message>
        <source>Zone times are shown in</source>
        <translation>Zona en la que se muestran las horas</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificaciones de escritorio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>&amp;Hide contents after</source>
        <translation>&amp;Ocultar el contenido tras</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bloquear al estar inactivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>anything</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EJERCICIO</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <source>no GitHub data yet: import a file</source>
        <translation>aún sin datos de GitHub: importe un archivo</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>menos de 1 min</translation>
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
        <translation>datos de GitHub de hace %1</translation>
    </message>
    <message>
        <source>chained</source>
        <translation>encadenadas</translation>
    </message>
    <message>
        <source>sealed 0: not connected to GitHub</source>
        <translation>selladas 0: sin conexión con GitHub</translation>
    </message>
    <message>
        <source>%1, local</source>
        <translation>%1, local</translation>
    </message>
    <message>
        <source>%1, incident</source>
        <translation>%1, incidente</translation>
    </message>
</context>
<context>
    <name>shell::UndoBar</name>
    <message>
        <source>Amend…</source>
        <translation>Enmendar…</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Tachar</translation>
    </message>
</context>
<context>
    <name>shell::Welcome</name>
    <message>
        <source>Welcome – Parapet</source>
        <translation>Bienvenida – Parapet</translation>
    </message>
    <message>
        <source>Keeps a team in command during a security incident in its software supply chain. Everything is kept on this machine and works without a network.</source>
        <translation>Para que un equipo mantenga el mando durante un incidente de seguridad en su cadena de suministro de software. Todo se guarda en este equipo y funciona sin red.</translation>
    </message>
    <message>
        <source>Open the &amp;demo organisation</source>
        <translation>Abrir la organización de &amp;demostración</translation>
    </message>
    <message>
        <source>An invented company in January 2025, with incidents, clocks and evidence to look around in. Nothing in it is real.</source>
        <translation>Una empresa inventada en enero de 2025, con incidentes, plazos y evidencia por explorar. Nada en ella es real.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>A folder with a journal in it. It can also be dropped on this window.</source>
        <translation>Una carpeta con un diario. También se puede soltar en esta ventana.</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>An empty folder of your own, for your organisation.</source>
        <translation>Una carpeta vacía propia, para su organización.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>empezando…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>shell::WindowVerbs</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Move this pane to a window of its own</source>
        <translation>Mover este panel a su propia ventana</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Bring this pane back to the main window</source>
        <translation>Devolver este panel a la ventana principal</translation>
    </message>
    <message>
        <source>Show times in UTC, local time or the incident&apos;s zone</source>
        <translation>Mostrar las horas en UTC, hora local o zona del incidente</translation>
    </message>
    <message>
        <source>Copy the selection as Markdown</source>
        <translation>Copiar la selección como Markdown</translation>
    </message>
    <message>
        <source>Copy and print</source>
        <translation>Copiar e imprimir</translation>
    </message>
    <message>
        <source>Copy the selection as a table</source>
        <translation>Copiar la selección como tabla</translation>
    </message>
    <message>
        <source>Print this pane or save it as PDF</source>
        <translation>Imprimir este panel o guardarlo como PDF</translation>
    </message>
    <message>
        <source>Strike the last entry</source>
        <translation>Tachar la última entrada</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Amend the last entry</source>
        <translation>Enmendar la última entrada</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Abrir otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restore what was struck</source>
        <translation>Restaurar lo tachado</translation>
    </message>
    <message>
        <source>taken back right after it was written</source>
        <translation>retirado justo después de escribirlo</translation>
    </message>
</context>
<context>
    <name>shell::WorkspaceFacts</name>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>live workspace</source>
        <translation>espacio real</translation>
    </message>
</context>
<context>
    <name>shell::errorwords</name>
    <message>
        <source>Everything written so far is kept here.</source>
        <translation>Todo lo escrito hasta ahora se conserva aquí.</translation>
    </message>
    <message>
        <source>It goes on by itself after the wait.</source>
        <translation>Sigue por sí solo tras la espera.</translation>
    </message>
    <message>
        <source>Nothing of yours was written. Look again, then repeat it.</source>
        <translation>No se escribió nada suyo. Mire otra vez y repítalo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Verify the workspace before you go on.</source>
        <translation>No se cambió nada. Verifique el espacio de trabajo antes de seguir.</translation>
    </message>
    <message>
        <source>Nothing was written and what you typed is still there. Check the disk, then try again.</source>
        <translation>No se escribió nada y lo que tecleó sigue ahí. Compruebe el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was written; what you typed is still there.</source>
        <translation>No se escribió nada; lo que tecleó sigue ahí.</translation>
    </message>
</context>
<context>
    <name>shell::takeback</name>
    <message>
        <source>Struck: “%1”</source>
        <translation>Tachado: «%1»</translation>
    </message>
    <message>
        <source>Restored: “%1”</source>
        <translation>Restaurado: «%1»</translation>
    </message>
    <message>
        <source>Amended to: “%1”</source>
        <translation>Enmendado a: «%1»</translation>
    </message>
</context>
<context>
    <name>look::TrendLine</name>
    <message>
        <source>%1, trend by month</source>
        <translation>%1, tendencia por meses</translation>
    </message>
</context>
<context>
    <name>models::AssetsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
</context>
<context>
    <name>models::BehindModel</name>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertido</translation>
    </message>
    <message>
        <source>%1 is stated before %2</source>
        <translation>%1 consta antes que %2</translation>
    </message>
    <message>
        <source>recorded afterwards</source>
        <translation>registrado a posteriori</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>came back as %1</source>
        <translation>volvió como %1</translation>
    </message>
    <message>
        <source>suspected: %1</source>
        <translation>sospechado: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>90 days pass on %1</source>
        <translation>los 90 días acaban el %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
</context>
<context>
    <name>models::FigureFace</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <translation>sin evaluar: %1</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>cumplido: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>incumplido: %1</translation>
    </message>
    <message>
        <source>mean %1 of %2</source>
        <translation>media %1 de %2</translation>
    </message>
    <message>
        <source>%1 measurable, needs %2</source>
        <translation>%1 medibles, hacen falta %2</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>better by %1</source>
        <translation>mejor en %1</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>peor en %1</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>%1 miss a milestone</source>
        <translation>a %1 les falta un hito</translation>
    </message>
    <message>
        <source>%1 stated the wrong way round</source>
        <translation>%1 indicados al revés</translation>
    </message>
    <message>
        <source>%1 recorded afterwards, not counted</source>
        <translation>%1 registrados a posteriori, sin contar</translation>
    </message>
    <message>
        <source>median %1 · p90 %2</source>
        <translation>mediana %1 · p90 %2</translation>
    </message>
    <message>
        <source>insufficient data: needs %1 measurable</source>
        <translation>datos insuficientes: hacen falta %1 medibles</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>Recurrence rate</source>
        <translation>Tasa de recurrencia</translation>
    </message>
    <message>
        <source>came back within 90 days ÷ closed in the period</source>
        <translation>vueltos en 90 días ÷ cerrados en el período</translation>
    </message>
    <message>
        <source>insufficient data: needs %1 closed</source>
        <translation>datos insuficientes: hacen falta %1 cerrados</translation>
    </message>
    <message>
        <source>provisional: 90 days not passed for %1</source>
        <translation>provisional: sin cumplir 90 días en %1</translation>
    </message>
    <message>
        <source>final: 90 days have passed for all</source>
        <translation>definitivo: 90 días cumplidos en todos</translation>
    </message>
    <message>
        <source>%1 only suspected</source>
        <translation>%1 solo sospechados</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>excluidos: %1</translation>
    </message>
    <message>
        <source>%1 recorded afterwards, in no mean</source>
        <translation>%1 registrados a posteriori, en ninguna media</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 incidente</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidente</numerusform>
            <numerusform>%n incidentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 detected until %2 UTC</source>
        <translation>%1, detectados hasta %2 UTC</translation>
    </message>
    <message>
        <source>%1 detected from %2 to %3 UTC</source>
        <translation>%1, detectados del %2 al %3 UTC</translation>
    </message>
</context>
<context>
    <name>models::IndicatorsModel</name>
    <message>
        <source>%1 lines of people</source>
        <translation>%1 líneas de personas</translation>
    </message>
    <message>
        <source>%1 machine events</source>
        <translation>%1 eventos de máquinas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>In events</source>
        <translation>En eventos</translation>
    </message>
    <message>
        <source>%1 files of evidence</source>
        <translation>%1 archivos de prueba</translation>
    </message>
    <message>
        <source>%1 threat indicators</source>
        <translation>%1 indicadores de amenaza</translation>
    </message>
    <message>
        <source>In evidence</source>
        <translation>En pruebas</translation>
    </message>
    <message>
        <source>In feeds</source>
        <translation>En fuentes</translation>
    </message>
</context>
<context>
    <name>panes::FigureCard</name>
    <message>
        <source>no target</source>
        <translation>sin meta</translation>
    </message>
</context>
<context>
    <name>panes::FigureDetail</name>
    <message>
        <source>Incidents behind it</source>
        <translation>Incidentes detrás</translation>
    </message>
    <message>
        <source>No incident in this period</source>
        <translation>Ningún incidente en este período</translation>
    </message>
    <message>
        <source>A longer period or another severity shows more.</source>
        <translation>Un período más largo u otra gravedad muestra más.</translation>
    </message>
    <message>
        <source>State the milestone</source>
        <translation>Indicar el hito</translation>
    </message>
    <message>
        <source>Show where from</source>
        <translation>Mostrar de dónde</translation>
    </message>
    <message>
        <source>Incidents behind the figure</source>
        <translation>Incidentes detrás de la cifra</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>Indicar: %1</translation>
    </message>
</context>
<context>
    <name>panes::FiguresView</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 semanas</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toda gravedad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Figures over all incidents</source>
        <translation>Cifras de todos los incidentes</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>On the figures</source>
        <translation>En las cifras</translation>
    </message>
    <message>
        <source>In the list of incidents</source>
        <translation>En la lista de incidentes</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>from figure to figure</source>
        <translation>de cifra en cifra</translation>
    </message>
    <message>
        <source>to the incidents behind it</source>
        <translation>a los incidentes detrás</translation>
    </message>
    <message>
        <source>the next period</source>
        <translation>el período siguiente</translation>
    </message>
    <message>
        <source>one severity, or all</source>
        <translation>una gravedad, o todas</translation>
    </message>
    <message>
        <source>the two entries that the value comes from</source>
        <translation>las dos entradas de las que sale el valor</translation>
    </message>
    <message>
        <source>state the milestone that is missing</source>
        <translation>indicar el hito que falta</translation>
    </message>
    <message>
        <source>back to the figures</source>
        <translation>volver a las cifras</translation>
    </message>
</context>
<context>
    <name>panes::MilestoneDialog</name>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>2025-01-14 22:10 CET, yesterday 22:10Z, 2025-01-14, ~03:41Z</source>
        <translation>2025-01-14 22:10 CET, yesterday 22:10Z, 2025-01-14, ~03:41Z</translation>
    </message>
    <message>
        <source>What &amp;says so</source>
        <translation>Qué lo &amp;prueba</translation>
    </message>
    <message>
        <source>a log line, a person; may stay empty</source>
        <translation>una línea de registro, una persona; puede quedar vacío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Times without a zone are %1</source>
        <translation>Las horas sin zona son %1</translation>
    </message>
</context>
<context>
    <name>panes::ScopeDialog</name>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>No asset is named yet</source>
        <translation>Aún no consta ningún activo</translation>
    </message>
    <message>
        <source>What of ours is or may be affected: repositories, workflows, tokens, customers. Add it below, or type +repo on the board.</source>
        <translation>Lo nuestro que está o puede estar afectado: repositorios, flujos de trabajo, tokens, clientes. Añádalo abajo o escriba +repo en el tablero.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>No indicator is named yet</source>
        <translation>Aún no consta ningún indicador</translation>
    </message>
    <message>
        <source>A trace to look for elsewhere: a host, action@commit, package@version, a hash. Add it below, or type +ioc on the board.</source>
        <translation>Un rastro que buscar en otra parte: un host, acción@commit, paquete@versión, un hash. Añádalo abajo o escriba +ioc en el tablero.</translation>
    </message>
    <message>
        <source>Show matches</source>
        <translation>Mostrar coincidencias</translation>
    </message>
    <message>
        <source>Scope · %1</source>
        <translation>Alcance · %1</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Tipo de activo</translation>
    </message>
    <message>
        <source>Add an asset: acme/payments, Northwind</source>
        <translation>Añadir un activo: acme/payments, Northwind</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>Añadir un activo</translation>
    </message>
    <message>
        <source>The selected asset is %1</source>
        <translation>El activo elegido está %1</translation>
    </message>
    <message>
        <source>as it looks</source>
        <translation>según parezca</translation>
    </message>
    <message>
        <source>Kind of indicator</source>
        <translation>Tipo de indicador</translation>
    </message>
    <message>
        <source>Add an indicator: x.example:443, left-pad@2.4.1, sha256:…</source>
        <translation>Añadir un indicador: x.example:443, left-pad@2.4.1, sha256:…</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Añadir un indicador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>actions::Word</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Riesgo aceptado</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Prevenir</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Mitigar</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documentar</translation>
    </message>
    <message>
        <source>Govern</source>
        <translation>Gobernar</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>console::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>models::ActionItemsModel</name>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>con un retraso de %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Punto de acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Control area</source>
        <translation>Área de control</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
</context>
<context>
    <name>models::ActionWording</name>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>sin fecha fijada</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>Surgió de</translation>
    </message>
    <message>
        <source>Followed as</source>
        <translation>Seguido como</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Punto de acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Control area</source>
        <translation>Área de control</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
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
        <translation>está en la revisión</translation>
    </message>
    <message>
        <source>settled by %1</source>
        <translation>resuelto por %1</translation>
    </message>
    <message>
        <source>settled by %1: %2</source>
        <translation>resuelto por %1: %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>models::FactorsModel</name>
    <message>
        <source>reads like blame</source>
        <translation>suena a culpa</translation>
    </message>
    <message>
        <source>It names %1: say what made it possible, not who.</source>
        <translation>Nombra a %1: diga qué lo hizo posible, no quién.</translation>
    </message>
    <message>
        <source>“%1” is about a person&apos;s act: say what made it easy or hid it.</source>
        <translation>«%1» habla del acto de una persona: diga qué lo facilitó o lo ocultó.</translation>
    </message>
</context>
<context>
    <name>models::LinksModel</name>
    <message>
        <source>%1 this:</source>
        <translation>%1 este:</translation>
    </message>
    <message>
        <source>merged into this:</source>
        <translation>fusionado en este:</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>fusionado en</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospechado</translation>
    </message>
</context>
<context>
    <name>models::ReviewGuidance</name>
    <message>
        <source>The summary an executive reads: what happened, who was affected, what was done, what changes.</source>
        <translation>El resumen que lee la dirección: qué ocurrió, a quién afectó, qué se hizo, qué cambia.</translation>
    </message>
    <message>
        <source>The account from the first act to the last, with its times. r in the log puts a reference here.</source>
        <translation>El relato del primer acto al último, con sus horas. r en el registro pone aquí una referencia.</translation>
    </message>
    <message>
        <source>Who and what was affected, for how long, and what it cost; what is not known is said too.</source>
        <translation>A quién y qué afectó, cuánto tiempo y qué costó; también lo que no se sabe.</translation>
    </message>
    <message>
        <source>How it was noticed, what could have told us earlier, and what was silent.</source>
        <translation>Cómo se advirtió, qué habría podido avisar antes y qué calló.</translation>
    </message>
    <message>
        <source>What was decided and done, in which order, and what was considered and left alone.</source>
        <translation>Qué se decidió y se hizo, en qué orden, y qué se consideró y se dejó.</translation>
    </message>
    <message>
        <source>How services came back, how that was proven, and what is still watched.</source>
        <translation>Cómo volvieron los servicios, cómo se comprobó y qué se sigue vigilando.</translation>
    </message>
    <message>
        <source>What helped and should stay as it is.</source>
        <translation>Lo que ayudó y debe seguir como está.</translation>
    </message>
    <message>
        <source>What cost time, was missing or misled; no names.</source>
        <translation>Lo que costó tiempo, faltó o confundió; sin nombres.</translation>
    </message>
    <message>
        <source>What went well by chance: the next time it may not.</source>
        <translation>Lo que salió bien por azar: la próxima vez quizá no.</translation>
    </message>
    <message>
        <source>Changes to policy and technology, and those that were decided against.</source>
        <translation>Cambios de política y de tecnología, y los que se descartaron.</translation>
    </message>
    <message>
        <source>What is told outside. Legal reads it before it goes.</source>
        <translation>Lo que se dice fuera. El área legal lo lee antes de que salga.</translation>
    </message>
</context>
<context>
    <name>models::ReviewPagesModel</name>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Factores contribuyentes</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot wash</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Puntos de acción</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Entregables</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Qué aprendimos</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Qué sale de ello</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>typed, not written yet</source>
        <translation>tecleado, aún no escrito</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>sin escribir</translation>
    </message>
</context>
<context>
    <name>models::ReviewStanding</name>
    <message>
        <source>The response goes on. Its review begins when it is closed.</source>
        <translation>La respuesta sigue. Su revisión empieza cuando se cierre.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>It was merged or declined: there is nothing to review here.</source>
        <translation>Se fusionó o se desestimó: aquí no hay nada que revisar.</translation>
    </message>
    <message>
        <source>Nobody has begun. Who opens it leads it.</source>
        <translation>Nadie ha empezado. Quien la abre la dirige.</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Presentar a revisión</translation>
    </message>
    <message>
        <source>Everything that must be there is there. Somebody else reads and signs it.</source>
        <translation>Está todo lo necesario. Otra persona la lee y la firma.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>You submitted it: somebody else reads and signs it.</source>
        <translation>La presentó usted: otra persona la lee y la firma.</translation>
    </message>
    <message>
        <source>%1 submitted it. Signing freezes the timeline as you have read it.</source>
        <translation>La presentó %1. La firma congela la cronología tal como se ha leído.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, over %3 entries</source>
        <translation>Firmada por %1, %2, sobre %3 entradas</translation>
    </message>
    <message>
        <source>Root </source>
        <translation>Raíz </translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Cerrar la revisión</translation>
    </message>
    <message>
        <source>%1 of %2 action items are neither verified, rejected nor accepted as a risk: it closes when all are.</source>
        <translation>%1 de %2 puntos de acción no están verificados, rechazados ni aceptados como riesgo: se cierra cuando lo estén todos.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Tarde por %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Vence en %1</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Dirige %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>The log is no longer what was signed: entries of another console came in before the signature. Return the review to draft, read it again and have it signed again.</source>
        <translation>El registro ya no es el que se firmó: llegaron entradas de otra consola anteriores a la firma. Devuelva la revisión a borrador, léala otra vez y hágala firmar de nuevo.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Devuelta por %1: %2</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Al tablero</translation>
    </message>
</context>
<context>
    <name>panes::ActionActs</name>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>login</source>
        <translation>login</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>A later day needs a reason</source>
        <translation>Una fecha posterior necesita un motivo</translation>
    </message>
    <message>
        <source>Move the day of %1</source>
        <translation>Cambiar la fecha de %1</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Cambiar la fecha</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 está hecho</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Qué se hizo</translation>
    </message>
    <message>
        <source>The change and where it can be seen; who verifies it starts here</source>
        <translation>El cambio y dónde se ve; quien lo verifica empieza aquí</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>Verified &amp;with</source>
        <translation>Verificado &amp;con</translation>
    </message>
    <message>
        <source>What you looked at: a query, a test, a document</source>
        <translation>Qué miró: una consulta, una prueba, un documento</translation>
    </message>
    <message>
        <source>Verify %1, done by %2</source>
        <translation>Verificar %1, hecho por %2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>&amp;Why it is not done</source>
        <translation>&amp;Por qué no se hace</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept the risk of %1</source>
        <translation>Aceptar el riesgo de %1</translation>
    </message>
    <message>
        <source>&amp;Who accepts it, why, and until when</source>
        <translation>&amp;Quién lo acepta, por qué y hasta cuándo</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Aceptar el riesgo</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 está abierto otra vez</translation>
    </message>
    <message>
        <source>&amp;Why it is open again</source>
        <translation>&amp;Por qué vuelve a estar abierto</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>owner/repository#12, or its https address</source>
        <translation>owner/repository#12, o su dirección https</translation>
    </message>
    <message>
        <source>The issue %1 is followed as</source>
        <translation>La issue con la que se sigue %1</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Seguirla</translation>
    </message>
</context>
<context>
    <name>panes::ActionDetail</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Cambiar la fecha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>panes::ActionDialog</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open an action item</source>
        <translation>Abrir un punto de acción</translation>
    </message>
    <message>
        <source>&amp;What has to change</source>
        <translation>&amp;Qué tiene que cambiar</translation>
    </message>
    <message>
        <source>Expire publish tokens after 90 days</source>
        <translation>Hacer caducar los tokens de publicación a los 90 días</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Control &amp;area</source>
        <translation>Área de &amp;control</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>login; may stay empty for now</source>
        <translation>login; puede quedar vacío por ahora</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>Came of the &amp;incident</source>
        <translation>Surgió del &amp;incidente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>panes::ActionsPane</name>
    <message>
        <source>Open an action item</source>
        <translation>Abrir un punto de acción</translation>
    </message>
    <message>
        <source>Selected item: the next step</source>
        <translation>Punto seleccionado: siguiente paso</translation>
    </message>
    <message>
        <source>Selected item: assign</source>
        <translation>Punto seleccionado: asignar</translation>
    </message>
    <message>
        <source>Selected item: move the day</source>
        <translation>Punto seleccionado: cambiar la fecha</translation>
    </message>
    <message>
        <source>Selected item: it is done</source>
        <translation>Punto seleccionado: está hecho</translation>
    </message>
    <message>
        <source>Selected item: verify</source>
        <translation>Punto seleccionado: verificar</translation>
    </message>
    <message>
        <source>Selected item: reject</source>
        <translation>Punto seleccionado: rechazar</translation>
    </message>
    <message>
        <source>Selected item: accept the risk</source>
        <translation>Punto seleccionado: aceptar el riesgo</translation>
    </message>
    <message>
        <source>Selected item: open it again</source>
        <translation>Punto seleccionado: abrir otra vez</translation>
    </message>
    <message>
        <source>Selected item: name its issue</source>
        <translation>Punto seleccionado: indicar su issue</translation>
    </message>
    <message>
        <source>List open action items</source>
        <translation>Listar los puntos de acción abiertos</translation>
    </message>
    <message>
        <source>List my action items</source>
        <translation>Listar mis puntos de acción</translation>
    </message>
    <message>
        <source>List overdue action items</source>
        <translation>Listar los puntos de acción vencidos</translation>
    </message>
    <message>
        <source>List action items to verify</source>
        <translation>Listar los puntos de acción por verificar</translation>
    </message>
    <message>
        <source>List all action items</source>
        <translation>Listar todos los puntos de acción</translation>
    </message>
    <message>
        <source>Find an action item</source>
        <translation>Buscar un punto de acción</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>The selected item</source>
        <translation>El punto seleccionado</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>the next choice: open, mine, overdue, to verify, all</source>
        <translation>la siguiente selección: abiertos, míos, vencidos, por verificar, todos</translation>
    </message>
    <message>
        <source>find an item, an owner, an issue</source>
        <translation>buscar un punto, un responsable, una issue</translation>
    </message>
    <message>
        <source>open an action item</source>
        <translation>abrir un punto de acción</translation>
    </message>
    <message>
        <source>select several, to copy them</source>
        <translation>seleccionar varios para copiarlos</translation>
    </message>
    <message>
        <source>the next step: begin, done, verify</source>
        <translation>el siguiente paso: empezar, hecho, verificar</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>move the day</source>
        <translation>cambiar la fecha</translation>
    </message>
    <message>
        <source>it is done; verify it</source>
        <translation>está hecho; verificarlo</translation>
    </message>
    <message>
        <source>reject; accept the risk</source>
        <translation>rechazar; aceptar el riesgo</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>abrir otra vez</translation>
    </message>
    <message>
        <source>name the issue it is followed as</source>
        <translation>indicar la issue con la que se sigue</translation>
    </message>
    <message>
        <source>the review it came of</source>
        <translation>la revisión de la que surgió</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Find an item, an owner, an issue</source>
        <translation>Buscar punto, responsable o issue</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Puntos de acción</translation>
    </message>
    <message>
        <source>Which action items</source>
        <translation>Qué puntos de acción</translation>
    </message>
    <message>
        <source>All control areas</source>
        <translation>Todas las áreas</translation>
    </message>
    <message>
        <source>Control area</source>
        <translation>Área de control</translation>
    </message>
    <message>
        <source>Open an item</source>
        <translation>Abrir un punto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abiertos %1</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Míos %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vencidos %1</translation>
    </message>
    <message>
        <source>To verify %1</source>
        <translation>Por verificar %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <translation>Solo de %1</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>No hay nada suyo</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>No hay nada vencido</translation>
    </message>
    <message>
        <source>Nothing waits to be verified</source>
        <translation>Nada espera verificación</translation>
    </message>
    <message>
        <source>No action item matches</source>
        <translation>Ningún punto de acción coincide</translation>
    </message>
    <message>
        <source>No action item yet</source>
        <translation>Aún no hay puntos de acción</translation>
    </message>
    <message>
        <source>No action item matches “%1”</source>
        <translation>Ningún punto de acción coincide con «%1»</translation>
    </message>
    <message>
        <source>Reviews ask for changes: each has an owner and a day, and is followed until somebody else has verified it.</source>
        <translation>Las revisiones piden cambios: cada uno con responsable y fecha, y se sigue hasta que otra persona lo verifica.</translation>
    </message>
    <message>
        <source>All shows those that are settled, too; a control area or an incident may be chosen above.</source>
        <translation>Todos muestra también los resueltos; arriba puede haber un área o un incidente elegido.</translation>
    </message>
</context>
<context>
    <name>panes::BoardRelations</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Deshacer la fusión</translation>
    </message>
    <message>
        <source>It goes on in</source>
        <translation>Continúa en</translation>
    </message>
    <message>
        <source>merged by %1</source>
        <translation>fusionado por %1</translation>
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
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>panes::DeliverablesPage</name>
    <message>
        <source>Space: done by other means, or to do again · x: not applicable</source>
        <translation>Espacio: hecho de otro modo, o por hacer de nuevo · x: no procede</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Entregables</translation>
    </message>
    <message>
        <source>What the week after an incident hands over. What this review holds is ticked by itself.</source>
        <translation>Lo que entrega la semana posterior a un incidente. Lo que contiene esta revisión se marca solo.</translation>
    </message>
    <message>
        <source>The playbook of this incident has no step for it: the review itself ticks it</source>
        <translation>El playbook de este incidente no tiene un paso para ello: lo marca la propia revisión</translation>
    </message>
    <message>
        <source>&amp;Why it is not applicable</source>
        <translation>&amp;Por qué no procede</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
</context>
<context>
    <name>panes::FactorsPage</name>
    <message>
        <source>No factor is named yet</source>
        <translation>Aún no se ha nombrado ningún factor</translation>
    </message>
    <message>
        <source>Several made it possible, let it go on or hid it. None of them is a person.</source>
        <translation>Varios lo hicieron posible, lo dejaron seguir o lo ocultaron. Ninguno es una persona.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nombrarlo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Factores contribuyentes</translation>
    </message>
    <message>
        <source>What made it possible, what let it go on, what hid it. A person&apos;s act is never a root cause.</source>
        <translation>Qué lo hizo posible, qué lo dejó seguir, qué lo ocultó. El acto de una persona nunca es una causa raíz.</translation>
    </message>
    <message>
        <source>Kind of factor</source>
        <translation>Tipo de factor</translation>
    </message>
    <message>
        <source>Publish tokens never expired</source>
        <translation>Los tokens de publicación no caducaban</translation>
    </message>
    <message>
        <source>Another factor</source>
        <translation>Otro factor</translation>
    </message>
    <message>
        <source>&amp;Why it is no factor</source>
        <translation>&amp;Por qué no es un factor</translation>
    </message>
    <message>
        <source>Take out a factor</source>
        <translation>Quitar un factor</translation>
    </message>
</context>
<context>
    <name>panes::IncidentChooser</name>
    <message>
        <source>Find by title or label</source>
        <translation>Buscar por título o etiqueta</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Ningún incidente coincide</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>Buscar un incidente</translation>
    </message>
</context>
<context>
    <name>panes::LinksDialog</name>
    <message>
        <source>It is related to no other incident.</source>
        <translation>No está relacionado con ningún otro incidente.</translation>
    </message>
    <message>
        <source>Enter: open the other · c: confirmed · Del: take away</source>
        <translation>Intro: abrir el otro · c: confirmado · Supr: quitar</translation>
    </message>
    <message>
        <source>only &amp;suspected so far</source>
        <translation>de momento solo &amp;sospechado</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Re&amp;lacionar</translation>
    </message>
    <message>
        <source>%1 and other incidents</source>
        <translation>%1 y otros incidentes</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Tipo de relación</translation>
    </message>
    <message>
        <source>&amp;This incident is</source>
        <translation>&amp;Este incidente es</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The other incident states this: take it away there</source>
        <translation>Lo afirma el otro incidente: quítelo allí</translation>
    </message>
    <message>
        <source>A merge is taken back from the incident that was merged</source>
        <translation>Una fusión se deshace desde el incidente fusionado</translation>
    </message>
</context>
<context>
    <name>panes::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge %1 into another incident</source>
        <translation>Fusionar %1 con otro incidente</translation>
    </message>
    <message>
        <source>It goes on in the one you choose. Nothing is copied and nothing deleted: its log stays where it is, its clocks stop, and taking the merge back restores it as it was.</source>
        <translation>Continúa en el que elija. Nada se copia ni se borra: su registro queda donde está, sus plazos se detienen y deshacer la fusión lo deja como estaba.</translation>
    </message>
    <message>
        <source>The same token, seen by another scanner</source>
        <translation>El mismo token, visto por otro escáner</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por q&amp;ué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>panes::PagesPreview</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>El documento tal como se imprimirá</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages follow</source>
        <translation>
            <numerusform>Sigue %n página más</numerusform>
            <numerusform>Siguen %n páginas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panes::Relations</name>
    <message>
        <source>&amp;Why it goes on</source>
        <translation>&amp;Por qué continúa</translation>
    </message>
    <message>
        <source>A new span begins; what was reached before stays</source>
        <translation>Empieza un tramo nuevo; lo alcanzado se conserva</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>&amp;Why it is one of its own</source>
        <translation>&amp;Por qué es uno propio</translation>
    </message>
    <message>
        <source>Take the merge of %1 back</source>
        <translation>Deshacer la fusión de %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerla</translation>
    </message>
</context>
<context>
    <name>panes::ReportDialog</name>
    <message>
        <source>with the whole &amp;log as appendix</source>
        <translation>con todo el &amp;registro como anexo</translation>
    </message>
    <message>
        <source>Post-incident report</source>
        <translation>Informe posterior al incidente</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>El informe como texto</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Post-incident report · %1</source>
        <translation>Informe posterior al incidente · %1</translation>
    </message>
    <message>
        <source>This incident is %1: %2 leaves the circle that can see it with this file</source>
        <translation>Este incidente es %1: con este archivo, %2 sale del círculo que puede verlo</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>local to this console</source>
        <translation>solo de esta consola</translation>
    </message>
    <message>
        <source>Name %1 “%2”, which is restricted</source>
        <translation>Nombrar %1 «%2», que está restringido</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed: it says DRAFT</source>
        <translation>sin firmar: dice DRAFT</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>the log is no longer what was signed: it says so</source>
        <translation>el registro ya no es el que se firmó: lo dice</translation>
    </message>
    <message>
        <source>tick that it may leave</source>
        <translation>marque que puede salir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the post-incident report</source>
        <translation>Guardar el informe posterior al incidente</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>No se pudo guardar como %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1, SHA-256 %2</source>
        <translation>Guardado como %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Saved as %1, SHA-256 %2; the log says so</source>
        <translation>Guardado como %1, SHA-256 %2; consta en el registro</translation>
    </message>
    <message>
        <source>Saved as %1, but the log could not say so: %2</source>
        <translation>Guardado como %1, pero sin constar en el registro: %2</translation>
    </message>
</context>
<context>
    <name>panes::ReviewActionsPage</name>
    <message>
        <source>Nothing has to change yet</source>
        <translation>Aún no tiene que cambiar nada</translation>
    </message>
    <message>
        <source>Each change has an owner and a day, and is followed until somebody else has verified it. The review closes when all are settled.</source>
        <translation>Cada cambio tiene responsable y fecha, y se sigue hasta que otra persona lo verifica. La revisión se cierra cuando todos están resueltos.</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Puntos de acción</translation>
    </message>
    <message>
        <source>Open an item</source>
        <translation>Abrir un punto</translation>
    </message>
    <message>
        <source>All of this incident</source>
        <translation>Todos los de este incidente</translation>
    </message>
    <message>
        <source>Action items of this incident</source>
        <translation>Puntos de acción de este incidente</translation>
    </message>
</context>
<context>
    <name>panes::ReviewHead</name>
    <message>
        <source>The review at a glance</source>
        <translation>La revisión de un vistazo</translation>
    </message>
</context>
<context>
    <name>panes::ReviewLog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>View of the log</source>
        <translation>Vista del registro</translation>
    </message>
    <message>
        <source>kind:decision author:bo after:-1h &quot;a phrase&quot; -word</source>
        <translation>kind:decision author:bo after:-1h &quot;una frase&quot; -palabra</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>Relato %1</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Milestones, decisions and what is pinned with p make the story.</source>
        <translation>Los hitos, las decisiones y lo fijado con p forman el relato.</translation>
    </message>
    <message>
        <source>Esc in the filter shows all lines again.</source>
        <translation>Esc en el filtro vuelve a mostrar todas las líneas.</translation>
    </message>
    <message>
        <source>Select an entry first: j and k move</source>
        <translation>Seleccione antes una entrada: j y k mueven</translation>
    </message>
</context>
<context>
    <name>panes::ReviewPane</name>
    <message>
        <source>The review&apos;s next step</source>
        <translation>Siguiente paso de la revisión</translation>
    </message>
    <message>
        <source>Write what is typed on this page</source>
        <translation>Escribir lo tecleado en esta página</translation>
    </message>
    <message>
        <source>Write this page and go to the next one</source>
        <translation>Escribir esta página y pasar a la siguiente</translation>
    </message>
    <message>
        <source>Return the review to draft</source>
        <translation>Devolver la revisión a borrador</translation>
    </message>
    <message>
        <source>Next page of the review</source>
        <translation>Página siguiente de la revisión</translation>
    </message>
    <message>
        <source>Previous page of the review</source>
        <translation>Página anterior de la revisión</translation>
    </message>
    <message>
        <source>Next review that is due</source>
        <translation>Siguiente revisión pendiente</translation>
    </message>
    <message>
        <source>Previous review that is due</source>
        <translation>Revisión pendiente anterior</translation>
    </message>
    <message>
        <source>This incident on the board</source>
        <translation>Este incidente en el tablero</translation>
    </message>
    <message>
        <source>List the reviews that are due</source>
        <translation>Listar las revisiones pendientes</translation>
    </message>
    <message>
        <source>The post-incident report</source>
        <translation>El informe posterior al incidente</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>Reabrir el incidente</translation>
    </message>
    <message>
        <source>Related incidents</source>
        <translation>Incidentes relacionados</translation>
    </message>
    <message>
        <source>Open an action item of this incident</source>
        <translation>Abrir un punto de acción de este incidente</translation>
    </message>
    <message>
        <source>A reference goes into a section: choose one at the left</source>
        <translation>Una referencia va en una sección: elija una a la izquierda</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Referencia puesta</translation>
    </message>
    <message>
        <source>Nothing is typed here that is not written</source>
        <translation>Aquí no hay nada tecleado sin escribir</translation>
    </message>
    <message>
        <source>Take theirs or keep mine first</source>
        <translation>Primero tome lo ajeno o conserve lo suyo</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>What is missing, wrong or a guess</source>
        <translation>Qué falta, está mal o es una conjetura</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Devolverla</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>next, previous page</source>
        <translation>página siguiente, anterior</translation>
    </message>
    <message>
        <source>write this page</source>
        <translation>escribir esta página</translation>
    </message>
    <message>
        <source>write it and go to the next</source>
        <translation>escribirla y pasar a la siguiente</translation>
    </message>
    <message>
        <source>the next step: open, submit, sign, close</source>
        <translation>el siguiente paso: abrir, presentar, firmar, cerrar</translation>
    </message>
    <message>
        <source>return it to draft</source>
        <translation>devolverla a borrador</translation>
    </message>
    <message>
        <source>the next review that is due</source>
        <translation>la siguiente revisión pendiente</translation>
    </message>
    <message>
        <source>page, log, list of pages</source>
        <translation>página, registro, lista de páginas</translation>
    </message>
    <message>
        <source>next, previous, first, last</source>
        <translation>siguiente, anterior, primera, última</translation>
    </message>
    <message>
        <source>into or out of the story</source>
        <translation>poner o quitar del relato</translation>
    </message>
    <message>
        <source>refer to the entry in the text</source>
        <translation>referirse a la entrada en el texto</translation>
    </message>
    <message>
        <source>quote the entry in the text</source>
        <translation>citar la entrada en el texto</translation>
    </message>
    <message>
        <source>the story, or all</source>
        <translation>el relato, o todo</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation>No hay revisiones pendientes</translation>
    </message>
    <message>
        <source>A closed incident is reviewed within a week. One that was reviewed long ago is opened from the list of incidents with e.</source>
        <translation>Un incidente cerrado se revisa en una semana. Una revisión antigua se abre desde la lista de incidentes con e.</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Páginas de la revisión</translation>
    </message>
    <message>
        <source>%1 of %2 reviews due</source>
        <translation>%1 de %2 revisiones pendientes</translation>
    </message>
</context>
<context>
    <name>panes::ReviewStepCell</name>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>panes::SectionPage</name>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo ajeno</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot wash</translation>
    </message>
    <message>
        <source>What those who responded said right after it, before it is forgotten. It may be written down as soon as it was held.</source>
        <translation>Lo que dijeron quienes respondieron justo después, antes de que se olvide. Puede anotarse en cuanto se celebre.</translation>
    </message>
    <message>
        <source>This was written elsewhere while you typed.</source>
        <translation>Esto se escribió en otro sitio mientras usted tecleaba.</translation>
    </message>
    <message>
        <source>%1 wrote this while you typed.</source>
        <translation>%1 escribió esto mientras usted tecleaba.</translation>
    </message>
    <message>
        <source>%1 characters, at most %2 fit</source>
        <translation>%1 caracteres, caben como mucho %2</translation>
    </message>
    <message>
        <source>Kept on this console, not in the record yet</source>
        <translation>Guardado en esta consola, aún no en el registro</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>Escrito por %1, %2</translation>
    </message>
    <message>
        <source>Open the review to write it</source>
        <translation>Abra la revisión para escribirlo</translation>
    </message>
    <message>
        <source>Return the review to draft to write</source>
        <translation>Devuelva la revisión a borrador para escribir</translation>
    </message>
    <message>
        <source>Take theirs or keep mine first</source>
        <translation>Primero tome lo ajeno o conserve lo suyo</translation>
    </message>
    <message>
        <source>This page cannot be written now</source>
        <translation>Esta página no se puede escribir ahora</translation>
    </message>
</context>
<context>
    <name>panes::SignDialog</name>
    <message>
        <source>Sign as %1</source>
        <translation>Firmar como %1</translation>
    </message>
    <message>
        <source>Sign the review off</source>
        <translation>Firmar la revisión</translation>
    </message>
    <message numerus="yes">
        <source>%1 submitted it. You say that you have read it, with the log of %n entries as it stands: the root below proves later that it was this log.</source>
        <translation>
            <numerusform>La presentó %1. Usted declara haberla leído, con el registro de %n entrada tal como está: la raíz de abajo prueba después que era este registro.</numerusform>
            <numerusform>La presentó %1. Usted declara haberla leído, con el registro de %n entradas tal como está: la raíz de abajo prueba después que era este registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Root over the hashes of the log</source>
        <translation>Raíz sobre los hashes del registro</translation>
    </message>
    <message>
        <source>Deliverables that are not there: %1</source>
        <translation>Entregables que faltan: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>GitHub audit log</source>
        <translation>registro de auditoría de GitHub</translation>
    </message>
    <message>
        <source>GitHub workflow runs</source>
        <translation>ejecuciones de workflows de GitHub</translation>
    </message>
    <message>
        <source>Harden-Runner telemetry</source>
        <translation>telemetría de Harden-Runner</translation>
    </message>
    <message>
        <source>Timesketch table</source>
        <translation>tabla de Timesketch</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>líneas JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>tabla CSV</translation>
    </message>
    <message>
        <source>Trivy report</source>
        <translation>Informe de Trivy</translation>
    </message>
    <message>
        <source>SARIF log</source>
        <translation>Registro SARIF</translation>
    </message>
    <message>
        <source>Known exploited vulnerabilities (CISA KEV)</source>
        <translation>Vulnerabilidades explotadas conocidas (CISA KEV)</translation>
    </message>
    <message>
        <source>Exploit prediction scores (FIRST EPSS)</source>
        <translation>Puntuaciones de predicción de explotación (FIRST EPSS)</translation>
    </message>
    <message>
        <source>Threat indicators (STIX 2.1)</source>
        <translation>Indicadores de amenazas (STIX 2.1)</translation>
    </message>
</context>
<context>
    <name>panes::MappingBox</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Zone of its own</source>
        <translation>Zona propia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Lane of its own</source>
        <translation>Carril propio</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>panes::ZoneField</name>
    <message>
        <source>Zone of times without one</source>
        <translation>Zona de las horas sin ella</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
</context>
<context>
    <name>console::EvidenceCapture</name>
    <message>
        <source>Sealing %1</source>
        <translation>Sellando %1</translation>
    </message>
</context>
<context>
    <name>console::EvidenceCheck</name>
    <message>
        <source>Daily check of the evidence</source>
        <translation>Comprobación diaria de las pruebas</translation>
    </message>
    <message>
        <source>Verifying evidence</source>
        <translation>Verificando pruebas</translation>
    </message>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>%n intacta</numerusform>
            <numerusform>%n intactas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not intact</source>
        <translation>
            <numerusform>%n no intacta</numerusform>
            <numerusform>%n no intactas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CustodyModel</name>
    <message>
        <source>not accepted yet</source>
        <translation>aún sin aceptar</translation>
    </message>
    <message>
        <source>%1, stated in %2</source>
        <translation>%1, indicado en %2</translation>
    </message>
</context>
<context>
    <name>models::Evidence</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>Desaparece en</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservada hasta</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>To be collected by</source>
        <translation>Por recoger por</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>%1 to accept it</source>
        <translation>que %1 la acepte</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Destrucción</translation>
    </message>
    <message>
        <source>asked by %1, waits for somebody else</source>
        <translation>pedida por %1, espera a otra persona</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>to be disposed of</source>
        <translation>por destruir</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>Contenido desde</translation>
    </message>
    <message>
        <source>Content to</source>
        <translation>Contenido hasta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>models::EvidenceModel</name>
    <message>
        <source>kept to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>retención legal</translation>
    </message>
    <message>
        <source>no hash</source>
        <translation>sin hash</translation>
    </message>
    <message>
        <source>vanishes in %1</source>
        <translation>desaparece en %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>panes::CustodyDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>Entregar %1</translation>
    </message>
    <message>
        <source>It stays with its holder until the other person accepts it.</source>
        <translation>Sigue con su custodio hasta que la otra persona la acepte.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>The file is hashed first; if it is not what was sealed, it is not accepted.</source>
        <translation>Primero se calcula el hash del archivo; si no es lo que se selló, no se acepta.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>That you open it, and why, is written into its chain of custody.</source>
        <translation>Que la abres, y por qué, queda escrito en su cadena de custodia.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a working copy of %1</source>
        <translation>Guardar una copia de trabajo de %1</translation>
    </message>
    <message>
        <source>Work on copies: what is sealed never changes.</source>
        <translation>Trabaja con copias: lo sellado no cambia nunca.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>A folder with the file, its chain of custody and SHA256SUMS.</source>
        <translation>Una carpeta con el archivo, su cadena de custodia y SHA256SUMS.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>It is given away for good. What is sealed here stays as a copy.</source>
        <translation>Se entrega definitivamente. Lo que está sellado aquí queda como copia.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put %1 under legal hold</source>
        <translation>Poner %1 bajo retención legal</translation>
    </message>
    <message>
        <source>It is neither released nor disposed of while the hold lasts.</source>
        <translation>Mientras dure la retención no se devuelve ni se destruye.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Lift the legal hold of %1</source>
        <translation>Levantar la retención legal de %1</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>How long %1 is kept</source>
        <translation>Cuánto se conserva %1</translation>
    </message>
    <message>
        <source>It is not disposed of before.</source>
        <translation>No se destruye antes.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Who may see %1</source>
        <translation>Quién puede ver %1</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Dispose of %1</source>
        <translation>Destruir %1</translation>
    </message>
    <message>
        <source>It takes two people: one asks, another disposes. The file is deleted then, its record stays.</source>
        <translation>Hacen falta dos personas: una lo pide, otra destruye. Entonces se borra el archivo; el registro queda.</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>ti mismo</translation>
    </message>
    <message>
        <source>a person or an authority</source>
        <translation>una persona o autoridad</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>365d, or 2026-01-15</source>
        <translation>365d, o 2026-01-15</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Sensibilidad</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>the place it changes hands; may stay empty</source>
        <translation>el lugar donde cambia de manos; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say until when: 365d, or a day like 2026-01-15</source>
        <translation>Di hasta cuándo: 365d, o un día como 2026-01-15</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Di por qué</translation>
    </message>
</context>
<context>
    <name>panes::EvidenceDetail</name>
    <message>
        <source>Chain of custody</source>
        <translation>Cadena de custodia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
</context>
<context>
    <name>panes::EvidenceDialog</name>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Capture evidence</source>
        <translation>Capturar pruebas</translation>
    </message>
    <message>
        <source>Plan evidence to be collected</source>
        <translation>Prever pruebas por recoger</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incidente</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What it shows; else the name of the file</source>
        <translation>Lo que muestra; si no, el nombre del archivo</translation>
    </message>
    <message>
        <source>What must be collected</source>
        <translation>Lo que hay que recoger</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Sensibilidad</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Orige&amp;n</translation>
    </message>
    <message>
        <source>Where it came from; else where the file was</source>
        <translation>De dónde vino; si no, dónde estaba el archivo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Content &amp;from</source>
        <translation>Contenido &amp;desde</translation>
    </message>
    <message>
        <source>2025-01-14 21:00Z, -6h: what it holds happened since then</source>
        <translation>2025-01-14 21:00Z, -6h: desde entonces ocurrió lo que contiene</translation>
    </message>
    <message>
        <source>Content &amp;until</source>
        <translation>Contenido &amp;hasta</translation>
    </message>
    <message>
        <source>Until then; else until it was collected</source>
        <translation>Hasta entonces; si no, hasta que se recogió</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>gh 2.63</source>
        <translation>gh 2.63</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>gh api /orgs/acme/audit-log?include=all</source>
        <translation>gh api /orgs/acme/audit-log?include=all</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Who is to collect it</source>
        <translation>Quién debe recogerlo</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Caduca</translation>
    </message>
    <message>
        <source>When its source forgets: in 2d; else as its kind is kept</source>
        <translation>Cuándo lo olvida su origen: in 2d; si no, según se conserva su tipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capturar %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Choose files, drop them here or paste with Ctrl+V</source>
        <translation>Elige archivos, suéltalos aquí o pega con Ctrl+V</translation>
    </message>
    <message>
        <source>Capture files as evidence</source>
        <translation>Capturar archivos como pruebas</translation>
    </message>
    <message>
        <source>Say what must be collected</source>
        <translation>Di lo que hay que recoger</translation>
    </message>
    <message>
        <source>No incident is there that it could belong to. Declare one first</source>
        <translation>No hay ningún incidente al que pueda pertenecer. Declara uno primero</translation>
    </message>
    <message>
        <source>Choose a file first, drop one here or paste</source>
        <translation>Elige primero un archivo, suelta uno aquí o pega</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
</context>
<context>
    <name>panes::EvidencePane</name>
    <message>
        <source>Capture evidence</source>
        <translation>Capturar pruebas</translation>
    </message>
    <message>
        <source>Plan evidence to be collected</source>
        <translation>Prever pruebas por recoger</translation>
    </message>
    <message>
        <source>Paste as evidence</source>
        <translation>Pegar como prueba</translation>
    </message>
    <message>
        <source>Verify all evidence</source>
        <translation>Verificar todas las pruebas</translation>
    </message>
    <message>
        <source>Selected evidence: %1</source>
        <translation>Prueba seleccionada: %1</translation>
    </message>
    <message>
        <source>%1 cannot be done with %2 as it stands</source>
        <translation>%1 no se puede hacer con %2 tal como está</translation>
    </message>
    <message>
        <source>the buttons beside it say what can</source>
        <translation>los botones de al lado dicen qué se puede</translation>
    </message>
    <message>
        <source>The clipboard holds no file, picture or text</source>
        <translation>El portapapeles no tiene archivo, imagen ni texto</translation>
    </message>
    <message>
        <source>copy one, then paste here</source>
        <translation>copia algo y pégalo aquí</translation>
    </message>
    <message>
        <source>The file of %1</source>
        <translation>El archivo de %1</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>capture files, or what of a window vanishes</source>
        <translation>capturar archivos, o lo que desaparece de una ventana</translation>
    </message>
    <message>
        <source>paste a file, picture or text as evidence</source>
        <translation>pegar un archivo, imagen o texto como prueba</translation>
    </message>
    <message>
        <source>plan what must be collected</source>
        <translation>prever lo que hay que recoger</translation>
    </message>
    <message>
        <source>open it, or capture what is planned</source>
        <translation>abrir, o capturar lo previsto</translation>
    </message>
    <message>
        <source>verify all that the incident filter shows</source>
        <translation>verificar todas las del incidente elegido</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>find in names, text, hashes</source>
        <translation>buscar en nombres, texto y hashes</translation>
    </message>
    <message>
        <source>With the selected item</source>
        <translation>Con la prueba seleccionada</translation>
    </message>
    <message>
        <source>Say to whom it goes</source>
        <translation>Di a quién va</translation>
    </message>
    <message>
        <source>Save a working copy of %1</source>
        <translation>Guardar una copia de trabajo de %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>The folder that is made for %1</source>
        <translation>La carpeta que se crea para %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Find in names, text, hashes</source>
        <translation>Buscar en nombres, texto, hashes</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Which evidence</source>
        <translation>Qué pruebas</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any sensitivity</source>
        <translation>Cualquier sensibilidad</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Capture a file</source>
        <translation>Capturar un archivo</translation>
    </message>
    <message>
        <source>Plan what must be collected</source>
        <translation>Prever lo que hay que recoger</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Vanishing %1</source>
        <translation>Desaparecen %1</translation>
    </message>
    <message>
        <source>Open transfers %1</source>
        <translation>Entregas abiertas %1</translation>
    </message>
    <message>
        <source>Missing or changed %1</source>
        <translation>Faltan o alteradas %1</translation>
    </message>
    <message>
        <source>Legal hold %1</source>
        <translation>Retención legal %1</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  y %n más</numerusform>
            <numerusform>  y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No evidence is registered yet</source>
        <translation>Aún no hay pruebas registradas</translation>
    </message>
    <message>
        <source>Another chip or fewer words show more of the register.</source>
        <translation>Otro filtro o menos palabras muestran más del registro.</translation>
    </message>
    <message>
        <source>Files come in by dropping them here, by pasting, with Ctrl+G, or with parapetctl evidence add. Each is hashed while it is read, sealed, and its chain of custody begins.</source>
        <translation>Los archivos entran al soltarlos aquí, al pegarlos, con Ctrl+G o con parapetctl evidence add. De cada uno se calcula el hash al leerlo, se sella y empieza su cadena de custodia.</translation>
    </message>
</context>
<context>
    <name>panes::EvidencePreview</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Nothing else of the file is interpreted.</source>
        <translation>%1 × %2 píxeles, %3. Nada más del archivo se interpreta.</translation>
    </message>
    <message>
        <source>The beginning of %1, as plain text. Save a copy to see all of it.</source>
        <translation>El comienzo de %1, como texto sin formato. Guarda una copia para verlo todo.</translation>
    </message>
    <message>
        <source>%1, as plain text.</source>
        <translation>%1, como texto sin formato.</translation>
    </message>
    <message>
        <source>This is not what was sealed. Verify it</source>
        <translation>Esto no es lo que se selló. Verifícalo</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>La imagen no se puede leer: %1</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: too large to be shown safely. Save a copy of it</source>
        <translation>La imagen tiene %1 × %2 píxeles: demasiado grande para mostrarla con seguridad. Guarda una copia</translation>
    </message>
    <message>
        <source>The picture is too large to be shown safely. Save a copy of it</source>
        <translation>La imagen es demasiado grande para mostrarla con seguridad. Guarda una copia</translation>
    </message>
</context>
<context>
    <name>panes::EvidenceStep</name>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Seal its file</source>
        <translation>Sellar su archivo</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>Levantar la retención</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Destruir</translation>
    </message>
</context>
<context>
    <name>panes::BackfillDialog</name>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record an old incident</source>
        <translation>Registrar un incidente antiguo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>Qué pasó, en una línea</translation>
    </message>
    <message>
        <source>A tool&apos;s name; empty for a person</source>
        <translation>Nombre de una herramienta; vacío si fue una persona</translation>
    </message>
    <message>
        <source>SEC-1042, or an address</source>
        <translation>SEC-1042 o una dirección</translation>
    </message>
    <message>
        <source>What happened and what was done, in a few words; may stay empty</source>
        <translation>Qué pasó y qué se hizo, en pocas palabras; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>Noticed &amp;by</source>
        <translation>Detectado &amp;por</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Desenlace</translation>
    </message>
    <message>
        <source>Recorded be&amp;fore as</source>
        <translation>Registrado a&amp;ntes como</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Relato</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, necesario</translation>
    </message>
    <message>
        <source>2024-03-14 22:10 CET</source>
        <translation>2024-03-14 22:10 CET</translation>
    </message>
    <message>
        <source>&amp;Many from a table…</source>
        <translation>&amp;Varios de una tabla…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>aún no es una hora</translation>
    </message>
    <message>
        <source>Times without a zone are %1; a day alone and ~ for about will do. No clock runs and none is late: the service levels are for what was watched.</source>
        <translation>Las horas sin zona son %1; basta un día solo, y ~ es aproximado. Ningún reloj corre ni se pasa: los plazos valen para lo que se siguió en vivo.</translation>
    </message>
    <message>
        <source>No figure is made of what is stated the wrong way round: %1</source>
        <translation>De lo indicado al revés no sale ninguna cifra: %1</translation>
    </message>
    <message>
        <source>The account is longer than %1 characters</source>
        <translation>El relato supera los %1 caracteres</translation>
    </message>
    <message>
        <source>keep the rest as evidence</source>
        <translation>guarde el resto como prueba</translation>
    </message>
</context>
<context>
    <name>panes::BackfillTableDialog</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1:%2</source>
        <translation>línea %1:%2</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>Qué sería de cada fila</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Registrarlos</translation>
    </message>
    <message>
        <source>Record old incidents from a table</source>
        <translation>Registrar incidentes antiguos de una tabla</translation>
    </message>
    <message>
        <source>A CSV file, one row an incident; drop it here or choose it</source>
        <translation>Un archivo CSV, una fila por incidente; arrástrelo aquí o elíjalo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Z, +01:00, Europe/Berlin; empty refuses times without a zone</source>
        <translation>Z, +01:00, Europe/Berlin; vacío rechaza las horas sin zona</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zona de las horas que no la indican</translation>
    </message>
    <message>
        <source>The first line names the columns: %1. Needed are title, detected and closed.</source>
        <translation>La primera línea nombra las columnas: %1. Hacen falta title, detected y closed.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Choose a table of old incidents</source>
        <translation>Elegir una tabla de incidentes antiguos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 new · %2 known · %3 refused</source>
        <translation>%1 nuevas · %2 conocidas · %3 rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>Record %n incidents</source>
        <translation>
            <numerusform>Registrar %n incidente</numerusform>
            <numerusform>Registrar %n incidentes</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>as line %1</source>
        <translation>como la línea %1</translation>
    </message>
    <message>
        <source>recorded already</source>
        <translation>ya registrada</translation>
    </message>
    <message>
        <source>no figure: %1</source>
        <translation>sin cifra: %1</translation>
    </message>
    <message>
        <source>No table is chosen yet</source>
        <translation>Aún no se ha elegido ninguna tabla</translation>
    </message>
    <message>
        <source>There is no row to record</source>
        <translation>No hay ninguna fila que registrar</translation>
    </message>
</context>
<context>
    <name>app::ImportsAgain</name>
    <message>
        <source>Reading imported files again</source>
        <translation>Se vuelven a leer los archivos importados</translation>
    </message>
    <message>
        <source>Could not be read again: %1</source>
        <translation>No se pudo volver a leer: %1</translation>
    </message>
    <message>
        <source>%1 files read again, %2 rows</source>
        <translation>%1 archivos leídos de nuevo, %2 filas</translation>
    </message>
</context>
<context>
    <name>panes::ScannedBox</name>
    <message>
        <source>Re&amp;pository of the report</source>
        <translation>Re&amp;positorio del informe</translation>
    </message>
    <message>
        <source>OWNER/NAME, when the report does not say</source>
        <translation>PROPIETARIO/NOMBRE, si el informe no lo dice</translation>
    </message>
    <message>
        <source>&amp;Name of what was scanned</source>
        <translation>&amp;Nombre de lo escaneado</translation>
    </message>
    <message>
        <source>its tag or folder</source>
        <translation>su etiqueta o carpeta</translation>
    </message>
</context>
<context>
    <name>intelligence::Word</name>
    <message>
        <source>Immediate</source>
        <translation>Inmediata</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>inmediata</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>Is there a public exploit?</source>
        <translation>¿Hay un exploit público?</translation>
    </message>
    <message>
        <source>Is it reachable from the internet?</source>
        <translation>¿Es accesible desde internet?</translation>
    </message>
    <message>
        <source>Does it handle personal data or secrets?</source>
        <translation>¿Trata datos personales o secretos?</translation>
    </message>
    <message>
        <source>Is it on a business-critical path?</source>
        <translation>¿Está en una ruta crítica para el negocio?</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>Para triaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Desestimada</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parchear</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Mitigar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Falso positivo</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Tolerable risk</source>
        <translation>Riesgo tolerable</translation>
    </message>
    <message>
        <source>Used in tests</source>
        <translation>Se usa en pruebas</translation>
    </message>
    <message>
        <source>Won’t fix</source>
        <translation>No se corregirá</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadera</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsa</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benigna</translation>
    </message>
    <message>
        <source>Remediate</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Override lapses</source>
        <translation>Caduca la prioridad impuesta</translation>
    </message>
    <message>
        <source>Control ends</source>
        <translation>Termina el control</translation>
    </message>
    <message>
        <source>CISA lists it as exploited since %1</source>
        <translation>CISA la da por explotada desde %1</translation>
    </message>
    <message>
        <source>it is used in ransomware campaigns</source>
        <translation>se usa en campañas de ransomware</translation>
    </message>
    <message>
        <source>EPSS %1 of %2 is 0.10 or more</source>
        <translation>EPSS %1 del %2 es 0.10 o más</translation>
    </message>
    <message>
        <source>the package itself is malicious</source>
        <translation>el propio paquete es malicioso</translation>
    </message>
    <message>
        <source>%1 answered so on %2</source>
        <translation>%1 respondió así el %2</translation>
    </message>
    <message>
        <source>the no of %1 of %2 does not outweigh that; override it with a reason</source>
        <translation>el no de %1 del %2 no pesa más que eso; imponga otra prioridad con un motivo</translation>
    </message>
    <message>
        <source>it is not in CISA’s catalogue of exploited ones of %1</source>
        <translation>no está en el catálogo de explotadas de CISA del %1</translation>
    </message>
    <message>
        <source>EPSS %1 of %2 is under 0.10</source>
        <translation>EPSS %1 del %2 es inferior a 0.10</translation>
    </message>
    <message>
        <source>no catalogue of exploited vulnerabilities speaks of it</source>
        <translation>ningún catálogo de vulnerabilidades explotadas habla de ella</translation>
    </message>
    <message>
        <source>it was not in CISA’s catalogue of %1, which is too old to rely on</source>
        <translation>no estaba en el catálogo de CISA del %1, que es demasiado antiguo para fiarse de él</translation>
    </message>
    <message>
        <source>it has no EPSS score</source>
        <translation>no tiene puntuación EPSS</translation>
    </message>
    <message>
        <source>EPSS %1 of %2 is too old to rely on</source>
        <translation>EPSS %1 del %2 es demasiado antiguo para fiarse de él</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>nadie ha respondido</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>%1 of 3 count</source>
        <translation>%1 de tres cumplidas</translation>
    </message>
    <message>
        <source>None of three counts, its CVSS is under 4 and a control is recorded</source>
        <translation>No se cumple ninguna de las tres, su CVSS es inferior a 4 y hay un control registrado</translation>
    </message>
    <message>
        <source>None of three counts, but without a CVSS under 4 and a recorded control it is not deferred</source>
        <translation>No se cumple ninguna de las tres, pero sin un CVSS inferior a 4 y un control registrado no se aplaza</translation>
    </message>
    <message>
        <source>%1, %2 of them assumed</source>
        <translation>%1, %2 de ellas por suposición</translation>
    </message>
    <message>
        <source>%1 set it to %2 until %3: %4</source>
        <translation>%1 la fijó en %2 hasta %3: %4</translation>
    </message>
</context>
<context>
    <name>models::AlertHistoryModel</name>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>models::ExploitedModel</name>
    <message>
        <source>ransomware</source>
        <translation>ransomware</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ninguno aquí</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerabilidad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listada</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Freshness</name>
    <message>
        <source>Known exploited</source>
        <translation>Explotadas conocidas</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>never imported</source>
        <translation>nunca importado</translation>
    </message>
    <message>
        <source> stale, %1</source>
        <translation> anticuado, %1</translation>
    </message>
    <message>
        <source> imported %1</source>
        <translation> importado %1</translation>
    </message>
</context>
<context>
    <name>models::ThreatsModel</name>
    <message>
        <source>not understood: %1</source>
        <translation>no se entiende: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Indicates</source>
        <translation>Indica</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>models::VulnerabilitiesModel</name>
    <message>
        <source>not due</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>malware</source>
        <translation>malware</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>sin atender</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, por suposición</translation>
    </message>
    <message>
        <source>CVSS %1</source>
        <translation>CVSS %1</translation>
    </message>
    <message>
        <source>CVSS not known</source>
        <translation>CVSS no conocido</translation>
    </message>
    <message>
        <source>EPSS %1</source>
        <translation>EPSS %1</translation>
    </message>
    <message>
        <source>EPSS not known</source>
        <translation>EPSS no conocido</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>se sabe que se explota</translation>
    </message>
    <message>
        <source>not in the catalogue of exploited ones</source>
        <translation>no está en el catálogo de explotadas</translation>
    </message>
    <message>
        <source>not known whether it is exploited</source>
        <translation>no se sabe si se explota</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>vencida hace %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerabilidad</translation>
    </message>
    <message>
        <source>Package or file</source>
        <translation>Paquete o archivo</translation>
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
        <translation>Explotada</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Vence en</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>panes::AlertActs</name>
    <message>
        <source>No vulnerability is selected</source>
        <translation>No hay ninguna vulnerabilidad seleccionada</translation>
    </message>
    <message>
        <source>select one in the list</source>
        <translation>seleccione una en la lista</translation>
    </message>
    <message>
        <source>Lift the override of %1</source>
        <translation>Levantar la prioridad impuesta de %1</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Override the priority of %1</source>
        <translation>Imponer otra prioridad a %1</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Imponer</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>What the rule does not see</source>
        <translation>Lo que la regla no ve</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>in 14d, 2025-02-01: it lapses by itself</source>
        <translation>in 14d, 2025-02-01: caduca por sí sola</translation>
    </message>
    <message>
        <source>An override needs an expiry</source>
        <translation>Una prioridad impuesta necesita caducidad</translation>
    </message>
    <message>
        <source>say until when</source>
        <translation>indique hasta cuándo</translation>
    </message>
    <message>
        <source>A compensating control for %1</source>
        <translation>Un control compensatorio para %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Control</translation>
    </message>
    <message>
        <source>A rule of the firewall, isolation, a feature switched off; and what it does not cover</source>
        <translation>Una regla del cortafuegos, aislamiento, una función desactivada; y lo que no cubre</translation>
    </message>
    <message>
        <source>Empty: until somebody ends it</source>
        <translation>Vacío: hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>End a control of %1</source>
        <translation>Terminar un control de %1</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Who has %1?</source>
        <translation>¿Quién tiene %1?</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>What is done about %1?</source>
        <translation>¿Qué se hace con %1?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Acción</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Update to %1</source>
        <translation>Actualizar a %1</translation>
    </message>
    <message>
        <source>Patch: fixed version, test, roll-out. Mitigate: controls, detection. Disable: what, until when</source>
        <translation>Parchear: versión corregida, prueba, despliegue. Mitigar: controles, detección. Desactivar: qué, hasta cuándo</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>in 3d, 2025-02-01; may be left empty</source>
        <translation>in 3d, 2025-02-01; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Shown by</source>
        <translation>&amp;Demostrado con</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>A release, a pull request, a test</source>
        <translation>Una versión publicada, una pull request, una prueba</translation>
    </message>
    <message>
        <source>Another day for an action of %1</source>
        <translation>Otra fecha para una acción de %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>A later day needs one</source>
        <translation>Una fecha posterior necesita uno</translation>
    </message>
    <message>
        <source>in 3d, 2025-02-01</source>
        <translation>in 3d, 2025-02-01</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Desestimar %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Desestimar</translation>
    </message>
    <message>
        <source>What the reason rests on</source>
        <translation>En qué se apoya el motivo</translation>
    </message>
    <message>
        <source>Resolve %1</source>
        <translation>Resolver %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Cóm&amp;o</translation>
    </message>
    <message>
        <source>A clean scan, a receipt, a pull request</source>
        <translation>Un escaneo limpio, un comprobante, una pull request</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>A note on %1</source>
        <translation>Una nota sobre %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>There is no other open incident to join %1 to</source>
        <translation>No hay otro incidente abierto al que unir %1</translation>
    </message>
    <message>
        <source>declare one because of it instead</source>
        <translation>declare uno por ella</translation>
    </message>
    <message>
        <source>Join %1 to an incident</source>
        <translation>Unir %1 a un incidente</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incidente</translation>
    </message>
    <message>
        <source>Take %1 out of an incident</source>
        <translation>Quitar %1 de un incidente</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Declare an incident because of %1</source>
        <translation>Declarar un incidente por %1</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
</context>
<context>
    <name>panes::AlertDetail</name>
    <message>
        <source>Select a vulnerability to see what its priority rests on</source>
        <translation>Seleccione una vulnerabilidad para ver en qué se apoya su prioridad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>The mirror does not have this finding any more; import the report again</source>
        <translation>La copia local ya no tiene este hallazgo; importe el informe otra vez</translation>
    </message>
    <message>
        <source>The facts have changed since they were copied</source>
        <translation>Los datos han cambiado desde que se copiaron</translation>
    </message>
    <message>
        <source>Owner </source>
        <translation>Responsable </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Control </source>
        <translation>Control </translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation>  hasta %1</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incidente: %1</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>se está leyendo</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Atenderlo</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder las preguntas</translation>
    </message>
    <message>
        <source>Plan what is done</source>
        <translation>Planificar una acción</translation>
    </message>
    <message>
        <source>Start the action</source>
        <translation>Iniciar la acción</translation>
    </message>
    <message>
        <source>The action is done</source>
        <translation>La acción está hecha</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Found by %1 in %2</source>
        <translation>Hallado por %1 en %2</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Hallado por %1</translation>
    </message>
    <message>
        <source>No fixed version is known</source>
        <translation>No se conoce ninguna versión corregida</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <translation>Corregido en %1</translation>
    </message>
    <message>
        <source>Open the incident %1</source>
        <translation>Abrir el incidente %1</translation>
    </message>
</context>
<context>
    <name>panes::AlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>panes::FactDetail</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listada</translation>
    </message>
    <message>
        <source>Due for US agencies</source>
        <translation>Plazo para agencias de EE. UU.</translation>
    </message>
    <message>
        <source>Used in ransomware</source>
        <translation>Se usa en ransomware</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>CISA asks for</source>
        <translation>CISA pide</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Debilidad</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>no open finding</source>
        <translation>ningún hallazgo abierto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Indicates</source>
        <translation>Indica</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Met here</source>
        <translation>Encontrado aquí</translation>
    </message>
    <message>
        <source>None of its values stands in an event or an entry</source>
        <translation>Ninguno de sus valores está en un evento o una entrada</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>1 hallazgo abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n hallazgo abierto</numerusform>
            <numerusform>%n hallazgos abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panes::IntelligencePane</name>
    <message>
        <source>Intelligence</source>
        <translation>Inteligencia</translation>
    </message>
    <message>
        <source>Find a package, a number, a word</source>
        <translation>Buscar paquete, número, palabra</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>Para triaje</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>Explotadas conocidas</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Inmediata</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Which priority</source>
        <translation>Qué prioridad</translation>
    </message>
    <message>
        <source>Known exploited vulnerabilities</source>
        <translation>Vulnerabilidades explotadas conocidas</translation>
    </message>
    <message>
        <source>Threat indicators</source>
        <translation>Indicadores de amenaza</translation>
    </message>
    <message>
        <source>Vulnerabilities %1</source>
        <translation>Vulnerabilidades %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Vencidas %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>Cerradas %1</translation>
    </message>
    <message>
        <source>Take up the finding</source>
        <translation>Atender el hallazgo</translation>
    </message>
    <message>
        <source>Answer the triage questions</source>
        <translation>Responder las preguntas de triaje</translation>
    </message>
    <message>
        <source>Note that the facts changed</source>
        <translation>Anotar que los datos cambiaron</translation>
    </message>
    <message>
        <source>Override the priority, or lift the override</source>
        <translation>Imponer otra prioridad, o levantar la impuesta</translation>
    </message>
    <message>
        <source>Record a compensating control</source>
        <translation>Registrar un control compensatorio</translation>
    </message>
    <message>
        <source>End a compensating control</source>
        <translation>Terminar un control compensatorio</translation>
    </message>
    <message>
        <source>Give the alert to somebody</source>
        <translation>Asignar la alerta a alguien</translation>
    </message>
    <message>
        <source>Plan to patch, mitigate or disable</source>
        <translation>Planificar parchear, mitigar o desactivar</translation>
    </message>
    <message>
        <source>Say how far the action is</source>
        <translation>Decir cómo va la acción</translation>
    </message>
    <message>
        <source>Move the day of an action</source>
        <translation>Cambiar la fecha de una acción</translation>
    </message>
    <message>
        <source>Dismiss the alert</source>
        <translation>Desestimar la alerta</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation>Resolver la alerta</translation>
    </message>
    <message>
        <source>Reopen the alert</source>
        <translation>Reabrir la alerta</translation>
    </message>
    <message>
        <source>Write a note on the alert</source>
        <translation>Escribir una nota sobre la alerta</translation>
    </message>
    <message>
        <source>Join the alert to an incident</source>
        <translation>Unir la alerta a un incidente</translation>
    </message>
    <message>
        <source>Take the alert out of an incident</source>
        <translation>Quitar la alerta de un incidente</translation>
    </message>
    <message>
        <source>Declare an incident because of the alert</source>
        <translation>Declarar un incidente por la alerta</translation>
    </message>
    <message>
        <source>Find a vulnerability</source>
        <translation>Buscar una vulnerabilidad</translation>
    </message>
    <message>
        <source>Show the next list of intelligence</source>
        <translation>Mostrar la siguiente lista de inteligencia</translation>
    </message>
    <message>
        <source>No catalogue of exploited vulnerabilities yet</source>
        <translation>Aún no hay catálogo de vulnerabilidades explotadas</translation>
    </message>
    <message>
        <source>Import known_exploited_vulnerabilities.json of CISA. Until then it is not known what is exploited, and what is not known counts as met.</source>
        <translation>Importe known_exploited_vulnerabilities.json de CISA. Hasta entonces no se sabe qué se explota, y lo que no se sabe cuenta como cumplido.</translation>
    </message>
    <message>
        <source>No threat indicators yet</source>
        <translation>Aún no hay indicadores de amenaza</translation>
    </message>
    <message>
        <source>Import a STIX 2.1 bundle: its domains, addresses and hashes are looked for in what stands here.</source>
        <translation>Importe un bundle STIX 2.1: sus dominios, direcciones y hashes se buscan en lo que hay aquí.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Words are looked for in the package, the number, the title and everything written about it; All shows every priority.</source>
        <translation>Se busca en el paquete, el número, el título y todo lo escrito al respecto; «Todas» muestra todas las prioridades.</translation>
    </message>
    <message>
        <source>Every open finding was taken up</source>
        <translation>Se han atendido todos los hallazgos abiertos</translation>
    </message>
    <message>
        <source>Import a report of Trivy, Dependabot or code scanning (SARIF), and what it found stands here until somebody takes it up.</source>
        <translation>Importe un informe de Trivy, Dependabot o code scanning (SARIF); lo que encontró queda aquí hasta que alguien lo atienda.</translation>
    </message>
    <message>
        <source>No vulnerability is being dealt with</source>
        <translation>No se está tratando ninguna vulnerabilidad</translation>
    </message>
    <message>
        <source>Findings are taken up from the list To triage. Without any there, import a report of Trivy, Dependabot or code scanning.</source>
        <translation>Los hallazgos se atienden desde la lista «Para triaje». Si no hay ninguno, importe un informe de Trivy, Dependabot o code scanning.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>No hay nada vencido</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>Aún no hay nada cerrado</translation>
    </message>
    <message>
        <source>What is due and what was dealt with shows when there is some.</source>
        <translation>Lo que vence y lo ya tratado aparece cuando lo hay.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>In the questions</source>
        <translation>En las preguntas</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>el siguiente paso</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>the next list</source>
        <translation>la siguiente lista</translation>
    </message>
    <message>
        <source>find a package, a number, a word</source>
        <translation>buscar un paquete, un número, una palabra</translation>
    </message>
    <message>
        <source>take it up</source>
        <translation>atenderlo</translation>
    </message>
    <message>
        <source>answer the questions</source>
        <translation>responder las preguntas</translation>
    </message>
    <message>
        <source>plan an action; move it on</source>
        <translation>planificar una acción; hacerla avanzar</translation>
    </message>
    <message>
        <source>record a control; override the priority</source>
        <translation>registrar un control; imponer otra prioridad</translation>
    </message>
    <message>
        <source>who has it; a note</source>
        <translation>quién la tiene; una nota</translation>
    </message>
    <message>
        <source>resolve; dismiss</source>
        <translation>resolver; desestimar</translation>
    </message>
    <message>
        <source>join to an incident; declare one</source>
        <translation>unir a un incidente; declarar uno</translation>
    </message>
    <message>
        <source>note that the facts changed</source>
        <translation>anotar que los datos cambiaron</translation>
    </message>
    <message>
        <source>yes, no, unknown; on to the next</source>
        <translation>sí, no, no se sabe; pasar a la siguiente</translation>
    </message>
    <message>
        <source>save the answers</source>
        <translation>guardar las respuestas</translation>
    </message>
    <message>
        <source>drop them, back to the list</source>
        <translation>descartarlas, volver a la lista</translation>
    </message>
    <message>
        <source>List vulnerabilities by priority</source>
        <translation>Listar las vulnerabilidades por prioridad</translation>
    </message>
    <message>
        <source>List findings to triage</source>
        <translation>Listar los hallazgos para triaje</translation>
    </message>
    <message>
        <source>List vulnerabilities that are late</source>
        <translation>Listar las vulnerabilidades vencidas</translation>
    </message>
    <message>
        <source>List vulnerabilities that are settled</source>
        <translation>Listar las vulnerabilidades cerradas</translation>
    </message>
    <message>
        <source>Show known exploited vulnerabilities</source>
        <translation>Mostrar las vulnerabilidades explotadas conocidas</translation>
    </message>
    <message>
        <source>Show threat indicators</source>
        <translation>Mostrar los indicadores de amenaza</translation>
    </message>
</context>
<context>
    <name>panes::TriageForm</name>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>The priority and why</source>
        <translation>La prioridad y por qué</translation>
    </message>
    <message>
        <source>What the answers rest on</source>
        <translation>En qué se apoyan las respuestas</translation>
    </message>
    <message>
        <source>Nobody has answered; it decides the order, not the priority</source>
        <translation>Nadie ha respondido; decide el orden, no la prioridad</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>panes::JoinedAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>panes::ThreatReading</name>
    <message>
        <source>There are more; search the timeline for the value</source>
        <translation>Hay más; busque el valor en la línea de tiempo</translation>
    </message>
    <message>
        <source>Not looked for, too wide: %1</source>
        <translation>No se buscó, demasiado amplio: %1</translation>
    </message>
</context>
</TS>
