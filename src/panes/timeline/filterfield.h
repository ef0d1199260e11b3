#pragma once

#include "domain/timeline/filter.h"
#include "panes/look/searchfield.h"

class QCompleter;
class QStringListModel;
class QTimer;

namespace store {
class Store;
}

namespace panes {

/// The line of the one filter grammar: says what it means a moment after the typing stops, or what is
/// wrong with it and where, and offers what could come next. Enter says it at once.
class FilterField : public look::SearchField
{
    Q_OBJECT
public:
    FilterField(store::Store &store, QWidget *parent = nullptr);

    /// Sets the text and says what it means at once.
    void put(const QString &text);

Q_SIGNALS:
    void meant(const timeline::Filter &filter);
    void wrong(const base::Error &error);
    void entered(); ///< Enter: on to the rows

private:
    void say();
    void offer();
    void take(const QString &candidate);

    store::Store &m_store;
    QTimer *m_pause;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
    qsizetype m_from = 0;
    qsizetype m_length = 0;
};

} // namespace panes
