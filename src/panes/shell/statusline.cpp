#include "panes/shell/statusline.h"

#include "panes/console/console.h"
#include "panes/look/richlabel.h"
#include "panes/look/statusstrip.h"
#include "panes/shell/workspacefacts.h"

#include <QLocale>

namespace shell {

StatusLine::StatusLine(console::Console &console, WorkspaceFacts &facts, look::StatusStrip *strip, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_facts(facts)
    , m_mode(strip->addLeft())
    , m_chain(strip->addLeft())
    , m_mirror(strip->addLeft())
    , m_activity(strip->addRight())
    , m_zone(strip->addRight())
    , m_actor(strip->addRight())
{
    strip->addKey(QStringLiteral("Ctrl+K"), tr("anything"));
    connect(&facts, &WorkspaceFacts::changed, this, &StatusLine::refresh);
    connect(&console, &console::Console::actorChanged, this, &StatusLine::refresh);
    connect(&console, &console::Console::tick, this, &StatusLine::refreshAge);
    connect(&console.zones(), &console::Zones::changed, this, &StatusLine::refresh);
    connect(&console.activities(), &QAbstractItemModel::dataChanged, this, &StatusLine::refreshActivity);
    connect(&console.activities(), &QAbstractItemModel::rowsInserted, this, &StatusLine::refreshActivity);
    refresh();
    refreshActivity();
}

look::Spans StatusLine::modeSpans(const WorkspaceFacts &facts, bool readOnly)
{
    look::Spans spans;
    switch (facts.purpose()) {
    case workspace::Kind::Live:
        spans.append(look::strong(tr("LIVE"), look::Token::Ok));
        break;
    case workspace::Kind::Demo:
        spans.append(look::strong(tr("DEMO")));
        break;
    case workspace::Kind::Exercise:
        spans.append(look::strong(tr("EXERCISE"), look::Token::Ex));
        break;
    }
    if (readOnly)
        spans.append(look::strong(QStringLiteral(" · ") + tr("READ-ONLY"), look::Token::Warn));
    return spans;
}

look::Spans StatusLine::mirrorSpans(const WorkspaceFacts &facts, base::Instant now)
{
    if (!facts.lastImport())
        return {look::dim(tr("no GitHub data yet: import a file"))};
    const qint64 minutes = std::max<qint64>(0, base::seconds(now - *facts.lastImport()) / 60);
    const QString age = minutes < 1 ? tr("less than 1 min")
        : minutes < 120             ? tr("%1 min").arg(minutes)
        : minutes < 48 * 60         ? tr("%1 h").arg(minutes / 60)
                                    : tr("%1 d").arg(minutes / (24 * 60));
    //: %1 is an age, "6 min"; the text is parted there to set the age in bold
    const QStringList around = tr("GitHub data %1 old").split(QStringLiteral("%1"));
    return {look::dim(around.value(0)), look::strong(age), look::dim(around.value(1))};
}

void StatusLine::refresh()
{
    m_mode->setSpans(modeSpans(m_facts, m_console.store().isReadOnly()));
    m_chain->setSpans({look::dim(tr("chained") + u' '), look::strong(QLocale().toString(m_facts.entries())),
                       look::dim(QStringLiteral(" · ") + tr("sealed 0: not connected to GitHub"))});
    const console::Zones &zones = m_console.zones();
    const QString suffix = zones.suffix(m_console.now());
    const QString zone = suffix == QLatin1String("Z") ? QStringLiteral("UTC") : suffix;
    m_zone->setSpans(zones.mode() == console::Zones::Mode::Local ? look::Spans{look::dim(tr("%1, local").arg(zone))}
                         : zones.mode() == console::Zones::Mode::Incident
                         ? look::Spans{look::dim(tr("%1, incident").arg(zone))}
                         : look::Spans{look::dim(zone)});
    m_actor->setSpans({look::plain(m_console.actor())});
    refreshAge(m_console.now());
}

void StatusLine::refreshAge(base::Instant now)
{
    m_mirror->setSpans(mirrorSpans(m_facts, now));
}

void StatusLine::refreshActivity()
{
    const console::Activities &activities = m_console.activities();
    const int running = activities.running();
    look::Spans spans;
    for (int row = 0; running > 0 && row < activities.rowCount(); ++row) {
        const QModelIndex index = activities.index(row);
        if (!index.data(console::Activities::RunningRole).toBool())
            continue;
        spans = {look::plain(index.data(console::Activities::TitleRole).toString(), look::Token::Accent),
                 look::dim(u' ' + index.data(console::Activities::DetailRole).toString())};
        break;
    }
    if (running > 1)
        spans.append(look::dim(QStringLiteral(" +%1").arg(running - 1)));
    m_activity->setSpans(spans);
}

} // namespace shell
