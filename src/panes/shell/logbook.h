#pragma once

#include "base/instant.h"

#include <QAbstractTableModel>
#include <QtGlobal>

namespace shell {

/// What the program said of itself: the last two thousand messages, without secrets. Takes over Qt's
/// messages from every thread; warnings also go to standard error. One for the program, made in main
/// before anything speaks; the model lives in the window's thread.
class LogBook : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Message };
    static constexpr int capacity = 2000;

    explicit LogBook(QObject *parent = nullptr);
    ~LogBook() override;

    /// From now on Qt's messages come here. Only one book at a time.
    void takeOver();
    void add(base::Instant at, QtMsgType level, const QString &category, const QString &message);
    /// Rows as text, for the clipboard.
    QString text(const QModelIndexList &rows) const;
    static QString levelName(QtMsgType level);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        base::Instant at{};
        QtMsgType level = QtDebugMsg;
        QString category;
        QString message;
    };
    static void receive(QtMsgType level, const QMessageLogContext &context, const QString &message);

    QList<Line> m_lines;
};

} // namespace shell
