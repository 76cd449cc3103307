// What is handed out on paper: pictures and pages of answers.
