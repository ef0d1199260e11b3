#pragma once

#include "desk/incidents/scribe.h"
#include "domain/incidents/scribecontext.h"
#include "panes/console/console.h"

#include <functional>

namespace console {
class EvidenceCapture;
}

namespace panes {

class OpenIncidents;

/// A line of the scribe that was given, by Enter, a key or a click, with what it meant at that moment.
struct GivenLine
{
    QString incident;
    QString text;
    QString about; ///< the entry that was asked for or selected; may be empty
    QString draft; ///< key of the draft it was typed in; empty when it was not typed
    QString entry; ///< the id its first entry gets
    bool pin = false;
};

/// Carries lines out one after the other, each on the incident it was given for and on the state that the
/// one before it left, however long the disk takes and whatever is in front meanwhile. Owned by the board;
/// the window's thread.
class LineQueue : public QObject
{
    Q_OBJECT
public:
    /// What names mean in an incident, but for the entry a line is about.
    using Context = std::function<incidents::ScribeContext(const incidents::Incident &)>;

    LineQueue(console::Console &console, OpenIncidents &incidents, console::EvidenceCapture &capture, Context context,
              QObject *parent = nullptr);

    void setPlaybooks(const QList<incidents::Playbook> &playbooks) { m_playbooks = playbooks; }
    void give(const GivenLine &line);

Q_SIGNALS:
    /// It goes to the disk now.
    void writing(const panes::GivenLine &line);
    void written(const panes::GivenLine &line, const store::Committed &committed);
    /// The first of them could not be carried out; the others, if any, are what was typed behind it for the
    /// same incident: none of them waits any longer.
    void failed(const QList<panes::GivenLine> &lines, const base::Error &error);
    /// It wants a file that has to be chosen; nothing is written.
    void fileWanted(const panes::GivenLine &line);

private:
    /// What is to be done for a line as soon as nothing is being written.
    struct Step
    {
        GivenLine line;
        std::function<void()> go;
    };
    void goOn();
    void read(const GivenLine &line);
    void gather(const GivenLine &line, const incidents::Scribed &said);
    void capture(const GivenLine &line, const incidents::Scribed &said, const incidents::EvidenceWanted &wanted);
    void readOther(const GivenLine &line, const incidents::Scribed &said, const QString &other);
    void commitNext(const GivenLine &line, const incidents::Scribed &said, const desk::ScribeSources &sources);
    void commit(const GivenLine &line, const incidents::Scribed &said, const desk::ScribeSources &sources);
    void fail(const GivenLine &line, const base::Error &error);
    void failWithFollowers(const GivenLine &line, const base::Error &error);
    desk::ScribeSources sources(const GivenLine &line) const;

    console::Console &m_console;
    OpenIncidents &m_incidents;
    console::EvidenceCapture &m_capture;
    Context m_context;
    QList<incidents::Playbook> m_playbooks;
    QList<Step> m_steps;
    bool m_writing = false;
};

} // namespace panes
