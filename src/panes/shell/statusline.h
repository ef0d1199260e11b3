#pragma once

#include "base/instant.h"
#include "models/look/span.h"

#include <QObject>

namespace console {
class Console;
}

namespace look {
class RichLabel;
class StatusStrip;
} // namespace look

namespace shell {

class WorkspaceFacts;

/// Fills the strip of state: what kind of workspace, what is chained and sealed, how old the mirror
/// is, what is running, the zone, who sits here. Touches a text only when it has changed.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(console::Console &console, WorkspaceFacts &facts, look::StatusStrip *strip, QObject *parent);

    /// "LIVE", "DEMO", "EXERCISE"; READ-ONLY behind it when nothing can be written.
    static look::Spans modeSpans(const WorkspaceFacts &facts, bool readOnly);
    static look::Spans mirrorSpans(const WorkspaceFacts &facts, base::Instant now);

private:
    void refresh();
    void refreshAge(base::Instant now);
    void refreshActivity();

    console::Console &m_console;
    WorkspaceFacts &m_facts;
    look::RichLabel *m_mode;
    look::RichLabel *m_chain;
    look::RichLabel *m_mirror;
    look::RichLabel *m_activity;
    look::RichLabel *m_zone;
    look::RichLabel *m_actor;
};

} // namespace shell
