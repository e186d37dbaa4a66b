/** Lessons: what people and pipelines ask about programs. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'Write a [Python|Ruby|Go|Rust|Java] function that [merges two sorted lists|counts vowels in a string|flattens a nested list|finds the longest palindrome|removes duplicates while keeping order] and [runs in linear time|handles empty input|has unit tests].',
    'Given an array of n integers, [print|return|output] the [length of the longest increasing subsequence|number of inversions|maximum subarray sum]. 1 <= n <= 10^5. Input: first line n, second line the elements. Sample input: 5\\n1 3 2 4 5',
    'My [React|Vue|Svelte] component re-renders [forever|twice|on every keystroke]. Here is the hook: useEffect(() => { fetchItems() }, [items]) What is wrong?',
    'Why does this throw a [TypeError|NullPointerException|segmentation fault|KeyError]? ```\\nfor i in range(len(xs)+1): total += xs[i]\\n```',
    'Refactor the class [OrderService|Parser|CacheManager] so that the [database access|logging|retry logic] is injected and can be mocked in tests.',
    'implement an LRU cache with get and put in O(1)',
    'Convert this [bash|perl] script to Python: for f in *.log; do gzip "$f"; done',
    'Design a REST endpoint to [upload files|reset passwords|paginate orders] in [Express|FastAPI|Spring Boot]. Show the handler and the route.',
    'Complete the function body. def is_balanced(s: str) -> bool: """True when brackets in s are balanced."""',
    'How do I [rebase|squash|revert|cherry-pick] a commit in git without losing [my changes|the merge]?',
    'Write a Dockerfile for a [Node|Django|Go] service with a multi-stage build and a non-root user.',
    'Explain what this regular expression does: ^(?=.*\\\\d)[a-z0-9]{8,}$ and rewrite it so it [also accepts capitals|rejects spaces].',
    'Fix the failing test in repo [billing|auth|search]: AssertionError: expected 3 got 2 at tests/test_cart.py line 41. Provide a patch as unified diff.',
    'Optimise this CUDA kernel: [shared memory|coalesced loads|warp shuffle] for a matrix transpose of float32.',
    'Create a [thread-safe queue|rate limiter|binary search tree|trie|priority queue] in C++17 with [move semantics|iterators|templates].',
    'What is the time complexity of heap sort, and implement it in JavaScript?',
    'Add type hints and docstrings to the module below and remove the global variable.',
    'Our CI pipeline fails with "npm ERR! peer dep missing". [How do we fix it|What should package.json say]?',
    'Simulate a vending machine as a state machine in Kotlin; print each transition.',
    'There are t test cases. In each one you get a string s; determine the minimum number of operations to make it a palindrome. Write a solution reading from stdin.',
    'Escribe una función en Python que [invierta una cadena|ordene una lista de tuplas] y explique la complejidad.',
    'Écris un programme en Java qui [lit un fichier ligne par ligne|trie un tableau] et gère les exceptions.',
    'Schreibe ein Skript in Python, das [alle Dateien umbenennt|doppelte Zeilen entfernt].',
    '用Python实现一个[二叉树的层序遍历|快速排序|单例模式]，并写出单元测试。',
    'JavaScriptで配列の重複を取り除く関数を書いてください。',
    '파이썬으로 이진 탐색을 구현하는 코드를 작성해 주세요.',
    'Напишите функцию на C++, которая проверяет, является ли строка палиндромом.',
    'Build a small [todo|chat|weather] app with HTML, CSS and vanilla JS: one file, local storage, no framework.',
    'Port the recursive parser to an iterative one; the stack overflows on deep input.',
    'Write a terraform module that creates an S3 bucket with versioning and a lifecycle rule.',
    'The linked list loses its tail after deletion. Find the bug: node.next = node.next.next',
    'Implement Dijkstra over an adjacency list and return the path, not just the distance.',
    'Write pytest fixtures for a database session that rolls back after every test.',
    'unit test for a function that parses ISO dates pls, jest',
    '{"language":"[go|rust|typescript]","task":"[debounce a function|parse a CSV line|validate an e-mail|compute a checksum]","tests":true}',
    'Log: [ERROR|WARN] [worker|gateway] timeout after 3000ms at [Handler.run|pool.acquire] (server.ts:88). Find the cause in the code and repair it.',
    'The [parser|scheduler|cache|queue] [drops|duplicates|blocks on] entries when two threads write. Make it safe without a global lock.',
    'Write a [module|command-line tool|class] that reads [a config file|JSON from stdin|lines from a socket], validates it and exits with code 2 on error. Include tests.',
    'Review this change: the method now takes an options object, the old signature is deprecated, two callers are not updated.',
    'Exercise for a programming course: store integers in a ring buffer of fixed size; specify the interface, the complexity and the tests.',
    'Migrate the callback-based code to async/await and keep the error handling.',
  ],
  answers: [
    'def solve(n, items):\\n    seen = set()\\n    for item in items:\\n        if item in seen: return True\\n        seen.add(item)\\n    return False',
    'Here is an implementation: ```python\\nclass Node:\\n    def __init__(self, value): self.value = value\\n``` It runs in O(n log n) time and O(n) space.',
    'The bug is an off-by-one in the loop: the index reaches len(xs). Change the range and the exception disappears.',
    'const result = items.filter(x => x.id !== id).map(toView); return result;',
    'The function takes a list, sorts it, and returns the first duplicate. Edge cases: empty input, one element.',
    '#include <bits/stdc++.h>\\nint main() { int n; std::cin >> n; std::vector<int> a(n); }',
    'The patch changes the constructor, adds a null check and a regression test. All tests pass.',
  ],
  things:
    'a Python script|a JavaScript function|TypeScript types|a C++ template|a Rust lifetime|' +
    'Go channels|a Java class|Kotlin coroutines|a Swift view|a PHP form|Ruby on Rails|' +
    'a Bash one-liner|PowerShell|an HTML page|CSS grid|a React hook|a Vue component|' +
    'Angular services|Next.js routing|a Django model|Flask endpoints|Spring Boot|' +
    'Express middleware|a REST API|GraphQL resolvers|gRPC|WebSockets|OAuth tokens|JWT|' +
    'a Docker image|docker compose|Kubernetes ingress|a Helm chart|Terraform state|Ansible|' +
    'GitHub Actions|Jenkins|git rebase|a merge conflict|a pull request|unit tests|pytest|' +
    'Jest mocks|a failing test|a stack trace|a null pointer|a segfault|a memory leak|' +
    'a race condition|a deadlock|threads and locks|async await|a promise|recursion|' +
    'dynamic programming|binary search|a hash map|a linked list|a binary tree|' +
    'breadth-first search|a graph algorithm|sorting an array|string parsing|regular expressions|' +
    'time complexity|a compiler|an interpreter|bytecode|assembly|pointers|garbage collection|' +
    'inheritance|design patterns|dependency injection|refactoring|clean code|type hints|linting|' +
    'npm|pip|webpack|vite|Makefile|CMake|VS Code|a debugger|logging|an exception|try and except|' +
    'a loop|a variable|an API key in the code|SQL injection|an ORM|migrations|Redis cache|' +
    'Kafka consumer|microservices|nginx config|systemd|ssh keys|Linux permissions|cron job|' +
    'a web scraper|Selenium|a Discord bot|Unity C#|Android Studio|Flutter widget|Arduino sketch|' +
    'Verilog|MATLAB code|CUDA kernel|numpy arrays|a TCP socket|base64|JSON parsing|XML schema|' +
    'CSV reader|command-line arguments|environment variables|a config file|the code base|' +
    'the repository|source files|the build|deployment|an off-by-one error|a unit of work|' +
    'integers n and m, output the answer modulo 10^9+7|n test cases on standard input|' +
    'an integer array nums|two strings s and t|a matrix grid|una función en Python|un bucle|' +
    'une fonction JavaScript|eine Klasse in Java|Softwaretests|代码|函数|编程|算法实现|数组|プログラム|関数|コード|バグ|' +
    '코드|함수|프로그램|код на Python|функция|массив|программа|código|algoritmo de ordenação|' +
    'funzione in Python|كود بايثون|برنامج|kod|fungsi Python|hàm trong Python',
} satisfies Lesson;
