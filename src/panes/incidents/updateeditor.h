#pragma once

#include "domain/incidents/statusupdate.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedLayout;

namespace panes {

class LineDraft;

/// The words of one status update while they are being written: three fields for responders, one for everybody else.
/// What is typed and not yet written down survives the program, as in the scribe line. Plain text only.
class UpdateEditor : public QWidget
{
    Q_OBJECT
public:
    explicit UpdateEditor(QWidget *parent = nullptr);

    /// Goes over to another text: what was half typed under `draftKey`, else `words`.
    void open(incidents::Audience audience, const QString &draftKey, const incidents::UpdateWords &words);
    incidents::UpdateWords words() const;
    /// Replaces every word, as if it were typed.
    void setWords(const incidents::UpdateWords &words);
    /// Forgets what was half typed: it is written down now.
    void settle();
    QPlainTextEdit *firstField() const;

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit *addField(const QString &name);
    void keep();
    void show(const incidents::UpdateWords &words);

    LineDraft *m_draft;
    QStackedLayout *m_stack;
    incidents::Audience m_audience = incidents::Audience::Responders;
    QPlainTextEdit *m_conditions;
    QPlainTextEdit *m_actions;
    QPlainTextEdit *m_needs;
    QPlainTextEdit *m_text;
    bool m_showing = false;
};

} // namespace panes
