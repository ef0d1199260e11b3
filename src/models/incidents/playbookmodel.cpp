#include "models/incidents/playbookmodel.h"

#include "domain/incidents/words.h"
#include "models/incidents/duemodel.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/look/roles.h"

#include <algorithm>

namespace models {

using namespace incidents;
using namespace look;

namespace {

const QString given = QStringLiteral("given"); ///< stands for the tasks that belong to no phase

Check checkOf(TaskState state)
{
    switch (state) {
    case TaskState::Done:
        return Check::Done;
    case TaskState::Blocked:
        return Check::Blocked;
    case TaskState::NotApplicable:
    case TaskState::Cancelled:
        return Check::NotApplicable;
    default:
        return Check::Empty;
    }
}

bool isHead(const PlaybookRow &row)
{
    return row.phase.has_value();
}

} // namespace

PlaybookModel::PlaybookModel(QObject *parent)
    : ValueRows(parent)
{
}

void PlaybookModel::setIncident(const IncidentPtr &incident, base::Instant now)
{
    if (!incident || !m_incident || incident->id != m_incident->id)
        m_chosen.clear();
    m_incident = incident;
    m_now = now;
    rebuild();
}

void PlaybookModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool PlaybookModel::isFolded(const PhaseFigure &figure, bool next) const
{
    const bool open = next || figure.state == PhaseFigure::State::Now;
    return m_chosen.value(figure.id, !open);
}

void PlaybookModel::appendTasks(QList<PlaybookRow> &rows, const QString &phase) const
{
    for (const Task &task : m_incident->tasks) {
        if (task.phase != phase)
            continue;
        const std::optional<incidents::Role> role = roleFrom(task.role);
        rows.append({task.key, {}, false, task, role ? shownWord(*role) : QString()});
    }
}

void PlaybookModel::rebuild()
{
    QList<PlaybookRow> next;
    if (!m_incident) {
        become(next);
        return;
    }
    const auto isGiven = [](const Task &task) { return task.phase.isEmpty(); };
    const int count = int(std::count_if(m_incident->tasks.cbegin(), m_incident->tasks.cend(), isGiven));
    if (count > 0) {
        PhaseFigure head{given, tr("Given on the board")};
        head.total = count;
        head.done = int(std::count_if(m_incident->tasks.cbegin(), m_incident->tasks.cend(),
                                      [&](const Task &task) { return isGiven(task) && !task.open(); }));
        head.state = head.done < head.total ? PhaseFigure::State::Now : PhaseFigure::State::Done;
        const bool folded = isFolded(head, false);
        next.append({QStringLiteral("phase:") + given, head, folded});
        if (!folded)
            appendTasks(next, {});
    }
    bool follows = false;
    for (const PhaseFigure &figure : phaseFigures(*m_incident)) {
        const bool folded = isFolded(figure, follows);
        follows = figure.state == PhaseFigure::State::Now;
        next.append({QStringLiteral("phase:") + figure.id, figure, folded});
        if (!folded)
            appendTasks(next, figure.id);
    }
    become(next);
}

void PlaybookModel::tick(base::Instant now)
{
    QStringList before;
    for (const PlaybookRow &row : rows())
        before.append(dueText(row));
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        if (dueText(at(row)) != before.at(row))
            touch(row, {WhoRole, TokenRole, Qt::AccessibleTextRole});
    }
}

void PlaybookModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    while (row > 0 && !isHead(at(row)))
        --row;
    if (!isHead(at(row)))
        return;
    m_chosen.insert(at(row).phase->id, !at(row).folded);
    rebuild();
}

int PlaybookModel::reveal(int phase)
{
    if (!m_incident || !m_incident->playbook || phase < 0 || phase >= m_incident->playbook->phases.size())
        return -1;
    const QString id = m_incident->playbook->phases.at(phase).id;
    m_chosen.insert(id, false);
    rebuild();
    return rowOf(QStringLiteral("phase:") + id);
}

int PlaybookModel::nextRow() const
{
    const QString current = m_incident ? currentPhase(*m_incident) : QString();
    for (int row = 0; row < rowCount(); ++row) {
        const PlaybookRow &here = at(row);
        if (!isHead(here) && here.task.open() && here.task.phase == current)
            return row;
    }
    return -1;
}

