#include "models/intelligence/vulnerabilitiesmodel.h"

#include "base/text.h"
#include "base/whendone.h"
#include "domain/intelligence/exploitscore.h"
#include "domain/intelligence/words.h"
#include "models/look/clocktext.h"
#include "models/look/roles.h"

namespace models {

using namespace intelligence;

VulnerabilitiesModel::VulnerabilitiesModel(store::Store &store, QObject *parent)
    : PagedRows(parent)
    , m_store(store)
    , m_now(store.clock().now())
{
}

void VulnerabilitiesModel::setQuestion(const Question &question)
{
    m_question = question;
    m_question.words = base::onOneLine(question.words); // what no text can hold finds nothing
    restart();
}

void VulnerabilitiesModel::ask(const VulnerabilityPlace &behind, int limit, const Take &take)
{
    m_now = m_store.clock().now();
    if (!m_question.incident.isEmpty())
        askJoined(take);
    else if (m_question.view == View::ToTriage)
        askFindings(behind, limit, take);
    else
        askAlerts(behind, limit, take);
}

void VulnerabilitiesModel::askAlerts(const VulnerabilityPlace &behind, int limit, const Take &take)
{
    using Which = store::AlertFilter::Which;
    store::AlertFilter filter;
    filter.which = m_question.view == View::Overdue ? Which::Overdue
        : m_question.view == View::Settled          ? Which::Settled
                                                    : Which::Open;
    filter.now = m_now;
    filter.band = m_question.band;
    filter.owner = m_question.mine ? m_question.owner : QString();
    filter.words = m_question.words;
    const auto read = [filter, place = behind.alert, limit](store::Database &journal) -> base::Result<Page> {
        const base::Result<QList<store::AlertRow>> rows = store::alertList(journal, filter, place, limit);
        if (!rows)
            return rows.error();
        QStringList ids;
        for (const store::AlertRow &row : *rows)
            ids.append(row.id);
        const base::Result<QHash<QString, QString>> labels = store::alertLabels(journal, ids);
        if (!labels)
            return labels.error();
        Page page;
        for (const store::AlertRow &row : *rows)
            page.rows.append(VulnerabilityRow::of(row, labels->value(row.id)));
        page.more = rows->size() == limit;
        page.end.alert = rows->isEmpty() ? place : rows->last().place;
        return page;
    };
    base::whenDone(m_store.readJournal(read), this, take);
}

void VulnerabilitiesModel::askJoined(const Take &take)
{
    const auto read = [incident = m_question.incident, now = m_now](store::Database &journal) -> base::Result<Page> {
        const base::Result<QList<store::AlertRow>> rows = store::alertsOfIncident(journal, incident, now);
        if (!rows)
            return rows.error();
        Page page;
        for (const store::AlertRow &row : *rows)
            page.rows.append(VulnerabilityRow::of(row, {}));
        return page;
    };
    base::whenDone(m_store.readJournal(read), this, take);
}

void VulnerabilitiesModel::askFindings(const VulnerabilityPlace &behind, int limit, const Take &take)
{
    store::FindingFilter filter;
    filter.words = m_question.words;
    const auto read = [filter, place = behind.finding, now = m_now, limit](store::Database &mirror) {
        return store::untriaged(mirror, filter, place, now, limit);
    };
    base::whenDone(m_store.readMirror(read), this, [this, take](const base::Result<store::UntriagedPage> &page) {
        if (page)
            dropTaken(*page, take);
        else
            take(page.error());
    });
}

void VulnerabilitiesModel::dropTaken(const store::UntriagedPage &page, const Take &take)
{
    const auto read = [ids = page.alertIds()](store::Database &journal) { return store::takenUp(journal, ids); };
    const auto drop = [this, page, take](const base::Result<QSet<QString>> &taken) {
        if (!taken) {
            take(taken.error());
            return;
        }
        store::UntriagedPage left = page;
        left.leaveOut(*taken);
        Page out;
        out.end.finding = page.end;
        out.more = page.more;
        for (const store::UntriagedRow &row : std::as_const(left.rows)) {
            if (!m_question.band || row.priority.band == *m_question.band)
                out.rows.append(VulnerabilityRow::of(row));
        }
        if (out.rows.isEmpty() && out.more) // a page of nothing else: the next one
            askFindings(out.end, pageRows, take);
        else
            take(out);
    };
    base::whenDone(m_store.readJournal(read), this, drop);
}

void VulnerabilitiesModel::tick(base::Instant now)
{
    QStringList before;
    for (const VulnerabilityRow &row : rows())
        before.append(dueText(row));
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        if (dueText(at(row)) != before.at(row))
            Q_EMIT dataChanged(index(row, Due), index(row, Due));
    }
}

int VulnerabilitiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VulnerabilitiesModel::dueText(const VulnerabilityRow &row) const
{
    if (row.settled)
        return base::dayText(*row.settled);
    return row.due ? base::countdownText(*row.due - m_now) : tr("not due");
}

