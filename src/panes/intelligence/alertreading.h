#pragma once

#include "models/intelligence/vulnerabilityrow.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace console {
class Console;
}

namespace panes {

/// The vulnerability that is selected, as a verb needs it.
struct ChosenAlert
{
    models::VulnerabilityRow row;
    intelligence::AlertPtr alert; ///< as it stands, or as it would stand once it was taken up; nullptr while it is read
    std::optional<intelligence::AlertFacts> untaken; ///< the facts of a finding that nobody has taken up
    std::optional<intelligence::AlertFacts> news; ///< what the mirror says by now, when that differs
    bool gone = false; ///< the mirror does not have the finding (any more)
    QHash<QString, QString> incidents; ///< titles of those it is joined to, by id

    bool taken() const { return alert && !untaken; }
};

/// Reads the selected vulnerability from the journal and the mirror; answers to an earlier selection are
/// dropped. Owned by the pane; the window's thread only.
class AlertReading : public QObject
{
    Q_OBJECT
public:
    AlertReading(console::Console &console, QObject *parent);

    /// Reads another, or the same again when it was written about.
    void want(const std::optional<models::VulnerabilityRow> &row);
    void again() { want(m_wanted); }
    const ChosenAlert &chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed();

private:
    void readAlert(int question);
    void readFacts(int question);
    void readIncidents(int question);
    void takeFacts(const std::optional<intelligence::AlertFacts> &facts);
    /// Calls `take` with the answer while the question is the last one; errors are shown.
    template<class T, class Take>
    void await(QFuture<base::Result<T>> future, int question, Take take);

    console::Console &m_console;
    std::optional<models::VulnerabilityRow> m_wanted;
    ChosenAlert m_chosen;
    int m_question = 0;
};

} // namespace panes
