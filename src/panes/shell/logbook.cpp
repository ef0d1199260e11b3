#include "panes/shell/logbook.h"

#include "base/clock.h"
#include "base/log.h"
#include "models/look/roles.h"
#include "models/look/token.h"

#include <atomic>
#include <cstdio>
#include <utility>

namespace shell {

namespace {

std::atomic<LogBook *> theBook{nullptr};
QtMessageHandler handlerBefore = nullptr;

} // namespace

LogBook::LogBook(QObject *parent)
    : QAbstractTableModel(parent)
{
}

LogBook::~LogBook()
{
    LogBook *self = this;
    if (theBook.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(std::exchange(handlerBefore, nullptr));
}

void LogBook::takeOver()
{
    theBook = this;
    const QtMessageHandler before = qInstallMessageHandler(&LogBook::receive);
    if (before != &LogBook::receive)
        handlerBefore = before;
}

void LogBook::receive(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    const QString safe = base::redacted(message);
    const QString category = QString::fromLatin1(context.category);
    if (level != QtDebugMsg && level != QtInfoMsg) {
        std::fprintf(stderr, "parapet: %s: %s\n", context.category, qUtf8Printable(safe));
        std::fflush(stderr);
    }
    const base::Instant at = base::SystemClock().now();
    // Through the queue, also from the window's own thread: a message may come while the model is busy.
    if (LogBook *book = theBook)
        QMetaObject::invokeMethod(
            book, [book, at, level, category, safe] { book->add(at, level, category, safe); }, Qt::QueuedConnection);
}

void LogBook::add(base::Instant at, QtMsgType level, const QString &category, const QString &message)
{
    if (m_lines.size() == capacity) {
        beginRemoveRows({}, 0, 0);
        m_lines.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    m_lines.append({at, level, category, base::redacted(message)});
    endInsertRows();
}

QString LogBook::levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return tr("debug");
    case QtInfoMsg:
        return tr("info");
    case QtWarningMsg:
        return tr("warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return tr("error");
}

QString LogBook::text(const QModelIndexList &rows) const
{
    QStringList out;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = Time; column <= Message; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        out.append(cells.join(u'\t'));
    }
    return out.join(u'\n');
}

int LogBook::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogBook::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Message + 1;
}

QVariant LogBook::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const bool grave = line.level != QtDebugMsg && line.level != QtInfoMsg;
    if (role == look::MonoRole)
        return index.column() == Time;
    if (role == look::TokenRole)
        return int(grave && index.column() == Level ? look::Token::Warn
                       : index.column() == Message  ? look::Token::Text
                                                    : look::Token::Muted);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Time:
        return base::clockText(line.at) + u'Z';
    case Level:
        return levelName(line.level);
    case Category:
        return line.category;
    default:
        return line.message;
    }
}

QVariant LogBook::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[]{tr("Time"), tr("Level"), tr("Part"), tr("Message")};
    return section >= 0 && section <= Message ? names[section] : QVariant();
}

} // namespace shell
