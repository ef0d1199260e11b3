#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace look {

class Button;
class Label;

/// What a list says while it is empty: what would fill it, and the verbs that do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setText(const QString &text);
    /// A verb; the first is primary. Owned by this widget.
    Button *addVerb(const QString &text, const QString &key = {});

private:
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_verbs;
};

} // namespace look
