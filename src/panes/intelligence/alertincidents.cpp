#include "base/whendone.h"
#include "desk/intelligence/declareofalert.h"
#include "desk/intelligence/joinalert.h"
#include "desk/intelligence/partalert.h"
#include "domain/incidents/label.h"
#include "domain/incidents/words.h"
#include "feeds/playbooks/playbookfile.h"
#include "panes/console/console.h"
#include "panes/intelligence/alertacts.h"
#include "store/incidents/incidentlist.h"

namespace panes {

using namespace intelligence;
using journal::Authorship;
using journal::Deed;

void AlertActs::withIncident(const QString &id,
                             const std::function<base::Result<Deed>(const Alert &, const incidents::Incident &)> &work)
{
    const auto take = [this, work](const base::Result<journal::SubjectPtr> &read) {
        if (!read) {
            m_console.report(read.error());
            return;
        }
        const auto incident = std::static_pointer_cast<const incidents::Incident>(*read);
        carryOut([incident, work](const Alert &alert, const Authorship &) { return work(alert, *incident); });
    };
    base::whenDone(m_console.store().subject(id), this, take);
}

void AlertActs::join()
{
    if (!alert())
        return;
    const auto offer = [this](const base::Result<QList<store::IncidentRow>> &rows) {
        if (!rows) {
            m_console.report(rows.error());
            return;
        }
        QStringList ids;
        for (const store::IncidentRow &row : *rows)
            ids.append(row.id);
        QList<std::pair<QString, QString>> choices;
        for (const store::IncidentRow &row : *rows) {
            if (row.open && alert() && !alert()->incidents.contains(row.id))
                choices.append({row.id,
                                QStringLiteral("%1 %2 %3")
                                    .arg(incidents::name(incidents::Severity(row.severity)),
                                         incidents::labelOf(row.id, ids), row.title)});
        }
        askForIncident(choices);
    };
    base::whenDone(m_console.store().readJournal(&store::incidentList), this, offer);
}

void AlertActs::askForIncident(const QList<std::pair<QString, QString>> &choices)
{
    if (choices.isEmpty()) {
        m_console.report({base::ErrorKind::Refused, tr("There is no other open incident to join %1 to").arg(about()),
                          tr("declare one because of it instead")});
        return;
    }
    // The incident is read once it is chosen: a dialog asks, this carries out.
    AlertForm form{.title = tr("Join %1 to an incident").arg(about()),
                   .verb = tr("Join"),
                   .choiceCaption = tr("&Incident"),
                   .choices = choices};
    form.chosen = [this](const AlertForm::Answers &given) {
        withIncident(given.choice, [this](const Alert &alert, const incidents::Incident &incident) {
            return desk::joinAlert(alert, incident, m_console.by());
        });
    };
    (new AlertDialog(m_console, form, m_pane->window()))->open();
}

void AlertActs::part()
{
    if (!alert() || alert()->incidents.isEmpty())
        return;
    AlertForm form{.title = tr("Take %1 out of an incident").arg(about()),
                   .verb = tr("Take it out"),
                   .choiceCaption = tr("&Incident"),
                   .textCaption = tr("&Why")};
    for (const QString &id : alert()->incidents)
        form.choices.append({id, m_reading.chosen().incidents.value(id, id)});
    form.chosen = [this](const AlertForm::Answers &given) {
        withIncident(given.choice, [this, given](const Alert &alert, const incidents::Incident &incident) {
            return desk::partAlert(alert, incident, given.text, m_console.by());
        });
    };
    (new AlertDialog(m_console, form, m_pane->window()))->open();
}

void AlertActs::declare()
{
    if (!alert())
        return;
    QList<std::pair<QString, QString>> severities;
    for (const incidents::Severity one :
         {incidents::Severity::P2, incidents::Severity::P1, incidents::Severity::P3, incidents::Severity::P4})
        severities.append(
            {incidents::name(one), QStringLiteral("%1 %2").arg(incidents::name(one), incidents::shownWord(one))});
    const QString id = m_console.store().newId();
    ask({.title = tr("Declare an incident because of %1").arg(about()),
         .verb = tr("Declare"),
         .choiceCaption = tr("&Severity"),
         .choices = severities,
         .textCaption = tr("&Title"),
         .text = desk::declarationOf(*alert()).title,
         .done = [this, id] { m_console.openIncident(id); }},
        [id](const AlertForm::Answers &given) -> Work {
            return [id, given](const Alert &alert, const Authorship &by) -> base::Result<Deed> {
                const base::Result<QList<incidents::Playbook>> playbooks = feeds::shippedPlaybooks();
                if (!playbooks)
                    return playbooks.error();
                desk::Declaration declaration = desk::declarationOf(alert);
                declaration.title = given.text;
                declaration.declared.severity = incidents::severityFrom(given.choice).value_or(incidents::Severity::P2);
                return desk::declareOfAlert(alert, id, declaration, *playbooks, by);
            };
        });
}

} // namespace panes
