#pragma once

#include "store/journal/journal.h"

#include <QWidget>

class QBoxLayout;

namespace look {
class Button;
class RichLabel;
} // namespace look

namespace shell {

/// What was written last, with the ways to take it back: strike it or amend its words; after striking,
/// restore it. Stands at the foot of the rail, where it covers nothing and moves nothing.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Offers to take back what `committed` wrote; hides when a rule forbids it for any part of it.
    void offer(const store::Committed &committed);
    void dismiss();

    const QStringList &strikable() const { return m_strikable; }
    const QStringList &restorable() const { return m_restorable; }
    /// The one entry whose words can be amended; empty when there is none.
    QString amendable() const { return m_amendable; }
    journal::SubjectPtr subject() const { return m_subject; }
    bool isOffering() const { return !m_strikable.isEmpty() || !m_restorable.isEmpty(); }

Q_SIGNALS:
    void takeBackWanted();
    void amendWanted();
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void weigh(const store::Committed &committed);
    void fit();

    look::RichLabel *m_words;
    look::Button *m_takeBack;
    look::Button *m_amend;
    QBoxLayout *m_verbs;
    QStringList m_strikable;
    QStringList m_restorable;
    QString m_amendable;
    journal::SubjectPtr m_subject;
};

} // namespace shell