QString VulnerabilitiesModel::text(const VulnerabilityRow &row, int column) const
{
    switch (column) {
    case Band:
        return row.settled ? shownWord(row.state) : row.assumed ? shownWord(row.band) + u'?' : shownWord(row.band);
    case Rule:
        return row.rule;
    case What:
        return row.repository.isEmpty() ? row.what : QStringLiteral("%1  %2").arg(row.what, row.repository);
    case Cvss:
        return row.cvss ? cvssText(*row.cvss) : QStringLiteral("–");
    case Epss: // four places are enough to compare by
        return row.score ? QString::number(*row.score / double(ExploitScore::whole), 'f', 4) : QStringLiteral("–");
    case Exploited:
        return row.listing == Listing::Listed ? QStringLiteral("KEV") : row.malware ? tr("malware") : QString();
    case Due:
        return dueText(row);
    case Owner:
        return row.owner.isEmpty() && row.taken && !row.settled ? tr("nobody") : row.owner;
    case Action:
        if (!row.outcome.isEmpty())
            return shown(row.state == AlertState::Dismissed
                             ? word(dismissalFrom(row.outcome).value_or(Dismissal::FalsePositive))
                             : word(resolutionFrom(row.outcome).value_or(Resolution::Fixed)));
        if (row.action)
            return QStringLiteral("%1: %2").arg(shownWord(*row.action), shownWord(row.actionState).toLower());
        return row.taken ? QString() : tr("not taken up");
    default:
        return {};
    }
}

QString VulnerabilitiesModel::heard(const VulnerabilityRow &row, int column) const
{
    switch (column) {
    case Band:
        return row.assumed ? tr("%1, assumed").arg(shownWord(row.band)) : text(row, column);
    case Rule:
        return row.label.isEmpty() ? row.rule : QStringLiteral("%1, %2").arg(row.rule, row.label);
    case Cvss:
        return row.cvss ? tr("CVSS %1").arg(text(row, Cvss)) : tr("CVSS not known");
    case Epss:
        return row.score ? tr("EPSS %1").arg(text(row, Epss)) : tr("EPSS not known");
    case Exploited:
        switch (row.listing) {
        case Listing::Listed:
            return tr("known to be exploited");
        case Listing::NotListed:
            return tr("not in the catalogue of exploited ones");
        case Listing::Unknown:
            break;
        }
        return tr("not known whether it is exploited");
    case Due:
        if (row.settled || !row.due)
            return dueText(row);
        return (row.late(m_now) ? tr("late by %1") : tr("due in %1")).arg(dueText(row).remove(QChar(0x2212)));
    default:
        return text(row, column);
    }
}

QVariant VulnerabilitiesModel::cell(const VulnerabilityRow &row, int column, int role) const
{
    using namespace look;
    const bool open = !row.settled;
    if (role == SeverityRole && column == Band && open)
        return int(bandShape(row.band));
    if (role == SeverityLetterRole && column == Band && open)
        return bandLetter(row.band);
    if (role == SpansRole && column == Band && open && row.assumed)
        return QVariant::fromValue(Spans{plain(shownWord(row.band)), plain(QStringLiteral("?"), Token::Muted)});
    if (role == SpansRole && column == Rule)
        return QVariant::fromValue(Spans{mono(row.rule)});
    if (role == SpansRole && column == What)
        return QVariant::fromValue(Spans{plain(row.what), dim(QStringLiteral("  ") + row.repository)});
    if (role == SpansRole && column == Due && open && row.due)
        return QVariant::fromValue(Spans{clocktext::countdown(*row.due - m_now, remediateSoon)});
    if (role == ChipRole && column == Exploited && !text(row, column).isEmpty())
        return int(Chip::Bad);
    if (role == MonoRole)
        return column == Cvss || column == Epss;
    if (role == TokenRole) {
        const bool missing = (column == Cvss && !row.cvss) || (column == Epss && !row.score)
            || (column == Due && open && !row.due) || (column == Action && !row.taken);
        const bool open_ = column == Owner && row.owner.isEmpty();
        return int(missing ? Token::Muted : open_ ? Token::Warn : Token::Text);
    }
    if (role == Qt::ToolTipRole && (column == Rule || column == What) && !row.title.isEmpty())
        return row.title;
    if (role == DimRole)
        return !open;
    return {};
}

QVariant VulnerabilitiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const VulnerabilityRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return heard(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Cvss || index.column() == Epss ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                : QVariant();
    default:
        return cell(row, index.column(), role);
    }
}

QVariant VulnerabilitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Cvss || section == Epss))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const bool settled = m_question.view == View::Settled;
    switch (section) {
    case Band:
        return settled ? tr("State") : tr("Priority");
    case Rule:
        return tr("Vulnerability");
    case What:
        return tr("Package or file");
    case Cvss:
        return tr("CVSS");
    case Epss:
        return tr("EPSS");
    case Exploited:
        return tr("Exploited");
    case Due:
        return settled ? tr("Settled") : tr("Due in");
    case Owner:
        return tr("Owner");
    case Action:
        return settled ? tr("Outcome") : tr("Action");
    default:
        return {};
    }
}

look::Severity bandShape(intelligence::Band band)
{
    switch (band) {
    case intelligence::Band::Immediate:
        return look::Severity::P1;
    case intelligence::Band::Urgent:
        return look::Severity::P2;
    case intelligence::Band::Scheduled:
        return look::Severity::P3;
    case intelligence::Band::Deferred:
        break;
    }
    return look::Severity::P4;
}

QString bandLetter(intelligence::Band band)
{
    const std::optional<base::Duration> due = period(band);
    return due ? QString::number(std::chrono::duration_cast<std::chrono::days>(*due).count()) : QStringLiteral("–");
}

} // namespace models
