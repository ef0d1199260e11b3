#include "panes/incidents/boardverbs.h"

#include "domain/incidents/words.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/boardrelations.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/toldcell.h"

#include <QAction>

namespace panes {

using namespace incidents;

BoardVerbs::BoardVerbs(BoardPane &pane)
    : QObject(&pane)
    , m_pane(pane)
{
    add("incident.declare", tr("Declare an incident"), QKeySequence(QStringLiteral("Ctrl+Shift+I")), Nothing,
        [this] { Q_EMIT declareWanted(); });
    addCourse();
    addRelations();
    addEntries();
    addPlaces();
    setIncident(nullptr);
}

QAction *BoardVerbs::add(const char *id, const QString &text, const QKeySequence &key, Need need,
                         std::function<void()> run)
{
    auto *action = new QAction(text, &m_pane);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(key);
    action->setShortcutContext(need == Nothing ? Qt::ApplicationShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_pane.addAction(action);
    m_actions.append({action, need});
    return action;
}

void BoardVerbs::addCourse()
{
    add("severity.raise", tr("Raise the severity"), QKeySequence(QStringLiteral("Ctrl+Up")), Open, [this] { raise(); });
    add("severity.lower", tr("Lower the severity"), QKeySequence(QStringLiteral("Ctrl+Down")), Open,
        [this] { lower(); });
    add("notify.next", tr("Tell the next stakeholder"), QKeySequence(QStringLiteral("Ctrl+N")), Open,
        [this] { m_pane.openCall(); });
    add("decisions.open", tr("Decisions"), QKeySequence(QStringLiteral("Ctrl+D")), Shown,
        [this] { m_pane.openDecisions(); });
    add("update.write", tr("Status update"), QKeySequence(QStringLiteral("Ctrl+R")), Shown,
        [this] { m_pane.openUpdate(); });
    add("incident.handover", tr("Handover sheet"), QKeySequence(QStringLiteral("Ctrl+H")), Shown,
        [this] { m_pane.openHandover(); });
    for (const Milestone milestone :
         {Milestone::Acknowledged, Milestone::Triaged, Milestone::Responded, Milestone::Isolated, Milestone::Contained,
          Milestone::Eradicated, Milestone::Recovered}) {
        const QString line = QStringLiteral("!m %1").arg(name(milestone));
        add(QByteArray("milestone.").append(name(milestone).data()).constData(),
            tr("Milestone now: %1").arg(wordWithin(milestone)), {}, Open, [this, line] { m_pane.carry(line); });
    }
    add("scope.open", tr("Scope: assets and indicators"), QKeySequence(QStringLiteral("Ctrl+I")), Shown,
        [this] { m_pane.openScope(); });
    add("evidence.capture", tr("Capture a file as evidence"), QKeySequence(QStringLiteral("Ctrl+G")), Open,
        [this] { m_pane.chooseEvidence(); });
    add("evidence.register", tr("Evidence of this incident"), QKeySequence(QStringLiteral("Ctrl+Shift+G")), Shown,
        [this] { m_pane.openEvidence(); });
    add("incident.role", tr("Give a role to somebody"), {}, Open, [this] { m_pane.begin(QStringLiteral("!role ")); });
    add("incident.close", tr("Close the incident"), {}, Open, [this] { Q_EMIT closeWanted(); });
    add("incident.decline", tr("Decline: it was no incident"), {}, Open,
        [this] { m_pane.begin(QStringLiteral("!decline ")); });
}

/// What is done to it as a whole, beside others or after it is over.
void BoardVerbs::addRelations()
{
    add("incident.reopen", tr("Reopen the incident"), {}, Over, [this] { m_pane.begin(QStringLiteral("!reopen ")); });
    add("incident.merge", tr("Merge it into another incident"), {}, Open, [this] { m_pane.relations().merge(); });
    add("incident.unmerge", tr("Take the merge back"), {}, Merged, [this] { m_pane.relations().takeMergeBack(); });
    add("incident.link", tr("Related incidents"), {}, Shown, [this] { m_pane.relations().openLinks(); });
    add("incident.review", tr("The review of this incident"), QKeySequence(QStringLiteral("Ctrl+Shift+Y")), Shown,
        [this] { m_pane.relations().openReview(); });
    add("incident.issue_report", tr("The post-incident report"), {}, Shown,
        [this] { m_pane.relations().openReport(); });
}

void BoardVerbs::addEntries()
{
    add("timeline.filter", tr("Filter the timeline"), {}, Shown, [this] { m_pane.press(BoardKey::Filter); });
    add("timeline.hidden", tr("Show or hide struck and system lines"), {}, Shown,
        [this] { m_pane.timeline().toggleHidden(); });
    const std::pair<const char *, QString> views[]{{"story", tr("Timeline: the story")},
                                                   {"all", tr("Timeline: all entries")},
                                                   {"mine", tr("Timeline: my entries")}};
    for (const auto &[view, text] : views)
        add(QByteArray("timeline.").append(view).constData(), text, {}, Shown,
            [this, view = QString::fromLatin1(view)] { m_pane.timeline().setView(view); });
    const std::tuple<const char *, QString, BoardKey> marks[]{
        {"entry.pin", tr("Selected entry: into or out of the story"), BoardKey::Pin},
        {"entry.tag", tr("Selected entry: tag"), BoardKey::Tag},
        {"entry.comment", tr("Selected entry: comment"), BoardKey::Comment},
        {"entry.amend", tr("Selected entry: amend"), BoardKey::Amend},
        {"entry.strike", tr("Selected entry: strike or restore"), BoardKey::Strike},
        {"entry.open", tr("Selected entry: everything about it"), BoardKey::Open},
    };
    for (const auto &[id, text, key] : marks)
        add(id, text, {}, Shown, [this, key = key] { m_pane.press(key); });
}

void BoardVerbs::addPlaces()
{
    add("board.next", tr("Next open incident"), QKeySequence(QStringLiteral("Ctrl+Tab")), Shown,
        [this] { m_pane.showNext(1); });
    add("board.previous", tr("Previous open incident"), QKeySequence(QStringLiteral("Ctrl+Shift+Tab")), Shown,
        [this] { m_pane.showNext(-1); });
    for (int place = 0; place < 9; ++place)
        m_places.append(add(QByteArray("board.place").append(QByteArray::number(place + 1)).constData(),
                            tr("Open incident %1").arg(place + 1),
                            QKeySequence(QStringLiteral("Alt+%1").arg(place + 1)), Shown,
                            [this, place] { m_pane.showAt(place); }));
    add("board.wall", tr("Wall view on a second screen"), QKeySequence(QStringLiteral("F11")), Shown,
        [this] { m_pane.toggleWall(); });
    add("board.known-at", tr("The board as it was known at another time"), QKeySequence(QStringLiteral("Ctrl+T")),
        Shown, [this] { m_pane.toggleKnown(); });
}

void BoardVerbs::setIncident(const Incident *incident, bool writable)
{
    const bool merged = incident && incident->status == Status::Merged;
    for (const auto &[action, need] : std::as_const(m_actions)) {
        const bool fits = incident
            && (need == Shown
                || (writable
                    && (need == Open         ? incident->isOpen()
                            : need == Merged ? merged
                                             : !incident->isOpen() && !merged)));
        action->setEnabled(need == Nothing || fits);
    }
}

void BoardVerbs::setOpenCount(qsizetype count)
{
    for (qsizetype place = 0; place < m_places.size(); ++place)
        m_places.at(place)->setEnabled(place < count);
}

void BoardVerbs::raise()
{
    const int now = int(m_pane.incident()->severity());
    if (now > int(Severity::P1))
        m_pane.carry(QStringLiteral("!sev p%1").arg(now - 1));
}

void BoardVerbs::lower()
{
    const int now = int(m_pane.incident()->severity());
    if (now < int(Severity::P4))
        m_pane.begin(QStringLiteral("!sev p%1 ").arg(now + 1));
}

} // namespace panes
