#pragma once

#include "store/intelligence/threathits.h"

#include <QObject>

namespace console {
class Console;
}

namespace panes {

/// Where the values of the selected indicator were met: in what machines and people wrote. Answers to an earlier
/// selection are dropped. Owned by the pane; the window's thread only.
class ThreatReading : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 20; ///< shown of each

    ThreatReading(console::Console &console, QObject *parent);
    void want(const intelligence::ThreatIndicator &indicator);
    void forget() { ++m_question; }

Q_SIGNALS:
    /// Lines of what was met, in words; `notes` say what could not be looked for and that there is more.
    void read(const QStringList &met, const QStringList &notes);

private:
    void readWritten(const intelligence::ThreatIndicator &indicator, const store::MachineHits &machines);
    void tell(const store::MachineHits &machines, const store::WrittenHits &people);

    console::Console &m_console;
    int m_question = 0;
};

} // namespace panes
