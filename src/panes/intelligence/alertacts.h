#pragma once

#include "domain/incidents/incident.h"
#include "domain/intelligence/alertanswered.h"
#include "panes/intelligence/alertdialog.h"
#include "panes/intelligence/alertreading.h"

namespace panes {

/// What can be done about the selected vulnerability: each verb asks what it needs and carries out its deed. A
/// finding that nobody has taken up is taken up in the same deed. Owned by the pane.
class AlertActs : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<base::Result<journal::Deed>(const intelligence::Alert &, const journal::Authorship &)>;

    AlertActs(console::Console &console, AlertReading &reading, QWidget *pane);

    void takeUp();
    void answer(const intelligence::AlertAnswered &answers);
    void noteFacts();
    void overrideOrLift();
    void recordControl();
    void endControl();
    void assign();
    void plan();
    void moveOn(); ///< starts or finishes the action that is next
    void reschedule();
    void dismiss();
    void resolve();
    void reopen();
    void note();
    void join();
    void part();
    void declare();

private:
    /// The deed of `work`, behind the taking up of a finding that nobody has taken up.
    base::Result<journal::Deed> deed(const Work &work) const;
    void carryOut(const Work &work);
    void ask(AlertForm form, const std::function<Work(const AlertForm::Answers &)> &work);
    void moveRemedy(const intelligence::Remedy &remedy, intelligence::RemedyState to);
    void askForIncident(const QList<std::pair<QString, QString>> &choices);
    /// Reads the incident and carries out what `work` makes of the two.
    void withIncident(const QString &id,
                      const std::function<base::Result<journal::Deed>(const intelligence::Alert &,
                                                                      const incidents::Incident &)> &work);
    QString about() const;
    const intelligence::Alert *alert() const { return m_reading.chosen().alert.get(); }

    console::Console &m_console;
    AlertReading &m_reading;
    QWidget *m_pane;
};

} // namespace panes
