// How the timeline keeps every row numbered: the directory made in the background and taken over, and
// lines inserted as they are written.
#include "models/timeline/timelinemodel.h"

#include "base/whendone.h"

namespace models {

using base::Result;
using store::LineKey;

void TimelineModel::number()
{
    if (m_numbering) {
        m_numberAgain = true;
        return;
    }
    m_numbering = true;
    m_numberAgain = false;
    base::whenDone(m_reader.lineKeys(0), this, [this](const Result<QList<LineKey>> &keys) {
        if (keys) {
            numberOn(std::make_shared<store::EventWalk>(*keys));
            return;
        }
        m_numbering = false;
        Q_EMIT failed(keys.error());
    });
}

void TimelineModel::numberOn(const std::shared_ptr<store::EventWalk> &walk)
{
    base::whenDone(m_reader.step(walk), this, [this, walk](const Result<bool> &more) {
        if (more && *more) {
            numberOn(walk);
        } else if (more) {
            prepare(*walk);
        } else {
            m_numbering = false;
            Q_EMIT failed(more.error());
        }
    });
}

/// Reads what is on the screen before it is shown, so that nothing flickers.
void TimelineModel::prepare(const store::EventWalk &walk)
{
    m_next = std::make_unique<WholeAxis>(m_reader, AxisDirectory(walk));
    if (m_filter.isEmpty()) {
        const QList<TimelineKey> held = m_held ? m_held() : QList<TimelineKey>();
        for (const TimelineKey &key : held)
            m_next->want(key);
        if (held.isEmpty())
            m_next->want(m_next->rows() - 60, m_next->rows() - 1);
    }
    if (m_next->isSettled()) {
        takeOver();
        return;
    }
    connect(m_next.get(), &WholeAxis::settled, this, &TimelineModel::takeOver,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void TimelineModel::takeOver()
{
    disconnect(m_next.get(), nullptr, this, nullptr);
    const bool wanted = m_filter.isEmpty(); // else the rows of a filter are shown, or on their way
    if (wanted || m_whole)
        beginResetModel();
    m_axis = std::move(m_next);
    if (wanted) {
        ++m_question;
        m_fetching = false;
        m_wording.setHighlight({});
        m_window = {};
        m_whole = true;
        m_ready = true;
    }
    if (wanted || m_whole)
        endResetModel();
    connect(m_axis.get(), &WholeAxis::loaded, this, [this] {
        if (m_whole)
            touchAll();
        if (m_sought)
            arrive(*m_sought);
    });
    connect(m_axis.get(), &WholeAxis::outdated, this, &TimelineModel::number);
    connect(m_axis.get(), &WholeAxis::failed, this, &TimelineModel::failed);
    m_numbering = false;
    count();
    if (wanted)
        Q_EMIT ready();
    if (m_numberAgain)
        number();
    else
        takeNewLines(); // written while everything was numbered
}

void TimelineModel::takeNewLines()
{
    if (!m_axis || m_numbering)
        return; // taken when it is done
    if (m_takingLines) {
        m_takeLinesAgain = true;
        return;
    }
    m_takingLines = true;
    m_takeLinesAgain = false;
    const WholeAxis *const axis = m_axis.get();
    const auto end = [this] {
        m_takingLines = false;
        if (m_takeLinesAgain)
            takeNewLines();
    };
    const auto insert = [this, axis, end](const QList<LineKey> &keys, const Result<QList<qint64>> &ranks) {
        if (ranks && axis == m_axis.get())
            insertLines(keys, *ranks);
        end();
    };
    base::whenDone(m_reader.lineKeys(axis->directory().lastPosition()), this,
                   [this, axis, end, insert](const Result<QList<LineKey>> &keys) {
                       if (!keys || axis != m_axis.get()) {
                           end();
                           return;
                       }
                       QList<AxisDirectory::Rank> asked;
                       for (const LineKey &key : *keys)
                           asked.append(axis->directory().rankFor(key.happenedUs));
                       base::whenDone(
                           m_reader.ranks(asked, *keys), this,
                           [insert, keys = *keys](const Result<QList<qint64>> &ranks) { insert(keys, ranks); });
                   });
}

void TimelineModel::insertLines(const QList<LineKey> &keys, const QList<qint64> &ranks)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int row = int(m_axis->directory().rowFor(keys.at(i), ranks.at(i)));
        if (m_whole)
            beginInsertRows({}, row, row);
        m_axis->insert(keys.at(i), ranks.at(i));
        if (m_whole)
            endInsertRows();
    }
    m_axis->readLinesAgain();
    if (!keys.isEmpty())
        count();
}

} // namespace models
