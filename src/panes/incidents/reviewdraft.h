#pragma once

#include "panes/console/keptdraft.h"

#include <QSet>

namespace panes {

/// What is typed on the pages of one review and not written yet, kept so that a program that dies loses
/// nothing. Each page remembers what stood there when it was begun, so that a text that somebody else
/// wrote meanwhile is noticed. Owned by the pane; the window's thread.
class ReviewDraft : public QObject
{
    Q_OBJECT
public:
    /// One page.
    struct Page
    {
        QString text;
        QString basis; ///< what was written when it was begun
        int cursor = 0;
    };

    explicit ReviewDraft(QObject *parent = nullptr);

    /// Goes over to another review; what is not yet kept of this one is kept first.
    void open(const QString &key);
    bool has(const QString &page) const;
    Page page(const QString &key) const;
    void change(const QString &key, const Page &page);
    /// It is written, or given up.
    void drop(const QString &key);
    QSet<QString> keys() const;
    void writeNow() { m_kept->writeNow(); }

    static QString pathOf(const QString &key);

Q_SIGNALS:
    /// Another set of pages is typed and not written.
    void keysChanged();

private:
    console::KeptDraft *m_kept;
};

} // namespace panes
