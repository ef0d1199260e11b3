#pragma once

#include "panes/look/tokens.h"

#include <QObject>
#include <QPalette>

namespace look {

class SystemAppearance;

/// Which colours are in force, chosen by the user or by the desktop, and the news that they changed.
/// One for the program, made on first use and owned by the application; the window's thread only.
/// Painters ask `color()` while they paint and keep nothing, so a change shows at once.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    Q_ENUM(Choice)

    static Theme &current();
    static const QColor &color(Token token) { return (*current().m_tokens)[token]; }

    /// Sets fonts, style and palette of the application and follows the desktop; once, at start.
    void dress();
    /// Where System takes its answer from; the theme takes ownership.
    void follow(SystemAppearance *appearance);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    Shade shade() const { return m_shade; }
    bool isDark() const { return m_shade != Shade::Light; }
    bool isHighContrast() const { return m_shade == Shade::HighContrast; }
    /// Grows with every change; caches that hold colours compare it.
    int generation() const { return m_generation; }
    QPalette palette() const;

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QObject *parent);
    Shade wanted() const;
    void settle();

    Choice m_choice = Choice::System;
    Shade m_shade = Shade::Light;
    const Tokens *m_tokens = &Tokens::of(Shade::Light);
    SystemAppearance *m_appearance = nullptr;
    int m_generation = 1;
};

} // namespace look
