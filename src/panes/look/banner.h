#pragma once

#include "models/look/span.h"

#include <QWidget>

class QHBoxLayout;

namespace look {

class Button;
class PaintedButton;
class RichLabel;

/// A notice that stays in the flow of a pane: something is wrong, late or worth knowing, with what can
/// be done about it. The undo bar is one of these. Never covers anything.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warn, Bad };
    Q_ENUM(Kind)

    explicit Banner(Kind kind, QWidget *parent = nullptr);
    /// Also tells assistive tools, politely, when it is seen.
    void setSpans(const Spans &spans);
    void setKind(Kind kind);
    Button *addVerb(const QString &text, const QString &key = {});
    void clearVerbs();
    /// A cross that hides the banner; `dismissed` follows.
    void setDismissible(bool on);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Kind m_kind;
    RichLabel *m_text;
    QHBoxLayout *m_verbs;
    PaintedButton *m_close;
};

} // namespace look
