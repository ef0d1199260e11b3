#pragma once

#include "panes/console/pane.h"

#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

/// A pane of the tests' own: a line to type in, a verb with a key, and something to remember.
class SamplePane : public console::Pane
{
public:
    SamplePane(console::Console &console, const QString &name, const QString &title)
        : Pane(console, name, title, QStringLiteral("board"))
        , line(new QLineEdit(this))
        , verb(new QAction(QStringLiteral("Do the thing in %1").arg(title), this))
    {
        line->setObjectName(QStringLiteral("line"));
        (new QVBoxLayout(this))->addWidget(line);
        verb->setObjectName(name + QStringLiteral(".thing"));
        verb->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
        verb->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(verb);
        connect(verb, &QAction::triggered, this, [this] { ++done; });
    }

    QList<console::KeyHint> keys() const override
    {
        return {{QStringLiteral("Enter"), QStringLiteral("note it now"), QStringLiteral("Writing")},
                {QStringLiteral("-10m text"), QStringLiteral("a note of ten minutes ago"), QStringLiteral("Writing")},
                {QStringLiteral("j k"), QStringLiteral("down and up"), QStringLiteral("Moving")}};
    }
    void focusHome() override { line->setFocus(); }
    void save(QSettings &settings) const override { settings.setValue(QStringLiteral("line"), line->text()); }
    void restore(QSettings &settings) override { line->setText(settings.value(QStringLiteral("line")).toString()); }
    QString selectionAsMarkdown() const override { return QStringLiteral("**%1**").arg(line->text()); }
    QString selectionAsTable() const override { return QStringLiteral("a\tb"); }
    void badge(int number, bool hot) { setBadge(number, hot); }

    QLineEdit *line;
    QAction *verb;
    int done = 0;
};