QString PlaybookModel::playbookText() const
{
    if (!m_incident || !m_incident->playbook)
        return {};
    return QStringLiteral("%1 · v%2").arg(m_incident->playbook->title).arg(m_incident->playbook->version);
}

QString PlaybookModel::dueText(const PlaybookRow &row) const
{
    if (row.phase) {
        if (row.phase->id == given || row.phase->state != PhaseFigure::State::Now)
            return QStringLiteral("%1/%2").arg(row.phase->done).arg(row.phase->total);
        const base::Duration left = row.phase->due - m_now;
        return (left < base::Duration::zero() ? tr("late %1") : tr("due in %1"))
            .arg(base::countdownText(left < base::Duration::zero() ? -left : left));
    }
    // Steps are due with their phase, whose head says so.
    if (!row.task.open() || !row.task.due || !row.task.phase.isEmpty())
        return {};
    const base::Duration left = *row.task.due - m_now;
    return left <= dueSoon ? base::countdownText(left) : QString();
}

Spans PlaybookModel::spansOf(const Task &task, const QString &role) const
{
    const bool finished = !task.open();
    Spans spans{finished ? dim(task.title) : plain(task.title)};
    Spans below;
    const auto say = [&](const Span &span) {
        if (!below.isEmpty())
            below.append(dim(QStringLiteral(" · ")));
        below.append(span);
    };
    const QString who = task.assignee.isEmpty() ? role : task.assignee;
    if (task.state == TaskState::Blocked)
        say(plain(tr("blocked: %1").arg(task.why), Token::Bad));
    else if (task.state == TaskState::NotApplicable || task.state == TaskState::Cancelled)
        say(dim(wordWithin(task.state) + (task.why.isEmpty() ? QString() : QStringLiteral(": ") + task.why)));
    if (finished && task.finished)
        say(dim(QStringLiteral("%1 %2").arg(
            task.by, base::clockText(*task.finished, zoneAt(m_zone, *task.finished).offset).left(5))));
    else if (!task.assignee.isEmpty())
        say(Span{who, Token::Accent, Weight::Medium});
    if (task.state == TaskState::Doing || task.state == TaskState::Acknowledged)
        say(Span{wordWithin(task.state), Token::Accent, Weight::Medium});
    if (!below.isEmpty())
        spans += Spans{lineBreak()} + below;
    return spans;
}

QVariant PlaybookModel::headValue(const PlaybookRow &row, int role) const
{
    const PhaseFigure &figure = *row.phase;
    const bool plan = figure.id != given;
    const QString title = plan ? offsetText(figure.offset) + u' ' + figure.title : figure.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case SpansRole:
        return QVariant::fromValue(Spans{strong(title)});
    case Qt::AccessibleTextRole:
        return tr("%1, %2 of %3 done, %4, %5")
            .arg(title)
            .arg(figure.done)
            .arg(figure.total)
            .arg(dueText(row), row.folded ? tr("folded") : tr("unfolded"));
    case WhoRole:
        return dueText(row);
    case HeadRole:
        return true;
    case DimRole:
        return row.folded;
    case TokenRole: {
        const bool counting = plan && figure.state == PhaseFigure::State::Now;
        const Token token = counting ? clocktext::countdownToken(figure.due - m_now, dueSoon) : Token::Muted;
        return int(token == Token::Text ? Token::Muted : token);
    }
    default:
        return {};
    }
}

QVariant PlaybookModel::taskValue(const PlaybookRow &row, int role) const
{
    const Spans spans = spansOf(row.task, row.role);
    switch (role) {
    case Qt::DisplayRole:
        return plainText(spans);
    case SpansRole:
        return QVariant::fromValue(spans);
    case Qt::AccessibleTextRole: {
        const QString due = dueText(row);
        return QStringLiteral("%1, %2%3")
            .arg(shownWord(row.task.state), plainText(spans), due.isEmpty() ? QString() : QStringLiteral(", ") + due);
    }
    case Qt::ToolTipRole: {
        QStringList parts{row.task.detail};
        if (!row.task.expects.isEmpty())
            parts.append(tr("Expects: %1").arg(row.task.expects));
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    case CheckRole:
        return int(checkOf(row.task.state));
    case DimRole:
        return !row.task.open();
    case WhoRole:
        return dueText(row);
    default:
        return {};
    }
}

QVariant PlaybookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlaybookRow &row = at(index.row());
    return row.phase ? headValue(row, role) : taskValue(row, role);
}

} // namespace models
